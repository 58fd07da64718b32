import { makeStyles, tokens } from "@fluentui/react-components";

const still = { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, height: "24px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingRight: tokens.spacingHorizontalXS };

export const useUnfilledStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  parts: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  part: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  done: still,
  unreadable: { ...still, color: tokens.colorStatusDangerForeground3 },
  check: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px" },
});
