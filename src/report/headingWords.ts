/** How close a line of a source comes to words of the form: written otherwise by every office, but always with most of their characters in order. */

/** Only what tells words apart: no spaces, no marks, one width. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

/** Spaces at the edges, the hard and the wide ones too. */
export const trimmed = (text: string): string => text.replace(/[\u200b\ufeff]/gu, "").trim();

/** Length of the longest run of characters, not necessarily adjacent, that both have in this order. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next.push(x === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row[b.length]!;
}

/** How much of the shorter one is in the other, 0 to 1. */
export const containment = (a: string, b: string): number => (a === "" || b === "" ? 0 : common(a, b) / Math.min(a.length, b.length));

/** How alike both are as wholes, 0 to 1. */
export const likeness = (a: string, b: string): number => (a === "" || b === "" ? 0 : (2 * common(a, b)) / (a.length + b.length));

/** A number stands at the very start; no line is looked through further for it. */
const NUMBER_WITHIN = 60;
const NUMERALS = "一二三四五六七八九十";

/** A line with its number taken off: `五、存在的问题` is 5 and `存在的问题`; undefined where it has none. `（五）` and `5.` count too. */
export function numbered(line: string): { readonly number: number; readonly rest: string; readonly bracketed: boolean } | undefined {
  const match = /^\s*(?:第\s*)?([(（])?\s*([一二三四五六七八九十]|\d{1,2})\s*(?:部分)?\s*([)）]?)\s*[、.．,，:：]?\s*/u.exec(line.slice(0, NUMBER_WITHIN).replace(/[０-９]/gu, (c) => c.normalize("NFKC")));
  if (!match) return undefined;
  const [whole, open, number, close] = match;
  // A bare numeral at the start of a sentence (`一是……`, `2024年`) is no number of a heading.
  if (close === "" && !/[、.．,，:：\s]$/u.test(whole) && !whole.includes("部分")) return undefined;
  if ((open === undefined) !== (close === "")) return undefined;
  return { number: NUMERALS.includes(number!) ? NUMERALS.indexOf(number!) + 1 : Number(number), rest: line.slice(whole.length), bracketed: open !== undefined };
}
