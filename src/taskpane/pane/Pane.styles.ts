import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  root: { position: "relative", height: "100%", display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  starting: { paddingTop: "40px" },
});
