import type { Place, SheetId } from "../app/ports";
import { areasOf } from "../sheets/areas";
import { batch } from "./batch";
import { rangeOf } from "./ranges";

/** Sheets on which some of these cells are formatted as locked, whether or not protection makes it count: [1] round trip. @throws WorkbookError */
export function locked(places: readonly Place[]): Promise<readonly SheetId[]> {
  const sheets = [...new Set(places.map((place) => place.sheet))];
  return batch("locked", async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map((sheet) => {
      const formats = areasOf(places.filter((place) => place.sheet === sheet)).map((area) => rangeOf(worksheets.getItem(sheet), area).format.protection);
      for (const format of formats) format.load({ locked: true });
      return { sheet, formats };
    });
    await context.sync();
    // Null where the cells of an area differ: then some are.
    return asked.filter(({ formats }) => formats.some((format) => (format.locked as boolean | null) !== false)).map(({ sheet }) => sheet);
  }, { readsOnly: true });
}
