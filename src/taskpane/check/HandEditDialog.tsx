import { Button, Dialog, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { AppState, GenerateMode, HandEdit } from "../../app/state";
import type { ReportOptions } from "../../sheets/reportOptions";
import { usePane, useViewState } from "../pane/context";
import { DialogPanel } from "../pane/DialogPanel";
import { useDialogStyles } from "../pane/dialog.styles";
import { HandEditList } from "./HandEditList";
import { useHandEditDialogStyles } from "./HandEditDialog.styles";
import { reportOptionsOf } from "./reportOptionsOf";

/** Hand edits on the report sheet are never lost silently: they are listed, and the person chooses. */
export function HandEditDialog({ state }: { readonly state: AppState }) {
  const { app } = usePane();
  const options = reportOptionsOf(state.printed, useViewState());
  const edits = state.outcome?.kind === "handEdits" ? state.outcome.edits : undefined;
  return (
    <Dialog open={edits !== undefined} onOpenChange={(_, data) => !data.open && app.dismiss()}>
      <HandEditQuestion edits={edits ?? []} options={options} />
    </Dialog>
  );
}

function HandEditQuestion({ edits, options }: { readonly edits: readonly HandEdit[]; readonly options: ReportOptions }) {
  const { app, words } = usePane();
  const styles = useDialogStyles();
  const own = useHandEditDialogStyles();
  const say = words.check.edits;
  const returnable = edits.filter((edit) => edit.returnable).length;
  const rest = edits.length - returnable;
  // The first choice is the one that keeps most: the texts where they belong, and what has no place there on the old sheet.
  const brings = returnable > 0;
  const choices: readonly { readonly mode: GenerateMode; readonly label: string; readonly hint: string; readonly primary: boolean }[] = [
    ...(brings ? [{ mode: "bringBack" as const, label: say.bringBack(returnable), hint: rest > 0 ? say.bringBackHint + say.bringBackRest(rest) : say.bringBackHint, primary: true }] : []),
    { mode: "keepOld", label: say.keepOld, hint: say.keepOldHint, primary: !brings },
    { mode: "overwrite", label: say.overwrite, hint: say.overwriteHint, primary: false },
  ];
  return (
    <DialogPanel>
      <DialogTitle className={styles.title}>{say.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{say.intro(edits.length)}</p>
        <HandEditList edits={edits} />
      </DialogContent>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Button key={choice.mode} className={own.choice} appearance={choice.primary ? "primary" : "secondary"} onClick={() => void app.generate(choice.mode, options)}>
            <span className={own.words}>
              <span className={own.label}>{choice.label}</span>
              <span className={own.hint}>{choice.hint}</span>
            </span>
          </Button>
        ))}
        <Button appearance="transparent" onClick={() => app.dismiss()}>
          {words.common.cancel}
        </Button>
      </div>
    </DialogPanel>
  );
}
