/** The formulas of 上年: this year's figures beside last year's, and the rules that tie the two years. */
import { lastSources, yearRules } from "../report/lastYear";
import { DECIMALS, TOLERANCE } from "../report/sums";
import type { Edition, FigureId, LastYearRule, YearOnYear } from "../statute/types";
import { cellAddress, quoteSheet } from "./address";
import { VERDICT } from "./checkLines";
import type { SheetNames } from "./drawn";
import { LAST_COLUMN } from "./lastPlaces";
import { figureCells } from "./tablePlaces";

/** One comparison: what it is about, by rule and instance, and the figures of last year's edition that it looks at. */
export interface LastLine {
  readonly rule: LastYearRule;
  readonly instance: number;
  readonly compared: YearOnYear;
  readonly sources: readonly FigureId[];
}

/** The comparisons that apply between two editions, in the order of the rules. */
export function lastLines(edition: Edition, from: Edition): readonly LastLine[] {
  const sources = lastSources(from, edition);
  return yearRules(edition, from).flatMap((rule) =>
    rule.instances.flatMap((compared, instance) => (compared.last.every((id) => sources.has(id)) ? [{ rule, instance, compared, sources: compared.last.flatMap((id) => sources.get(id)!) }] : [])),
  );
}

export class LastFormulas {
  private readonly cells: ReadonlyMap<FigureId, string>;

  /** @param rows of last year's figures on 上年 */
  constructor(edition: Edition, names: SheetNames, private readonly rows: ReadonlyMap<FigureId, number>) {
    this.cells = new Map(edition.tables.flatMap((t) => [...figureCells(t)].map(([id, { row, column }]): [FigureId, string] => [id, `${quoteSheet(names.get(t.id) ?? t.sheetName)}!${cellAddress(row, column)}`])));
  }

  /** This year's figure; nothing over a blank. */
  now(id: FigureId): string {
    const cell = this.cells.get(id)!;
    return `=IF(COUNTBLANK(${cell})=1,"",${cell})`;
  }

  /** This year's less last year's, where both are numbers. */
  change(row: number): string {
    const [last, now] = [cellAddress(row, LAST_COLUMN.last), cellAddress(row, LAST_COLUMN.now)];
    return `=IF(COUNT(${last},${now})=2,ROUND(${now}-${last},${DECIMALS}),"")`;
  }

  /** 应为, 今年, 差 and 结论 of a comparison on this row; each of the first three is empty while something it takes is blank. */
  compare({ compared, sources }: LastLine, row: number): Readonly<Record<"last" | "now" | "change" | "verdict", string>> {
    const before = sources.map((id) => cellAddress(this.rows.get(id)!, LAST_COLUMN.last));
    const [plus, minus] = [compared.plus, compared.minus].map((ids) => ids.map((id) => this.cells.get(id)!));
    const all = [...before, this.cells.get(compared.figure)!, ...plus!, ...minus!];
    const [expected, now, off] = [LAST_COLUMN.last, LAST_COLUMN.now, LAST_COLUMN.change].map((column) => cellAddress(row, column));
    const numbers = `COUNT(${all.join(",")})`;
    const filled = `${all.length}-${all.map((cell) => `COUNTBLANK(${cell})`).join("-")}`;
    const own = this.cells.get(compared.figure)!;
    const terms = [...before, ...plus!, ...minus!];
    const near = `ABS(${now}-${expected})<=MAX(${TOLERANCE.absolute.toFixed(7)},${TOLERANCE.relative.toFixed(14)}*MAX(ABS(${now}),ABS(${expected})))`;
    return {
      last: `=IFERROR(IF(COUNT(${terms.join(",")})<${terms.length},"",SUM(${[...before, ...plus!].join(",")})${minus!.length > 0 ? `-SUM(${minus!.join(",")})` : ""}),"")`,
      now: `=IF(COUNT(${own})=1,${own},"")`,
      change: `=IFERROR(IF(${near},0,ROUND(${now}-${expected},${DECIMALS})),"")`,
      verdict: `=IF(${numbers}<${filled},"${VERDICT.unreadable}",IF(${numbers}<${all.length},"${VERDICT.incomplete}",IF(${off}=0,"${VERDICT.holds}","${VERDICT.fails}")))`,
    };
  }
}
