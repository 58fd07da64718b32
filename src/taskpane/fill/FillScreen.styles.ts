import { makeStyles, tokens } from "@fluentui/react-components";

export const useFillScreenStyles = makeStyles({
  // Beside one another as far as they fit: each line here is one less of the list.
  undo: { display: "flex", flexWrap: "wrap", justifyContent: "center", columnGap: tokens.spacingHorizontalXS },
});
