import type { Place, SheetId } from "../app/ports";
import { areasOf } from "../sheets/areas";
import { batch } from "./batch";
import { rangeOf } from "./ranges";

/** Sheets on which some of these cells are formatted as locked, whether or not protection makes it count: [1] round trip. @throws WorkbookError */
export function locked(places: readonly Place[]): Promise<readonly SheetId[]> {
  const sheets = [...new Set(places.map((place) => place.sheet))];
  return batch("locked", async (context) => {
    const asked = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ranges = areasOf(places.filter((place) => place.sheet === sheet)).map((area) => rangeOf(worksheet, area));
      for (const range of ranges) range.load({ format: { protection: { locked: true } } });
      return { sheet, ranges };
    });
    await context.sync();
    // Null where the cells of an area differ: then some are.
    return asked.filter(({ ranges }) => ranges.some(({ format }) => (format.protection.locked as boolean | null) !== false)).map(({ sheet }) => sheet);
  }, { readsOnly: true });
}
