import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { usePane } from "../pane/context";
import { useGenerateStyles } from "./Generate.styles";
import { primaryOf, type VerdictKind } from "./verdictView";

/** 生成年度报告: always possible, primary once validated, and said to be a draft before. */
export function Generate({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { app, words } = usePane();
  const styles = useGenerateStyles();
  const restore = useRestoreFocusTarget();
  return (
    <div className={styles.root}>
      <Button {...restore} appearance={primaryOf(state, verdict) === "generate" ? "primary" : "secondary"} disabledFocusable={state.busy !== undefined} onClick={() => void app.generate("ask")}>
        {words.check.generate}
      </Button>
      <p className={styles.hint}>{verdict === "yes" ? words.check.generateHint : words.check.generateDraft}</p>
    </div>
  );
}
