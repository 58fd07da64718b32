/** Is a sheet still laid out as we drew it? Its words are compared with the plan's; where they differ, the difference is named. */
import { EMPTY_CELL, wordsOf, type CellRead } from "./cellRead";
import type { Damage } from "./damage";
import type { DrawnSheet, DrawnTable } from "./drawn";
import { movedByRows, sameFormula } from "./formula";
import type { PlannedCell } from "./plan";

export type Cells = readonly (readonly CellRead[])[];

export const cellAt = (cells: Cells, row: number, column: number): CellRead => cells[row]?.[column] ?? EMPTY_CELL;

/** Words are the same whatever their spaces, line breaks and width of digits. */
export const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** So many rows or columns a person may have inserted or deleted and we still say how many. */
export const MOST_SHIFT = 12;

type Wanted = PlannedCell & { readonly words: string };

/** The first difference between the sheet and its plan, or undefined where every label is in its place. */
export function layoutDamage(drawn: DrawnSheet, name: string, cells: Cells): Damage | undefined {
  const labels = drawn.labels.map((l) => ({ ...l, words: wordsOfPlan(l) }));
  const wrong = labels.filter((l) => !sameWords(wordsOf(cellAt(cells, l.row, l.column)), l.words));
  const first = wrong[0];
  if (!first) return "totals" in drawn ? movedTotals(drawn as DrawnTable, name, cells) : undefined;
  const leftmost = wrong.reduce((a, b) => (b.column < a.column ? b : a));
  const stands = (l: Wanted, rows: number, columns: number) => sameWords(wordsOf(cellAt(cells, l.row + rows, l.column + columns)), l.words);
  // Where rows were deleted their own labels are gone: what must be found again is what stood below them.
  const movedBy = (n: number, place: (l: Wanted) => number, from: number, rows: number, columns: number) => {
    const beyond = wrong.filter((l) => place(l) >= from + Math.max(0, -n));
    return beyond.length > 0 && beyond.every((l) => stands(l, rows, columns));
  };
  const shift = [...shifts()].find((n) => movedBy(n, (l) => l.row, first.row, n, 0));
  const columns = shift === undefined ? [...shifts()].find((n) => movedBy(n, (l) => l.column, leftmost.column, 0, n)) : undefined;
  const place = columns === undefined ? first : leftmost;
  return {
    kind: "layout", key: drawn.plan.key, sheet: name,
    row: place.row + 1, column: place.column + 1,
    inserted: shift ?? 0, columns: columns ?? 0,
    expected: place.words, found: wordsOf(cellAt(cells, place.row, place.column)),
    repairable: shift === undefined && columns === undefined && wrong.every((l) => harmless(l, labels, cells)),
  };
}

/** A row of figures that carries no label of its own is known by its totals: they stand so many rows further on. */
function movedTotals(drawn: DrawnTable, name: string, cells: Cells): Damage | undefined {
  const planned = new Set([...drawn.totals.values()].map((t) => `${t.row},${t.column}`));
  for (const total of drawn.totals.values()) {
    if (sameFormula(cellAt(cells, total.row, total.column).formula, total.formula)) continue;
    const inserted = [...shifts()].find((n) => !planned.has(`${total.row + n},${total.column}`) && sameFormula(cellAt(cells, total.row + n, total.column).formula, movedByRows(total.formula, n)));
    if (inserted !== undefined) {
      const found = wordsOf(cellAt(cells, total.row, total.column));
      return { kind: "layout", key: drawn.plan.key, sheet: name, row: total.row + 1, column: total.column + 1, inserted, columns: 0, expected: total.formula, found, repairable: false };
    }
  }
  return undefined;
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
