import { makeStyles } from "@fluentui/react-components";

export const useZeroFillDialogStyles = makeStyles({
  // The box stands left of its words by its own padding; bring it under the text.
  tables: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
});
