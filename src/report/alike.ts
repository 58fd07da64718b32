/** How much of two texts is the same, whatever its order. */
import { remembered } from "./remembered";

/** The share of neighbouring pairs of characters that both have, counted as often as both have them: 1 the same words, 0 nothing in common. Spaces do not count. */
export function alike(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.total + right.total === 0) return fold(a) === fold(b) ? 1 : 0;
  let common = 0;
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0);
  return (2 * common) / (left.total + right.total);
}

const fold = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Of this year and last, and what it was before the last edits: each is as large as its text. */
const MOST = 16;

const pairs = remembered((text: string): Pairs => {
  const characters = [...fold(text)];
  const counts = new Map<string, number>();
  for (let i = 1; i < characters.length; i++) {
    const pair = characters[i - 1]! + characters[i]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, characters.length - 1) };
}, MOST);
