import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadNumbersStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content", ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});
