import { calculate, cellKey, supply, type Calculated, type Results } from "./calculate";
import { changedCells } from "./changedCells";
import { Dependents, type FormulaPlace } from "./dependents";
import { Engine, EngineCell, EngineSheet } from "./engine";
import type { BookState } from "./state";
import type { Scalar, SheetId } from "./types";

/** Beyond so many changed cells, working out everything is no slower. */
const FEW = 2000;

/**
 * Keeps the results of a workbook's formulas up to date. After a change it works out what depends on what changed, where
 * the formulas tell that, else everything; the results are the same.
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
    const results = (this.begun && this.known ? this.calculateAfter(this.known, state) : undefined) ?? calculate(state, this.known);
    this.begun = true;
    this.known = { state, results };
    return results;
  }

  private calculateAfter({ state: before, results }: Calculated, state: BookState): Results | undefined {
    const { cells, constantsOnly } = changedCells(before, state);
    if (constantsOnly && cells.length === 0) return results;
    const old = this.dependents === null && cells.length <= FEW ? Dependents.of(before) : this.dependents;
    this.dependents = constantsOnly ? old : null;
    if (!old || cells.length > FEW) return undefined;
    if (constantsOnly) return calculatePart(this.engine, state, old.of(cells), results, old);
    const now = (this.dependents = Dependents.of(state));
    return now && calculatePart(this.engine, state, now.of(cells, now.unlike(old)), results, now);
  }
}

const NONE: Results = new Map();

/** Works out some formulas over what the others have come to. Sheets whose results stay as they were keep their map. */
function calculatePart(engine: Engine, state: BookState, formulas: readonly FormulaPlace[], before: Results, all: Dependents): Results {
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
  if (formulas.length > 0) engine.run([...sheets.values()], state.names, state.order);
  const changed = new Map<SheetId, Map<number, Scalar>>(state.order.filter((id) => otherFormulas(before.get(id), all.places.get(id))).map((id) => [id, new Map()]));
  formulas.forEach(({ sheet, row, column }, index) => changed.set(sheet, (changed.get(sheet) ?? new Map<number, Scalar>()).set(cellKey(row, column), cells[index]!.scalar)));
  return new Map(state.order.map((id) => {
    const mine = changed.get(id);
    if (!mine) return [id, before.get(id)!];
    for (const key of all.places.get(id)?.keys() ?? []) if (!mine.has(key)) mine.set(key, before.get(id)!.get(key)!);
    return [id, mine];
  }));
}

/** Whether other formulas stand on a sheet than those of which the results are known. */
function otherFormulas(results: ReadonlyMap<number, Scalar> | undefined, places: ReadonlyMap<number, FormulaPlace> | undefined): boolean {
  return !results || results.size !== (places?.size ?? 0) || [...results.keys()].some((key) => !places!.has(key));
}
