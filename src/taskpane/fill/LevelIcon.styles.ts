import { makeStyles, tokens } from "@fluentui/react-components";

export const useLevelIconStyles = makeStyles({
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  pending: { color: tokens.colorBrandForeground1 },
  unfilled: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});
