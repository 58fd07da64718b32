import { makeStyles, tokens } from "@fluentui/react-components";

export const useSlotRowStyles = makeStyles({
  row: { scrollMarginBottom: "8px", borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid transparent` },
  open: { backgroundColor: tokens.colorNeutralBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
  title: {
    font: "inherit", color: "inherit", textAlign: "left", background: "none", border: "none", cursor: "pointer", width: "100%",
    display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  status: { flexShrink: 0, display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
