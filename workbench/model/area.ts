import { MAX_COLUMNS, MAX_ROWS, type Area } from "./types";

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
}

/** Smallest area that holds both. */
export function bounding(a: Area | undefined, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** What is left of an area when a hole is cut out: at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const left: Area[] = [];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  if (cut.row > area.row) left.push({ ...area, rows: cut.row - area.row });
  if (cut.row + cut.rows < bottom) left.push({ ...area, row: cut.row + cut.rows, rows: bottom - cut.row - cut.rows });
  if (cut.column > area.column) left.push({ row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column });
  if (cut.column + cut.columns < right) left.push({ row: cut.row, rows: cut.rows, column: cut.column + cut.columns, columns: right - cut.column - cut.columns });
  return left;
}

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where an interval of rows or columns comes to lie after a shift; undefined when nothing of it is left. */
export function shiftSpan(start: number, length: number, at: number, count: number, limit: number): { start: number; length: number } | undefined {
  const end = start + length;
  if (length >= limit) return { start, length };
  if (count >= 0) {
    if (at <= start) return start + count >= limit ? undefined : { start: start + count, length: Math.min(length, limit - start - count) };
    return at < end ? { start, length: Math.min(length + count, limit - start) } : { start, length };
  }
  const gone = -count;
  const move = (position: number): number => (position <= at ? position : Math.max(at, position - gone));
  const newStart = move(start);
  const newLength = move(end) - newStart;
  return newLength > 0 ? { start: newStart, length: newLength } : undefined;
}

export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "row") {
    const span = shiftSpan(area.row, area.rows, shift.at, shift.count, MAX_ROWS);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, shift.at, shift.count, MAX_COLUMNS);
  return span && { ...area, column: span.start, columns: span.length };
}
