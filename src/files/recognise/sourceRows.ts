/** A table from outside, row by row, with every merge laid over all the rows that it covers. */
import type { OutsideCell, OutsideTable } from "../outside/document";
import { foldLabel } from "./labels";

/** Merges higher and sheets wider than any form are cut there: a span of a billion rows must not be walked through. */
const HIGHEST = 200;
const WIDEST = 256;

export interface SourceCell extends OutsideCell {
  readonly folded: string;
}
/** The cells that stand in a row or reach into it, from the left. */
export type SourceRow = readonly SourceCell[];

/**
 * `sparse`: cells that hold nothing may be absent from the source (a workbook); they are put in as blank ones. In any other
 * source an absent cell is one cell less, and nobody knows which.
 */
export function sourceRows(table: OutsideTable, sparse: boolean): readonly SourceRow[] {
  const rows = new Map<number, SourceCell[]>();
  const last = table.cells.reduce((row, cell) => Math.max(row, cell.row), 0);
  let width = 0;
  for (const cell of table.cells) {
    const known: SourceCell = { ...cell, folded: foldLabel(cell.text) };
    width = Math.min(WIDEST, Math.max(width, endOf(cell)));
    const end = Math.min(last + 1, cell.row + Math.min(cell.rowSpan, HIGHEST));
    for (let r = cell.row; r < end; r++) {
      const row = rows.get(r);
      if (row) row.push(known);
      else rows.set(r, [known]);
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => {
    cells.sort((a, b) => a.column - b.column);
    return sparse ? filled(number, cells, width) : cells;
  });
}

function filled(row: number, cells: readonly SourceCell[], width: number): SourceRow {
  const all: SourceCell[] = [];
  let column = 0;
  const blanksTo = (end: number): void => {
    for (; column < end; column++) all.push({ row, column, rowSpan: 1, columnSpan: 1, text: "", folded: "" });
  };
  for (const cell of cells) {
    blanksTo(Math.min(WIDEST, cell.column));
    all.push(cell);
    column = Math.max(column, endOf(cell));
  }
  blanksTo(width);
  return all;
}

export const endOf = (cell: OutsideCell): number => cell.column + cell.columnSpan;
export const rightEdge = (row: SourceRow): number => row.reduce((edge, cell) => Math.max(edge, endOf(cell)), 0);
