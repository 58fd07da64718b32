import type { Place, WatchEvents } from "../app/ports";
import { batch } from "./batch";
import { can } from "./capabilities";
import { toWorkbookError } from "./errors";
import { topLeft } from "./eventPlace";

/** The active cell: [1] round trip. */
function activePlace(): Promise<Place> {
  return batch("watch", async (context) => {
    const cell = context.workbook.getActiveCell().untrack();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    cell.load({ rowIndex: true, columnIndex: true });
    sheet.load({ id: true });
    await context.sync();
    return { sheet: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
  }, { readsOnly: true });
}

/**
 * Going to another sheet moves the cursor, but Excel raises no selection event for it. Where the cell cannot be asked,
 * as while one is being edited, the hint is passed on as a change, so that the recheck meets and tells the trouble.
 */
async function followActivation(events: WatchEvents): Promise<void> {
  let place: Place;
  try {
    place = await activePlace();
  } catch {
    events.changed();
    return;
  }
  events.selected(place);
}

function register(sheets: Excel.WorksheetCollection, events: WatchEvents): readonly { remove(): void }[] {
  const changed = async (): Promise<void> => events.changed();
  const edited = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => events.changed(worksheetId);
  const sheetsChanged = async (): Promise<void> => events.sheetsChanged();
  const registered: { remove(): void }[] = [
    sheets.onChanged.add(edited),
    sheets.onCalculated.add(changed),
    sheets.onAdded.add(sheetsChanged),
    sheets.onDeleted.add(sheetsChanged),
    sheets.onActivated.add(() => followActivation(events)),
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const place = topLeft(address);
      if (place) events.selected({ sheet: worksheetId, ...place });
    }),
  ];
  if (can("sortNoticed")) registered.push(sheets.onRowSorted.add(edited));
  if (can("protectionNoticed")) registered.push(sheets.onProtectionChanged.add(changed));
  if (can("renameNoticed")) registered.push(sheets.onNameChanged.add(sheetsChanged));
  return registered;
}

/**
 * Watches all sheets: [1] round trip, and one to stop. Subscribed to the collection, so that sheets to come are watched
 * and those deleted leave nothing behind. Events are hints: some are missed, some come twice, our own writes raise them.
 * @returns what ends the watch, in the context that began it
 * @throws WorkbookError where the host does not register: it is for the caller to say that nothing is watched
 */
export async function watch(events: WatchEvents): Promise<() => Promise<void>> {
  const held = await batch("watch", async (context) => {
    const registered = register(context.workbook.worksheets, events);
    await context.sync();
    return { context, registered };
  });
  let ended: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    try {
      await Excel.run(held.context, async (context) => {
        for (const handler of held.registered) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw toWorkbookError(error, "unwatch");
    }
  };
  return () => (ended ??= end());
}
