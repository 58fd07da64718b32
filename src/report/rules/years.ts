/** Texts speak of the report year; one finding a line, for the first other year that it names as its own. */
import type { YearsRule } from "../../statute/types";
import { textLines } from "../textLines";
import type { Finding, Report } from "../types";
import { yearsNamed } from "../yearsNamed";

export function yearFindings({ code, level, plans }: YearsRule, report: Report): readonly Finding[] {
  const expected = report.meta.year;
  if (expected === undefined) return [];
  const prefaces = new Set(report.edition.sections.filter((s) => s.title === "").map((s) => s.id));
  return textLines(report.pieces).flatMap(({ piece, section, live, text, at, startsParagraph }): Finding[] => {
    if (live) return [];
    const [named] = yearsNamed(text, expected, startsParagraph, prefaces.has(section) ? "preface" : plans.includes(section) ? "plans" : undefined);
    return named ? [{ key: `${code}:${piece}:${at}`, code, level, unfilled: false, table: undefined, figures: [], detail: { kind: "year", section, piece, expected, ...named } }] : [];
  });
}
