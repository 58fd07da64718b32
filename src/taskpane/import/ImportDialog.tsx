import { Dialog } from "@fluentui/react-components";
import { useState } from "react";
import type { AppState } from "../../app/state";
import { importWords } from "../../locales/importing";
import { sayRefusal } from "../../locales/say/outcome";
import { usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { ReadStep } from "./ReadStep";
import { SourceStep } from "./SourceStep";

/** 粘贴表格, 从文件读取: first where the report is, then what was read of it and what of that is to be taken. */
export function ImportDialog({ state }: { readonly state: AppState }) {
  const { app, view } = usePane();
  const { dialog } = useViewState();
  const wanted = dialog === "importPaste" || dialog === "importFile";
  const close = () => {
    view.set({ dialog: undefined });
    app.dropIncoming();
  };
  return (
    <Dialog open={wanted} onOpenChange={(_, data) => !data.open && close()}>
      <ImportSteps state={state} first={dialog === "importFile" ? "file" : "paste"} close={close} />
    </Dialog>
  );
}

function ImportSteps({ state, first, close }: { readonly state: AppState; readonly first: "paste" | "file"; readonly close: () => void }) {
  const { app, view, words } = usePane();
  const say = importWords(words);
  // What went wrong before the dialog opened is no answer to what is given here.
  const [from] = useState(state.outcomeCount);
  const { incoming, outcome, report } = state;
  const refused = outcome?.kind === "refused" && outcome.command === "readSource" && state.outcomeCount !== from ? sayRefusal(outcome.reason, outcome.command, words) : undefined;
  return (
    <DialogPanel>
      {incoming?.purpose === "import" && report ? (
        <ReadStep
          say={say}
          imported={incoming.imported}
          report={report}
          busy={state.busy !== undefined}
          take={(choice) => {
            view.set({ dialog: undefined });
            void app.takeImported(choice);
          }}
          again={() => app.dropIncoming()}
          close={close}
        />
      ) : (
        <SourceStep say={say} purpose="import" first={first} reading={state.busy === "readSource"} refused={refused} read={(source) => void app.readSource(source, "import")} close={close} />
      )}
    </DialogPanel>
  );
}
