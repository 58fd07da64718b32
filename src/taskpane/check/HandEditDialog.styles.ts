import { makeStyles, tokens } from "@fluentui/react-components";

export const useHandEditDialogStyles = makeStyles({
  choice: { justifyContent: "flex-start", maxWidth: "none", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  words: { display: "flex", flexDirection: "column", textAlign: "left" },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});
