import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/types";

/** `A`, `B`, … `XFD` for a column that counts from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `C5` for row 4, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cornerOf(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match === null) return undefined;
  const column = columnOf(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

export interface Reference {
  /** Name of the sheet when the reference gives one. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** What a person types into the name box: `C5`, `B2:D9`, `'三 申请办理'!C5`. Undefined when it is none of these. */
export function parseReference(text: string): Reference | undefined {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : trimmed.slice(0, bang).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const corners = trimmed.slice(bang + 1).split(":");
  const from = cornerOf(corners[0] ?? "");
  const to = corners.length === 1 ? from : cornerOf(corners[1] ?? "");
  if (from === undefined || to === undefined || corners.length > 2) return undefined;
  return { sheet, area: between(from, to) };
}

/** The rectangle that two corners span, in whatever order they come. */
export function between(a: { row: number; column: number }, b: { row: number; column: number }): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
