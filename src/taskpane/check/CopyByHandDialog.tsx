import { Button, Dialog, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { Clip } from "../../app/ports";
import type { AppState } from "../../app/state";
import { copyByCommand } from "../clipboard/copyByCommand";
import { usePane } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { useDialogStyles } from "../pane/dialog.styles";
import { CopyPreview } from "./CopyPreview";

/** Where the clipboard was refused: what was to be copied, selected, for Ctrl+C, or for another press that may fare better. */
export function CopyByHandDialog({ state }: { readonly state: AppState }) {
  const { app } = usePane();
  const clip = state.outcome?.kind === "copyByHand" ? state.outcome.clip : undefined;
  return (
    <Dialog open={clip !== undefined} onOpenChange={(_, data) => !data.open && app.dismiss()}>
      <ByHand key={state.outcomeCount} clip={clip ?? NOTHING} close={() => app.dismiss()} />
    </Dialog>
  );
}

const NOTHING: Clip = { text: "" };
type Step = "asked" | "done" | "refused";

function ByHand({ clip, close }: { readonly clip: Clip; readonly close: () => void }) {
  const { words } = usePane();
  const styles = useDialogStyles();
  const [step, setStep] = useState<Step>("asked");
  // Each refusal selects the content anew, since the press has taken the keyboard away from it.
  const [refusals, setRefusals] = useState(0);
  const say = words.copy.byHand;
  const copy = () => {
    if (copyByCommand(document, clip)) setStep("done");
    else {
      setStep("refused");
      setRefusals(refusals + 1);
    }
  };
  return (
    <DialogPanel>
      <DialogTitle className={styles.title}>{say.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text} role="status">
          {{ asked: say.text, done: say.done, refused: say.stillRefused }[step]}
        </p>
        <CopyPreview clip={clip} label={say.preview} selectAgain={refusals} onCopied={() => setStep("done")} onEscape={close} />
      </DialogContent>
      <div className={styles.actions}>
        <Button appearance={step === "done" ? "secondary" : "primary"} onClick={copy}>
          {say.copy}
        </Button>
        <Button appearance={step === "done" ? "primary" : "secondary"} onClick={close}>
          {words.common.close}
        </Button>
      </div>
    </DialogPanel>
  );
}
