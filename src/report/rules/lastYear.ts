/** What does not follow from last year's report, and what was copied from it. */
import type { SameTextRule } from "../../statute/types";
import { alike } from "../alike";
import type { Form } from "../form";
import { paragraphsOf } from "../paragraphs";
import type { Finding, Piece, Report } from "../types";
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

/** Sections that say nearly what last year's report said under the same heading. */
export function sameTextFindings(rule: SameTextRule, report: Report): readonly Finding[] {
  const { last } = report;
  if (!last) return [];
  return rule.sections.flatMap((section): Finding[] => {
    const of = (pieces: readonly Piece[]): string => paragraphsOf(pieces.filter((p) => p.section === section)).map((p) => p.text).join("");
    const [now, before] = [of(report.pieces), of(last.pieces)];
    const share = now === "" || before === "" ? 0 : alike(now, before);
    if (share < rule.least) return [];
    return [{ key: `${rule.code}:${section}`, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures: [], detail: { kind: "sameText", section, alike: share } }];
  });
}
