import type { ReactNode } from "react";
import type { AppState } from "../../app/state";
import { usePane } from "../pane/context";
import { Screen } from "../pane/Screen";
import { Changes } from "./Changes";
import { useCheckScreenStyles } from "./CheckScreen.styles";
import { Copy } from "./Copy";
import { Explanations } from "./Explanations";
import { Generate } from "./Generate";
import { Particulars } from "./Particulars";
import { Printed } from "./Printed";
import { Verdict } from "./Verdict";
import { verdictOf } from "./verdictView";

/** 校验与报送: a clear yes or no, what is left, and the report sheet. */
export function CheckScreen({ state, notices, outcome }: { readonly state: AppState; readonly notices: ReactNode; readonly outcome: ReactNode }) {
  const { words } = usePane();
  const styles = useCheckScreenStyles();
  const verdict = verdictOf(state);
  return (
    <Screen
      footer={
        <>
          {outcome}
          <p className={styles.caution}>{words.check.notApproval}</p>
        </>
      }
    >
      {notices}
      <Verdict state={state} verdict={verdict} />
      <Explanations state={state} />
      <Printed state={state} verdict={verdict} />
      {state.validation && state.validation.changed.length > 0 && <Changes state={state} validation={state.validation} />}
      <section aria-labelledby="report" className={styles.report}>
        <h2 id="report" className={styles.title}>
          {words.check.report}
        </h2>
        <Particulars state={state} />
        <Generate state={state} verdict={verdict} />
      </section>
      <Copy state={state} />
    </Screen>
  );
}
