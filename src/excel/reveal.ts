import { WorkbookError, type Place } from "../app/ports";
import { batch } from "./batch";
import { selectCell } from "./ranges";

function show(place: Place, unhide: boolean): Promise<void> {
  return batch("reveal", async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    if (unhide) sheet.visibility = "Visible";
    sheet.activate();
    selectCell(sheet, place);
    await context.sync();
  });
}

/**
 * Shows the sheet and selects the cell: [1] round trip, a second one for a hidden sheet.
 * A sheet is made visible only when Excel refuses to activate it, because setting visibility clears Excel's undo
 * history on the desktop even where nothing changes.
 * @throws WorkbookError
 */
export async function reveal(place: Place): Promise<void> {
  try {
    await show(place, false);
  } catch (error) {
    const hidden = error instanceof WorkbookError && (error.hostCode === "InvalidOperation" || error.hostCode === "InvalidSelection" || error.hostCode === "GeneralException");
    if (!hidden) throw error;
    await show(place, true);
  }
}
