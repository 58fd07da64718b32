/** Tables that stand on one another in rows copied from a sheet: each has one number of TABs in all its rows, and another than the next. */
import { isNumber } from "./numberLike";

/** So many numbers behind its label, and a row is one of figures. */
const FEWEST = 3;

/**
 * The rows of each. All of them together where some row stands alone with its width: there rows are as long as they have
 * cells. Not so a first row of figures, which is all that a page break left of its table. `open`: the source breaks off in
 * the last row, whose width says nothing.
 */
export function partsByWidth<Row extends readonly string[]>(rows: readonly Row[], open: boolean): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const [r, row] of rows.entries()) {
    const part = parts.at(-1);
    if (part && (part[0]!.length === row.length || (open && r === rows.length - 1))) part.push(row);
    else parts.push([row]);
  }
  return parts.every((part, i) => part.length > 1 || (i === 0 && parts.length > 1 && isFigures(part[0]!))) ? parts : [rows];
}

function isFigures(row: readonly string[]): boolean {
  const first = row.findIndex((text) => text.trim() !== "" && isNumber(text));
  const numbers = row.slice(first).filter((text) => text.trim() !== "");
  return first > 0 && row[0]!.trim() !== "" && numbers.length >= FEWEST && numbers.every(isNumber);
}
