/** Headings of the sections in a source, whatever the office made of their words and numbers. */
import type { Edition, Section } from "../../statute/types";
import { bare, containment, likeness, numbered, trimmed } from "./narrativeWords";

export interface Line {
  readonly text: string;
  /** Its block in the document. */
  readonly block: number;
  /** Marked as a heading by the source. */
  readonly heading: boolean;
}
export interface Heading {
  readonly line: number;
  /** undefined: a section that the form does not have, which shifts the numbers of those after it. */
  readonly section: Section | undefined;
  /** As it stood. */
  readonly text: string;
  /** What stands behind it in the same line. */
  readonly rest: string;
}

/** Longer lines are no headings, unless one begins with the exact words. */
const LONGEST = 45;
/** Words that carry on a sentence which begins with those of a heading. */
const GOES_ON = /^[的和与及以、，,；;是为有比较在中方如按]/u;
const SENTENCE_LIKENESS = 0.8;
/** A report has some hundreds. What is longer is compared no further, so that no page takes for ever. */
const MOST_LINES = 10_000;

interface Candidate extends Heading {
  readonly order: number;
  readonly number: number | undefined;
}
interface Chain {
  readonly length: number;
  readonly candidate: Candidate;
  readonly before: Chain | undefined;
}

/**
 * The headings in the order of the form. Where a line of navigation or a table of contents repeats them, the later ones: the
 * longest sequence that goes up wins, of two as long the one further down.
 */
export function findHeadings(lines: readonly Line[], edition: Edition): readonly Heading[] {
  const titles = edition.sections.filter((s) => s.title !== "").map(titleOf);
  const best: (Chain | undefined)[] = titles.map(() => undefined);
  const unmatched: Candidate[] = [];
  lines.slice(0, MOST_LINES).forEach((line, at) => {
    const found = candidate(line, at, titles);
    if (!found) return;
    if (found.order < 0) {
      unmatched.push(found);
      return;
    }
    let before: Chain | undefined;
    for (let i = 0; i < found.order; i++) if (best[i] && best[i]!.length >= (before?.length ?? 0)) before = best[i];
    const chain = { length: (before?.length ?? 0) + 1, candidate: found, before };
    if (chain.length >= (best[found.order]?.length ?? 0)) best[found.order] = chain;
  });
  const longest = best.reduce((a, b) => (b && b.length >= (a?.length ?? 0) ? b : a), undefined);
  const headings: Candidate[] = [];
  for (let chain = longest; chain; chain = chain.before) headings.unshift(chain.candidate);
  return withForeign(headings, unmatched);
}

/** A numbered heading of no section is one all the same if the numbers go on with it: four, five of its own, then the form's five as six. */
function withForeign(headings: readonly Candidate[], unmatched: readonly Candidate[]): readonly Heading[] {
  return headings.flatMap((heading, i) => {
    const next = headings[i + 1];
    const foreign = next && heading.number !== undefined && next.number === heading.number + 2
      ? unmatched.filter((u) => u.line > heading.line && u.line < next.line && u.number === heading.number! + 1)
      : [];
    // With two such lines nobody can tell which one is meant.
    return next && next.order === heading.order + 1 && foreign.length === 1 ? [heading, foreign[0]!] : [heading];
  });
}

interface Title {
  readonly section: Section;
  /** Without its number. */
  readonly words: string;
  readonly bare: string;
  readonly number: number | undefined;
}
const titleOf = (section: Section): Title => {
  const words = section.title.slice(section.number.length).replace(/^[、.．\s]+/u, "");
  return { section, words, bare: bare(words), number: numbered(section.title)?.number };
};

function candidate({ text: line, heading: marked }: Line, at: number, titles: readonly Title[]): Candidate | undefined {
  // Millions of spaces are more than a pattern can step back over.
  if (line.length <= LONGEST * 2 || /^[一二三四五六七八九十\d第]/u.test(line.trimStart())) {
    const text = trimmed(line);
    const number = numbered(text);
    return (number && !number.bracketed && begun(text, number, at, titles)) || whole(text, number, at, marked, titles);
  }
  return undefined;
}

/** A line that begins with the exact words and goes on: with its text, or with cells that ran into it. */
function begun(text: string, number: NonNullable<ReturnType<typeof numbered>>, at: number, titles: readonly Title[]): Candidate | undefined {
  const order = titles.findIndex(({ words }) => number.rest.startsWith(words));
  if (order < 0) return undefined;
  const behind = number.rest.slice(titles[order]!.words.length);
  // A few words more are part of the heading; of a sentence that begins with its words they are not. Cells run into it without a border.
  if (behind !== "" && !/^[。：:\s（(]/u.test(behind) && (text.length <= LONGEST || GOES_ON.test(behind))) return undefined;
  const note = /^[（(][^（）()]{1,30}[）)]/u.exec(behind)?.[0] ?? "";
  const rest = behind.slice(note.length);
  return { line: at, section: titles[order]!.section, order, number: number.number, text: trimmed(text.slice(0, text.length - rest.length)), rest: trimmed(rest.replace(/^\s?[。：:]/u, "")) };
}

/** A line that is a heading as a whole. */
function whole(text: string, number: ReturnType<typeof numbered>, at: number, marked: boolean, titles: readonly Title[]): Candidate | undefined {
  if (text.length > LONGEST || /[。；;！？]./u.test(text)) return undefined;
  const core = bare((number ? number.rest : text).replace(/[（(][^（）()]*[）)]$/u, ""));
  const order = matching(core, number?.number, number?.bracketed === true, marked, titles);
  // Words that end as a sentence does are one, unless they are hardly more than the heading's.
  if (order >= 0 && /[。；;！？]$/u.test(text) && likeness(core, titles[order]!.bare) < SENTENCE_LIKENESS) return undefined;
  if (order < 0 && (!number || number.bracketed)) return undefined;
  return { line: at, section: titles[order]?.section, order, number: number?.number, text, rest: "" };
}

/** Which section words stand for, or -1. The less a line looks like a heading, the closer it must come to the words. */
function matching(core: string, number: number | undefined, bracketed: boolean, marked: boolean, titles: readonly Title[]): number {
  const exact = titles.findIndex((title) => title.bare === core);
  if (exact >= 0) return exact;
  // The notice itself numbers the sections （一）, as reports number parts: only nearly the whole words tell a section.
  if (bracketed) return core.length < 8 ? -1 : titles.findIndex((title) => title.number === number && containment(core, title.bare) >= 0.95);
  if (core.length < 4 || (number === undefined && !marked)) return -1;
  const scores = titles.map((title) => {
    if (number !== undefined && title.number === number) return atLeast(0.6, containment(core, title.bare));
    // A section of the office's own shifts the numbers by one.
    const shifted = title.number !== undefined && number === title.number + 1 && core.length >= 5 ? atLeast(0.9, containment(core, title.bare)) : 0;
    return Math.max(shifted, atLeast(0.7, likeness(core, title.bare)));
  });
  const top = Math.max(...scores);
  return top > 0 ? scores.indexOf(top) : -1;
}

const atLeast = (limit: number, score: number): number => (score >= limit ? score : 0);
