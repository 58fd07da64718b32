import { makeStyles, tokens } from "@fluentui/react-components";

export const useReceiptViewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cells: { marginTop: tokens.spacingVerticalXXS, marginBottom: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", color: tokens.colorBrandForeground1 },
});
