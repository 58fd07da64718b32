import { createFormulaSyntaxProbe } from "@cj-tech-master/excelts/formula";
import { EngineCell, EngineSheet, runEngine } from "./engine";
import { FormulaReader } from "./formulaReader";
import type { BookState, SheetState } from "./state";
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

function engineSheet(index: number, sheet: SheetState, reader: FormulaReader, results: ReadonlyMap<number, Scalar> | undefined, frozen: boolean): EngineSheet {
  const made = new EngineSheet(index + 1, sheet.name);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const known = cell.formula === undefined ? null : results?.get(cellKey(row, column)) ?? null;
      if (cell.formula === undefined ? cell.value === null : frozen && known === null) continue;
      const formula = frozen || cell.formula === undefined ? undefined : reader.forEngine(cell.formula, sheet.id);
      made.put(new EngineCell(row + 1, column + 1, cell.formula === undefined ? cell.value : frozen ? known : null, formula, known));
    }
  }
  return made;
}

/** Works out every formula of the workbook. `before` are the results known so far (kept for functions the engine lacks). */
export function calculate(state: BookState, before: Results): Results {
  const reader = FormulaReader.of(state.names);
  const sheets = state.order.map((id, index) => engineSheet(index, state.sheets.get(id)!, reader, before.get(id), false));
  const asked = sheets.some((sheet) => [...sheet.cells.values()].some((row) => [...row.values()].some((cell) => cell.formula !== undefined)));
  if (asked) runEngine(sheets, state.names, state.order);
  const results = new Map<SheetId, ReadonlyMap<number, Scalar>>();
  state.order.forEach((id, index) => {
    const mine = new Map<number, Scalar>();
    for (const row of sheets[index]!.cells.values()) {
      for (const cell of row.values()) {
        if (cell.formula !== undefined) mine.set(cellKey(cell.row - 1, cell.col - 1), cell.scalar);
      }
    }
    results.set(id, mine);
  });
  return results;
}

/** Answers questions over a calculated workbook, in order. */
export function answer(state: BookState, results: Results, questions: readonly Question[]): Scalar[] {
  if (questions.length === 0) return [];
  const reader = FormulaReader.of(state.names);
  const sheets = state.order.map((id, index) => engineSheet(index, state.sheets.get(id)!, reader, results.get(id), true));
  const scratch: EngineSheet[] = [];
  const cells = questions.map((question) => {
    let sheet = scratch.find((one) => !one.findCell(question.row + 1, question.column + 1));
    if (!sheet) scratch.push((sheet = new EngineSheet(sheets.length + scratch.length + 1, `\u0001${scratch.length}`)));
    const cell = new EngineCell(question.row + 1, question.column + 1, null, reader.forEngine(question.formula, undefined), null);
    sheet.put(cell);
    return cell;
  });
  runEngine([...sheets, ...scratch], state.names, state.order);
  return cells.map((cell) => cell.scalar);
}
