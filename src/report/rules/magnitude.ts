/** An amount so great that it was probably typed in a smaller unit than the table's. */
import type { MagnitudeRule } from "../../statute/types";
import { lastFigures } from "../lastYear";
import { DECIMALS } from "../sums";
import type { Finding, Report } from "../types";

export function magnitudeFindings({ code, level, figure, most, officeKinds, times, unit }: MagnitudeRule, report: Report): readonly Finding[] {
  const reading = report.figures.get(figure);
  if (reading?.kind !== "number") return [];
  const { value } = reading;
  const before = report.last && value > 0 ? lastFigures(report.last, report.edition).get(figure) : undefined;
  const last = before?.kind === "number" && before.value > 0 ? before.value : undefined;
  const grown = last !== undefined && value >= times * last;
  // Last year's was as great: that is how much it is.
  if (!grown && (last !== undefined || value < most || !officeKinds.includes(report.meta.officeKind))) return [];
  const table = report.edition.tables.find((t) => t.figures.some((f) => f.id === figure))!.id;
  return [{ key: code, code, level, unfilled: false, table, figures: [figure], detail: { kind: "magnitude", value, last: grown ? last : undefined, probable: Number((value / unit).toFixed(DECIMALS)) } }];
}
