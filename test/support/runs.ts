/**
 * How often the laws are tried. `npm test` tries each so often that a fault that is made today shows today;
 * `npm run laws` tries them deeper, with other cases each time.
 */
const DEEP = process.env.LAWS === "deep";

/** @param often so often in `npm test` @param deep so often in `npm run laws` */
export function runs(often: number, deep: number): number {
  return DEEP ? deep : often;
}
