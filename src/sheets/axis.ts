/**
 * Finds the rows (or columns) of a plan again among those of a sheet on which lines were inserted, deleted, sorted or
 * moved. Known words decide, in any order; what carries none is found between its neighbours, where one answer only is best.
 */

/** A planned line: `own` words stand in it alone, `weak` ones begin in it and reach over others. */
export interface PlannedLine {
  readonly own: readonly string[];
  readonly weak: readonly string[];
}

/** What speaks for a planned line being an actual one beside words. */
export interface Evidence {
  /** The more, the likelier; 0: nothing. */
  readonly weight: (planned: number, actual: number) => number;
  /**
   * The actual lines in which something stands that the plan has in this line alone. Absent where people add lines as they
   * like: then lines are not counted either.
   */
  readonly marks?: Marks;
}
export type Marks = (planned: number) => ReadonlySet<number>;

/** Index of the actual line; `gone`: it is not there any more; `doubt`: more than one answer fits. */
export type FoundLine = number | "gone" | "doubt";

const OWN = 8;
/** Worth more than any evidence: words decide before contents do. */
const WEAK = 4;
const NEXT = 0.5;
/** Of a line in most places of which something stands: the only such line between certain ones is no stranger. */
export const MOSTLY = 1.5;

/** @param actual the words of each line as it stands */
export function alignLines(planned: readonly PlannedLine[], actual: readonly (readonly string[])[], evidence: Evidence): readonly FoundLine[] {
  const counts = actual.map(countWords);
  const shared = planned.map((line) => counts.map((words) => sharedWords(line.own, words)));
  const found: FoundLine[] = fixByWords(shared).map((a) => a ?? "gone");
  const open = (p: number) => found[p] === "gone";
  const score = (p: number, a: number) => OWN * shared[p]![a]! + WEAK * sharedWords(planned[p]!.weak, counts[a]!) + evidence.weight(p, a);
  const taken = new Set(found.filter((a) => typeof a === "number"));
  const skeleton = increasing(found);
  for (let n = 0; n <= skeleton.length; n++) {
    const [before, after] = [skeleton[n - 1], skeleton[n]];
    const run = between(before ?? -1, after ?? planned.length).filter(open);
    const free = between(before === undefined ? -1 : Number(found[before]), after === undefined ? actual.length : Number(found[after])).filter((a) => !taken.has(a));
    const nextInPlan = (p: number, a: number) => (before === undefined ? p === a : p - before === a - Number(found[before]));
    // A line that the plan writes nothing in is more likely where the plan has it, if anything stands there.
    const expected = (p: number, a: number) => (planned[p]!.own.length + planned[p]!.weak.length === 0 && evidence.weight(p, a) > 0 && nextInPlan(p, a) ? NEXT : 0);
    const best = bestInOrder(run, free, (p, a) => score(p, a) + expected(p, a));
    const used = (a: number) => counts[a]!.size > 0 || run.some((p) => evidence.weight(p, a) > 0);
    const certain = evidence.marks ? doubtUnproved(best, run, after === undefined ? inUse(free, used) : free, planned, (p, a) => shared[p]![a]! > 0, evidence.marks, evidence.weight) : best;
    run.forEach((p, i) => (found[p] = certain[i]!));
  }
  return found;
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sharedWords(own: readonly string[], actual: ReadonlyMap<string, number>): number {
  let shared = 0;
  countWords(own).forEach((count, word) => (shared += Math.min(count, actual.get(word) ?? 0)));
  return shared;
}

/** Lines whose words stand for the most part in one line, and that line's words for the most part in them. */
function fixByWords(shared: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const inActual = (shared[0] ?? []).map((_, a) => shared.reduce((sum, row) => sum + row[a]!, 0));
  return shared.map((row) => {
    const all = row.reduce((sum, n) => sum + n, 0);
    const a = row.findIndex((n) => 2 * n > all);
    return a >= 0 && 2 * row[a]! > inActual[a]! ? a : undefined;
  });
}

const between = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);

/** The longest series of planned lines that still stand in the plan's order. */
function increasing(found: readonly FoundLine[]): readonly number[] {
  const fixed = found.flatMap((a, p) => (typeof a === "number" ? [{ p, a }] : []));
  const chains: { readonly length: number; readonly before: number | undefined }[] = [];
  fixed.forEach(({ a }, i) => {
    let best: number | undefined;
    for (let j = 0; j < i; j++) if (fixed[j]!.a < a && (best === undefined || chains[j]!.length > chains[best]!.length)) best = j;
    chains.push({ length: best === undefined ? 1 : chains[best]!.length + 1, before: best });
  });
  let last: number | undefined;
  chains.forEach((chain, i) => {
    if (last === undefined || chain.length > chains[last]!.length) last = i;
  });
  const series: number[] = [];
  for (let i = last; i !== undefined; i = chains[i]!.before) series.unshift(fixed[i]!.p);
  return series;
}

