import { makeStyles, tokens } from "@fluentui/react-components";

const text = { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } as const;

/** Dialogs in a pane of 300 px and 378 px: narrow margins; what does not fit scrolls, in a low pane the whole of it. */
export const useDialogStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "420px", padding: tokens.spacingVerticalL, maxHeight: "calc(100vh - 16px)", boxSizing: "border-box" },
  body: { gap: tokens.spacingVerticalM, display: "flex", flexDirection: "column", maxHeight: `calc(100vh - 16px - 2 * ${tokens.spacingVerticalL})`, "@media (max-height: 560px)": { overflowY: "auto", overflowX: "hidden" } },
  title: { ...text, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: { ...text, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minHeight: 0, overflowY: "auto", padding: "2px", margin: "-2px", "@media (max-height: 560px)": { flexShrink: 0, overflowY: "visible" } },
  text,
  strong: { ...text, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexDirection: "row", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalS, width: "100%", flexShrink: 0 },
  choices: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS, width: "100%", flexShrink: 0 },
});
