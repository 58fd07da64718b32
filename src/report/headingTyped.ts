/** A line of text that is, or begins with, a heading of the form. */
import type { Edition, SectionId } from "../statute/types";
import { partHeading as numberedPart } from "./composition";
import { bare, numbered } from "./headingWords";
import { partHeading } from "./partHeading";
import { Remembered } from "./remembered";
import { sectionHeading, sectionTitles, type SectionTitle } from "./sectionHeading";

export interface HeadingTyped {
  /** The heading as the form has it. */
  readonly title: string;
  /** It is the one that the line stands under. */
  readonly own: boolean;
  /** What stands behind it in the same line. */
  readonly rest: string;
}

const titles = new WeakMap<Edition, readonly SectionTitle[]>();
const titlesOf = (edition: Edition): readonly SectionTitle[] => {
  let made = titles.get(edition);
  if (!made) titles.set(edition, (made = sectionTitles(edition)));
  return made;
};

const read = new WeakMap<Edition, Remembered<HeadingTyped | undefined>>();

/** Lines that do not begin like this are compared no further: a number, or words of a heading alone. */
const LONGEST_ALONE = 24;

/** Parts are looked for in their own section only: elsewhere their words are points of a list. */
export function headingTyped(edition: Edition, section: SectionId, part: string, line: string): HeadingTyped | undefined {
  let known = read.get(edition);
  if (!known) read.set(edition, (known = new Remembered()));
  return known.of(`${section}/${part} ${line}`, () => typed(edition, section, part, line));
}

function typed(edition: Edition, section: SectionId, part: string, line: string): HeadingTyped | undefined {
  const number = numbered(line);
  if (!number && line.length > LONGEST_ALONE) return undefined;
  const here = edition.sections.find((s) => s.id === section)!;
  const found = sectionHeading(line, false, titlesOf(edition));
  const words = found && titlesOf(edition).find((t) => t.section === found.section);
  const exact = found !== undefined && words !== undefined && bare(found.text).endsWith(words.bare);
  const inner = exact ? undefined : partHeading(line, here.parts);
  if (inner) return { title: numberedPart(here.parts.indexOf(inner.part), inner.part.title), own: inner.part.id === part, rest: inner.rest };
  if (!found || !words) return undefined;
  const { section: of } = words;
  // Of another number it is a heading of the office's own, unless its words are the form's.
  return exact || (found.number === words.number && !/[（(]/u.test(line.charAt(0))) ? { title: of.title, own: of.id === section, rest: found.rest } : undefined;
}
