/** Headings of the sections in a source, whatever the office made of their words and numbers. */
import type { Edition, Section } from "../../statute/types";
import { sectionHeading, sectionTitles, type SectionHeading } from "../../report/sectionHeading";

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

/** A report has some hundreds. What is longer is compared no further, so that no page takes for ever. */
const MOST_LINES = 10_000;

interface Candidate extends SectionHeading {
  readonly line: number;
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
  const titles = sectionTitles(edition);
  const best: (Chain | undefined)[] = titles.map(() => undefined);
  const unmatched: Candidate[] = [];
  lines.slice(0, MOST_LINES).forEach((line, at) => {
    const heading = sectionHeading(line.text, line.heading, titles);
    if (!heading) return;
    const found = { ...heading, line: at };
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
