import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  list: { flexShrink: 0, display: "flex", flexWrap: "wrap", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tab: {
    font: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap",
    background: "none", border: "none", cursor: "pointer", padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`, borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // A border and no background, so that it is seen in contrast themes as well.
    ":hover > span": { borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  selected: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, "> span": { borderBottomColor: tokens.colorCompoundBrandStroke }, ":hover > span": { borderBottomColor: tokens.colorCompoundBrandStrokeHover } },
  aside: { marginLeft: "auto" },
  label: {
    display: "inline-block", borderBottom: `${tokens.strokeWidthThicker} solid transparent`, margin: `0 0 calc(-1 * ${tokens.spacingVerticalMNudge})`, paddingBottom: tokens.spacingVerticalS,
    // As wide as in bold, so that nothing moves when it is selected.
    "::after": { content: "attr(data-label)", display: "block", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
});
