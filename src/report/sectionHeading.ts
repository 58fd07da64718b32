/** A line that is a heading of a section, whatever the office made of its words and number. */
import type { Edition, Section } from "../statute/types";
import { bare, containment, likeness, numbered, trimmed } from "./headingWords";

export interface SectionHeading {
  /** undefined: a numbered heading of no section of the form. */
  readonly section: Section | undefined;
  /** Place of the section among the titles; -1 where it has none. */
  readonly order: number;
  /** The number that the line carries. */
  readonly number: number | undefined;
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

/** A heading of the form, as lines are compared with it. */
export interface SectionTitle {
  readonly section: Section;
  /** Without its number. */
  readonly words: string;
  readonly bare: string;
  readonly number: number | undefined;
}
/** The headings of the form in its order. */
export const sectionTitles = (edition: Edition): readonly SectionTitle[] => edition.sections.filter((s) => s.title !== "").map(titleOf);

const titleOf = (section: Section): SectionTitle => {
  const words = section.title.slice(section.number.length).replace(/^[、.．\s]+/u, "");
  return { section, words, bare: bare(words), number: numbered(section.title)?.number };
};

/** `marked`: the source says that the line is a heading. */
export function sectionHeading(line: string, marked: boolean, titles: readonly SectionTitle[]): SectionHeading | undefined {
  // Millions of spaces are more than a pattern can step back over.
  if (line.length <= LONGEST * 2 || /^[一二三四五六七八九十\d第]/u.test(line.trimStart())) {
    const text = trimmed(line);
    const number = numbered(text);
    return (number && !number.bracketed && begun(text, number, titles)) || whole(text, number, marked, titles);
  }
  return undefined;
}

/** A line that begins with the exact words and goes on: with its text, or with cells that ran into it. */
function begun(text: string, number: NonNullable<ReturnType<typeof numbered>>, titles: readonly SectionTitle[]): SectionHeading | undefined {
  const order = titles.findIndex(({ words }) => number.rest.startsWith(words));
  if (order < 0) return undefined;
  const behind = number.rest.slice(titles[order]!.words.length);
  // Nothing or a few words more are part of the heading as a whole; of a sentence that begins with its words they are not. Cells run into it without a border.
  if (!/^[。：:\s（(]/u.test(behind) && (text.length <= LONGEST || GOES_ON.test(behind))) return undefined;
  const note = /^[（(][^（）()]{1,30}[）)]/u.exec(behind)?.[0] ?? "";
  const rest = behind.slice(note.length);
  return { section: titles[order]!.section, order, number: number.number, text: trimmed(text.slice(0, text.length - rest.length)), rest: trimmed(rest.replace(/^\s?[。：:]/u, "")) };
}

/** A line that is a heading as a whole. */
function whole(text: string, number: ReturnType<typeof numbered>, marked: boolean, titles: readonly SectionTitle[]): SectionHeading | undefined {
  if (text.length > LONGEST || /[。；;！？]./u.test(text)) return undefined;
  const core = bare((number ? number.rest : text).replace(/[（(][^（）()]*[）)]$/u, ""));
  const order = matching(core, number?.number, number?.bracketed === true, marked, titles);
  // Words that end as a sentence does are one, unless they are hardly more than the heading's.
  if (order >= 0 && /[。；;！？]$/u.test(text) && likeness(core, titles[order]!.bare) < SENTENCE_LIKENESS) return undefined;
  if (order < 0 && (!number || number.bracketed)) return undefined;
  return { section: titles[order]?.section, order, number: number?.number, text, rest: "" };
}

/** Which section words stand for, or -1. The less a line looks like a heading, the closer it must come to the words. */
function matching(core: string, number: number | undefined, bracketed: boolean, marked: boolean, titles: readonly SectionTitle[]): number {
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
