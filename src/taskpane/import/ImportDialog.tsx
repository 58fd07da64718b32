import { Dialog } from "@fluentui/react-components";
import { useState } from "react";
import type { AppState, Incoming } from "../../app/state";
import { importWords } from "../../locales/importing";
import { sayOutcome } from "../../locales/say/outcome";
import { useNames, usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { ReadLastStep } from "./ReadLastStep";
import { ReadStep } from "./ReadStep";
import { SourceStep } from "./SourceStep";

/** 粘贴表格, 从文件读取, 取去年数: first where the report is, then what was read of it and what of that is to be taken. */
export function ImportDialog({ state }: { readonly state: AppState }) {
  const { app, view } = usePane();
  const { dialog } = useViewState();
  const wanted = dialog === "importPaste" || dialog === "importFile" || dialog === "takeLast";
  const close = () => {
    view.set({ dialog: undefined });
    app.dropIncoming();
  };
  return (
    <Dialog open={wanted} onOpenChange={(_, data) => !data.open && close()}>
      <ImportSteps state={state} purpose={dialog === "takeLast" ? "last" : "import"} first={dialog === "importPaste" ? "paste" : "file"} close={close} />
    </Dialog>
  );
}

interface ImportStepsProps {
  readonly state: AppState;
  readonly purpose: Incoming["purpose"];
  readonly first: "paste" | "file";
  readonly close: () => void;
}

function ImportSteps({ state, purpose, first, close }: ImportStepsProps) {
  const { app, view, words } = usePane();
  const say = importWords(words);
  // What went wrong before the dialog opened is no answer to what is given here.
  const [from] = useState(state.outcomeCount);
  const { incoming, outcome, report } = state;
  const names = useNames();
  const failed = (outcome?.kind === "refused" || outcome?.kind === "failed") && outcome.command === "readSource" && state.outcomeCount !== from;
  const refused = !failed ? undefined : outcome.kind === "refused" && outcome.reason.kind === "source" ? say.unread[outcome.reason.reason] : sayOutcome(outcome, undefined, names, words).text;
  const taking = (take: () => Promise<void>) => {
    // What it comes to is said in the pane.
    view.set({ dialog: undefined });
    void take();
  };
  const read = incoming?.purpose === purpose && report ? { say, imported: incoming.imported, report, busy: state.busy !== undefined, again: () => app.dropIncoming(), close } : undefined;
  return (
    <DialogPanel>
      {read && purpose === "import" ? (
        <ReadStep {...read} take={(choice) => taking(() => app.takeImported(choice))} />
      ) : read ? (
        <ReadLastStep {...read} take={() => taking(() => app.takeLastYear())} />
      ) : (
        <SourceStep say={say} purpose={purpose} first={first} reading={state.busy === "readSource"} refused={refused} read={(source) => void app.readSource(source, purpose)} close={close} />
      )}
    </DialogPanel>
  );
}
