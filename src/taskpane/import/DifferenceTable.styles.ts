import { makeStyles, tokens } from "@fluentui/react-components";

const cell = { textAlign: "left", verticalAlign: "top", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" } as const;

export const useDifferenceTableStyles = makeStyles({
  fold: { marginLeft: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", color: tokens.colorBrandForeground1 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { ...cell, fontWeight: tokens.fontWeightSemibold },
  // The table is laid out by its first row.
  headPlace: { ...cell, width: "56%", fontWeight: tokens.fontWeightSemibold },
  place: { ...cell, fontWeight: tokens.fontWeightRegular },
  cell,
  long: { display: "-webkit-box", WebkitLineClamp: "4", WebkitBoxOrient: "vertical", overflow: "hidden" },
});
