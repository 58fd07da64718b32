import { makeStyles, tokens } from "@fluentui/react-components";

const line = { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" } as const;

export const useWorkDetailStyles = makeStyles({
  // Under the words of the title, past the icon.
  root: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { ...line, fontVariantNumeric: "tabular-nums" },
  likely: { ...line, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS, ":empty": { display: "none" } },
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", width: "fit-content", ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
});
