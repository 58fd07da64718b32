/** Characters put together into the lines that they are read as. */
import { raised } from "../raised";
import type { Mark } from "./marks";

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the feet of its letters, from the top of the page. */
  readonly across: number;
  readonly size: number;
}

/** Stands where characters lie upon each other and nobody can tell which of them is meant. No number holds it. */
export const UNREADABLE = "\ufffd";
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2014\u2018-\u201d\u2026]/u;

/** From above, text turned by a quarter apart from the rest. */
export function linesOf(marks: readonly Mark[]): readonly Line[] {
  return [0, 1, 2, 3].flatMap((turned) => {
    const rows: Mark[][] = [];
    for (const mark of marks.filter((m) => m.turned === turned).sort((a, b) => a.across - b.across)) {
      const row = rows.at(-1);
      if (row && Math.abs(row[0]!.across - mark.across) <= reach(row[0]!.size, mark.size)) row.push(mark);
      else rows.push([mark]);
    }
    return rows.flatMap((row) => lineOf(row) ?? []);
  });
}

/** Smaller than its line by so much, a sign is the mark of a note or the like. */
const SMALL = 0.8;

/** How far apart their feet may stand: those of small letters a little off those of large ones, those of a raised mark at half their height. */
const reach = (a: number, b: number): number => (Math.min(a, b) < SMALL * Math.max(a, b) ? 0.55 * Math.max(a, b) : 0.4 * Math.min(a, b));

function lineOf(row: readonly Mark[]): Line | undefined {
  const text: string[] = [];
  const seen: Mark[] = [];
  let spaced = false;
  const size = Math.max(...row.map((mark) => mark.size));
  for (const mark of [...row].sort((a, b) => a.along - b.along)) {
    if (mark.text.trim() === "") {
      spaced = true;
      continue;
    }
    const last = seen.at(-1);
    if (last && mark.along - last.along < 0.3 * Math.max(last.width, mark.width)) {
      // Printed twice to look bold is one character; two that differ are none.
      if (mark.text !== last.text) text[text.length - 1] = UNREADABLE;
      continue;
    }
    if (last && (spaced || isGap(last, mark))) text.push(" ");
    text.push(mark.size < SMALL * size ? raised(mark.text) : mark.text);
    seen.push(mark);
    spaced = false;
  }
  const [first, last] = [seen[0], seen.at(-1)];
  return first && last && { text: text.join(""), left: first.along, right: last.along + last.width, across: first.across, size: first.size };
}

/** Nearer digits are one number. Between signs of Chinese there are no spaces, however wide a line is drawn. */
function isGap(before: Mark, after: Mark): boolean {
  const wide = Number(WIDE.test(before.text.slice(-1))) + Number(WIDE.test(after.text.slice(0, 1)));
  const gap = after.along - before.along - before.width;
  return gap > [0.18, 0.6, Infinity][wide]! * Math.min(before.size, after.size);
}
