/** Labels of a form as other people write them: which label of several a text is. */

/** Of notes at the foot of the page: raised digits, or digits in square brackets. */
const NOTE_MARKS = /[⁰¹²³⁴-⁹]+|[[［〔【]\d{1,3}[\]］〕】]/gu;

/** A label without what people write one way or another: spaces, punctuation, width of characters, its own number. */
export function foldLabel(text: string): string {
  const plain = text.replace(NOTE_MARKS, "").normalize("NFKC").replace(/[\s\u200b\ufeff]/g, "");
  const bare = plain.replace(/^\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.,:。]+/, "").replace(/^\d{1,2}(?=\p{Script=Han})/u, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Labels shorter than this are taken only as they stand: too many others lie near them. */
const SHORTEST = 4;
/** How much longer than a label a text may be that has it at its beginning or end. */
const EXTRA = 6;

/** More answers than this are forgotten and worked out anew: a source made to do harm has no end of different words. */
const MOST_REMEMBERED = 20_000;

const finders = new WeakMap<readonly string[], LabelFinder>();

/**
 * The one of `known` (folded) that the folded text means, or undefined: the same; else the only one within or around it; else the only one
 * nearest by letters changed, at most three in ten. Numerals must be the same: 第1项 is never 第2项. Quick where `known` is the same list again.
 */
export function findLabel(text: string, known: readonly string[]): string | undefined {
  let finder = finders.get(known);
  if (!finder) finders.set(known, (finder = new LabelFinder(known)));
  return finder.find(text);
}

/** Compares each text once: a long source asks for the same few words over and over. */
class LabelFinder {
  private readonly known: ReadonlySet<string>;
  private readonly long: readonly { readonly label: string; readonly numerals: string }[];
  /** A text longer than this is none of them. */
  private readonly reach: number;
  private readonly answers = new Map<string, string | undefined>();

  constructor(known: readonly string[]) {
    this.known = new Set(known);
    this.long = known.filter((label) => label.length >= SHORTEST).map((label) => ({ label, numerals: numerals(label) }));
    const longest = known.reduce((most, { length }) => Math.max(most, length), 0);
    this.reach = longest + Math.max(EXTRA, mostSteps(longest));
  }

  find(text: string): string | undefined {
    if (this.known.has(text)) return text;
    if (text.length < SHORTEST || text.length > this.reach) return undefined;
    if (this.answers.has(text)) return this.answers.get(text);
    const found = this.nearest(text);
    if (this.answers.size >= MOST_REMEMBERED) this.answers.clear();
    this.answers.set(text, found);
    return found;
  }

  private nearest(text: string): string | undefined {
    const own = numerals(text);
    const near = this.long.filter((known) => known.numerals === own).map(({ label }) => label);
    const around = near.filter((k) => Math.abs(k.length - text.length) <= EXTRA && (k.startsWith(text) || k.endsWith(text) || text.startsWith(k) || text.endsWith(k)));
    if (around.length > 0) return around.length === 1 ? around[0] : undefined;
    let best: string | undefined;
    let least = Infinity;
    let alone = false;
    for (const label of near) {
      const limit = mostSteps(label.length);
      if (Math.abs(label.length - text.length) > limit) continue;
      const steps = distance(label, text, limit);
      if (steps > limit || steps > least) continue;
      alone = steps < least;
      best = label;
      least = steps;
    }
    return alone ? best : undefined;
  }
}

/** How many letters of a label of this length may be other ones. */
const mostSteps = (length: number): number => Math.floor(length * 0.3);

const numerals = (text: string): string => text.replace(/[^\d一二三四五六七八九十]/g, "");

/** Letters put in, left out or changed on the way from one to the other; where there are more than `most`, any number above it. */
function distance(a: string, b: string, most: number): number {
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const moved = (row[j]! < next[j - 1]! ? row[j]! : next[j - 1]!) + 1;
      const steps = changed < moved ? changed : moved;
      next.push(steps);
      if (steps < least) least = steps;
    }
    // No way from here on is shorter than the shortest so far.
    if (least > most) return least;
    row = next;
  }
  return row[b.length]!;
}
