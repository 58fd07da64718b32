import { makeStyles, tokens } from "@fluentui/react-components";

export const useSwitchEditionDialogStyles = makeStyles({
  // So many lines that the rest of the dialog stays in sight.
  parked: {
    margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere",
    "> li > span": { overflow: "hidden", display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical" },
  },
});
