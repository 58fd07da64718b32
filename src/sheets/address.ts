/** Cell addresses in Excel's A1 style, from rows and columns that count from 0. */
import type { Area } from "./plan";

/** A place beyond the sheet, or an area of nothing: a fault of ours. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Names asked for so far: plans of sheets ask for the same few a hundred thousand times. */
const columnNames: string[] = [];

/** `A`, `Z`, `AA` … @throws AddressError */
export function columnName(column: number): string {
  return (columnNames[column] ??= writeColumn(column));
}

function writeColumn(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) throw new AddressError(`no column ${column}`);
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** `B5` @throws AddressError */
export function cellAddress(row: number, column: number): string {
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new AddressError(`no row ${row}`);
  return `${columnName(column)}${row + 1}`;
}

/** `B5:D9`, or `B5` for one cell. @throws AddressError */
export function areaAddress(area: Area): string {
  if (area.rows < 1 || area.columns < 1) throw new AddressError(`an area of ${area.rows} × ${area.columns}`);
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The sheet's name as formulas write it, always in quotes. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
