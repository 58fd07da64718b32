import { makeStyles, tokens } from "@fluentui/react-components";

const small = { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" } as const;

export const useSlotDetailStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  demand: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  means: { ...small, flexGrow: 1, color: tokens.colorNeutralForeground2 },
  locate: { minWidth: 0, flexShrink: 0 },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  offers: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
