/** Cuts the rows of a table in two, for the end of a page. */
import type { ReportCell, ReportRow } from "./reportRows";

export const heightOf = (rows: readonly { readonly height: number }[]): number => rows.reduce((sum, r) => sum + r.height, 0);

/**
 * The rows above `at` and those from it on. A cell that spans the cut is drawn on both sides, with its words again, and the
 * last of its rows is stretched where the words have no room in so few.
 */
export function cutRows(rows: readonly ReportRow[], at: number): readonly [readonly ReportRow[], readonly ReportRow[]] {
  const through = rows.slice(0, at).flatMap((row, i) => row.cells.filter((c) => i + c.rows > at).map((cell) => ({ cell, from: i })));
  const above = rows.slice(0, at).map((row, i) => ({ ...row, cells: row.cells.map((c) => (i + c.rows > at ? { ...c, rows: at - i } : c)) }));
  const below = rows.slice(at).map((row, i) => {
    if (i > 0 || through.length === 0) return row;
    const again = through.map(({ cell, from }): ReportCell => ({ ...cell, rows: from + cell.rows - at }));
    return { ...row, cells: [...again, ...row.cells].sort((a, b) => a.part - b.part) };
  });
  return [stretched(above), stretched(below)];
}

function stretched(rows: readonly ReportRow[]): readonly ReportRow[] {
  const heights = rows.map((r) => r.height);
  rows.forEach((row, i) => {
    for (const { rows: span, needs = 0 } of row.cells) {
      const have = heights.slice(i, i + span).reduce((a, b) => a + b, 0);
      heights[i + span - 1]! += Math.max(0, needs - have);
    }
  });
  return rows.map((row, i) => ({ ...row, height: heights[i]! }));
}
