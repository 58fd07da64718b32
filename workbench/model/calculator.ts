import { calculate, cellKey, supply, type Calculated, type Results } from "./calculate";
import { changedConstants, type CellPlace } from "./changedConstants";
import { Dependents, type FormulaPlace } from "./dependents";
import { Engine, EngineCell, EngineSheet } from "./engine";
import type { BookState } from "./state";
import type { Scalar, SheetId } from "./types";

/** Beyond so many changed cells, working out everything is no slower. */
const FEW = 500;

/**
 * Keeps the results of a workbook's formulas up to date. After a change of constants it works out what depends on
 * them, else everything; the results are the same.
 */
export class Calculator {
  /** `null`: not looked for yet; undefined: the formulas do not tell. */
  private dependents: Dependents | undefined | null = null;
  private readonly engine = new Engine();
  private begun = false;

  /** `known`: what a file says its formulas came to, which is not taken at its word; undefined for a new workbook. */
  constructor(private known: Calculated | undefined) {}

  /** One that knows as much. */
  copy(): Calculator {
    const copy = new Calculator(this.known);
    if (this.begun && this.known && this.dependents === null) this.dependents = Dependents.of(this.known.state);
    copy.dependents = this.dependents;
    copy.begun = this.begun;
    return copy;
  }

  get results(): Results {
    return this.known?.results ?? NONE;
  }

  /** Works out what the workbook's formulas come to, all of it at the first time. */
  calculate(state: BookState): Results {
    const changed = this.begun && this.known ? changedConstants(this.known.state, state) : undefined;
    this.begun = true;
    const results = (changed && this.calculateAfter(state, changed)) ?? calculate(state, this.known);
    if (!changed) this.dependents = null;
    this.known = { state, results };
    return results;
  }

  private calculateAfter(state: BookState, changed: readonly CellPlace[]): Results | undefined {
    if (changed.length > FEW) return undefined;
    if (this.dependents === null) this.dependents = Dependents.of(state);
    return this.dependents && calculatePart(this.engine, state, this.dependents.of(changed), this.results);
  }
}

const NONE: Results = new Map();

/** Works out some formulas over what the others have come to. Sheets whose results stay as they were keep their map. */
function calculatePart(engine: Engine, state: BookState, formulas: readonly FormulaPlace[], before: Results): Results {
  if (formulas.length === 0) return before;
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
      supply(sheets.get(sheet)!, state, before, sheet, area);
    }
  }
  engine.run([...sheets.values()], state.names, state.order);
  const changed = new Map<SheetId, Map<number, Scalar>>();
  formulas.forEach(({ sheet, row, column }, index) => {
    let mine = changed.get(sheet);
    if (!mine) changed.set(sheet, (mine = new Map(before.get(sheet))));
    mine.set(cellKey(row, column), cells[index]!.scalar);
  });
  return new Map(state.order.map((id) => [id, changed.get(id) ?? before.get(id)!]));
}
