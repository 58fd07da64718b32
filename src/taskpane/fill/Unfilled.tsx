import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { AppState } from "../../app/state";
import type { CheckResult } from "../../report/types";
import { usePane } from "../pane/context";
import { move } from "../moves";
import { goToPlace } from "../pane/goToPlace";
import { MOVE_KEYS } from "../pane/moveKeys";
import { useUnfilledStyles } from "./Unfilled.styles";
import { unfilledParts } from "./unfilledParts";

/** What is still empty, part by part; a press goes to the next empty place of that part, or of all. */
export function Unfilled({ state, check }: { readonly state: AppState; readonly check: CheckResult }) {
  const { app, view, words } = usePane();
  const styles = useUnfilledStyles();
  return (
    <section aria-labelledby="unfilled" className={styles.root}>
      <h2 id="unfilled" className={styles.title}>
        {words.fill.unfilled}
      </h2>
      <ul className={styles.parts}>
        {unfilledParts(state, check, words).map((part) => (
          <li key={part.key}>
            {!part.readable ? (
              <span className={styles.unreadable}>
                <WarningFilled aria-hidden />
                {words.fill.unreadable(part.name)}
              </span>
            ) : part.count === 0 ? (
              <span className={styles.done}>
                <CheckmarkCircleFilled aria-hidden className={styles.check} />
                {words.fill.doneOf(part.name)}
              </span>
            ) : (
              <Button size="small" className={styles.part} aria-label={part.says} disabledFocusable={state.busy !== undefined} onClick={() => part.next && void goToPlace(app, view, part.next)}>
                {part.name} <span className={styles.count}>{part.count}</span>
              </Button>
            )}
          </li>
        ))}
        {check.unfilled > 0 && (
          <li>
            <Button size="small" appearance="subtle" className={styles.part} icon={<ChevronDownRegular />} title={words.fill.blankByKeys(MOVE_KEYS.nextBlank, MOVE_KEYS.previousBlank)} aria-keyshortcuts={MOVE_KEYS.nextBlank} disabledFocusable={state.busy !== undefined} onClick={() => void move(app, view, "nextBlank", (target) => goToPlace(app, view, target))}>
              {words.fill.nextBlank}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
