import { makeStyles } from "@fluentui/react-components";

export const useSourceStepStyles = makeStyles({
  // Pressed through its button, which says what it is for.
  file: { display: "none" },
  choose: { alignSelf: "flex-start" },
});
