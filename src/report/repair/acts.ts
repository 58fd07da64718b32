/** Everything that one slip could have been: sets of changes that mend what fails and break nothing. */
import { effectOf, type Deltas } from "./effect";
import type { Equation, Equations } from "./equations";
import type { Neighbour } from "./neighbours";
import { totalLines } from "./totalLines";
import { withTotals } from "./withTotals";

export interface Act {
  /** In statute order. */
  readonly deltas: Deltas;
  /** The failing equations it mends, by index, ascending. */
  readonly solves: readonly number[];
  /** So many figures agree with last year's report that did not. */
  readonly agreeing: number;
}

/** Each set of changes once. @param beside the neighbours of each cell */
export function actsOf(equations: Equations, beside: readonly (readonly Neighbour[])[]): readonly Act[] {
  const { all, values } = equations;
  const found = new Map<string, Act>();
  const keep = (deltas: Deltas | undefined): void => {
    const effect = deltas && effectOf(deltas, equations);
    if (!deltas || !effect || effect.open.length > 0 || effect.solved.length === 0) return;
    const ordered = [...deltas].filter(([, delta]) => delta !== 0).sort(([a], [b]) => a - b);
    found.set(ordered.join(";"), { deltas: new Map(ordered), solves: effect.solved.map(({ index }) => index).sort((a, b) => a - b), agreeing: effect.agreeing });
  };
  const failing = all.filter(({ identity, off }) => identity !== undefined && off !== 0);
  for (const equation of failing)
    for (const [at, factor] of behind(equation, equations)) {
      const delta = -equation.off / factor;
      const one = new Map([[at, delta]]);
      keep(one);
      keep(withTotals(one, equations));
      completed(one, equations).forEach(keep);
      for (const other of beside[at]!) {
        // Something of the one in the other, and each in the other's place.
        const exchange = values[other.at]! - values[at]!;
        for (const by of [delta, exchange]) {
          const two = new Map([[at, by], [other.at, -by]]);
          keep(two);
          keep(withTotals(two, equations));
        }
      }
    }
  totalLines(equations).forEach(keep);
  return [...found.values()];
}

/** Cells that an equation depends on, also those behind a typed total in it, with the factor of each. */
function behind(equation: Equation, { form, place }: Equations): ReadonlyMap<number, number> {
  const factors = new Map(equation.terms.map(({ at, factor }) => [at, factor]));
  const { identity, definition } = equation.identity!;
  if (definition) return factors;
  const add = (id: (typeof identity.left)[number], factor: number): void => {
    const at = place.get(id);
    if (at !== undefined && !factors.has(at)) factors.set(at, factor);
    form.definitions.get(id)?.identity.right.forEach((part) => add(part, factor));
  };
  identity.left.forEach((id) => add(id, 1));
  identity.right.forEach((id) => add(id, -1));
  return factors;
}

/** The change with a second one that mends what it leaves open. */
function completed(one: Deltas, equations: Equations): readonly Deltas[] {
  const open = effectOf(one, equations)?.open ?? [];
  const narrowest = [...open].sort((a, b) => a.equation.terms.length - b.equation.terms.length)[0];
  if (!narrowest) return [];
  return narrowest.equation.terms.filter(({ at }) => !one.has(at)).map(({ at, factor }) => new Map([...one, [at, -narrowest.off / factor]]));
}
