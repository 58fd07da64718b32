/** Labels of a form as other people write them: which label of several a text is. */

/** A label without what people write one way or another: spaces, punctuation, width of characters, its own number. */
export function foldLabel(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s\u200b\ufeff]/g, "");
  const bare = plain.replace(/^\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.,:。]+/, "").replace(/^\d{1,2}(?=\p{Script=Han})/u, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Labels shorter than this are taken only as they stand: too many others lie near them. */
const SHORTEST = 4;
/** How much longer than a label a text may be that has it at its beginning or end. */
const EXTRA = 6;

/**
 * The one of `known` (folded) that the folded text means, or undefined: the same; else the only one within or around it; else the only one
 * nearest by letters changed, at most three in ten. Numerals must be the same: 第1项 is never 第2项.
 */
export function findLabel(text: string, known: readonly string[]): string | undefined {
  if (known.includes(text)) return text;
  if (text.length < SHORTEST) return undefined;
  const near = known.filter((k) => k.length >= SHORTEST && numerals(k) === numerals(text));
  const around = near.filter((k) => (Math.abs(k.length - text.length) <= EXTRA && (k.startsWith(text) || k.endsWith(text) || text.startsWith(k) || text.endsWith(k))));
  if (around.length > 0) return around.length === 1 ? around[0] : undefined;
  let best: string | undefined;
  let least = Infinity;
  let alone = false;
  for (const label of near) {
    const limit = Math.floor(label.length * 0.3);
    if (Math.abs(label.length - text.length) > limit) continue;
    const steps = distance(label, text);
    if (steps > limit || steps > least) continue;
    alone = steps < least;
    best = label;
    least = steps;
  }
  return alone ? best : undefined;
}

const numerals = (text: string): string => text.replace(/[^\d一二三四五六七八九十]/g, "");

/** Letters put in, left out or changed on the way from one to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
