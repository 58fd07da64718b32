import { makeStyles, tokens } from "@fluentui/react-components";

export const useLevelCountsStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, fontSize: tokens.fontSizeBase200, lineHeight: "24px", fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
});
