/** Our own formulas, recognised again after Excel has kept them. */
import type { CellRead } from "./cellRead";

/** Excel may change the case and drop spaces of a formula; its meaning stays. */
export function sameFormula(found: CellRead["formula"], ours: string): boolean {
  return typeof found === "string" && fold(found) === fold(ours);
}
const fold = (text: string): string => text.replace(/[\s$]/g, "").toUpperCase();

/** A formula as it reads after its row, and all it refers to, has moved by so many rows. */
export const movedByRows = (formula: string, rows: number): string => formula.replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `${column}${Number(row) + rows}`);

export const isFormula = (cell: CellRead): boolean => typeof cell.formula === "string" && cell.formula.startsWith("=") && cell.formula !== cell.value;

const REFERENCE = /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|#REF!)/gu;

/** A formula without the cells it refers to: the same before and after rows and columns were pushed about. */
export const skeletonOf = (formula: string): string => fold(formula.toUpperCase()).replace(REFERENCE, "@").replace(/@(,@)+/g, "@");
