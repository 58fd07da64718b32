import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { AppState } from "../../app/state";
import type { TableId } from "../../statute/types";
import { usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { useDialogStyles } from "../pane/dialog.styles";
import { useZeroFillDialogStyles } from "./ZeroFillDialog.styles";

/** 空格填 0 asks first: which tables, how many cells, and that these matters did not occur. */
export function ZeroFillDialog({ state }: { readonly state: AppState }) {
  const { view } = usePane();
  const { dialog } = useViewState();
  const close = () => view.set({ dialog: undefined });
  return (
    <Dialog open={dialog === "zeroFill"} onOpenChange={(_, data) => !data.open && close()}>
      <ZeroFillQuestion state={state} close={close} />
    </Dialog>
  );
}

function ZeroFillQuestion({ state, close }: { readonly state: AppState; readonly close: () => void }) {
  const { app, words } = usePane();
  const styles = useDialogStyles();
  const own = useZeroFillDialogStyles();
  const say = words.fill.dialog;
  const tables = state.edition.tables.map((table) => ({ table, blanks: state.check?.blanks.get(table.id)?.length ?? 0 }));
  const [ticks, setTicks] = useState<ReadonlyMap<TableId, boolean>>(new Map());
  const ticked = tables.filter(({ table, blanks }) => blanks > 0 && (ticks.get(table.id) ?? table.zeroFillByDefault));
  const [alsoLost, setAlsoLost] = useState(false);
  const lost = new Set(state.toRefill);
  const lostIn = (id: TableId): number => state.check?.blanks.get(id)?.filter((figure) => lost.has(figure)).length ?? 0;
  const lostCells = ticked.reduce((sum, { table }) => sum + lostIn(table.id), 0);
  const cells = ticked.reduce((sum, { blanks }) => sum + blanks, 0) - (alsoLost ? 0 : lostCells);
  const fill = () => {
    close();
    const chosen = ticked.map(({ table }) => table.id);
    void (alsoLost && lostCells > 0 ? app.zeroFill(chosen, true) : app.zeroFill(chosen));
  };
  return (
    <DialogPanel>
      <DialogTitle className={styles.title}>{cells > 0 ? say.ask(cells) : say.none}</DialogTitle>
      <DialogContent className={styles.content}>
        <div role="group" aria-label={say.title} className={own.tables}>
          {tables.map(({ table, blanks }) => (
            <Checkbox
              key={table.id}
              label={say.table(table.name, table.sheetName, blanks)}
              disabled={blanks === 0}
              checked={ticked.some((one) => one.table === table)}
              onChange={(_, data) => setTicks(new Map(ticks).set(table.id, data.checked === true))}
            />
          ))}
          {lostCells > 0 && <Checkbox label={say.alsoLost(lostCells)} checked={alsoLost} onChange={(_, data) => setAlsoLost(data.checked === true)} />}
        </div>
        <p className={styles.text}>{say.only}</p>
        <p className={styles.strong}>{say.confirm}</p>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={cells === 0} onClick={fill}>
          {say.fill(cells)}
        </Button>
        <Button onClick={close}>{words.common.cancel}</Button>
      </DialogActions>
    </DialogPanel>
  );
}
