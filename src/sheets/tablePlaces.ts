/** Where the figures of a table lie on its input sheet. */
import { formOf } from "../report/form";
import type { Edition, FigureId, GridCell, Table } from "../statute/types";
import { areaAddress } from "./address";
import { areasOf, type Cell } from "./areas";
import type { DrawnTable } from "./drawn";

/** Where the grid begins: below the title, the unit, the note and the status. */
export const GRID = { row: 5, column: 1 } as const;
/** The cell that says by formula how many cells of the table are still blank. */
export const STATUS = { row: 3, column: 1 } as const;
export const cellOf = (cell: GridCell): Cell => ({ row: GRID.row + cell.row, column: GRID.column + cell.column });

/** Where each figure of the table lies on its input sheet. */
export const figureCells = (table: Table): ReadonlyMap<FigureId, Cell> => new Map(table.cells.flatMap((c): [FigureId, Cell][] => (c.figure ? [[c.figure, cellOf(c)]] : [])));

/** Where each figure of the table lies, and the formulas of its totals. */
export function tablePlaces(edition: Edition, table: Table): Pick<DrawnTable, "inputs" | "totals"> {
  const form = formOf(edition);
  const cells = figureCells(table);
  const totals = new Map<FigureId, Cell & { formula: string }>();
  for (const [id, cell] of cells) {
    const definition = form.definitions.get(id);
    if (!definition) continue;
    const parts = areasOf(definition.identity.right.map((part) => cells.get(part)!)).map(areaAddress).join(",");
    // Over no numbers a total shows nothing, not 0: blank is never zero.
    totals.set(id, { ...cell, formula: `=IF(COUNT(${parts})=0,"",SUM(${parts}))` });
  }
  return { inputs: new Map([...cells].filter(([id]) => !totals.has(id))), totals };
}
