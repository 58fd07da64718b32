import { makeStyles } from "@fluentui/react-components";

export const useDateFieldStyles = makeStyles({
  // As wide as twenty letters unless it is told otherwise, which a zoomed pane is not.
  input: { minWidth: 0 },
});
