import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "./low";

export const usePaneStyles = makeStyles({
  root: { position: "relative", height: "100%", display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, [LOW]: { overflowY: "auto", overflowX: "hidden" } },
  starting: { paddingTop: "40px" },
});
