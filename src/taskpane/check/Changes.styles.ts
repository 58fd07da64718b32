import { makeStyles, tokens } from "@fluentui/react-components";

export const useChangesStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  since: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, contentVisibility: "auto", containIntrinsicSize: "auto 33px" },
  change: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, flexShrink: 0 },
  sides: { margin: `${tokens.spacingVerticalXS} 0 0`, display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  side: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
