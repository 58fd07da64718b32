import type { ReadAnswer, ReadRequest, WorkbookPort } from "../app/ports";
import { batch } from "./batch";
import { cellsBeyond, cellsRead } from "./cellRead";
import { rangeOf } from "./ranges";

type Answers = Awaited<ReturnType<WorkbookPort["read"]>>;

/** Holds each sheet once, however many areas of it are asked. */
function sheetsAsked(worksheets: Excel.WorksheetCollection, requests: readonly ReadRequest[]): ReadonlyMap<string, Excel.Worksheet> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet: id } of requests) {
    if (sheets.has(id)) continue;
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load({ id: true, name: true, visibility: true });
    sheet.protection.load({ protected: true });
    sheets.set(id, sheet);
  }
  return sheets;
}

/** Reads areas, in the order asked; a sheet that is gone answers undefined: [1] round trip. @throws WorkbookError */
export function read(requests: readonly ReadRequest[]): Promise<Answers> {
  return batch("read", async (context) => {
    const { workbook } = context;
    workbook.load({ readOnly: true });
    const sheets = sheetsAsked(workbook.worksheets, requests);
    const asked = requests.flatMap(({ sheet: id, area, used }) => {
      const sheet = sheets.get(id);
      if (!sheet) return [];
      const whole = rangeOf(sheet, area);
      if (!used) {
        whole.load({ values: true, formulas: true, valueTypes: true });
        return [{ sheet, cells: () => cellsRead(whole) }];
      }
      const range = whole.getUsedRangeOrNullObject(true).untrack();
      range.load({ values: true, formulas: true, valueTypes: true, rowIndex: true, columnIndex: true });
      return [{ sheet, cells: () => (range.isNullObject ? [] : cellsBeyond(cellsRead(range), range.rowIndex - area.row, range.columnIndex - area.column)) }];
    });
    await context.sync();
    const answers = asked.map(({ sheet, cells }): ReadAnswer => sheet.isNullObject ? undefined : {
      sheet: { id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible" },
      protected: sheet.protection.protected,
      cells: cells(),
    });
    return { readOnly: workbook.readOnly, answers };
  }, { readsOnly: true });
}
