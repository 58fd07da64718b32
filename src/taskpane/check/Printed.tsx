import type { AppState } from "../../app/state";
import { usePane } from "../pane/context";
import { Notice } from "../pane/Notice";
import { GenerateButton } from "./GenerateButton";
import { usePrintedStyles } from "./Printed.styles";
import { asksToGenerate, type VerdictKind } from "./verdictView";

/** How 年度报告 stands to what was filled in: a sheet of before the changes must not be printed and sealed unnoticed. */
export function Printed({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { words } = usePane();
  const styles = usePrintedStyles();
  const say = words.check.printed;
  const { kind, handEdits = 0, lostLinks } = state.printed;
  const edited = handEdits > 0 && say.handEdits(handEdits);
  if (kind === "stale")
    return <Notice notice={{ tone: "warning", text: lostLinks ? say.lost : say.stale }} {...(edited && { more: edited })} actions={asksToGenerate(state, verdict) && <GenerateButton state={state} verdict={verdict} />} />;
  if (edited) return <Notice notice={{ tone: "info", text: edited }} />;
  return <p className={styles.quiet}>{kind === "none" ? say.none : say.current}</p>;
}
