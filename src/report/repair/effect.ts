/** What changing some cells does to the equations, and to the cells themselves. */
import { numberProblem } from "../reading";
import { DECIMALS, equal } from "../sums";
import type { Equation, Equations } from "./equations";

/** By cell (its place), what is added to it. */
export type Deltas = ReadonlyMap<number, number>;

export interface Effect {
  /** Failed before, hold now. */
  readonly solved: readonly Equation[];
  /** Held before or failed, and fail now otherwise than before, with what they come to: not to be left like this. */
  readonly open: readonly { readonly equation: Equation; readonly off: number }[];
  /** So many figures agree with last year's report that did not. */
  readonly agreeing: number;
}

/** @returns undefined where a cell would hold what it cannot, or where a figure would no longer follow from last year's report */
export function effectOf(deltas: Deltas, equations: Equations): Effect | undefined {
  const { values, cells, form, touching } = equations;
  const offs = new Map<Equation, number>();
  for (const [at, delta] of deltas) {
    if (numberProblem(changed(values[at]!, delta), form.figures.get(cells[at]!)!.kind) !== undefined) return undefined;
    for (const { equation, factor } of touching[at]!) offs.set(equation, (offs.get(equation) ?? equation.off) + factor * delta);
  }
  const solved: Equation[] = [];
  const open: { equation: Equation; off: number }[] = [];
  let agreeing = 0;
  for (const [equation, off] of offs) {
    const now = equal(off, 0);
    const before = equation.off === 0;
    if (equation.identity === undefined) {
      if (before && !now) return undefined;
      if (!before && now) agreeing += 1;
    } else if (now) {
      if (!before) solved.push(equation);
    } else if (off !== equation.off) open.push({ equation, off });
  }
  return { solved, open, agreeing };
}

/** The number with the change, without the dust of binary fractions. */
export const changed = (value: number, delta: number): number => Number((value + delta).toFixed(DECIMALS));
