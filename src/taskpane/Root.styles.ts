import { makeStyles, tokens } from "@fluentui/react-components";

export const useRootStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  page: { flexGrow: 1, minHeight: 0 },
});
