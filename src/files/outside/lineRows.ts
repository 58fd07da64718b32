/** Rows of cells written one a line: which columns each cell stands over, found from the rows below it. */
import type { OutsideCell } from "./document";
import { isNumber } from "./numberLike";

interface Place {
  readonly column: number;
  readonly columnSpan: number;
}

/** A line that holds nothing at all stands for a cell that a merge covers; a space in it would be a cell left blank. */
const covered = (text: string): boolean => text === "";

const over = (places: readonly Place[]): Place => ({ column: places[0]!.column, columnSpan: places.reduce((sum, place) => sum + place.columnSpan, 0) });

/** Consecutive places that belong together: every covered one by itself, the others as long as `same`. */
function blocks(row: readonly string[], places: readonly Place[], same: (a: Place, b: Place) => boolean): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  for (const [i, place] of places.entries()) {
    const before = places[i - 1];
    if (before && !covered(row[i]!) && !covered(row[i - 1]!) && same(before, place)) found[found.length - 1]!.push(place);
    else found.push([place]);
  }
  return found;
}

/** Where the numbers of a row begin behind its labels, blank ones too; words among them do not count. -1 where it has none. */
function firstNumberOf(row: readonly string[]): number {
  const filled = row.findIndex((text) => !covered(text) && isNumber(text));
  let first = filled;
  while (first > 0 && isNumber(row[first - 1]!)) first--;
  return first;
}

/** Where `count` cells stand over the cells of the row below, or undefined where that does not tell. */
function above(count: number, row: readonly string[], places: readonly Place[]): readonly Place[] | undefined {
  const first = firstNumberOf(row);
  // Heads over a row of figures: one for all its labels, as the form draws it, and one for each number, be it left blank.
  if (first > 0 && count === row.length - first + 1) return [over(places.slice(0, first)), ...places.slice(first)];
  const units = blocks(row, places, () => true);
  if (units.length === count) return units.map(over);
  const wide = units.filter((unit) => unit.length > 1);
  const [block] = wide;
  const shares = count - (units.length - 1);
  if (block && wide.length === 1 && shares > 0 && block.length % shares === 0) {
    const size = block.length / shares;
    return units.flatMap((unit) => (unit === block ? Array.from({ length: shares }, (_, i) => over(block.slice(i * size, (i + 1) * size))) : [over(unit)]));
  }
  const alike = blocks(row, places, (a, b) => a.columnSpan === b.columnSpan);
  return alike.length === count ? alike.map(over) : undefined;
}

/** From the left, the last label (or the last cell, where there is no number) as wide as the row wants. */
function stretched(row: readonly string[], width: number): readonly Place[] {
  const firstNumber = firstNumberOf(row);
  const wide = firstNumber > 0 ? firstNumber - 1 : row.length - 1;
  let column = 0;
  return row.map((_, i) => {
    const place = { column, columnSpan: i === wide ? width - row.length + 1 : 1 };
    column += place.columnSpan;
    return place;
  });
}

/**
 * The cells of a table whose rows hold these texts; "" where a cell above or beside reaches in. `brokenOff`: the source ends
 * inside the last one, or behind it before its row does. Such a row is not made to fit: what it lacks may have been figures.
 */
export function cellsOfRows(rows: readonly (readonly string[])[], brokenOff?: OutsideCell["brokenOff"]): readonly OutsideCell[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const end = brokenOff && rows.at(-1);
  const short = end && end.length < width ? end : undefined;
  const places: (readonly Place[])[] = [];
  for (let r = rows.length - 1; r >= 0; r--) {
    const row = rows[r]!;
    const below = rows[r + 1] === short ? undefined : rows[r + 1];
    const unit = row.map((_, column) => ({ column, columnSpan: 1 }));
    places[r] = row.length === width || row === short ? unit : ((below && above(row.length, below, places[r + 1]!)) ?? stretched(row, width));
  }
  const cells: { -readonly [K in keyof OutsideCell]: OutsideCell[K] }[] = [];
  const standing: (typeof cells)[number][] = [];
  const numbers = rows.flatMap((row, r) => row.flatMap((text, i) => (text.trim() !== "" && isNumber(text) ? [places[r]![i]!.column] : [])));
  const firstNumber = numbers.reduce((least, column) => Math.min(least, column), width);
  const counting = rows.map((row) => row.some((text) => text.trim() !== "" && isNumber(text)));
  // One head for each column: what is empty below is a cell left blank, and no part of the label beside it.
  let headed = false;
  for (const [r, row] of rows.entries()) {
    const counts = counting[r]!;
    const words = row.filter((text) => !isNumber(text)).length;
    // A word alone in its row may be a label, all of whose figures were left blank.
    if (!counts && words > 1) headed = words === width;
    const labelled = row.some((text) => !isNumber(text));
    const within = (cell: Place): readonly string[] => row.filter((_, i) => cell.column <= places[r]![i]!.column && places[r]![i]!.column < cell.column + cell.columnSpan);
    let left: (typeof cells)[number] | undefined;
    for (const [i, text] of row.entries()) {
      const place = places[r]![i]!;
      const upper = standing[place.column];
      // Heads that are repeated on another page end what stood beside the numbers above them.
      const ended = upper !== undefined && counting[upper.row]! && !counts && left !== undefined && !covered(left.text);
      // In a row of numbers, nothing but what stands before its label is reached from above: the rest are blank cells.
      if (covered(text) && upper && upper.row < r && !ended && !isNumber(upper.text) && (!counts || (!left && labelled)) && within(upper).every(covered)) {
        upper.rowSpan = r - upper.row + 1;
        continue;
      }
      if (covered(text) && left && !isNumber(left.text) && (!counts || (!headed && place.column < firstNumber)) && left.column + left.columnSpan === place.column) {
        left.columnSpan += place.columnSpan;
        standing[place.column] = left;
        continue;
      }
      const ends = row === end && i === row.length - 1;
      const cell = { row: r, ...place, rowSpan: 1, text, ...(ends && { brokenOff }) };
      cells.push(cell);
      left = cell;
      for (let c = place.column; c < place.column + place.columnSpan; c++) standing[c] = cell;
    }
  }
  return cells;
}
