import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AppState, Validation } from "../../app/state";
import { usePane } from "../pane/context";
import { ChangeRow } from "./ChangeRow";
import { useChangesStyles } from "./Changes.styles";

/** So many are shown until more are asked for. */
const FIRST = 10;

/** What changed since the last validation that passed, each from what to what. */
export function Changes({ state, validation }: { readonly state: AppState; readonly validation: Validation }) {
  const { words } = usePane();
  const styles = useChangesStyles();
  const [all, setAll] = useState(false);
  const { changed } = validation;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {words.check.changes}
      </h2>
      {validation.passedAt && <p className={styles.since}>{words.check.changesSince(words.common.moment(validation.passedAt))}</p>}
      <ul className={styles.list}>
        {(all ? changed : changed.slice(0, FIRST)).map((change, index) => (
          <ChangeRow key={`${index} ${subjectOf(change)}`} change={change} busy={state.busy !== undefined} />
        ))}
      </ul>
      {changed.length > FIRST && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.check.fewerChanges(FIRST) : words.check.moreChanges(changed.length - FIRST)}
        </Button>
      )}
    </section>
  );
}

/** What a change is of, whatever it is by now. */
function subjectOf(change: Validation["changed"][number]): string {
  switch (change.kind) {
    case "figure":
      return change.figure;
    case "meta":
      return change.field;
    case "section":
      return `${change.section}/${change.part}/${change.paragraph}`;
    case "texts":
      return change.what;
  }
}
