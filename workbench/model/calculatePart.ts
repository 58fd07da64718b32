import { cellKey, supply, type Results } from "./calculate";
import { sameScalar } from "./changedCells";
import type { Dependents, FormulaPlace } from "./dependents";
import { EngineCell, EngineSheet, type Engine } from "./engine";
import { questionOf, recalled, remember } from "./remembered";
import type { BookState } from "./state";
import type { Scalar } from "./types";

/**
 * Works out `first` over what the other formulas have come to, then those that look at one that came to something else,
 * and so on: most changes end after a few. A formula waits for all it looks at, so that each is worked out once. Sheets
 * whose results stay as they were keep their map.
 */
export function calculatePart(engine: Engine, state: BookState, first: readonly FormulaPlace[], before: Results, all: Dependents): Results {
  const results = new Map(state.order.map((id) => [id, ofThoseThere(before.get(id), all.places.get(id))]));
  const waiting: Set<FormulaPlace>[] = [];
  const wait = (formula: FormulaPlace): void => void (waiting[all.levelOf(formula)] ??= new Set()).add(formula);
  first.forEach(wait);
  // It grows on the way.
  for (let level = 0; level < waiting.length; level++) {
    const formulas = [...(waiting[level] ?? [])];
    const values = formulas.length > 0 ? valuesOf(engine, state, formulas, results) : [];
    formulas.forEach((formula, index) => {
      const known = results.get(formula.sheet)!;
      const key = cellKey(formula.row, formula.column);
      const was = known.get(key);
      if (was !== undefined && sameScalar(was, values[index]!)) return;
      const own = known === before.get(formula.sheet) ? new Map(known) : (known as Map<number, Scalar>);
      results.set(formula.sheet, own.set(key, values[index]!));
      all.readersOfFormula(formula).forEach(wait);
    });
  }
  return results;
}

/** What some formulas, none of which looks at another, come to: what the engine has not been asked before. */
function valuesOf(engine: Engine, state: BookState, formulas: readonly FormulaPlace[], results: Results): Scalar[] {
  const questions = formulas.map((formula) => questionOf(formula, state, results));
  const answers = questions.map((question) => (question === undefined ? undefined : recalled(question)));
  const open = formulas.filter((_formula, index) => answers[index] === undefined);
  const worked = open.length > 0 ? workedOut(engine, state, open, results) : [];
  let next = 0;
  return answers.map((answer, index) => {
    if (answer) return answer.value;
    const value = worked[next++]!;
    const question = questions[index];
    if (question !== undefined) remember(question, value);
    return value;
  });
}

function workedOut(engine: Engine, state: BookState, formulas: readonly FormulaPlace[], results: Results): Scalar[] {
  const sheets = new Map(state.order.map((id, index) => [id, new EngineSheet(index + 1, state.sheets.get(id)!.name)]));
  const cells = formulas.map((formula) => {
    const cell = new EngineCell(formula.row + 1, formula.column + 1, null, formula.text);
    sheets.get(formula.sheet)!.put(cell);
    return cell;
  });
  // Many formulas read the same area: it is supplied once.
  const supplied = new Set<string>();
  for (const { reads } of formulas) {
    for (const { sheet, area } of reads) {
      const key = `${sheet} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      if (supplied.has(key)) continue;
      supplied.add(key);
      supply(sheets.get(sheet)!, state, results, sheet, area);
    }
  }
  engine.run([...sheets.values()], state.names, state.order);
  return cells.map(({ scalar }) => scalar);
}

/** The results without those of formulas that are gone. */
function ofThoseThere(results: ReadonlyMap<number, Scalar> | undefined, places: ReadonlyMap<number, FormulaPlace> | undefined): ReadonlyMap<number, Scalar> {
  if (results && [...results.keys()].every((key) => places?.has(key))) return results;
  return new Map([...(results ?? [])].filter(([key]) => places?.has(key)));
}
