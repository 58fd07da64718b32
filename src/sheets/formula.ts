/** Our own formulas, recognised again after Excel has kept them. */
import type { CellRead } from "./cellRead";

/** Excel may change the case and drop spaces of a formula; its meaning stays. */
export function sameFormula(found: CellRead["formula"], ours: string): boolean {
  return typeof found === "string" && fold(found) === fold(ours);
}
const fold = (text: string): string => text.replace(/[\s$]/g, "").toUpperCase();

/** A formula as it reads after its row, and all it refers to, has moved by so many rows. */
export const movedByRows = (formula: string, rows: number): string => formula.replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `${column}${Number(row) + rows}`);
