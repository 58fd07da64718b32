import { makeStyles, tokens } from "@fluentui/react-components";

const box = { width: "100%", height: "220px", boxSizing: "border-box", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium } as const;

export const useCopyPreviewStyles = makeStyles({
  /** White whatever the theme: it is a page. */
  frame: { ...box, backgroundColor: "#fff" },
  text: { ...box, resize: "vertical", padding: tokens.spacingHorizontalS, fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});
