/** Cells that a number can slip into: those of its own row, and the ones above and below. */
import type { GridCell } from "../../statute/types";
import type { Equations } from "./equations";

export interface Neighbour {
  readonly at: number;
  /** Columns between them, 1 for the next one; for the cell above or below `upright` is true. */
  readonly distance: number;
  readonly upright: boolean;
}

/** By cell (its place). Only cells that can be changed. */
export function neighbours({ form, cells, place }: Equations): readonly (readonly Neighbour[])[] {
  const drawn = new Map<string, GridCell>();
  const rows = new Map<string, GridCell[]>();
  for (const table of form.tables.values()) {
    for (const cell of table.cells) {
      if (!cell.figure || !place.has(cell.figure)) continue;
      drawn.set(cell.figure, cell);
      const key = `${table.id} ${cell.row}`;
      rows.set(key, [...(rows.get(key) ?? []), cell]);
    }
  }
  return cells.map((id) => {
    const cell = drawn.get(id)!;
    const { table } = form.figures.get(id)!;
    const beside = rows.get(`${table} ${cell.row}`)!.filter((other) => other !== cell).map((other): Neighbour => ({ at: place.get(other.figure!)!, distance: Math.abs(other.column - cell.column), upright: false }));
    const upright = [-1, 1].flatMap((step) => (rows.get(`${table} ${cell.row + step}`) ?? []).filter((other) => other.column === cell.column).map((other): Neighbour => ({ at: place.get(other.figure!)!, distance: 1, upright: true })));
    return [...beside, ...upright];
  });
}
