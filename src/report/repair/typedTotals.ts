/** Which totals somebody wrote, so that they speak for themselves, and which only repeat their parts. */
import type { FigureId } from "../../statute/types";
import { formOf } from "../form";
import { equal } from "../sums";
import { totalsByFormula } from "../totalsByFormula";
import type { Reading, Report } from "../types";

/**
 * Totals that hold a number of their own. In a workbook these are the ones typed over. In a report read from elsewhere no total
 * is marked, but where one disagrees with its parts nothing added them up, and then all its totals were written by somebody.
 */
export function typedTotals(report: Report): ReadonlySet<FigureId> {
  const { definitions } = formOf(report.edition);
  const worked = totalsByFormula(report);
  const numbers = [...definitions.keys()].filter((id) => report.figures.get(id)?.kind === "number");
  const valueOf = (reading: Reading): number => (reading as { value: number }).value;
  // Nothing, a text or an error, whose value is no number, equals none.
  const published = numbers.some((id) => !report.overwritten.has(id) && !equal(valueOf(report.figures.get(id)!), valueOf(worked.get(id)!)));
  return new Set(published ? numbers : numbers.filter((id) => report.overwritten.has(id)));
}
