import { createFormulaSyntaxProbe } from "@cj-tech-master/excelts/formula";
import { Engine, EngineCell, EngineSheet } from "./engine";
import { FormulaReader } from "./formulaReader";
import type { BookState, SheetState } from "./state";
import { MAX_COLUMNS, type Scalar, type SheetId } from "./types";

/** What formulas come to, by sheet and then by `cellKey`. */
export type Results = ReadonlyMap<SheetId, ReadonlyMap<number, Scalar>>;

/** Results, and the state of the workbook they are the results of. */
export interface Calculated {
  readonly state: BookState;
  readonly results: Results;
}

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

/** A sheet for the engine, its formulas to be worked out; those that it cannot stay at what is known of them. */
function liveSheet(index: number, sheet: SheetState, reader: FormulaReader, known: Calculated | undefined): EngineSheet {
  const made = new EngineSheet(index + 1, sheet.name);
  const before = known?.state.sheets.get(sheet.id)?.cells;
  const results = known?.results.get(sheet.id);
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula, value }] of cells) {
      if (formula === undefined) {
        if (value !== null) made.put(new EngineCell(row + 1, column + 1, value));
        continue;
      }
      const { text, beyondEngine } = reader.read(formula, sheet.id);
      const kept = beyondEngine && before?.get(row)?.get(column)?.formula === formula ? results?.get(cellKey(row, column)) : undefined;
      made.put(new EngineCell(row + 1, column + 1, kept ?? null, kept === undefined ? text : undefined));
    }
  }
  return made;
}

/** A sheet for the engine, its formulas standing as what they have come to. */
function frozenSheet(index: number, sheet: SheetState, results: ReadonlyMap<number, Scalar> | undefined): EngineSheet {
  const made = new EngineSheet(index + 1, sheet.name);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const value = cell.formula === undefined ? cell.value : results?.get(cellKey(row, column)) ?? null;
      if (value !== null) made.put(new EngineCell(row + 1, column + 1, value));
    }
  }
  return made;
}

function formulaCells(sheet: SheetState, engine: EngineSheet): EngineCell[] {
  return [...sheet.cells].flatMap(([row, cells]) => [...cells].filter(([, cell]) => cell.formula !== undefined).map(([column]) => engine.getCell(row + 1, column + 1)));
}

/** Works out every formula of the workbook. A formula with a function the engine lacks keeps what is `known` of it, e.g. from a file. */
export function calculate(state: BookState, known: Calculated | undefined): Results {
  const reader = FormulaReader.of(state.names);
  const sheets = state.order.map((id, index) => liveSheet(index, state.sheets.get(id)!, reader, known));
  const formulas = state.order.map((id, index) => formulaCells(state.sheets.get(id)!, sheets[index]!));
  if (formulas.some((some) => some.length > 0)) new Engine().run(sheets, state.names, state.order);
  return new Map(state.order.map((id, index) => [id, new Map(formulas[index]!.map((cell) => [cellKey(cell.row - 1, cell.col - 1), cell.scalar]))]));
}

/**
 * Answers questions over a calculated workbook, in order. Formulas stand as what they have come to, unless a question
 * may look at more than values.
 */
export function answer(state: BookState, results: Results, questions: readonly Question[]): Scalar[] {
  if (questions.length === 0) return [];
  const reader = FormulaReader.of(state.names);
  const plain = questions.every(({ formula }) => reader.read(formula, undefined).places !== undefined);
  const sheets = state.order.map((id, index) => {
    const sheet = state.sheets.get(id)!;
    return plain ? frozenSheet(index, sheet, results.get(id)) : liveSheet(index, sheet, reader, { state, results });
  });
  const scratch: EngineSheet[] = [];
  const cells = questions.map((question) => {
    let sheet = scratch.find((one) => !one.findCell(question.row + 1, question.column + 1));
    if (!sheet) scratch.push((sheet = new EngineSheet(sheets.length + scratch.length + 1, `\u0001${scratch.length}`)));
    const cell = new EngineCell(question.row + 1, question.column + 1, null, reader.read(question.formula, undefined).text);
    sheet.put(cell);
    return cell;
  });
  new Engine().run([...sheets, ...scratch], state.names, state.order);
  return cells.map((cell) => cell.scalar);
}
