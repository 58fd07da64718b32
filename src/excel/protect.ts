import type { SheetId } from "../app/ports";
import { batch } from "./batch";

/**
 * Without a password, since a forgotten one would lock a clerk out of her own report. Whoever may type may also widen a
 * column and select a total to copy it. Rows are not to be inserted: that is what protection is for here.
 */
const OPTIONS: Excel.WorksheetProtectionOptions = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, selectionMode: "Normal" };

/**
 * Protects sheets, or takes their protection off: [1] round trip. Protecting what is protected fails in Excel, so only
 * sheets that were read as unprotected may be given. Clears Excel's undo history.
 * @throws WorkbookError
 */
export function protect(sheets: readonly SheetId[], on: boolean): Promise<void> {
  if (sheets.length === 0) return Promise.resolve();
  return batch("protect", async (context) => {
    for (const id of sheets) {
      const { protection } = context.workbook.worksheets.getItem(id);
      if (on) protection.protect(OPTIONS);
      else protection.unprotect();
    }
    await context.sync();
  }, { sheets });
}
