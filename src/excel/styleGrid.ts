/** What the styles of a plan come to in each cell. Pure. */
import { areasOf } from "../sheets/areas";
import type { Area, SheetPlan, Style } from "../sheets/plan";

/** One member of the style of every cell of the extent, row by row: the base, then the styles in order, the last one counts. */
function gridOf<K extends keyof Style>({ area, base, styles }: SheetPlan, member: K): readonly (readonly Style[K][])[] {
  const grid: Style[K][][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => base[member]));
  for (const { style, areas } of styles) {
    const value = style[member];
    if (value === undefined) continue;
    for (const { row, column, rows, columns } of areas) {
      for (const line of grid.slice(row - area.row, row - area.row + rows)) line.fill(value, column - area.column, column - area.column + columns);
    }
  }
  return grid;
}

/** Number format of every cell of the extent. Excel takes number formats for a range, not for several areas at once. */
export const numberFormatsOf = (plan: SheetPlan): readonly (readonly string[])[] => gridOf(plan, "numberFormat").map((row) => row.map((format) => format ?? "General"));

export interface Lines {
  readonly color: string;
  readonly areas: readonly Area[];
}

/** Lines by colour, in as few rectangles as cover the cells that have them. */
export function linesOf(plan: SheetPlan): readonly Lines[] {
  const cells = gridOf(plan, "border").flatMap((line, row) => line.map((color, column) => ({ color, row: plan.area.row + row, column: plan.area.column + column })));
  const colors = [...new Set(cells.flatMap(({ color }) => color ?? []))];
  return colors.map((color) => ({ color, areas: areasOf(cells.filter((cell) => cell.color === color)) }));
}
