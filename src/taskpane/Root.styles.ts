import { makeStyles, tokens } from "@fluentui/react-components";

export const useRootStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  // The host covers up to 34 × 32 px of the top right corner with its own menu.
  fault: { paddingRight: "36px" },
  page: { flexGrow: 1, minHeight: 0 },
});
