import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { NOTES_FIRST_ROW, NOTES_KEY } from "../../sheets/notesPlaces";
import { choose } from "../chosen";
import { spotOf } from "../cursorSpot";
import { usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { worklist } from "../worklist";
import { useExplanationsStyles } from "./Explanations.styles";

/** 审核说明: how many warnings are explained and how many are not, the way to both, and what need not be explained any more. */
export function Explanations({ state }: { readonly state: AppState }) {
  const { app, view, words } = usePane();
  const styles = useExplanationsStyles();
  const { check, report } = state;
  if (!check || !report) return null;
  const written = report.explanations?.length ?? 0;
  if (check.warnings === 0 && written === 0) return null;
  const say = words.check.explanations;
  const busy = state.busy !== undefined;
  const items = worklist(check, state.edition);
  const first = items.find(({ subject }) => "finding" in subject && subject.finding.level === "warning" && !subject.finding.explained);
  return (
    <section aria-labelledby="explanations" className={styles.root}>
      <h2 id="explanations" className={styles.title}>
        {say.title}
      </h2>
      <p className={styles.line}>{check.warnings === 0 ? say.noWarnings : say.counts(check.warnings, check.unexplained)}</p>
      <div className={styles.actions}>
        {first && (
          <Button size="small" disabledFocusable={busy} onClick={() => view.set({ tab: "fill", chosen: choose(items, first, spotOf(state.cursor), true) })}>
            {say.go(check.unexplained)}
          </Button>
        )}
        {written > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void goToPlace(app, view, { kind: "sheet", key: NOTES_KEY, row: NOTES_FIRST_ROW, column: 1 })}>
            {say.sheet}
          </Button>
        )}
      </div>
      {check.idle.map((one) => (
        <div key={`${one.key} ${one.said} ${one.why}`} className={styles.idle}>
          <p className={styles.quiet}>{say.idle(one.said)}</p>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void app.unexplain(one)}>
            {say.remove}
          </Button>
        </div>
      ))}
    </section>
  );
}
