import { MAX_COLUMNS, MAX_ROWS, type Area, type Selection, type SheetView } from "../../model/types";
import { contains } from "./a1";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

function blockAt(sheet: SheetView, { row, column }: Cell): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

/** The cell that shows at a place: the top-left one of a merged block, else the cell itself. */
export function anchorOf(sheet: SheetView, at: Cell): Cell {
  const block = blockAt(sheet, at);
  return block === undefined ? at : { row: block.row, column: block.column };
}

/** One cell, or the whole merged block it belongs to. */
export function areaOf(sheet: SheetView, at: Cell): Area {
  return blockAt(sheet, at) ?? { row: at.row, column: at.column, rows: 1, columns: 1 };
}

/** The area grown until it cuts no merged block, as Excel grows a selection. */
export function wholeBlocks(sheet: SheetView, area: Area): Area {
  let grown = area;
  for (;;) {
    let { row, column } = grown;
    let bottom = row + grown.rows;
    let right = column + grown.columns;
    for (const merge of sheet.merges) {
      const touches = merge.row < bottom && merge.row + merge.rows > row && merge.column < right && merge.column + merge.columns > column;
      if (!touches) continue;
      row = Math.min(row, merge.row);
      column = Math.min(column, merge.column);
      bottom = Math.max(bottom, merge.row + merge.rows);
      right = Math.max(right, merge.column + merge.columns);
    }
    const next = { row, column, rows: bottom - row, columns: right - column };
    if (next.rows === grown.rows && next.columns === grown.columns) return next;
    grown = next;
  }
}

function clamp(value: number, size: number): number {
  return Math.min(Math.max(value, 0), size - 1);
}

/** The next cell in a direction: out of a merged block in one step, and over hidden rows and columns. */
export function step(sheet: SheetView, from: Cell, rows: number, columns: number): Cell {
  const block = areaOf(sheet, from);
  let row = from.row + rows + (rows > 0 ? block.row + block.rows - 1 - from.row : rows < 0 ? block.row - from.row : 0);
  let column = from.column + columns + (columns > 0 ? block.column + block.columns - 1 - from.column : columns < 0 ? block.column - from.column : 0);
  while (rows !== 0 && row > 0 && row < MAX_ROWS - 1 && sheet.rowHidden(row)) row += Math.sign(rows);
  while (columns !== 0 && column > 0 && column < MAX_COLUMNS - 1 && sheet.columnHidden(column)) column += Math.sign(columns);
  const target = { row: clamp(row, MAX_ROWS), column: clamp(column, MAX_COLUMNS) };
  if (sheet.rowHidden(target.row) || sheet.columnHidden(target.column)) return from;
  return anchorOf(sheet, target);
}

/** True when a selection is more than one cell (or one merged block), so that Enter and Tab walk inside it. */
export function isBlock(sheet: SheetView, selection: Selection): boolean {
  if (selection.areas !== undefined) return true;
  const own = areaOf(sheet, selection);
  return own.rows !== selection.area.rows || own.columns !== selection.area.columns;
}

function indexIn(area: Area, { row, column }: Cell, by: "row" | "column"): number {
  return by === "column" ? (column - area.column) * area.rows + (row - area.row) : (row - area.row) * area.columns + (column - area.column);
}

function cellIn(area: Area, index: number, by: "row" | "column"): Cell {
  return by === "column"
    ? { row: area.row + (index % area.rows), column: area.column + Math.floor(index / area.rows) }
    : { row: area.row + Math.floor(index / area.columns), column: area.column + (index % area.columns) };
}

/** The selection with its next cell active: down the columns for Enter, along the rows for Tab; from area to area, and round again at the end. */
export function walk(sheet: SheetView, selection: Selection, by: "row" | "column", back: boolean): Selection {
  const areas = selection.areas ?? [selection.area];
  const size = (area: Area): number => area.rows * area.columns;
  const total = areas.reduce((sum, area) => sum + size(area), 0);
  let at = areas.indexOf(selection.area);
  let index = indexIn(selection.area, selection, by);
  for (let tries = 0; tries < total; tries += 1) {
    index += back ? -1 : 1;
    if (index < 0 || index >= size(areas[at]!)) {
      at = (at + (back ? areas.length - 1 : 1)) % areas.length;
      index = back ? size(areas[at]!) - 1 : 0;
    }
    const area = areas[at]!;
    const cell = cellIn(area, index, by);
    const anchor = anchorOf(sheet, cell);
    const shown = !sheet.rowHidden(cell.row) && !sheet.columnHidden(cell.column);
    if (shown && anchor.row === cell.row && anchor.column === cell.column) return { ...selection, area, ...cell };
  }
  return selection;
}

/** The selection stretched from its active cell by so many rows and columns, as Shift with an arrow does. */
export function stretch(sheet: SheetView, selection: Selection, rows: number, columns: number): Area {
  const { area } = selection;
  const anchor = areaOf(sheet, selection);
  const grow = (start: number, size: number, fixed: number, fixedSize: number, by: number, limit: number): [number, number] => {
    if (by === 0) return [start, size];
    const end = start + size - 1;
    const fixedEnd = fixed + fixedSize - 1;
    // The side away from the active cell moves; when there is none, the side in the direction of the key.
    const movesEnd = end > fixedEnd || (start === fixed && by > 0);
    const from = movesEnd ? start : clamp(start + by, limit);
    const to = movesEnd ? clamp(Math.max(end + by, by < 0 ? fixedEnd : end), limit) : end;
    return [Math.min(from, fixed), Math.max(to, fixedEnd) - Math.min(from, fixed) + 1];
  };
  const [row, height] = grow(area.row, area.rows, anchor.row, anchor.rows, rows, MAX_ROWS);
  const [column, width] = grow(area.column, area.columns, anchor.column, anchor.columns, columns, MAX_COLUMNS);
  return wholeBlocks(sheet, { row, column, rows: height, columns: width });
}
