/** What each comparison with last year's report comes to. */
import type { FigureId, LastYearRule, YearOnYear } from "../statute/types";
import { formOf } from "./form";
import { lastFigures, yearRules } from "./lastYear";
import { difference } from "./sums";
import type { Reading, Report, VerdictState } from "./types";

export interface YearVerdict {
  readonly rule: LastYearRule;
  readonly instance: number;
  readonly compared: YearOnYear;
  readonly state: VerdictState;
  /** This year's figure, and what it should be; both over the numbers there are. */
  readonly value: number;
  readonly expected: number;
  /** value − expected */
  readonly difference: number;
  readonly last: readonly number[];
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/**
 * One for each instance of each rule that applies to the two reports and whose table can be read, in the order of the rules;
 * none without last year's report, or where its edition does not count the figure alike. Blanks and texts on either side leave
 * it undecided: what nobody knows cannot disagree.
 */
export function yearVerdicts(report: Report): readonly YearVerdict[] {
  const { last, edition } = report;
  if (!last) return [];
  const before = lastFigures(last, edition);
  const { figures } = formOf(edition);
  return yearRules(edition, last.edition).flatMap((rule) =>
    rule.instances.flatMap((compared, instance) => {
      const own = [compared.figure, ...compared.plus, ...compared.minus];
      if (!own.every((id) => report.readable.has(figures.get(id)!.table)) || !compared.last.every((id) => before.has(id))) return [];
      return [verdict(rule, instance, compared, report.figures, before)];
    }),
  );
}

function verdict(rule: LastYearRule, instance: number, compared: YearOnYear, now: ReadonlyMap<FigureId, Reading>, before: ReadonlyMap<FigureId, Reading>): YearVerdict {
  const readings = [...compared.last.map((id) => before.get(id)), ...[compared.figure, ...compared.plus, ...compared.minus].map((id) => now.get(id))];
  const kinds = readings.map((r) => r?.kind ?? "blank");
  const values = (ids: readonly FigureId[], of: ReadonlyMap<FigureId, Reading>) => ids.map((id) => valueOf(of.get(id)));
  const [last, plus, minus] = [values(compared.last, before), values(compared.plus, now), values(compared.minus, now)];
  const value = valueOf(now.get(compared.figure));
  const expected = sum(last) + sum(plus) - sum(minus);
  const off = difference(value, expected);
  const state: VerdictState = kinds.some((k) => k !== "number" && k !== "blank") ? "unreadable" : kinds.includes("blank") ? "incomplete" : off === 0 ? "holds" : "fails";
  return { rule, instance, compared, state, value, expected, difference: off, last, plus, minus };
}

const valueOf = (reading: Reading | undefined): number => (reading?.kind === "number" ? reading.value : 0);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
