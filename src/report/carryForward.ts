/** 取去年数: what last year's report carried over, into the cells that take it. */
import type { FigureId } from "../statute/types";
import { formOf } from "./form";
import type { ImportedReport } from "./imported";
import { lastFigures, lastYearOf, yearRules } from "./lastYear";
import { BLANK } from "./reading";
import { equal } from "./sums";
import type { Reading, Report } from "./types";

/** A cell that holds something else than last year's report carried over: it stays as it is. */
export interface CarryDifference {
  readonly figure: FigureId;
  readonly stands: Reading;
  readonly last: number;
}

export interface Carried {
  /** Blank inputs, and what goes into them. */
  readonly writes: ReadonlyMap<FigureId, number>;
  readonly differences: readonly CarryDifference[];
  /** Inputs for which last year's report has no number: nothing is made up for them. */
  readonly unknown: readonly FigureId[];
}

/** Inputs only, in the order of the rules: totals add up by themselves. A table that cannot be read takes nothing. */
export function carried(report: Report, imported: ImportedReport): Carried {
  const form = formOf(report.edition);
  const last = lastYearOf(imported);
  const before = lastFigures(last, report.edition);
  const writes = new Map<FigureId, number>();
  const differences: CarryDifference[] = [];
  const unknown: FigureId[] = [];
  for (const rule of yearRules(report.edition, last.edition)) {
    if (!rule.carries) continue;
    for (const { figure, last: [from] } of rule.instances) {
      if (form.definitions.has(figure) || !report.readable.has(form.figures.get(figure)!.table)) continue;
      const reading = before.get(from!);
      const stands: Reading = report.figures.get(figure) ?? BLANK;
      if (reading?.kind !== "number") unknown.push(figure);
      else if (stands.kind === "blank") writes.set(figure, reading.value);
      else if (stands.kind !== "number" || !equal(stands.value, reading.value)) differences.push({ figure, stands, last: reading.value });
    }
  }
  return { writes, differences, unknown };
}
