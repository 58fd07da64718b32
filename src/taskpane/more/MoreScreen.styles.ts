import { makeStyles, tokens } from "@fluentui/react-components";

const small = { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useMoreScreenStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  next: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  stands: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  means: { ...small, color: tokens.colorNeutralForeground2 },
});
