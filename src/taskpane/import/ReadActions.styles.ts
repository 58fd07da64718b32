import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadActionsStyles = makeStyles({
  out: { display: "flex", gap: tokens.spacingHorizontalS, width: "100%" },
  half: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});
