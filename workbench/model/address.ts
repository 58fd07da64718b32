import { MAX_COLUMNS, MAX_ROWS, type Area } from "./types";

/** Letters of a column that counts from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of letters, from 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + (letter.charCodeAt(0) - 64);
  }
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** `A1`, `A1:B2`, `A:C` or `2:4`, as Excel writes the address of an area. */
export function areaAddress(area: Area): string {
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnLetters(area.column)}:${columnLetters(right)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${bottom + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(bottom, right)}`;
}

const CORNER = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Area of an address without a sheet name; undefined when it is none. */
export function parseAddress(address: string): Area | undefined {
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnOf(columns[1]!), MAX_ROWS - 1, columnOf(columns[2]!));
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const corners = address.split(":");
  const first = CORNER.exec(corners[0]!);
  const last = corners.length === 1 ? first : CORNER.exec(corners[1]!);
  if (!first || !last || corners.length > 2) return undefined;
  return between(Number(first[2]) - 1, columnOf(first[1]!), Number(last[2]) - 1, columnOf(last[1]!));
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row1 - row2) + 1;
  const columns = Math.abs(column1 - column2) + 1;
  return row + rows > MAX_ROWS || column + columns > MAX_COLUMNS ? undefined : { row, column, rows, columns };
}

/** A sheet's name as a formula writes it before `!`. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !/^R?\d*C?\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'a b'!A1` into its sheet name and the rest; no sheet name when there is none. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, address: reference };
  const sheet = reference.slice(0, mark);
  return { sheet: sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address: reference.slice(mark + 1) };
}
