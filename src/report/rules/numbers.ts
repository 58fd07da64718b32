/** A cell must hold a number of its kind; a text is named with what it probably means, and never coerced. */
import type { NumberRule } from "../../statute/types";
import type { Form } from "../form";
import { isZeroWord, numberProblem, probableNumber } from "../reading";
import type { Finding, FindingDetail, Report } from "../types";

export function numberFindings(rule: NumberRule, report: Report, form: Form): readonly Finding[] {
  return rule.figures.flatMap((id): Finding[] => {
    const reading = report.figures.get(id);
    if (!reading || reading.kind === "blank") return [];
    // A total that is still a formula only repeats what is wrong with its parts.
    if (form.definitions.has(id) && !report.overwritten.has(id) && reading.kind === "number") return [];
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
