/** The characters of a page shared out to the cells in which they stand. */
import { linesOf, UNREADABLE } from "./lines";
import type { Mark } from "./marks";
import type { Box, RuledTable } from "./ruled";

/** Where the middle of a character lies. */
export const isWithin = ({ left, right, top, bottom }: Box, { x, y }: Mark): boolean => x > left && x < right && y > top && y < bottom;

const DIGIT = /[\d.,]/u;

/** The text of each region of the table. */
export function regionTexts(table: RuledTable, marks: readonly Mark[]): readonly string[] {
  const inside: Mark[][] = [];
  const torn = new Set<number>();
  const regionOf = (mark: Mark): number => table.regions[placeOf(table.ys, mark.y)]![placeOf(table.xs, mark.x)]!;
  for (const mark of marks) (inside[regionOf(mark)] ??= []).push(mark);
  const digits = marks.filter((mark) => DIGIT.test(mark.text)).sort((a, b) => a.turned - b.turned || a.across - b.across || a.along - b.along);
  digits.forEach((mark, i) => {
    const next = digits[i + 1];
    // A number that runs over a border: where it ends nobody can tell.
    if (next && next.turned === mark.turned && Math.abs(next.across - mark.across) < 0.2 * mark.size && Math.abs(next.along - mark.along - mark.width) < 0.18 * mark.size && regionOf(next) !== regionOf(mark)) torn.add(regionOf(mark)).add(regionOf(next));
  });
  const count = 1 + Math.max(...table.cells.map((cell) => cell.region));
  const broken = new Set(table.cells.filter((cell) => !cell.whole).map((cell) => cell.region));
  return Array.from({ length: count }, (_, region) => {
    const text = linesOf(inside[region] ?? []).map((line) => line.text).join("\n");
    return text !== "" && (torn.has(region) || (broken.has(region) && DIGIT.test(text))) ? UNREADABLE + text : text;
  });
}

/** Between which two lines; lines count from 0. */
function placeOf(lines: readonly number[], at: number): number {
  let place = 0;
  while (place < lines.length - 2 && at >= lines[place + 1]!) place++;
  return place;
}
