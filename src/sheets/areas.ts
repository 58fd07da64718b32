/** Gathers single cells into few rectangles, so that formulas and formats stay short. */
import type { Area } from "./plan";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** Rectangles that cover exactly these cells: runs in a row first, then equal runs of neighbouring rows. */
export function areasOf(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === cell.row && last.column + last.columns === cell.column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push(areaOf(cell.row, cell.column));
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex((a) => a.column === run.column && a.columns === run.columns && a.row + a.rows === run.row);
    if (above >= 0) areas[above] = { ...areas[above]!, rows: areas[above]!.rows + 1 };
    else areas.push(run);
  }
  return areas;
}
