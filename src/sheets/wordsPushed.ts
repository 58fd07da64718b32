/**
 * Labels moved along in one row or column alone, while the figures stayed: then words say that whole lines were pushed in or
 * deleted. The figures tell otherwise: some stand in what seems pushed in and none where the last ones should have come to
 * stand, or some are left over behind the last line.
 */
import type { FoundLine } from "./axis";

/** What is known of the lines along one axis. */
export interface LinesFound {
  /** Planned lines with places to fill, in order. */
  readonly filled: readonly number[];
  readonly found: readonly FoundLine[];
  /** Something stands in this line of the sheet where figures would. */
  readonly holds: (actual: number) => boolean;
  /** So does a number that somebody entered. */
  readonly entered: (actual: number) => boolean;
  /** The plan computes something in this line, so that it cannot be empty. */
  readonly computed: (planned: number) => boolean;
}

/** @returns the first planned line of which nobody can say whether its figures went along with its words */
export function wordsPushed({ filled, found, holds, entered, computed }: LinesFound): number | undefined {
  const standing = filled.flatMap((p) => (typeof found[p] === "number" ? [{ p, now: found[p] }] : []));
  if (standing.length === 0) return undefined;
  // Of lines that were put into another order the last one need not be the last of the form.
  const last = standing.reduce((a, b) => (b.now > a.now ? b : a));
  // What stands in a line of the plan is this line's own, such as the heads above the figures.
  const claimed = new Set(found);
  return standing.find(({ p, now }, i) => {
    const before = standing[i - 1];
    const from = before ? before.now + (p - before.p) : p;
    if (now < from) return lines(last.now + 1, last.now + (from - now)).some(entered);
    const empty = now > from && lines(last.now - (now - from) + 1, last.now).every((a) => !holds(a));
    return empty && (computed(last.p) || lines(from, now - 1).some((a) => !claimed.has(a) && holds(a)));
  })?.p;
}

const lines = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
