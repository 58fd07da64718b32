/** Chance that comes again with its seed: a fault found once can be looked at again. */
export interface Dice {
  /** From 0 up to but not including `n`. */
  below(n: number): number;
  chance(share: number): boolean;
  /** Throws on an empty list. */
  pick<T>(from: readonly T[]): T;
  /** About this share of the list, at least one of a list that is not empty. */
  some<T>(from: readonly T[], share: number): readonly T[];
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  // Mulberry32, from its public description: 32 bits of state are enough to draw noise.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error("nothing to pick from");
    return from[below(from.length)]!;
  };
  const some = <T>(from: readonly T[], share: number): readonly T[] => {
    const chosen = from.filter(() => next() < share);
    return chosen.length > 0 || from.length === 0 ? chosen : [pick(from)];
  };
  return { below, chance: (share) => next() < share, pick, some };
}
