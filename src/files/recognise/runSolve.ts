/** The readings of several rows at once: those that satisfy the sums that run across the rows. */
import { TOLERANCE } from "../../report/sums";
import type { FigureId } from "../../statute/types";
import type { Cut } from "./runSplit";

export interface Unknown {
  readonly figures: readonly FigureId[];
  readonly readings: readonly Cut[];
}
/** `left` and `right` over figures of the unknowns must agree. */
export interface CrossSum {
  readonly left: readonly FigureId[];
  readonly right: readonly FigureId[];
}
/**
 * `remaining`: for each unknown the readings that occur in some solution; none where the sums cannot all hold.
 * `undefined`: the search was given up.
 */
export type Solved = readonly (readonly Cut[])[] | undefined;

/** Readings looked at, over all; about a second's work. */
const LOOKS = 200_000_000;

/** What each reading of each unknown adds to each sum; a blank adds nothing. */
function contributions(unknowns: readonly Unknown[], sums: readonly CrossSum[]): readonly (readonly (readonly number[])[])[] {
  return sums.map((sum) => {
    const factor = new Map<FigureId, number>([...sum.left.map((id) => [id, 1] as const), ...sum.right.map((id) => [id, -1] as const)]);
    return unknowns.map((unknown) => {
      const factors = unknown.figures.map((id) => factor.get(id) ?? 0);
      return unknown.readings.map((reading) => reading.reduce<number>((total, value, i) => total + (value ?? 0) * factors[i]!, 0));
    });
  });
}

/** Finds every reading that some solution has. Bounded: gives up rather than search on. */
export function solveTogether(unknowns: readonly Unknown[], sums: readonly CrossSum[]): Solved {
  const adds = contributions(unknowns, sums);
  let looks = 0;

  // Narrows the domains until every reading left is within what the others can make up for; undefined: none is left.
  const narrow = (start: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined => {
    const domains = start.map((d) => d);
    for (let changed = true; changed; ) {
      changed = false;
      for (const add of adds) {
        looks += 3 * domains.reduce((all, domain) => all + domain.length, 0);
        // Given up: what the caller makes of it no longer counts.
        if (looks > LOOKS) return undefined;
        const low = domains.map((domain, u) => domain.reduce((least, i) => Math.min(least, add[u]![i]!), Infinity));
        const high = domains.map((domain, u) => domain.reduce((most, i) => Math.max(most, add[u]![i]!), -Infinity));
        const lowAll = low.reduce((a, b) => a + b, 0);
        const highAll = high.reduce((a, b) => a + b, 0);
        const slack = Math.max(TOLERANCE.absolute, TOLERANCE.relative * Math.max(Math.abs(lowAll), Math.abs(highAll)));
        for (const [u, domain] of domains.entries()) {
          const kept = domain.filter((i) => lowAll - low[u]! + add[u]![i]! <= slack && highAll - high[u]! + add[u]![i]! >= -slack);
          if (kept.length === 0) return undefined;
          if (kept.length < domain.length) {
            domains[u] = kept;
            changed = true;
          }
        }
        // The bounds above are of the domains before: the next round works with the narrowed ones.
      }
    }
    return domains;
  };

  // Trying out what no sum touches would only multiply the work.
  const tied = unknowns.map((_, u) => adds.some((add) => add[u]!.some((value) => value !== 0)));
  const occurs = unknowns.map(({ readings }, u) => new Set<number>(tied[u] ? [] : readings.keys()));
  const search = (domains: readonly (readonly number[])[]): boolean => {
    looks += unknowns.length;
    const narrowed = narrow(domains);
    if (looks > LOOKS) return false;
    if (!narrowed) return true;
    let choose = -1;
    for (const [u, domain] of narrowed.entries()) if (tied[u] && domain.length > 1 && (choose < 0 || domain.length < narrowed[choose]!.length)) choose = u;
    if (choose < 0) {
      for (const [u, domain] of narrowed.entries()) if (tied[u]) occurs[u]!.add(domain[0]!);
      return true;
    }
    return narrowed[choose]!.every((i) => search(narrowed.map((domain, u) => (u === choose ? [i] : domain))));
  };
  if (!search(unknowns.map((unknown) => unknown.readings.map((_, i) => i)))) return undefined;
  return unknowns.map((unknown, u) => unknown.readings.filter((_, i) => occurs[u]!.has(i)));
}
