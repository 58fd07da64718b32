import { makeStyles, tokens } from "@fluentui/react-components";

export const useNarrativeScreenStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none" },
});
