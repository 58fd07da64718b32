/** A report as it would be with a proposal. */
import type { FigureId } from "../../statute/types";
import { sameReading } from "../reading";
import { totalsByFormula } from "../totalsByFormula";
import type { Report } from "../types";
import { typedTotals } from "./typedTotals";
import type { Change } from "./types";

/** Totals that are formulas follow. A typed one that becomes what its formula comes to counts as a formula again. @param typed the totals that hold a number of their own */
export function repaired(report: Report, changes: readonly Change[], typed: ReadonlySet<FigureId> = typedTotals(report)): Report {
  const figures = new Map(report.figures);
  for (const { figure, after } of changes) figures.set(figure, after);
  const written = new Set<FigureId>([...report.overwritten, ...typed]);
  for (const [id, reading] of totalsByFormula({ edition: report.edition, figures, overwritten: written })) figures.set(id, reading);
  const overwritten = new Set(report.overwritten);
  for (const { figure } of changes) {
    if (!overwritten.has(figure)) continue;
    const without = new Set(overwritten);
    without.delete(figure);
    const formula = totalsByFormula({ edition: report.edition, figures, overwritten: without }).get(figure);
    if (formula && sameReading(formula, figures.get(figure)!)) overwritten.delete(figure);
  }
  return { ...report, figures, overwritten };
}
