import { createFormulaSyntaxProbe } from "@cj-tech-master/excelts/formula";
import { parseAddress } from "./address";
import { Engine, EngineCell, EngineSheet } from "./engine";
import { FormulaReader } from "./formulaReader";
import type { BookState, SheetState } from "./state";
import { MAX_COLUMNS, type Area, type Scalar, type SheetId } from "./types";

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

/** Gives the engine the cells of an area, formulas by what they have come to. */
export function supply(target: EngineSheet, state: BookState, results: Results, id: SheetId, area: Area): void {
  const { cells } = state.sheets.get(id)!;
  const known = results.get(id);
  const rows = area.rows > cells.size ? [...cells.keys()].filter((row) => row >= area.row && row < area.row + area.rows) : Array.from({ length: area.rows }, (_one, index) => area.row + index);
  for (const row of rows) {
    for (const [column, cell] of cells.get(row) ?? []) {
      if (column < area.column || column >= area.column + area.columns || target.findCell(row + 1, column + 1)) continue;
      const value = cell.formula === undefined ? cell.value : known?.get(cellKey(row, column)) ?? null;
      if (value !== null) target.put(new EngineCell(row + 1, column + 1, value));
    }
  }
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

/** Remembers the questions it has parsed: those of conditional formats come again at every change. */
const askedOften = new Engine();

/**
 * Answers questions over a calculated workbook, in order. Formulas stand as what they have come to, and only the cells
 * that are looked at are given to the engine, unless a question may look at more than values.
 */
export function answer(state: BookState, results: Results, questions: readonly Question[]): Scalar[] {
  if (questions.length === 0) return [];
  const reader = FormulaReader.of(state.names);
  const ids = new Map(state.order.map((id) => [state.sheets.get(id)!.name.toLowerCase(), id]));
  const read = questions.map(({ formula }) => reader.read(withoutIsFormula(formula, state, ids), undefined));
  const plain = read.every(({ places }) => places !== undefined);
  const sheets = state.order.map((id, index) => (plain ? new EngineSheet(index + 1, state.sheets.get(id)!.name) : liveSheet(index, state.sheets.get(id)!, reader, { state, results })));
  if (plain) {
    const byId = new Map(state.order.map((id, index) => [id, sheets[index]!]));
    for (const { sheet, area } of read.flatMap(({ places }) => places!)) {
      const id = sheet === undefined ? undefined : ids.get(sheet.toLowerCase());
      if (id !== undefined) supply(byId.get(id)!, state, results, id, area);
    }
  }
  const scratch: EngineSheet[] = [];
  const cells = questions.map((question, index) => {
    let sheet = scratch.find((one) => !one.findCell(question.row + 1, question.column + 1));
    if (!sheet) scratch.push((sheet = new EngineSheet(sheets.length + scratch.length + 1, `\u0001${scratch.length}`)));
    const cell = new EngineCell(question.row + 1, question.column + 1, null, read[index]!.text);
    sheet.put(cell);
    return cell;
  });
  askedOften.run([...sheets, ...scratch], state.names, state.order);
  return cells.map((cell) => cell.scalar);
}

const IS_FORMULA = /(?<![\p{L}\p{N}_.])ISFORMULA\(('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Z]{1,3}\$?\d+)\)/giu;

/** Whether a cell holds a formula is known without the engine, which would have to be given all formulas to tell. */
function withoutIsFormula(formula: string, state: BookState, ids: ReadonlyMap<string, SheetId>): string {
  return formula.replace(IS_FORMULA, (asked: string, sheet: string, address: string) => {
    const id = ids.get(sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'").toLowerCase());
    const place = parseAddress(address);
    if (id === undefined || !place) return asked;
    return state.sheets.get(id)!.cells.get(place.row)?.get(place.column)?.formula === undefined ? "FALSE" : "TRUE";
  });
}
