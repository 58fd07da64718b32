import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import type { Edition } from "../../statute/types";
import { usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { useDialogStyles } from "../pane/dialog.styles";

/** 更换年报格式 asks first: from which to which, what has no place there, and what becomes of it. */
export function SwitchEditionDialog({ state }: { readonly state: AppState }) {
  const { view } = usePane();
  const { dialog } = useViewState();
  const close = () => view.set({ dialog: undefined });
  const to = state.editions.find((one) => one.id !== state.edition.id);
  if (!to) return null;
  return (
    <Dialog open={dialog === "switchEdition"} onOpenChange={(_, data) => !data.open && close()}>
      <SwitchQuestion state={state} to={to} close={close} />
    </Dialog>
  );
}

function SwitchQuestion({ state, to, close }: { readonly state: AppState; readonly to: Edition; readonly close: () => void }) {
  const { app, words } = usePane();
  const styles = useDialogStyles();
  const say = words.more.switching;
  const change = () => {
    close();
    void app.switchEdition(to.id);
  };
  return (
    <DialogPanel>
      <DialogTitle className={styles.title}>{say.title(to.name)}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{say.from(state.edition.name)}</p>
        {state.printed.kind !== "none" && <p className={styles.text}>{say.keeps}</p>}
        <p className={styles.text}>{say.undo}</p>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={state.busy !== undefined} onClick={change}>
          {say.confirm}
        </Button>
        <Button onClick={close}>{words.common.cancel}</Button>
      </DialogActions>
    </DialogPanel>
  );
}
