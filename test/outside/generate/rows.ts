/** The rows of a page's table, each with the cells that begin in it; a row that merges cover wholly stays, empty. */
import type { PageCell, PageTable } from "./page";

export function rowsOf(table: PageTable): readonly (readonly PageCell[])[] {
  const last = Math.max(...table.cells.map((cell) => cell.row + cell.rowSpan));
  return Array.from({ length: last }, (_, row) => table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column));
}

/** Every place of the grid: the cell that covers it, or undefined. */
export function gridOf(table: PageTable): readonly (readonly (PageCell | undefined)[])[] {
  const width = Math.max(...table.cells.map((cell) => cell.column + cell.columnSpan));
  const grid: (PageCell | undefined)[][] = rowsOf(table).map(() => Array.from({ length: width }, () => undefined));
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) grid[row]![column] = cell;
  return grid;
}
