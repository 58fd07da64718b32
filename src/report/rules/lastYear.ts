/** What does not follow from last year's report. */
import type { Form } from "../form";
import type { Finding, Report } from "../types";
import { yearVerdicts, type YearVerdict } from "../yearVerdicts";

/** One finding for each comparison that fails; a total keeps quiet where one of its parts speaks under the same rule. */
export function lastYearFindings(report: Report, form: Form): readonly Finding[] {
  const failing = yearVerdicts(report).filter((v) => v.state === "fails");
  return failing.filter((v) => !repeats(v, failing, form)).map(({ rule, instance, compared, value, expected, last, plus, minus }): Finding => {
    const { figure } = compared;
    return { key: `${rule.code}:${instance}`, code: rule.code, level: rule.level, unfilled: false, table: form.figures.get(figure)!.table, figures: [figure, ...compared.plus, ...compared.minus], detail: { kind: "lastYear", instance, value, expected, last, plus, minus } };
  });
}

function repeats(one: YearVerdict, all: readonly YearVerdict[], form: Form): boolean {
  const parts = form.definitions.get(one.compared.figure)?.identity.right ?? [];
  return all.some((other) => other.rule === one.rule && parts.includes(other.compared.figure));
}
