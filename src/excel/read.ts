import type { ReadAnswer, ReadRequest, WorkbookPort } from "../app/ports";
import { ask } from "./asked";
import { batch } from "./batch";

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
    const asked = requests.flatMap((request) => {
      const sheet = sheets.get(request.sheet);
      return sheet ? [{ sheet, cells: ask(sheet, request) }] : [];
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
