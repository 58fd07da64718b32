import { useMemo } from "react";
import type { Incoming } from "../../app/state";
import type { ImportWords } from "../../locales/importing";
import { Names } from "../../locales/say/names";
import { saySource } from "../../locales/say/receipt";
import { sayHead } from "../../locales/say/receiptHead";
import type { ImportedReport } from "../../report/imported";
import type { OtherSource } from "../../report/otherSource";
import { usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import { Notice } from "../pane/Notice";
import { useSourceHeadStyles } from "./SourceHead.styles";

export interface SourceHeadProps {
  readonly purpose: Incoming["purpose"];
  readonly imported: ImportedReport;
  readonly other: OtherSource;
  readonly say: ImportWords;
}

/** Whose report it is and how much of it was read, before anything else; and whether it is another than the one that was meant. */
export function SourceHead({ purpose, imported, other: { year, office }, say }: SourceHeadProps) {
  const { words } = usePane();
  const styles = useDialogStyles();
  const own = useSourceHeadStyles();
  const names = useMemo(() => new Names(imported.edition, words), [imported.edition, words]);
  const doubts = [...(year ? [say.other.year[purpose](year.is, year.wanted)] : []), ...(office ? [say.other.office(office.is, office.wanted)] : [])];
  return (
    <>
      <p className={styles.text}>{saySource(imported, say, words)[1]}</p>
      {doubts.length > 0 && (
        <div role="alert" className={own.doubts}>
          {doubts.map((text) => (
            <Notice key={text} notice={{ tone: "warning", text }} />
          ))}
        </div>
      )}
      <p className={styles.text}>{sayHead(imported, names, say, words)}</p>
    </>
  );
}
