/**
 * How often the laws are tried. `npm test` tries each so often that a fault that is made today shows today;
 * `npm run laws` tries them deeper, with other cases each time.
 */
/** Whether it is `npm run laws` that runs. */
export const DEEP = process.env.LAWS === "deep";

/** @param often so often in `npm test` @param deep so often in `npm run laws` */
export function runs(often: number, deep: number): number {
  return DEEP ? deep : often;
}

/** A test for `npm run laws` alone: it takes many seconds, and sees what seldom goes wrong. */
export function deep(name: string, tested: () => Promise<void>): void {
  if (DEEP) test(name, tested);
}

/** Of a list of cases the first, the last and so many in all in `npm test`, evenly between; every one in `npm run laws`. */
export function someOf<T>(all: readonly T[], often: number): readonly T[] {
  if (DEEP || often >= all.length) return all;
  return Array.from({ length: often }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, often - 1))]!);
}
