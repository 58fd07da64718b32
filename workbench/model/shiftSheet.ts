import { shiftArea, type Shift } from "./area";
import type { SheetEditor } from "./sheetEditor";
import type { CellData } from "./state";
import { MAX_COLUMNS, MAX_ROWS } from "./types";

function shiftKeys<T>(map: ReadonlyMap<number, T>, at: number, count: number, limit: number): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, data] of map) {
    if (count < 0 && index >= at && index < at - count) continue;
    const next = index < at ? index : index + count;
    if (next < limit) moved.set(next, data);
  }
  return moved;
}

/** Moves cells, merges, formats, validations and sizes of one sheet. Rows and columns put in look like the one before them. */
export function shiftSheet(editor: SheetEditor, shift: Shift): void {
  const { axis, at, count } = shift;
  const sheet = editor.sheet;
  const limit = axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  const cells: ReadonlyMap<number, ReadonlyMap<number, CellData>> =
    axis === "row" ? shiftKeys(sheet.cells, at, count, limit) : new Map([...sheet.cells].map(([row, line]) => [row, shiftKeys(line, at, count, limit)]));
  const move = <T extends { readonly areas: readonly { row: number; column: number; rows: number; columns: number }[] }>(one: T): T[] => {
    const areas = one.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    return areas.length > 0 ? [{ ...one, areas }] : [];
  };
  const title = axis === "row" ? sheet.print.titleRows : undefined;
  const titleArea = title && shiftArea({ row: title.from, rows: title.to - title.from + 1, column: 0, columns: 1 }, shift);
  editor.set({
    cells,
    merges: sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []).filter((merge) => merge.rows > 1 || merge.columns > 1),
    marks: sheet.marks.flatMap(move),
    guides: sheet.guides.flatMap(move),
    ...(axis === "row" ? { rows: shiftKeys(sheet.rows, at, count, limit) } : { columns: shiftKeys(sheet.columns, at, count, limit) }),
    ...(title ? { print: { ...sheet.print, titleRows: titleArea && { from: titleArea.row, to: titleArea.row + titleArea.rows - 1 } } } : {}),
  });
  if (count > 0 && at > 0) copyLook(editor, axis, at, count);
}

function copyLook(editor: SheetEditor, axis: Shift["axis"], at: number, count: number): void {
  for (let index = at; index < at + count; index++) {
    if (axis === "row") {
      for (const [column, cell] of editor.sheet.cells.get(at - 1) ?? []) if (cell.style) editor.setCell(index, column, { style: cell.style });
      const row = editor.sheet.rows.get(at - 1);
      if (row) editor.setRows(index, 1, () => ({ ...row, hidden: false }));
    } else {
      for (const [row, line] of editor.sheet.cells) {
        const style = line.get(at - 1)?.style;
        if (style) editor.setCell(row, index, { style });
      }
      const column = editor.sheet.columns.get(at - 1);
      if (column) editor.setColumns(index, 1, () => ({ ...column, hidden: false }));
    }
  }
}
