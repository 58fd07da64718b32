import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, flexShrink: 0 },
  body: { paddingTop: 0, paddingBottom: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  text: { display: "block" },
  more: { display: "block", color: tokens.colorNeutralForeground2 },
  actions: { paddingTop: tokens.spacingVerticalS, justifyContent: "flex-start" },
});
