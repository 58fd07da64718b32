import { makeStyles, tokens } from "@fluentui/react-components";

export const useSourceHeadStyles = makeStyles({
  doubts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
