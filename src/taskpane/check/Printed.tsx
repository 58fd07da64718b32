import type { AppState } from "../../app/state";
import { usePane, useViewState } from "../pane/context";
import { Notice } from "../pane/Notice";
import { GenerateButton } from "./GenerateButton";
import { usePrintedStyles } from "./Printed.styles";
import { reportOptionsOf } from "./reportOptionsOf";
import { asksToGenerate, type VerdictKind } from "./verdictView";

/** How 年度报告 stands to what was filled in: a sheet of before the changes must not be printed and sealed unnoticed. */
export function Printed({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { words } = usePane();
  const styles = usePrintedStyles();
  const say = words.check.printed;
  const { kind, handEdits = 0, lostLinks, options } = state.printed;
  const chosen = reportOptionsOf(state.printed, useViewState());
  const edited = handEdits > 0 && say.handEdits(handEdits);
  if (kind === "stale")
    return <Notice notice={{ tone: "warning", text: lostLinks ? say.lost : say.stale }} {...(edited && { more: edited })} actions={asksToGenerate(state, verdict) && <GenerateButton state={state} verdict={verdict} />} />;
  if (edited) return <Notice notice={{ tone: "info", text: edited }} />;
  if (kind === "none") return <p className={styles.quiet}>{say.none}</p>;
  // Nothing is said of hand edits before they were looked for.
  const agrees = state.printed.handEdits === undefined ? say.unlooked : say.current;
  const other = options && (options.fonts !== chosen.fonts || options.figures !== chosen.figures);
  return <p className={styles.quiet}>{other ? `${agrees}${say.otherOptions}` : agrees}</p>;
}
