import { makeStyles, tokens } from "@fluentui/react-components";

export const useSlotGroupStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, padding: `0 ${tokens.spacingHorizontalS}` },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  slots: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
});
