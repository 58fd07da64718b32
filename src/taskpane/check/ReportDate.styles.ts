import { makeStyles } from "@fluentui/react-components";

export const useReportDateStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  save: { alignSelf: "flex-start", marginLeft: "33%" },
});
