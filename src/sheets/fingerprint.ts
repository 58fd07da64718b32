/** Is a sheet still laid out as we drew it? Its words are compared with the plan's; where they differ, the difference is named. */
import { EMPTY_CELL, wordsOf, type CellRead } from "./cellRead";
import type { Damage } from "./damage";
import type { DrawnSheet } from "./drawn";
import type { PlannedCell } from "./plan";

export type Cells = readonly (readonly CellRead[])[];

export const cellAt = (cells: Cells, row: number, column: number): CellRead => cells[row]?.[column] ?? EMPTY_CELL;

/** Words are the same whatever their spaces, line breaks and width of digits. */
export const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** So many rows or columns a person may have inserted or deleted and we still say how many. */
const MOST_SHIFT = 12;

/** The first difference between the sheet and its plan, or undefined where every label is in its place. */
export function layoutDamage(drawn: DrawnSheet, name: string, cells: Cells): Damage | undefined {
  const labels = drawn.labels.map((l) => ({ ...l, words: wordsOfPlan(l) }));
  const wrong = labels.filter((l) => !sameWords(wordsOf(cellAt(cells, l.row, l.column)), l.words));
  const first = wrong[0];
  if (!first) return undefined;
  const at = (rows: number, columns: number, from: typeof first) => (l: typeof first) =>
    l.row < from.row && columns === 0 ? true : sameWords(wordsOf(cellAt(cells, l.row + rows, l.column + columns)), l.words);
  const shift = [...shifts()].find((n) => wrong.every(at(n, 0, first)));
  const leftmost = wrong.reduce((a, b) => (b.column < a.column ? b : a));
  const columns = shift === undefined ? [...shifts()].find((n) => wrong.every((l) => sameWords(wordsOf(cellAt(cells, l.row, l.column + n)), l.words))) : undefined;
  const place = columns === undefined ? first : leftmost;
  return {
    kind: "layout", key: drawn.plan.key, sheet: name,
    row: place.row + 1, column: place.column + 1,
    inserted: shift ?? 0, columns: columns ?? 0,
    expected: place.words, found: wordsOf(cellAt(cells, place.row, place.column)),
    repairable: shift === undefined && columns === undefined && wrong.every((l) => harmless(l, labels, cells)),
  };
}

/** A label that was only reworded: what stands there is no other label of the sheet, so no row can have moved. */
function harmless(label: PlannedCell, labels: readonly { readonly words: string }[], cells: Cells): boolean {
  const found = cellAt(cells, label.row, label.column);
  return found.type !== "number" && !labels.some((l) => sameWords(l.words, wordsOf(found)));
}

export const wordsOfPlan = (cell: PlannedCell): string => ("text" in cell.content ? cell.content.text : "");

function* shifts(): Generator<number> {
  for (let n = 1; n <= MOST_SHIFT; n++) {
    yield n;
    yield -n;
  }
}
