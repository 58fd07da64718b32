/**
 * The native formulas of one line of 校验, from the same rule objects and to the same verdict as the check. Only
 * functions that Excel 2016, WPS and LibreOffice share, and none that would have to be evaluated as an array.
 */
import { formOf, type Form } from "../report/form";
import { DECIMALS, TOLERANCE } from "../report/sums";
import type { Edition, FigureId, FigureKind } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { CHECK_COLUMN, VERDICT, type CheckLine, type IdentityLine, type RowLine } from "./checkLines";
import type { SheetNames } from "./drawn";
import { figureCells } from "./tablePlaces";

/** A number of the kind, as a product of conditions (1 or 0) over a cell that holds some number. */
export const POSSIBLE: Readonly<Record<FigureKind, (cell: string) => string>> = {
  count: (cell) => `(${cell}>=0)*(${cell}=INT(${cell}))`,
  change: (cell) => `(${cell}=INT(${cell}))*1`,
  amount: (cell) => `(${cell}>=0)*1`,
};

/** Begins the remark of an identity that fails, here and beside the tables: a sign that is no colour. */
export const FAILING_SIGN = "×";

export type LineFormulas = Readonly<Record<"left" | "right" | "difference" | "verdict" | "remark", string>>;

/** Writes the formulas of the lines of one edition over sheets of these names. */
export class CheckFormulas {
  private readonly form: Form;
  private readonly cells: ReadonlyMap<FigureId, Cell>;

  constructor(edition: Edition, private readonly names: SheetNames) {
    this.form = formOf(edition);
    this.cells = new Map(edition.tables.flatMap((t) => [...figureCells(t)]));
  }

  of(line: CheckLine): LineFormulas {
    return line.kind === "identity" ? this.identity(line) : this.row(line);
  }

  private identity(line: IdentityLine): LineFormulas {
    const { identity, tied } = line.prepared;
    const [left, right, difference] = cellsOf(line.row);
    const verdict = cellAddress(line.row, CHECK_COLUMN.verdict);
    const places = this.areas(tied);
    const numbers = `COUNT(${places.join(",")})`;
    return {
      left: `=IFERROR(${this.sum(identity.left)},"")`,
      right: `=IFERROR(${this.sum(identity.right)},"")`,
      difference: `=IFERROR(IF(${same(left, right)},0,ROUND(${left}-${right},${DECIMALS})),"")`,
      verdict: `=IF(${numbers}<${this.filled(tied)},"${VERDICT.unreadable}",IF(${numbers}<${tied.length},"${VERDICT.incomplete}",IF(${difference}=0,"${VERDICT.holds}","${VERDICT.fails}")))`,
      remark: `=IF(${verdict}="${VERDICT.unreadable}",${this.filled(tied)}-${numbers}&" 格不是数字",IF(${verdict}="${VERDICT.fails}","${FAILING_SIGN} 差 "&ABS(${difference}),IF(AND(${verdict}="${VERDICT.incomplete}",${difference}<>0),IF(${difference}>0,"还有 ","多 ")&ABS(${difference}),"")))`,
    };
  }

  private row(line: RowLine): LineFormulas {
    const [left, right, difference] = cellsOf(line.row);
    const filled = `=${this.filled(line.figures)}`;
    const number = line.kind === "number";
    return {
      left: number ? filled : `=${line.figures.length}`,
      right: number ? `=${line.figures.map((id) => this.possible(id)).join("+")}` : filled,
      difference: `=${left}-${right}`,
      verdict: `=IF(${difference}=0,"${number ? VERDICT.right : VERDICT.full}","${number ? VERDICT.wrong : VERDICT.blank}")`,
      remark: `=IF(${difference}>0,${difference}&" 格","")`,
    };
  }

  /** A blank total counts as what its parts come to, down to the inputs. */
  private sum(ids: readonly FigureId[]): string {
    const totals = ids.filter((id) => this.form.definitions.has(id));
    return [`SUM(${this.areas(ids).join(",")})`, ...totals.map((id) => `IF(COUNTBLANK(${this.cell(id)})=1,SUM(${this.areas(this.leaves(id)).join(",")}),0)`)].join("+");
  }

  /** How many of the cells hold anything. Totals over nothing show "", which COUNTBLANK counts as blank, as it should. */
  private filled(ids: readonly FigureId[]): string {
    return `${ids.length}-${this.areas(ids).map((a) => `COUNTBLANK(${a})`).join("-")}`;
  }

  /**
   * 1 where the cell holds a number of its kind. COUNT, since LibreOffice takes a reference to an empty cell for no
   * number in ISNUMBER. An impossible total that agrees with its parts only repeats what is wrong with them.
   */
  private possible(id: FigureId): string {
    const [cell, kind] = [this.cell(id), this.form.figures.get(id)!.kind];
    const definition = this.form.definitions.get(id);
    if (!definition) return `IF(COUNT(${cell})=1,${POSSIBLE[kind](cell)},0)`;
    const parts = this.areas(definition.identity.right).join(",");
    return `IF(COUNT(${cell})=1,IF(IFERROR(${same(cell, `SUM(${parts})`)},FALSE),1,${POSSIBLE[kind](cell)}),0)`;
  }

  private leaves(id: FigureId): readonly FigureId[] {
    return this.form.definitions.get(id)?.identity.right.flatMap((part) => this.leaves(part)) ?? [id];
  }

  private areas(ids: readonly FigureId[]): readonly string[] {
    const sheets = [...new Set(ids.map((id) => this.sheetOf(id)))];
    return sheets.flatMap((sheet) => areasOf(ids.filter((id) => this.sheetOf(id) === sheet).map((id) => this.cells.get(id)!)).map((a) => `${sheet}!${areaAddress(a)}`));
  }

  private cell(id: FigureId): string {
    const { row, column } = this.cells.get(id)!;
    return `${this.sheetOf(id)}!${areaAddress(areaOf(row, column))}`;
  }

  private sheetOf(id: FigureId): string {
    const table = this.form.tables.get(this.form.figures.get(id)!.table)!;
    return quoteSheet(this.names.get(table.id) ?? table.sheetName);
  }
}

const cellsOf = (row: number): readonly [string, string, string] => [cellAddress(row, CHECK_COLUMN.left), cellAddress(row, CHECK_COLUMN.right), cellAddress(row, CHECK_COLUMN.difference)];

/** Are two sums the same? As `equal` of the check has it. */
const same = (left: string, right: string): string => `ABS(${left}-${right})<=MAX(${plain(TOLERANCE.absolute)},${plain(TOLERANCE.relative)}*MAX(ABS(${left}),ABS(${right})))`;

/** As Excel itself writes such a number in a formula. */
const plain = (value: number): string => value.toExponential().toUpperCase().replace(/E([+-])(\d)$/, "E$10$2");
