import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkRowStyles = makeStyles({
  // Brought into sight, a row must not end up under the head of the list.
  row: { scrollMarginBottom: "8px", "@media (min-height: 561px) and (max-height: 720px)": { scrollMarginTop: "96px" }, "@media (min-height: 721px)": { scrollMarginTop: "200px" }, borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid transparent` },
  open: { backgroundColor: tokens.colorNeutralBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  // What is scrolled out of sight costs no layout.
  closed: { contentVisibility: "auto", containIntrinsicSize: "auto 32px", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  title: {
    font: "inherit", color: "inherit", textAlign: "left", background: "none", border: "none", cursor: "pointer", width: "100%",
    display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    "> svg": { marginTop: "2px" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  level: { fontWeight: tokens.fontWeightSemibold },
  // Nothing to be done about it.
  explained: { color: tokens.colorNeutralForeground3 },
});
