/** Which mistakes together explain everything that fails, in the likeliest ways. */

/** One way that some of what fails could have been one mistake. */
export interface Choice {
  /** What fails and is mended by it, ascending. */
  readonly solves: readonly number[];
  readonly cost: number;
}

/** Steps after which the best that was found is good enough: only a report with many mistakes that touch each other gets there. */
const PATIENCE = 4_000;
/** To leave something unexplained is worse than any explanation. */
const UNEXPLAINED = 1_000;
/** Less than any two costs differ by. */
const DUST = 1e-6;

const share = ({ cost, solves }: Choice): number => cost / solves.length;

/**
 * All likeliest ways to take `failing` apart into choices, each failing thing in one choice or, where there is no other way, in
 * none. Several ways where nothing tells which.
 */
export function covers<C extends Choice>(failing: readonly number[], choices: readonly C[]): readonly (readonly C[])[] {
  const including = new Map(failing.map((index) => [index, choices.filter(({ solves }) => solves.includes(index)).sort((a, b) => share(a) - share(b))]));
  const cheapest = Math.min(...choices.map(share));
  let best = Infinity;
  let ways: (readonly C[])[] = [];
  let steps = 0;
  const visit = (open: ReadonlySet<number>, chosen: readonly C[], cost: number): void => {
    steps += 1;
    if (cost + Math.min(cheapest, UNEXPLAINED) * open.size > best + DUST || (steps > PATIENCE && ways.length > 0)) return;
    const next = open.values().next();
    if (next.done) {
      if (cost < best - DUST) ways = [];
      best = Math.min(best, cost);
      ways.push(chosen);
      return;
    }
    for (const choice of including.get(next.value)!)
      if (choice.solves.every((index) => open.has(index))) visit(new Set([...open].filter((index) => !choice.solves.includes(index))), [...chosen, choice], cost + choice.cost);
    visit(new Set([...open].filter((index) => index !== next.value)), chosen, cost + UNEXPLAINED);
  };
  visit(new Set(failing), [], 0);
  return ways;
}
