/** The cover: unit, year and date are there, and the date lies where it may. */
import type { DateRule, MetaRule } from "../../statute/types";
import { compareDays } from "../day";
import { statutoryDeadline } from "../deadline";
import type { Finding, Report } from "../types";

export function metaFindings(rule: MetaRule, report: Report): readonly Finding[] {
  const { meta } = report;
  return rule.fields.flatMap((field): Finding[] => {
    const filled = field === "unit" ? meta.unit !== "" : field === "year" ? meta.year !== undefined : meta.date !== undefined;
    if (filled) return [];
    const seen = field === "date" ? meta.dateText : "";
    return [{ key: `${rule.code}:${field}`, code: rule.code, level: rule.level, unfilled: seen === "", table: undefined, figures: [], detail: { kind: "meta", field, seen } }];
  });
}

export function dateFindings(rule: DateRule, report: Report): readonly Finding[] {
  const { date, year } = report.meta;
  if (!date || year === undefined) return [];
  const first = { year: year + 1, month: 1, day: 1 };
  const last = statutoryDeadline(report.edition, report.meta.officeKind, year);
  const finding = (problem: "early" | "late", limit: typeof first): Finding[] => [
    { key: rule.code, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures: [], detail: { kind: "date", problem, date, limit } },
  ];
  if (compareDays(date, first) < 0) return finding("early", first);
  return last && compareDays(date, last) > 0 ? finding("late", last) : [];
}
