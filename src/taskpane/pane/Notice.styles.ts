import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, flexShrink: 0 },
  body: { paddingTop: 0, paddingBottom: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  text: { display: "block" },
  head: { display: "block", fontWeight: tokens.fontWeightSemibold },
  more: { display: "block", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Without actions their row takes no room.
  actions: { margin: 0, ":empty": { display: "none" } },
  hasActions: { margin: `${tokens.spacingVerticalS} 0 0`, paddingRight: 0, justifyContent: "flex-start", flexWrap: "wrap" },
});
