import { calculate, type Calculated, type Results } from "./calculate";
import { calculatePart } from "./calculatePart";
import { changedCells } from "./changedCells";
import { Dependents } from "./dependents";
import { Engine } from "./engine";
import type { BookState } from "./state";

/** Beyond so many changed cells, working out everything is no slower. */
const FEW = 2000;

/** One for all workbooks, which have many formulas in common: it remembers what it has parsed. What spills over other cells is left to `calculate`. */
const engine = new Engine();

/**
 * Keeps the results of a workbook's formulas up to date. After a change it works out what depends on what changed, where
 * the formulas tell that, else everything; the results are the same.
 */
export class Calculator {
  /** `null`: not looked for yet; undefined: the formulas do not tell. */
  private dependents: Dependents | undefined | null = null;
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
    const results = (this.begun && this.known ? this.calculateAfter(this.known, state) : this.calculateFirst(state)) ?? calculate(state, this.known);
    this.begun = true;
    this.known = { state, results };
    return results;
  }

  private calculateFirst(state: BookState): Results | undefined {
    this.dependents = Dependents.of(state);
    return this.dependents && calculatePart(engine, state, this.dependents.all, NONE, this.dependents);
  }

  private calculateAfter({ state: before, results }: Calculated, state: BookState): Results | undefined {
    const { cells, constantsOnly } = changedCells(before, state);
    if (constantsOnly && cells.length === 0) return results;
    const old = this.dependents === null && cells.length <= FEW ? Dependents.of(before) : this.dependents;
    this.dependents = constantsOnly ? old : null;
    if (!old || cells.length > FEW) return undefined;
    if (constantsOnly) return calculatePart(engine, state, old.readersOfAll(cells), results, old);
    const now = (this.dependents = Dependents.of(state));
    return now && calculatePart(engine, state, [...now.unlike(old), ...now.readersOfAll(cells)], results, now);
  }
}

const NONE: Results = new Map();
