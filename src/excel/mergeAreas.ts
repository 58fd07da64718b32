/** Fewer, larger rectangles over the same cells. Pure. */
import type { Area } from "../sheets/plan";

type Join = (a: Area, b: Area) => Area | undefined;

const besideEachOther: Join = (a, b) =>
  a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column ? { ...a, columns: a.columns + b.columns } : undefined;
const belowEachOther: Join = (a, b) =>
  a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row ? { ...a, rows: a.rows + b.rows } : undefined;

function joined(areas: readonly Area[], join: Join): readonly Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    const one = last && join(last, area);
    if (one) result[result.length - 1] = one;
    else result.push(area);
  }
  return result;
}

/**
 * Joins areas that lie side by side, then those that lie one below the other. Areas that overlap stay as they are, so
 * the cells covered never change.
 */
export function mergeAreas(areas: readonly Area[]): readonly Area[] {
  const byRow = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const wide = joined(byRow, besideEachOther);
  return stackedAreas(wide);
}

/** Joins only areas that lie one below the other. */
export function stackedAreas(areas: readonly Area[]): readonly Area[] {
  return joined([...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row), belowEachOther);
}
