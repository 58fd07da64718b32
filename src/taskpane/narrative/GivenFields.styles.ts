import { makeStyles, tokens } from "@fluentui/react-components";

export const useGivenFieldsStyles = makeStyles({
  means: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 84px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});
