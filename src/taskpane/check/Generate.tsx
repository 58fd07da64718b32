import type { AppState } from "../../app/state";
import { usePane } from "../pane/context";
import { useGenerateStyles } from "./Generate.styles";
import { GenerateButton } from "./GenerateButton";
import { ReportChoices } from "./ReportChoices";
import { asksToGenerate, type VerdictKind } from "./verdictView";

/** The button, unless it stands with the notice that asks for it, and what it will do: before the validation a draft. */
export function Generate({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { words } = usePane();
  const styles = useGenerateStyles();
  const ready = state.check?.submittable === true && state.damage.length === 0;
  const hint = verdict === "yes" ? words.check.generateHint : ready ? words.check.generateUnvalidated : words.check.generateDraft;
  return (
    <div className={styles.root}>
      {!asksToGenerate(state, verdict) && <GenerateButton state={state} verdict={verdict} />}
      <p className={styles.hint}>{hint}</p>
      <ReportChoices state={state} />
    </div>
  );
}
