import { narrativeWords, type NarrativeWords } from "../../locales/narrative";
import type { Candidate, ReadNumber } from "../../report/narrative/readNarrative";
import { usePane } from "../pane/context";
import { useReadNumbersStyles } from "./ReadNumbers.styles";

/** The numbers that were read in a person's own words, each with what it equals in the tables: so that she can tell what is looked at and what is not. */
export function ReadNumbers({ numbers }: { readonly numbers: readonly ReadNumber[] }) {
  const { words } = usePane();
  const styles = useReadNumbersStyles();
  const say = narrativeWords(words);
  return (
    <details className={styles.root}>
      <summary tabIndex={0} className={styles.summary}>{say.read(numbers.length)}</summary>
      <ul className={styles.list}>
        {numbers.map((one, i) => (
          <li key={i}>{sayRead(one, say)}</li>
        ))}
      </ul>
    </details>
  );
}

function sayRead({ seen, equals, wrong, number }: ReadNumber, say: NarrativeWords): string {
  const name = ({ sum, of }: Candidate): string => (of === undefined ? sum.name : say.readShare(sum.name, of.name));
  if (equals.length > 0) return say.readEquals(seen, [...new Set(equals.map(name))]);
  if (number.elsewhen) return say.readElsewhen(seen);
  return wrong ? say.readWrong(seen) : say.readBlank(seen);
}
