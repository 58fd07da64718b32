import { makeStyles, tokens } from "@fluentui/react-components";

const text = { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } as const;

export const useRepairsStyles = makeStyles({
  // What stays above the list, by how high the pane is: as for a row of it.
  root: { "@media (min-height: 561px) and (max-height: 720px)": { scrollMarginTop: "96px" }, "@media (min-height: 721px)": { scrollMarginTop: "200px" }, marginTop: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { ...text, outlineStyle: "none" },
  note: { ...text, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Where words and buttons have no room beside one another, as in English at 320 px, the buttons stand below.
  item: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  text: { flex: "1 1 160px", minWidth: 0 },
  pair: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXXS },
  change: { ...text, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  why: { ...text, color: tokens.colorNeutralForeground2 },
  likeliest: { marginRight: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  actions: { display: "flex" },
  button: { minWidth: 0 },
  summary: { ...text, cursor: "pointer", width: "fit-content", ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  below: { marginTop: tokens.spacingVerticalXS },
});
