import { MAX_COLUMNS, MAX_ROWS, type Workbook } from "../../model/types";
import type { Cell } from "./move";

/**
 * Where Ctrl with an arrow goes: over a filled block to its last cell, over blanks to the next filled cell,
 * past everything to the end of the sheet.
 */
export function edgeFrom(workbook: Workbook, from: Cell, rows: number, columns: number): Cell {
  const sheet = workbook.activeSheet;
  const used = workbook.usedArea(sheet);
  const lastRow = used === undefined ? 0 : used.row + used.rows - 1;
  const lastColumn = used === undefined ? 0 : used.column + used.columns - 1;
  const filled = (cell: Cell): boolean => cell.row <= lastRow && cell.column <= lastColumn && workbook.cell(sheet, cell.row, cell.column).input !== "";
  const next = (cell: Cell): Cell => ({ row: cell.row + rows, column: cell.column + columns });
  const inside = (cell: Cell): boolean => cell.row >= 0 && cell.column >= 0 && cell.row < MAX_ROWS && cell.column < MAX_COLUMNS;
  // Beyond what is used there is nothing to stop at; the end of the sheet is known without walking there.
  const end: Cell = {
    row: rows === 0 ? from.row : rows < 0 ? 0 : MAX_ROWS - 1,
    column: columns === 0 ? from.column : columns < 0 ? 0 : MAX_COLUMNS - 1,
  };
  const beyond = (cell: Cell): boolean => (rows > 0 && cell.row > lastRow) || (columns > 0 && cell.column > lastColumn);

  let at = next({ row: from.row, column: from.column });
  if (!inside(at)) return { row: from.row, column: from.column };
  if (filled(from) && filled(at)) {
    while (inside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (inside(at) && !filled(at)) {
    if (beyond(at)) return end;
    at = next(at);
  }
  return inside(at) ? at : end;
}
