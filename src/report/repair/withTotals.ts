/** Totals that were typed to agree with cells that are wrong have to change with them. */
import { effectOf, type Deltas } from "./effect";
import type { Equations } from "./equations";

/** As many totals can stand on one another. */
const LEVELS = 8;

/** The changes, and those of every typed total that would no longer be the sum of its parts; undefined where none has to follow. */
export function withTotals(base: Deltas, equations: Equations): Deltas | undefined {
  const { place } = equations;
  let deltas = base;
  for (let level = 0; level < LEVELS; level++) {
    const effect = effectOf(deltas, equations);
    if (!effect) return undefined;
    const next = new Map(deltas);
    for (const { equation, off } of effect.open) {
      const total = equation.off === 0 && equation.identity!.definition ? place.get(equation.identity!.identity.left[0]!) : undefined;
      if (total !== undefined && !base.has(total)) next.set(total, (next.get(total) ?? 0) - off);
    }
    if ([...next].every(([at, delta]) => deltas.get(at) === delta)) return deltas === base ? undefined : deltas;
    deltas = next;
  }
  return undefined;
}
