/** Puts a fill into a workbook as one edit of a person: a paste, as far as anyone can tell. */
import { fixedSheets } from "../../src/sheets/workbook";
import { Draft } from "../../workbench/model/draft";
import type { BookState } from "../../workbench/model/state";
import type { Desk } from "./app";
import type { Fill } from "./fills";

/** Enters a fill; inputs of no entry are cleared, totals of no entry stay as they are. Sheets are found by the names they are laid out with. */
export function putFill(draft: Draft, { edition, entries }: Fill): void {
  const state = draft.state();
  const sheets = new Map(state.order.map((id) => [state.sheets.get(id)!.name, id]));
  for (const table of edition.tables) {
    const editor = draft.edit(sheets.get(table.sheetName)!);
    for (const [id, { key, row, column, formula }] of fixedSheets(edition).places) {
      const entry = entries.get(id) ?? (formula === undefined ? { kind: "blank" } : undefined);
      if (key !== table.id || !entry) continue;
      editor.setContent(row, column, {
        value: entry.kind === "number" ? entry.value : entry.kind === "text" ? entry.text : null,
        formula: entry.kind === "formula" ? entry.formula : undefined,
        quoted: entry.kind === "text",
      });
    }
    draft.note({ kind: "content", sheet: editor.sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }
}

/** A laid-out workbook with a fill in it; the one it was made from stays as it was. */
export function filledState(laidOut: BookState, fill: Fill): BookState {
  const draft = new Draft(laidOut);
  putFill(draft, fill);
  return draft.state();
}

/** Enters a fill into the open workbook. */
export function fillDesk(desk: Desk, fill: Fill): void {
  desk.model.book.transact({ kind: "person" }, (draft) => putFill(draft, fill));
}
