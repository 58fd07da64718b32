import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../pane/low";

const text = { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" } as const;

export const useCursorHelpStyles = makeStyles({
  // As high as its text needs, but never so high that a low pane shows nothing else.
  root: { maxHeight: "20vh", overflowY: "auto", [LOW]: { maxHeight: "none" } },
  yields: { "@media (max-height: 720px)": { display: "none" } },
  none: { ...text, color: tokens.colorNeutralForeground2 },
  where: { ...text, fontWeight: tokens.fontWeightSemibold },
  meaning: { ...text, color: tokens.colorNeutralForeground2 },
  write: { minWidth: 0, padding: 0, justifyContent: "flex-start", color: tokens.colorBrandForeground1 },
  citation: { marginLeft: tokens.spacingHorizontalXS },
});
