import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { switchEditionDialog } from "../later/parts";
import { usePane } from "../pane/context";
import { useMoreScreenStyles } from "./MoreScreen.styles";

/** The format the report is drawn in, and the way to another one where there is one. */
export function EditionChoice({ state }: { readonly state: AppState }) {
  const { view, words } = usePane();
  const styles = useMoreScreenStyles();
  const say = words.more.edition;
  return (
    <>
      <p className={styles.stands}>{state.edition.name}</p>
      {state.editions.length > 1 && (
        <>
          <p className={styles.means}>{say.means}</p>
          <Button {...switchEditionDialog.ahead} disabledFocusable={state.busy !== undefined || state.readOnly} onClick={() => view.set({ dialog: "switchEdition" })}>
            {say.change}
          </Button>
        </>
      )}
    </>
  );
}
