import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../pane/low";

const small = { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useStartScreenStyles = makeStyles({
  form: { height: "100%", minHeight: 0, display: "flex", flexDirection: "column", [LOW]: { height: "auto", minHeight: "auto" } },
  // The host covers up to 34 × 32 px of the top right corner with its own menu.
  head: { paddingRight: "36px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  // A field is as wide as twenty letters unless it is told otherwise, which a zoomed pane is not.
  input: { minWidth: 0 },
  // A native list is as wide as its longest entry unless it is told otherwise.
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  stated: { padding: `${tokens.spacingVerticalSNudge} 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, display: "block" },
  change: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, height: "20px", verticalAlign: "baseline" },
  will: { ...small, color: tokens.colorNeutralForeground1 },
  sheets: { ...small, color: tokens.colorNeutralForeground2 },
});
