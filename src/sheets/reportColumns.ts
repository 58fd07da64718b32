/** The columns of the report sheet: one wherever some table of the edition has an edge, so that each is drawn with its own widths. */
import type { Edition } from "../statute/types";

/** Right edges of the columns, in the edition's print parts, in order. */
export function columnEdges(edition: Edition): readonly number[] {
  const edges = new Set<number>([edition.printParts]);
  for (const table of edition.tables) {
    let edge = 0;
    for (const part of table.parts) edges.add((edge += part));
  }
  return [...edges].sort((a, b) => a - b);
}

/** The columns that cover the parts from `part`, so many: first index and number. Edges of tables are met exactly, others widened to the next column. */
export function columnsOver(edges: readonly number[], part: number, parts: number): { readonly column: number; readonly columns: number } {
  const column = edges.findIndex((edge) => edge > part);
  const last = edges.findIndex((edge) => edge >= part + parts);
  return { column, columns: last - column + 1 };
}
