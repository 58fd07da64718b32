import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "./low";

export const useReportPaneStyles = makeStyles({
  // Over the top of the screen, so that nothing moves when it comes and goes.
  busy: { position: "relative", height: 0, zIndex: 1, "> *": { backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow4 } },
  main: { display: "contents" },
  screen: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", outlineStyle: "none", [LOW]: { flexShrink: 0, minHeight: "auto" } },
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});
