import { makeStyles, tokens } from "@fluentui/react-components";

export const useLastTextStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content", ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});
