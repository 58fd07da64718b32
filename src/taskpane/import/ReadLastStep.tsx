import { Button, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ImportWords } from "../../locales/importing";
import { plain } from "../../locales/plain";
import { sayReading } from "../../locales/say/change";
import { carried } from "../../report/carryForward";
import type { ImportedReport } from "../../report/imported";
import { lastDifferences } from "../../report/lastDifferences";
import { lastYearOf } from "../../report/lastYear";
import { otherSource } from "../../report/otherSource";
import type { Report } from "../../report/types";
import { useNames, usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import { DifferenceTable } from "./DifferenceTable";
import { ReadActions } from "./ReadActions";
import { ReceiptView } from "./ReceiptView";
import { SourceHead } from "./SourceHead";
import { useFirstFocus } from "./useFirstFocus";

export interface ReadLastStepProps {
  readonly say: ImportWords;
  readonly imported: ImportedReport;
  readonly report: Report;
  readonly busy: boolean;
  readonly take: () => void;
  /** Back to where a source is given. */
  readonly again: () => void;
  readonly close: () => void;
}

/** What was read of last year's report, what of it goes into blank cells, and each cell that holds something else. */
export function ReadLastStep({ say, imported, report, busy, take, again, close }: ReadLastStepProps) {
  const { words } = usePane();
  const names = useNames();
  const styles = useDialogStyles();
  const { writes, differences, unknown } = useMemo(() => carried(report, imported), [report, imported]);
  const replaced = useMemo(() => (report.last ? lastDifferences(report.last, lastYearOf(imported)) : 0), [report, imported]);
  const other = otherSource(report.meta, imported, "last");
  const first = useFirstFocus<HTMLButtonElement>();
  const doubtful = other.year !== undefined || other.office !== undefined;
  const heads = { before: say.last.now, after: say.last.last };
  return (
    <>
      <DialogTitle className={styles.title}>{say.last.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <SourceHead purpose="last" imported={imported} other={other} say={say} />
        {writes.size === 0 && <p className={styles.strong}>{say.last.writes(0)}</p>}
        <DifferenceTable name={say.last.writes(writes.size)} heads={heads} say={say} open differences={[...writes].map(([figure, value]) => ({ key: figure, place: names.brief(figure), before: say.preview.blank, after: plain(value) }))} />
        <DifferenceTable name={say.last.differ(differences.length)} heads={heads} say={say} open differences={differences.map(({ figure, stands, last }) => ({ key: figure, place: names.brief(figure), before: sayReading(stands, words), after: plain(last) }))} />
        {unknown.length > 0 && <p className={styles.text}>{say.last.unknown(unknown.length)}</p>}
        <p className={styles.text}>{say.last.beside}</p>
        {replaced > 0 && <p className={styles.strong}>{say.last.replaced(replaced)}</p>}
        <ReceiptView imported={imported} say={say} />
      </DialogContent>
      <ReadActions say={say} again={{ press: again, ref: doubtful ? first : undefined }} close={close}>
        <Button ref={doubtful ? undefined : first} appearance="primary" disabledFocusable={busy} onClick={take}>
          {say.last.take}
        </Button>
      </ReadActions>
    </>
  );
}
