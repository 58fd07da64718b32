/** Tables that stand on one another in rows copied from a sheet: each has one number of TABs in all its rows, and another than the next. */

/**
 * The rows of each. All of them together where some row stands alone with its width: there rows are as long as they have
 * cells. `open`: the source breaks off in the last row, whose width says nothing.
 */
export function partsByWidth<Row extends readonly string[]>(rows: readonly Row[], open: boolean): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const [r, row] of rows.entries()) {
    const part = parts.at(-1);
    if (part && (part[0]!.length === row.length || (open && r === rows.length - 1))) part.push(row);
    else parts.push([row]);
  }
  return parts.every((part) => part.length > 1) ? parts : [rows];
}
