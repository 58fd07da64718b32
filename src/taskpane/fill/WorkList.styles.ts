import { makeStyles, tokens } from "@fluentui/react-components";

const TALL = "@media (min-height: 721px)";
const MIDDLING = "@media (min-height: 561px) and (max-height: 720px)";
const column = { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS } as const;
const staying = { position: "sticky", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 } as const;

export const useWorkListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // The three answers stay in sight while the list scrolls. In a pane of middling height, as on a small laptop, only the list's own head
  // does; one so low that nothing would be left of the list keeps nothing.
  fixed: { display: "contents", [TALL]: { ...column, ...staying, top: `calc(-1 * ${tokens.spacingVerticalM})`, margin: `calc(-1 * ${tokens.spacingVerticalM}) 0 0`, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` } },
  own: { ...column, [MIDDLING]: { ...staying, top: 0, padding: `${tokens.spacingVerticalXS} 0` } },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  steps: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  pair: { display: "flex", gap: tokens.spacingHorizontalXXS },
  step: { minWidth: 0, whiteSpace: "nowrap" },
  position: { flexGrow: 1, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  nothing: { margin: 0, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalS} 0`, outlineStyle: "none" },
  check: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px", flexShrink: 0 },
});
