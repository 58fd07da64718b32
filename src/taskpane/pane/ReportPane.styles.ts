import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportPaneStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  screen: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});
