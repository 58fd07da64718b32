import { makeStyles, tokens } from "@fluentui/react-components";

export const useLengthMeterStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // Borders, so that both parts are seen in contrast themes.
  bar: { display: "inline-block", width: "48px", height: "6px", borderRadius: tokens.borderRadiusSmall, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, overflow: "hidden" },
  fill: { display: "block", height: 0, borderTop: `6px solid ${tokens.colorNeutralForeground3}` },
  over: { borderTopColor: tokens.colorStatusWarningForeground3 },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  longer: { display: "block" },
});
