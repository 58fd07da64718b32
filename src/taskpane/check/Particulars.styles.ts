import { makeStyles, tokens } from "@fluentui/react-components";

export const useParticularsStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "33% 1fr", rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground1 },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});
