import { Button, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ImportChoice } from "../../app/state";
import type { ImportWords } from "../../locales/importing";
import type { ImportedReport } from "../../report/imported";
import { sayHomeless } from "../../locales/say/homeless";
import { Names } from "../../locales/say/names";
import { planImport } from "../../report/importPlan";
import { otherSource } from "../../report/otherSource";
import type { Report } from "../../report/types";
import { MAPPINGS } from "../../statute/mapping/mappings";
import { usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import { firstChoice, placesOf, previewOf } from "./choice";
import { PreviewView } from "./PreviewView";
import { ReadActions } from "./ReadActions";
import { ReceiptView } from "./ReceiptView";
import { SourceHead } from "./SourceHead";
import { useFirstFocus } from "./useFirstFocus";

export interface ReadStepProps {
  readonly say: ImportWords;
  readonly imported: ImportedReport;
  readonly report: Report;
  readonly busy: boolean;
  readonly take: (choice: ImportChoice) => void;
  /** Back to where a source is given. */
  readonly again: () => void;
  readonly close: () => void;
}

/** What was read, what it would change, and the button that takes it. */
export function ReadStep({ say, imported, report, busy, take, again, close }: ReadStepProps) {
  const { words } = usePane();
  const styles = useDialogStyles();
  const plan = useMemo(() => planImport(report, imported, MAPPINGS), [report, imported]);
  const preview = useMemo(() => previewOf(plan, report.edition), [plan, report.edition]);
  const homeless = useMemo(() => {
    const into = new Names(report.edition, words);
    return plan.homeless.map((one) => sayHomeless(one, new Names(one.edition, words), into, words));
  }, [plan, report.edition, words]);
  const [chosen, setChosen] = useState<ImportChoice | undefined>(undefined);
  const choice = chosen ?? firstChoice(preview);
  const places = placesOf(preview, choice);
  const other = otherSource(report.meta, imported, "import");
  // Enter upon Enter is not to put another year's or another office's figures where this year's belong.
  const doubtful = other.year !== undefined || other.office !== undefined;
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <>
      <DialogTitle className={styles.title}>{say.preview.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <SourceHead purpose="import" imported={imported} other={other} say={say} />
        <PreviewView preview={preview} homeless={homeless} choice={choice} choose={setChosen} say={say} />
        <ReceiptView imported={imported} say={say} />
      </DialogContent>
      <ReadActions say={say} again={{ press: again, ref: doubtful ? first : undefined }} close={close}>
        <Button ref={doubtful ? undefined : first} appearance="primary" disabledFocusable={busy || places === 0} onClick={() => take(choice)}>
          {places > 0 ? say.preview.put(places) : say.preview.none}
        </Button>
      </ReadActions>
    </>
  );
}
