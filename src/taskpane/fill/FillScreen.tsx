import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AppState } from "../../app/state";
import { zeroFillDialog } from "../later/parts";
import { usePane } from "../pane/context";
import { needsLayOut } from "../pane/needsLayOut";
import { Screen } from "../pane/Screen";
import { Bring } from "./Bring";
import { CursorHelp } from "./CursorHelp";
import { useFillScreenStyles } from "./FillScreen.styles";
import { Unfilled } from "./Unfilled";
import { WorkList } from "./WorkList";

/** 填报: what is still empty, and what does not balance. */
export function FillScreen({ state, notices, outcome }: { readonly state: AppState; readonly notices: ReactNode; readonly outcome: ReactNode }) {
  const { app, view, words } = usePane();
  const styles = useFillScreenStyles();
  const { check } = state;
  const blanks = [...(check?.blanks.values() ?? [])].some((ids) => ids.length > 0);
  // One primary button at a time: mending the sheets goes first.
  const appearance = state.damage.some(needsLayOut) ? "secondary" : "primary";
  const busy = state.busy !== undefined;
  // What can be taken back still can be once the message that offered it has gone.
  const said = state.outcome?.kind;
  const undoable = [
    ...(state.undoableImport > 0 && said !== "imported" && said !== "lastTaken" ? [{ key: "import", label: words.fill.undoImport(state.undoableImport), press: () => void app.undoImport() }] : []),
    ...(state.undoableRepair > 0 && said !== "repaired" ? [{ key: "repair", label: words.fill.undoRepair(state.undoableRepair), press: () => void app.undoRepair() }] : []),
    ...(state.undoableTexts > 0 && said !== "textsSet" ? [{ key: "texts", label: words.fill.undoTexts(state.undoableTexts), press: () => void app.undoSetTexts() }] : []),
    ...(state.undoableZeros > 0 && said !== "zeroFilled" ? [{ key: "zeros", label: words.fill.undoZeros(state.undoableZeros), press: () => void app.undoZeroFill() }] : []),
  ];
  return (
    <Screen
      footer={
        <>
          {outcome}
          <CursorHelp cursor={state.cursor} yields={state.outcome !== undefined} />
          {blanks ? (
            <Button {...zeroFillDialog.ahead} appearance={appearance} disabledFocusable={busy} onClick={() => view.set({ dialog: "zeroFill" })}>
              {words.fill.zeroFill}
            </Button>
          ) : (
            <Button appearance={appearance} onClick={() => view.set({ tab: "check" })}>
              {words.fill.toCheck}
            </Button>
          )}
          {/* The same button when the number on it changes: one put in its place would lose a press under way, and the keyboard. */}
          {undoable.length > 0 && (
            <div className={styles.undo}>
              {undoable.map(({ key, label, press }) => (
                <Button key={key} appearance="transparent" size="small" disabledFocusable={busy} onClick={press}>
                  {label}
                </Button>
              ))}
            </div>
          )}
        </>
      }
    >
      {notices}
      {check && <WorkList state={state} check={check} above={<><Bring busy={busy} /><Unfilled state={state} check={check} /></>} />}
    </Screen>
  );
}
