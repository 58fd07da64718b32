import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AppState } from "../../app/state";
import type { Report } from "../../report/types";
import { moreWords } from "../../locales/more";
import { MAPPINGS } from "../../statute/mapping/mappings";
import type { Edition } from "../../statute/types";
import { usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { useDialogStyles } from "../pane/dialog.styles";
import { useSwitchEditionDialogStyles } from "./SwitchEditionDialog.styles";
import { otherEditions, switchPreview } from "./switchPreview";

/** 更换年报格式 asks first: from which to which, how much goes along, and what becomes of the rest. */
export function SwitchEditionDialog({ state }: { readonly state: AppState }) {
  const { view } = usePane();
  const { dialog } = useViewState();
  const close = () => view.set({ dialog: undefined });
  const others = otherEditions(state.edition, state.editions, MAPPINGS);
  const first = others[0];
  if (!first || !state.report) return null;
  return (
    <Dialog open={dialog === "switchEdition"} onOpenChange={(_, data) => !data.open && close()}>
      <SwitchQuestion state={state} report={state.report} others={others} first={first} close={close} />
    </Dialog>
  );
}

interface SwitchQuestionProps {
  readonly state: AppState;
  readonly report: Report;
  readonly others: readonly Edition[];
  readonly first: Edition;
  readonly close: () => void;
}

function SwitchQuestion({ state, report, others, first, close }: SwitchQuestionProps) {
  const { app, words } = usePane();
  const styles = useDialogStyles();
  const own = useSwitchEditionDialogStyles();
  const [chosen, setChosen] = useState(first);
  const { moved, blank, parked } = useMemo(() => switchPreview(report, chosen, MAPPINGS, words), [report, chosen, words]);
  const say = moreWords(words).switching;
  const hindrance = state.damage.some(({ kind }) => kind !== "duplicate" && kind !== "links") ? say.damaged : state.protectedSheets.length > 0 ? say.protected : undefined;
  const change = () => {
    close();
    void app.switchEdition(chosen.id);
  };
  return (
    <DialogPanel>
      <DialogTitle className={styles.title}>{say.title(chosen.name)}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{say.from(state.edition.name)}</p>
        {others.length > 1 && (
          <Select aria-label={say.to} value={chosen.id} onChange={(_, data) => setChosen(others.find((one) => one.id === data.value) ?? first)}>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        )}
        {hindrance !== undefined ? (
          <p className={styles.strong}>{hindrance}</p>
        ) : (
          <>
            <p className={styles.text}>{moved > 0 ? say.moved(moved) : say.movedNone}</p>
            {moved > 0 && blank > 0 && <p className={styles.text}>{say.blank(blank)}</p>}
            <p className={parked.length > 0 ? styles.strong : styles.text}>{parked.length > 0 ? say.parked(parked.length) : say.parkedNone}</p>
            {parked.length > 0 && (
              <ul className={own.parked}>
                {parked.map((what) => (
                  <li key={what}>
                    <span>{what}</span>
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.text}>{[say.texts, ...(state.printed.kind === "none" ? [] : [say.keeps]), ...(state.record === "none" ? [] : [say.record]), say.undo].join("")}</p>
          </>
        )}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={hindrance !== undefined || state.busy !== undefined} onClick={change}>
          {say.confirm}
        </Button>
        <Button onClick={close}>{words.common.cancel}</Button>
      </DialogActions>
    </DialogPanel>
  );
}
