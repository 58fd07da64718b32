import { MAX_ROWS, type Area, type SheetView } from "../../model/types";
import { pixels } from "./measure";

/** Rows in the table at a time; enough for every sheet of a report without scrolling the window. */
const WINDOW_ROWS = 120;
/** Blank rows and columns offered beyond what is used, as a sheet has them. */
const SPARE_ROWS = 40;
const LEAST_ROWS = 100;
/** Columns go on until they fill a wide screen, however narrow the workbook makes them. */
const LEAST_WIDTH = 2000;
/** More columns than any form needs; the table has no column window. */
export const MOST_COLUMNS = 200;

export function shownColumns(sheet: SheetView, used: Area | undefined, selected: number): number {
  const end = used === undefined ? 0 : used.column + used.columns;
  const least = Math.max(end, selected) + 2;
  let width = 0;
  let columns = 0;
  while (columns < MOST_COLUMNS && (columns < least || width < LEAST_WIDTH)) {
    if (!sheet.columnHidden(columns)) width += pixels(sheet.columnWidth(columns));
    columns += 1;
  }
  return columns;
}

export function scrollableRows(used: Area | undefined, reached: number): number {
  const end = used === undefined ? 0 : used.row + used.rows;
  return Math.min(MAX_ROWS, Math.max(LEAST_ROWS, end + SPARE_ROWS, reached + SPARE_ROWS));
}

/** Rows of the table: from `first` on, `count` of them; frozen rows are drawn besides. */
export interface RowWindow {
  readonly first: number;
  readonly count: number;
}

/** The window around a row, moved up to where no merged block is cut at its first row. */
export function windowAround(sheet: SheetView, row: number, total: number): RowWindow {
  let first = Math.max(0, Math.min(row - WINDOW_ROWS / 2, total - WINDOW_ROWS));
  for (const merge of sheet.merges) if (merge.row < first && merge.row + merge.rows > first) first = merge.row;
  return { first, count: Math.min(total - first, WINDOW_ROWS) };
}

/** Height in pixels of the rows from `from` up to, not including, `to`. */
export function heightOfRows(sheet: SheetView, from: number, to: number, used: Area | undefined): number {
  const usedEnd = used === undefined ? 0 : used.row + used.rows;
  let height = Math.max(0, to - Math.max(from, usedEnd)) * pixels(sheet.defaultRowHeight);
  for (let row = from; row < Math.min(to, usedEnd); row += 1) if (!sheet.rowHidden(row)) height += pixels(sheet.rowHeight(row));
  return height;
}

/** The row at a height in pixels below the first row. */
export function rowAtHeight(sheet: SheetView, height: number, used: Area | undefined, total: number): number {
  const usedEnd = used === undefined ? 0 : used.row + used.rows;
  let left = height;
  for (let row = 0; row < Math.min(usedEnd, total); row += 1) {
    left -= sheet.rowHidden(row) ? 0 : pixels(sheet.rowHeight(row));
    if (left < 0) return row;
  }
  return Math.min(total - 1, usedEnd + Math.floor(left / pixels(sheet.defaultRowHeight)));
}
