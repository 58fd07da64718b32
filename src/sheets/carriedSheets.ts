/** The sheets of a report that was carried into another edition: as when they are laid out, with every figure and text in its place. */
import type { Report } from "../report/types";
import type { SheetNames } from "./drawn";
import { figureContent } from "./figureContent";
import type { PlannedCell, SheetPlan } from "./plan";
import { drawSheets, fixedSheets } from "./workbook";

/** By key. A typed total stands in the place of its formula. */
export function carriedSheets(report: Report, names: SheetNames): ReadonlyMap<string, SheetPlan> {
  const { tables } = fixedSheets(report.edition);
  return new Map(
    [...drawSheets(report.edition, report, names)].map(([key, { plan }]): [string, SheetPlan] => {
      const table = [...tables].find(([id]) => id === key)?.[1];
      if (!table) return [key, plan];
      const typed = [...table.totals].filter(([id]) => report.overwritten.has(id));
      const replaced = new Set(typed.map(([, cell]) => `${cell.row},${cell.column}`));
      const figures = [...table.inputs, ...typed].flatMap(([id, { row, column }]): PlannedCell[] => {
        const content = figureContent(report.figures.get(id));
        return content ? [{ row, column, content }] : [];
      });
      return [key, { ...plan, cells: [...plan.cells.filter((c) => !replaced.has(`${c.row},${c.column}`)), ...figures] }];
    }),
  );
}
