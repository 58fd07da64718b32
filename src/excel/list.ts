import type { WorkbookInfo } from "../app/ports";
import { batch } from "./batch";

/** What there is in the workbook: [1] round trip. @throws WorkbookError */
export function list(): Promise<WorkbookInfo> {
  return batch("list", async (context) => {
    const { workbook } = context;
    const { worksheets, names, protection } = workbook;
    workbook.load({ name: true, readOnly: true });
    protection.load({ protected: true });
    worksheets.load({ id: true, name: true, visibility: true });
    names.load({ name: true, formula: true });
    await context.sync();
    return {
      fileName: workbook.name,
      readOnly: workbook.readOnly,
      structureProtected: protection.protected,
      sheets: worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible" })),
      names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    };
  }, { readsOnly: true });
}
