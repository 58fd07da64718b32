import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { handEditDialog } from "../later/parts";
import { usePane, useViewState } from "../pane/context";
import { reportOptionsOf } from "./reportOptionsOf";
import { primaryOf, type VerdictKind } from "./verdictView";

/** 生成年度报告: always possible, primary once validated. */
export function GenerateButton({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { app, words } = usePane();
  const options = reportOptionsOf(state.printed, useViewState());
  return (
    <Button {...handEditDialog.ahead} size="medium" appearance={primaryOf(state, verdict) === "generate" ? "primary" : "secondary"} disabledFocusable={state.busy !== undefined} onClick={() => void app.generate("ask", options)}>
      {words.check.generate}
    </Button>
  );
}