/** Leaves of the answers for `run` those that words or marks prove, and those that follow from proved ones. */
function doubtUnproved(best: readonly FoundLine[], run: readonly number[], free: readonly number[], planned: readonly PlannedLine[], named: (p: number, a: number) => boolean, marks: Marks, weight: Evidence["weight"]): readonly FoundLine[] {
  // Where every word is found again, a mark elsewhere is a cell that was pushed on.
  const told = run.every((p, i) => planned[p]!.own.length === 0 || (typeof best[i] === "number" && named(p, best[i])));
  return doubtCounted(told ? best : doubtStrange(best, run, marks), run, free, (p, a) => named(p, a) || marks(p).has(a), weight);
}

/** What is a line's own and stands in another one contradicts both. */
function doubtStrange(found: readonly FoundLine[], run: readonly number[], marks: Marks): readonly FoundLine[] {
  const claimed = new Set<FoundLine>(run.flatMap((p) => [...marks(p)]));
  return found.map((a, i) => {
    const own: ReadonlySet<FoundLine> = marks(run[i]!);
    return (own.size > 0 || claimed.has(a)) && !own.has(a) ? "doubt" : a;
  });
}

/** Behind the last line in which anything stands there are no lines of the sheet. */
function inUse(free: readonly number[], used: (actual: number) => boolean): readonly number[] {
  return free.slice(0, free.reduce((to, a, j) => (used(a) ? j + 1 : to), 0));
}

/**
 * Lines known by nothing but that something stands in them are counted from one certain line to the next. Where there are
 * more or fewer than the plan has, one was inserted or deleted, and what stands in it may be a person's own.
 */
function doubtCounted(found: readonly FoundLine[], run: readonly number[], free: readonly number[], certain: (planned: number, actual: number) => boolean, weight: Evidence["weight"]): readonly FoundLine[] {
  const fixed = found.flatMap((a, i) => (typeof a === "number" && certain(run[i]!, a) ? [{ i, j: free.indexOf(a) }] : []));
  const ends = [{ i: -1, j: -1 }, ...fixed, { i: run.length, j: free.length }];
  return found.map((a, i) => {
    if (typeof a !== "number" || fixed.some((f) => f.i === i)) return a;
    const next = ends.findIndex((end) => end.i > i);
    const [from, to] = [ends[next - 1]!, ends[next]!];
    const alone = weight(run[i]!, a) >= MOSTLY && run.slice(from.i + 1, to.i).every((p) => p === run[i] || free.slice(from.j + 1, to.j).every((other) => weight(p, other) === 0));
    return alone || to.i - from.i === to.j - from.j ? a : "doubt";
  });
}

/** The best pairing in order of planned and actual lines; `doubt` where another one is as good. */
function bestInOrder(run: readonly number[], free: readonly number[], score: (p: number, a: number) => number): readonly FoundLine[] {
  const [n, m] = [run.length, free.length];
  const pair = run.map((p) => free.map((a) => score(p, a)));
  const table = () => Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  // Best of the lines before (i, j), and of those from (i, j) on.
  const [head, tail] = [table(), table()];
  const with_ = (i: number, j: number, rest: number) => (pair[i]![j]! > 0 ? pair[i]![j]! + rest : 0);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) head[i + 1]![j + 1] = Math.max(head[i]![j + 1]!, head[i + 1]![j]!, with_(i, j, head[i]![j]!));
  for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) tail[i]![j] = Math.max(tail[i + 1]![j]!, tail[i]![j + 1]!, with_(i, j, tail[i + 1]![j + 1]!));
  const best = head[n]![m]!;
  return run.map((_, i): FoundLine => {
    const answers: FoundLine[] = free.filter((__, j) => pair[i]![j]! > 0 && head[i]![j]! + pair[i]![j]! + tail[i + 1]![j + 1]! === best);
    if (head[i]!.some((before, j) => before + tail[i + 1]![j]! === best)) answers.push("gone");
    return answers.length === 1 ? answers[0]! : "doubt";
  });
}
