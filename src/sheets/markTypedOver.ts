/** What somebody typed over the mark in A1: the cursor stands there when a tab is first opened, and the narrow column hides it. */
import { wordsOf, type CellRead } from "./cellRead";
import { cellAt, type Cells } from "./fingerprint";
import { readIdentity } from "./identity";

/** Undefined where the mark stands, and where nothing is lost: an empty A1 keeps no sheet from being found by its name. */
export function typedOverMark(cells: Cells): CellRead | undefined {
  const cell = cellAt(cells, 0, 0);
  const words = wordsOf(cell);
  return words === "" || readIdentity(words) ? undefined : cell;
}
