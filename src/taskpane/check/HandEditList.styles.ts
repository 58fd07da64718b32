import { makeStyles, tokens } from "@fluentui/react-components";

/** A long paragraph shows its beginning; the sheet behind shows the rest. */
const clamped = { overflow: "hidden", display: "-webkit-box", WebkitLineClamp: "3", WebkitBoxOrient: "vertical", overflowWrap: "anywhere", textDecorationLine: "none", minWidth: 0 } as const;

export const useHandEditListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  edit: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { fontWeight: tokens.fontWeightSemibold },
  side: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
  name: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  was: { ...clamped, color: tokens.colorNeutralForeground2 },
  now: clamped,
});
