import { makeStyles, tokens } from "@fluentui/react-components";

export const useSlotItemsStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}`, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, "> svg": { marginTop: "4px" } },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: "24px" },
  level: { fontWeight: tokens.fontWeightSemibold },
  locate: { minWidth: 0, flexShrink: 0 },
});
