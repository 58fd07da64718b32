/** A cell must hold a number of its kind; a text is named with what it probably means, and never coerced. */
import type { FigureId, NumberRule } from "../../statute/types";
import type { Form } from "../form";
import { isZeroWord, numberProblem, probableNumber } from "../reading";
import { equal } from "../sums";
import type { Finding, FindingDetail, Report } from "../types";

export function numberFindings(rule: NumberRule, report: Report, form: Form): readonly Finding[] {
  return rule.figures.flatMap((id): Finding[] => {
    const reading = report.figures.get(id);
    if (!reading || reading.kind === "blank") return [];
    // A total that follows its parts, by formula or typed, only repeats what is wrong with them.
    if (reading.kind === "number" && form.definitions.has(id) && (!report.overwritten.has(id) || agrees(id, reading.value, report, form))) return [];
    const figure = form.figures.get(id)!;
    let detail: FindingDetail;
    if (reading.kind === "number") {
      const problem = numberProblem(reading.value, figure.kind);
      if (!problem) return [];
      detail = { kind: "number", problem, seen: String(reading.value), probable: undefined, zeroWord: false };
    } else if (reading.kind === "error") {
      detail = { kind: "number", problem: "error", seen: reading.text, probable: undefined, zeroWord: false };
    } else {
      detail = { kind: "number", problem: "text", seen: reading.text, probable: probableNumber(reading.text, figure.kind, figure.unit), zeroWord: isZeroWord(reading.text) };
    }
    return [{ key: `${rule.code}:${id}`, code: rule.code, level: rule.level, unfilled: false, table: figure.table, figures: [id], detail }];
  });
}

/** A typed total is what the cells it adds up come to, as the workbook's own SUM would say: an error among them has no sum. */
function agrees(id: FigureId, value: number, report: Report, form: Form): boolean {
  const parts = form.definitions.get(id)!.identity.right.map((part) => report.figures.get(part));
  if (parts.some((part) => part?.kind === "error")) return false;
  return equal(value, parts.reduce((sum, part) => sum + (part?.kind === "number" ? part.value : 0), 0));
}
