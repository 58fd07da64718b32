import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "./low";

export const useScreenStyles = makeStyles({
  body: {
    flexGrow: 1, minHeight: 0, overflowY: "scroll", scrollbarWidth: "thin", boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM,
    [LOW]: { flexShrink: 0, minHeight: "auto", overflowY: "visible" },
    // Children keep their height; the body scrolls.
    "> *": { flexShrink: 0 },
  },
  footer: {
    // A long message leaves room for what it speaks of.
    flexShrink: 0, maxHeight: "50vh", overflowY: "auto", "> *": { flexShrink: 0 }, [LOW]: { maxHeight: "none" }, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS,
    // Without a message some screens have nothing at their foot.
    ":empty": { display: "none" },
  },
});
