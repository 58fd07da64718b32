import { useMemo } from "react";
import type { ImportWords } from "../../locales/importing";
import { Names } from "../../locales/say/names";
import { sayRemark, saySection, saySource, sayTable } from "../../locales/say/receipt";
import { sayCells } from "../../locales/say/receiptCells";
import type { ImportedReport } from "../../report/imported";
import { usePane } from "../pane/context";
import { useReceiptViewStyles } from "./ReceiptView.styles";

/** 读取结果: of each table and section what was read, with every cell that a person should look at. */
export function ReceiptView({ imported, say }: { readonly imported: ImportedReport; readonly say: ImportWords }) {
  const { words } = usePane();
  const styles = useReceiptViewStyles();
  // The source may be of another edition than the workbook: its figures go by their own names.
  const names = useMemo(() => new Names(imported.edition, words), [imported.edition, words]);
  const { tables, sections, remarks } = imported.receipt;
  const source = saySource(imported, say, words);
  return (
    <section aria-labelledby="receipt" className={styles.root}>
      <h3 id="receipt" className={styles.title}>
        {say.receipt.title}
      </h3>
      <ul className={styles.list}>
        {source.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {tables.map((table) => {
          const told = sayCells(table.cells, names, say, words);
          return (
            <li key={table.table}>
              {sayTable(table, names, say, words)}
              {told.length > 0 && (
                <details>
                  <summary className={styles.summary}>{say.receipt.details(told.length)}</summary>
                  <ul className={styles.cells}>
                    {told.map(({ key, text }) => (
                      <li key={key}>{text}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
        {sections.map((section) => (
          <li key={section.section}>{saySection(section, names, say, words)}</li>
        ))}
        {remarks.map((remark) => (
          <li key={JSON.stringify(remark)}>{sayRemark(remark, say)}</li>
        ))}
      </ul>
    </section>
  );
}
