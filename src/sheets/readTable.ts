/** Reads the figures of one input sheet whose layout is intact. */
import { BLANK } from "../report/reading";
import type { Reading } from "../report/types";
import type { FigureId } from "../statute/types";
import { isEmpty, type CellRead } from "./cellRead";
import type { DrawnTable } from "./drawn";
import { cellAt, type Cells } from "./fingerprint";
import { sameFormula } from "./formula";

export interface TableRead {
  readonly figures: ReadonlyMap<FigureId, Reading>;
  /** Totals whose formula is gone. */
  readonly overwritten: readonly FigureId[];
}

export function readTable(drawn: DrawnTable, cells: Cells): TableRead {
  const figures = new Map<FigureId, Reading>();
  const overwritten: FigureId[] = [];
  for (const [id, place] of drawn.inputs) figures.set(id, readingOf(cellAt(cells, place.row, place.column)));
  for (const [id, total] of drawn.totals) {
    const cell = cellAt(cells, total.row, total.column);
    const intact = sameFormula(cell.formula, total.formula);
    if (!intact) overwritten.push(id);
    // Our own total shows an empty string over no numbers: that is blank, because the cell is ours.
    figures.set(id, intact && cell.value === "" ? BLANK : readingOf(cell));
  }
  return { figures, overwritten };
}

/** Only a cell in which nothing was entered is blank; a formula that shows nothing is a text. */
export function readingOf(cell: CellRead): Reading {
  if (isEmpty(cell)) return BLANK;
  switch (cell.type) {
    case "number":
      return { kind: "number", value: Number(cell.value) };
    case "error":
      return { kind: "error", text: String(cell.value) };
    case "boolean":
      return { kind: "text", text: cell.value ? "TRUE" : "FALSE" };
    default:
      return { kind: "text", text: cell.value === "" ? String(cell.formula) : String(cell.value) };
  }
}
