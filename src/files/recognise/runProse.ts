/** What stands in the paragraphs of a table that ran together and is no part of it: prose before, between and after its rows. */
import { bareWords } from "./runLayout";
import type { RunToken } from "./runTokens";

/** Fewer letters behind the last row are its unit. */
const PROSE = 3;
const SENTENCE = /^.*[。！？]/su;
const YEAR = /(?:19|20)\d{2}$/;

export interface Paragraph {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** The year of 02025年 belongs to the words. */
const endOf = (token: RunToken, following: string): number => (following.startsWith("年") && token.digits.length > 4 && YEAR.test(token.digits) ? token.end - 4 : token.end);

/** Behind a number in a note, （其中修订16件）, the end of the note. */
const noteEnd = (text: string, from: number, to: number): number => from + (/^[^（(]*[）)]/.exec(text.slice(from, to))?.[0].length ?? 0);

/** The stretches of a paragraph that are no labels and figures of the form. `rows`: the tokens that are its rows' figures, `others`: all others; `labels`: the form's own words, bare. */
export function proseOf({ text, start }: Paragraph, rows: readonly RunToken[], others: readonly RunToken[], labels: string): readonly string[] {
  const inside = (token: RunToken): boolean => start <= token.start && token.start < start + text.length;
  const stretches: string[] = [];
  let from = 0;
  for (const row of rows.filter(inside)) {
    const at = row.start - start;
    // Before the first row an own number is one of the heads'; behind it there is no head to hold one.
    const number = from > 0 ? others.filter((token) => inside(token) && token.start - start >= from && token.start - start < at).at(-1) : undefined;
    const sentence = SENTENCE.exec(text.slice(from, at))?.[0].length ?? 0;
    stretches.push(text.slice(from, Math.max(from + sentence, number ? noteEnd(text, number.end - start, at) : from)));
    from = endOf(row, text.slice(row.end - start)) - start;
  }
  const rest = text.slice(from);
  if (bareWords(rest).length >= PROSE || /\d/.test(rest)) stretches.push(rest);
  return stretches.map((stretch) => stretch.trim()).filter((stretch) => stretch !== "" && (/\d/.test(stretch) || !labels.includes(bareWords(stretch))));
}
