import type { ReadAnswer, ReadRequest, WorkbookPort } from "../app/ports";
import { batch } from "./batch";
import { cellsRead } from "./cellRead";
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
    const asked = requests.flatMap(({ sheet: id, area }) => {
      const sheet = sheets.get(id);
      if (!sheet) return [];
      const range = rangeOf(sheet, area);
      range.load({ values: true, formulas: true, valueTypes: true });
      return [{ sheet, range }];
    });
    await context.sync();
    const answers = asked.map(({ sheet, range }): ReadAnswer => sheet.isNullObject ? undefined : {
      sheet: { id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible" },
      protected: sheet.protection.protected,
      cells: cellsRead(range),
    });
    return { readOnly: workbook.readOnly, answers };
  }, { readsOnly: true });
}
