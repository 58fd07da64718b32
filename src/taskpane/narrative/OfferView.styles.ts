import { makeStyles, tokens } from "@fluentui/react-components";

const line = { margin: 0, overflowWrap: "anywhere" } as const;
const small = { ...line, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useOfferStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, outlineStyle: "none" },
  // As on paper, so that it is seen to be what will stand in the report.
  words: { ...line, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, fontVariantNumeric: "tabular-nums" },
  stands: { ...small, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  check: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  means: { ...small, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
