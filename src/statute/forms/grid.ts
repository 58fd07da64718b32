/** Builds the drawn grid of a table from cells given with their spans. */
import type { CellRole, FigureId, GridCell } from "../types";

/** A label or head. `rowSpan` and `columnSpan` default to 1. */
export function words(row: number, column: number, role: Exclude<CellRole, "figure">, text: string, rowSpan = 1, columnSpan = 1): GridCell {
  return { row, column, rowSpan, columnSpan, role, text };
}

/** The place of a number. */
export function place(row: number, column: number, figure: FigureId, columnSpan = 1): GridCell {
  return { row, column, rowSpan: 1, columnSpan, role: "figure", text: "", figure };
}
