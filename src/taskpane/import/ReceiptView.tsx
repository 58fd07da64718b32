import { useMemo } from "react";
import type { ImportWords } from "../../locales/importing";
import { Names } from "../../locales/say/names";
import { sayRemark, saySection, saySource, sayTable } from "../../locales/say/receipt";
import { sayCells } from "../../locales/say/receiptCells";
import { isToLookAt } from "../../locales/say/receiptHead";
import type { ImportedReport } from "../../report/imported";
import { usePane } from "../pane/context";
import { CellsFold } from "./CellsFold";
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
          const [look, rest] = [told.filter(isToLookAt), told.filter((one) => !isToLookAt(one))];
          return (
            <li key={table.table}>
              {sayTable(table, names, say, words)}
              <CellsFold name={say.receipt.details(look.length)} told={look} say={say} />
              <CellsFold name={say.receipt.readSo(rest.length)} told={rest} say={say} />
            </li>
          );
        })}
        {sections.map((section) => (
          <li key={section.section}>{saySection(section, names, say, words)}</li>
        ))}
        {remarks.map((remark, i) => (
          <li key={i}>{sayRemark(remark, say)}</li>
        ))}
      </ul>
    </section>
  );
}
