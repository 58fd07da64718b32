/** A row with fewer cells than the form: where each cell belongs, as far as the row's own sums leave no choice. */
import type { Proof } from "../../report/imported";
import { formOf } from "../../report/form";
import { equal } from "../../report/sums";
import type { Edition, FigureId } from "../../statute/types";

export interface Placed {
  /** For each figure in order: the cell that it has in every placement where the sums hold; undefined where they differ. */
  readonly cells: readonly (number | undefined)[];
  readonly readings: number;
  readonly proof: readonly Proof[];
}

/** More missing than this leaves too much open. */
const MOST_MISSING = 3;

/**
 * `values`: the numbers of the cells in order, undefined for a blank one. Undefined when nothing can be said:
 * the row has no sum of its own, or too many cells are missing.
 */
export function placeByArithmetic(edition: Edition, figures: readonly FigureId[], values: readonly (number | undefined)[]): Placed | undefined {
  const missing = figures.length - values.length;
  const own = formOf(edition).identities.filter(({ identity }) => [...identity.left, ...identity.right].every((id) => figures.includes(id)));
  if (own.length === 0 || missing < 1 || missing > MOST_MISSING) return undefined;
  const fits = placements(figures.length, values.length).filter((cells) => {
    const at = new Map(figures.map((id, i) => [id, cells[i] === undefined ? 0 : (values[cells[i]] ?? 0)]));
    const sum = (ids: readonly FigureId[]): number => ids.reduce((total, id) => total + at.get(id)!, 0);
    return own.every(({ identity }) => equal(sum(identity.left), sum(identity.right)));
  });
  const cells = figures.map((_, i) => {
    const all = new Set(fits.map((f) => (f[i] === undefined ? undefined : values[f[i]])));
    return all.size === 1 && !all.has(undefined) ? fits[0]![i] : undefined;
  });
  return { cells, readings: fits.length, proof: own.map(({ rule, instance }) => ({ code: rule.code, instance })) };
}

/** Every way to put so many cells into so many places in order; undefined: the place stays empty. */
function placements(places: number, cells: number): readonly (readonly (number | undefined)[])[] {
  if (places < cells) return [];
  if (places === 0) return [[]];
  const empty = placements(places - 1, cells).map((rest) => [...rest, undefined]);
  return cells === 0 ? empty : [...placements(places - 1, cells - 1).map((rest) => [...rest, cells - 1]), ...empty];
}
