import { Button, mergeClasses } from "@fluentui/react-components";
import type { CursorInfo } from "../../app/state";
import type { Names } from "../../locales/say/names";
import type { Words } from "../../locales/words";
import { narrativeScreen } from "../later/parts";
import { useNames, usePane } from "../pane/context";
import { useCursorHelpStyles } from "./CursorHelp.styles";

/**
 * What the cell under the cursor is for, and the article behind it; on 文字 what the part is to say. Not announced: it
 * changes with every arrow key. `yields`: in a low pane it makes room for a message.
 */
export function CursorHelp({ cursor, yields }: { readonly cursor: CursorInfo; readonly yields: boolean }) {
  const { view, words } = usePane();
  const names = useNames();
  const styles = useCursorHelpStyles();
  const help = helpOf(cursor, names, words);
  // A particular of the cover says beside its cell what it is.
  if (!help && cursor.field !== undefined) return null;
  if (!help) return <p className={mergeClasses(styles.none, yields && styles.yields)}>{words.fill.cursorNone}</p>;
  return (
    <div className={mergeClasses(styles.root, yields && styles.yields)} role="group" aria-label={words.fill.cursor}>
      <p className={styles.where}>{help.where}</p>
      <p lang="zh-CN" className={styles.meaning}>
        {help.meaning}
        {help.citation && <span className={styles.citation}>{help.citation}</span>}
      </p>
      {help.sentences > 0 && (
        <Button {...narrativeScreen.ahead} appearance="transparent" size="small" className={styles.write} onClick={() => view.set({ tab: "narrative" })}>
          {words.fill.sentences(help.sentences)}
        </Button>
      )}
    </div>
  );
}

interface Help {
  readonly where: string;
  readonly meaning: string;
  readonly citation: string;
  /** So many set sentences are offered for this place. */
  readonly sentences: number;
}

function helpOf(cursor: CursorInfo, names: Names, words: Words): Help | undefined {
  if (cursor.figure !== undefined) {
    const { meaning, citation } = names.figure(cursor.figure);
    return { where: names.cell(cursor.figure), meaning: words.common.full(meaning), citation: citation ? words.fill.cite(citation.document, citation.clause) : "", sentences: 0 };
  }
  const section = names.edition.sections.find((one) => one.id === cursor.section);
  if (!section) return undefined;
  const part = section.parts.find((one) => one.id === cursor.part);
  const { citation } = section;
  const sentences = (names.edition.sentences ?? []).filter((one) => one.section === section.id && one.part === (cursor.part ?? "")).length;
  return { where: words.fill.place(names.section(section.id), part?.title ?? ""), meaning: part?.demand ?? section.demand, citation: citation ? words.fill.cite(citation.document, citation.clause) : "", sentences };
}
