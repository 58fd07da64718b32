import { makeStyles, tokens } from "@fluentui/react-components";

const due = { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS } as const;

export const useHeaderStyles = makeStyles({
  // The host covers up to 34 × 32 px of the top right corner with its own menu.
  root: {
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalM}`,
    "@media (max-height: 480px)": { minHeight: "32px", boxSizing: "border-box", display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  due: { ...due, color: tokens.colorNeutralForeground2 },
  near: { ...due, color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
});
