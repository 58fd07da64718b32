import { calculateFormulas, createFormulaSyntaxProbe } from "@cj-tech-master/excelts/formula";
import type { CellLike, FormulaResultLike, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { dateToExcel } from "@cj-tech-master/excelts";
import { splitSheet } from "./address";
import type { BookState, NameData, SheetState } from "./state";
import { MAX_COLUMNS, type Scalar, type SheetId } from "./types";

/** What formulas come to, by sheet and then by `cellKey`. */
export type Results = ReadonlyMap<SheetId, ReadonlyMap<number, Scalar>>;

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** A formula to work out as if it stood at a cell of a sheet, without putting it there. References carry their sheet. */
export interface Question {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const probe = createFormulaSyntaxProbe();

/** True when Excel would take it as a formula (without its `=`). */
export function isFormula(formula: string): boolean {
  return probe(formula);
}

class EngineCell implements CellLike {
  result: FormulaResultLike;
  constructor(readonly row: number, readonly col: number, public value: unknown, readonly formula: string | undefined, known: Scalar) {
    this.result = formula === undefined || known === null ? undefined : known;
  }
  get type(): number {
    return this.formula !== undefined ? 6 : this.value === null ? 0 : 3;
  }
  get model(): CellLike["model"] {
    return this.formula === undefined ? {} : { formula: this.formula };
  }
}

class EngineSheet implements WorksheetLike {
  readonly cells = new Map<number, Map<number, EngineCell>>();
  private bottom = 0;
  private right = 0;
  constructor(readonly id: number, readonly name: string) {}

  put(cell: EngineCell): void {
    let row = this.cells.get(cell.row);
    if (!row) this.cells.set(cell.row, (row = new Map()));
    row.set(cell.col, cell);
    this.bottom = Math.max(this.bottom, cell.row);
    this.right = Math.max(this.right, cell.col);
  }
  get dimensions(): WorksheetLike["dimensions"] {
    return this.bottom === 0 ? null : { top: 1, left: 1, bottom: this.bottom, right: this.right };
  }
  eachRow(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const [number, row] of this.cells) {
      const each = (one: unknown, two?: unknown): void => row.forEach((cell, column) => ((two ?? one) as (cell: CellLike, column: number) => void)(cell, column));
      callback({ eachCell: each } as RowLike, number);
    }
  }
  findCell(row: number, column: number): EngineCell | undefined {
    return this.cells.get(row)?.get(column);
  }
  getCell(row: number, column: number): EngineCell {
    const found = this.findCell(row, column);
    if (found) return found;
    const made = new EngineCell(row, column, null, undefined, null);
    this.put(made);
    return made;
  }
}

function engineSheet(index: number, sheet: SheetState, results: ReadonlyMap<number, Scalar> | undefined, frozen: boolean): EngineSheet {
  const made = new EngineSheet(index + 1, sheet.name);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const known = cell.formula === undefined ? null : results?.get(cellKey(row, column)) ?? null;
      if (cell.formula === undefined ? cell.value === null : frozen && known === null) continue;
      const formula = frozen ? undefined : cell.formula;
      made.put(new EngineCell(row + 1, column + 1, cell.formula === undefined ? cell.value : frozen ? known : null, formula, known));
    }
  }
  return made;
}

function engineNames(names: readonly NameData[], order: readonly SheetId[]): NonNullable<WorkbookLike["definedNames"]> {
  const entries = names.map((name) => {
    const expression = name.formula.slice(1);
    const simple = splitSheet(expression).sheet !== undefined && /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(expression);
    const local = name.scope === undefined ? {} : { localSheetId: order.indexOf(name.scope) };
    return { name: name.name, ranges: simple ? [expression] : [], ...local, ...(simple ? {} : { formulaExpression: expression }) };
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

function run(state: BookState, sheets: EngineSheet[]): void {
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (id) => sheets.find((sheet) => sheet.id === id || sheet.name === id),
    definedNames: engineNames(state.names, state.order),
    calcProperties: {},
    properties: {},
  });
}

function scalar(result: FormulaResultLike): Scalar {
  if (result === undefined || result === null) return 0;
  return result instanceof Date ? dateToExcel(result) : typeof result === "object" ? { error: result.error } : result;
}

/** Works out every formula of the workbook. `before` are the results known so far (kept for functions the engine lacks). */
export function calculate(state: BookState, before: Results): Results {
  const sheets = state.order.map((id, index) => engineSheet(index, state.sheets.get(id)!, before.get(id), false));
  const asked = sheets.some((sheet) => [...sheet.cells.values()].some((row) => [...row.values()].some((cell) => cell.formula !== undefined)));
  if (asked) run(state, sheets);
  const results = new Map<SheetId, ReadonlyMap<number, Scalar>>();
  state.order.forEach((id, index) => {
    const mine = new Map<number, Scalar>();
    for (const row of sheets[index]!.cells.values()) {
      for (const cell of row.values()) {
        if (cell.formula !== undefined) mine.set(cellKey(cell.row - 1, cell.col - 1), scalar(cell.result));
      }
    }
    results.set(id, mine);
  });
  return results;
}

/** Answers questions over a calculated workbook, in order. */
export function answer(state: BookState, results: Results, questions: readonly Question[]): Scalar[] {
  if (questions.length === 0) return [];
  const sheets = state.order.map((id, index) => engineSheet(index, state.sheets.get(id)!, results.get(id), true));
  const scratch: EngineSheet[] = [];
  const cells = questions.map((question) => {
    let sheet = scratch.find((one) => !one.findCell(question.row + 1, question.column + 1));
    if (!sheet) scratch.push((sheet = new EngineSheet(sheets.length + scratch.length + 1, `\u0001${scratch.length}`)));
    const cell = new EngineCell(question.row + 1, question.column + 1, null, question.formula, null);
    sheet.put(cell);
    return cell;
  });
  run(state, [...sheets, ...scratch]);
  return cells.map((cell) => scalar(cell.result));
}
