/** Which digits of a text follow which label of the form: the labels stand in the form's order, some missing, some worded otherwise. */
import { bareWords, type Run } from "./runLayout";
import type { RunToken } from "./runTokens";

/** One letter in so many may differ: 废纸 for 废止, 行政法复议. */
const LETTERS_PER_SLIP = 6;
/** Labels shorter than this are known only when nothing else stands before the digits. */
const TELLING = 4;
/** Longer words before a label are prose; only their end is looked at. */
const LOOK_BACK = 160;

/** Fewest letters to change for `pattern` to stand at the end of `text`. */
function slips(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  for (const letter of text) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++) next.push(Math.min(row[i]! + 1, next[i - 1]! + 1, row[i - 1]! + (pattern.charAt(i - 1) === letter ? 0 : 1)));
    row = next;
  }
  return row[pattern.length]!;
}

/** Fewest letters to change for `label` to be the end of `tail`, its beginning left open by as many letters as may differ. */
function slipsAtEnd(label: string, tail: string): number {
  const spare = Math.floor(label.length / LETTERS_PER_SLIP);
  return Math.min(...Array.from({ length: 2 * spare + 1 }, (_, i) => slips(label, tail.slice(-(label.length - spare + i)))));
}

/** The end of a label that stands for all of it: 规范性文件 for 行政规范性文件. */
function shortened(label: string): string | undefined {
  const letters = Math.max(TELLING, Math.ceil((label.length * 2) / 3));
  return letters < label.length ? label.slice(-letters) : undefined;
}

function likeness(tail: string, letters: ReadonlySet<string>, run: Run, before: Run | undefined): number {
  if (tail === "") return 0;
  if (tail === run.words || tail === run.label) return 4;
  if (run.words.length >= TELLING && tail.endsWith(run.words)) return 3;
  // The row before is blank: its label stands here too.
  if (before && tail.endsWith(before.words + run.words)) return 3;
  if (run.label.length >= TELLING && tail.endsWith(run.label)) return 2;
  if (tail.length >= TELLING && run.label.endsWith(tail)) return 2;
  const short = shortened(run.label);
  if (short && tail.endsWith(short)) return 1;
  for (const pattern of new Set([run.words, run.label])) {
    const allowed = Math.floor(pattern.length / LETTERS_PER_SLIP);
    // Letters that are nowhere in the words are slips for certain: most labels part here, without a table of distances.
    const absent = [...pattern].filter((letter) => !letters.has(letter)).length;
    if (allowed === 0 || absent > allowed || slips(pattern, tail) > allowed) continue;
    // Long heads before it must not make up for another label: 规范性文件 is not 规章.
    if (slipsAtEnd(run.label, tail) <= Math.floor(run.label.length / LETTERS_PER_SLIP)) return 1;
  }
  return 0;
}

/**
 * For each run the index of its token, or undefined: the assignment in order with the greatest likeness. Of equal ones
 * the later token is taken for the later run.
 */
export function alignRuns(tokens: readonly RunToken[], runs: readonly Run[]): readonly (number | undefined)[] {
  const tails = tokens.map((token) => bareWords(token.words.slice(-2 * LOOK_BACK)).slice(-LOOK_BACK));
  const width = runs.length + 1;
  const best = new Int32Array((tokens.length + 1) * width);
  for (let t = 1; t <= tokens.length; t++) {
    const letters = new Set(tails[t - 1]);
    for (let r = 1; r <= runs.length; r++) {
      const l = likeness(tails[t - 1]!, letters, runs[r - 1]!, runs[r - 2]);
      best[t * width + r] = Math.max(best[(t - 1) * width + r]!, best[t * width + r - 1]!, l > 0 ? best[(t - 1) * width + r - 1]! + l : 0);
    }
  }
  const found: (number | undefined)[] = runs.map(() => undefined);
  let [t, r] = [tokens.length, runs.length];
  while (t > 0 && r > 0) {
    const here = best[t * width + r]!;
    if (here === best[(t - 1) * width + r]!) t--;
    else if (here === best[t * width + r - 1]!) r--;
    else {
      found[r - 1] = t - 1;
      t--;
      r--;
    }
  }
  return found;
}
