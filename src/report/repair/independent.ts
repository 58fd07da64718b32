/** Which equations say something that those before them do not say already. */

/** Smaller than any part of a factor that is left by working out whole numbers. */
const NOTHING = 1e-9;

/**
 * The rows of factors that no sum of earlier rows gives, by their places. An equation that follows from others is mended with
 * them; kept beside them it would tie two faults together that have nothing to do with each other.
 */
export function independent(rows: readonly ReadonlyMap<number, number>[]): ReadonlySet<number> {
  const kept: { readonly pivot: number; readonly row: Map<number, number> }[] = [];
  const places = new Set<number>();
  rows.forEach((given, place) => {
    const row = new Map(given);
    for (const { pivot, row: other } of kept) {
      const times = row.get(pivot);
      if (times !== undefined) for (const [at, factor] of other) put(row, at, (row.get(at) ?? 0) - times * factor);
    }
    const first = row.entries().next();
    if (first.done) return;
    const [pivot, by] = first.value;
    kept.push({ pivot, row: new Map([...row].map(([at, factor]) => [at, factor / by])) });
    places.add(place);
  });
  return places;
}

function put(row: Map<number, number>, at: number, factor: number): void {
  if (Math.abs(factor) < NOTHING) row.delete(at);
  else row.set(at, factor);
}
