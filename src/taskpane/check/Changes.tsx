import { Button } from "@fluentui/react-components";
import type { AppState, Change, Target, Validation } from "../../app/state";
import { sayChange } from "../../locales/say/change";
import { TEXT_KEY } from "../../sheets/textSheet";
import { useNames, usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { useChangesStyles } from "./Changes.styles";

/** What changed since the last validation that passed, each from what to what. */
export function Changes({ state, validation }: { readonly state: AppState; readonly validation: Validation }) {
  const { app, view, words } = usePane();
  const names = useNames();
  const styles = useChangesStyles();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {words.check.changes}
      </h2>
      {validation.passedAt && <p className={styles.since}>{words.check.changesSince(words.common.moment(validation.passedAt))}</p>}
      <ul className={styles.list}>
        {validation.changed.map((change, index) => {
          const text = sayChange(change, names, words);
          return (
            <li key={`${index} ${text}`} className={styles.change}>
              <span className={styles.text}>{text}</span>
              <Button size="small" disabledFocusable={state.busy !== undefined} aria-label={`${words.common.locate} ${text}`} onClick={() => void goToPlace(app, view, targetOf(change))}>
                {words.common.locate}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function targetOf(change: Change): Target {
  switch (change.kind) {
    case "meta":
      return { kind: "meta", field: change.field };
    case "section":
      return { kind: "section", section: change.section };
    case "texts":
      return { kind: "sheet", key: TEXT_KEY };
    case "figure":
      return { kind: "figure", figure: change.figure };
  }
}
