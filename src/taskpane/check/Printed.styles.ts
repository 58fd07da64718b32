import { makeStyles, tokens } from "@fluentui/react-components";

export const usePrintedStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
