/** Our own formulas, recognised again after Excel has kept them. */
import type { CellRead } from "./cellRead";

/** Excel may change the case and drop spaces of a formula; its meaning stays. */
export function sameFormula(found: CellRead["formula"], ours: string): boolean {
  return typeof found === "string" && fold(found) === fold(ours);
}
const fold = (text: string): string => text.replace(/[\s$]/g, "").toUpperCase();

export const isFormula = (cell: CellRead): boolean => typeof cell.formula === "string" && cell.formula.startsWith("=") && cell.formula !== cell.value;

/** `#REF!B2` is what Excel leaves of a cell whose sheet is deleted. */
const REFERENCE = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!|#REF!(?=[A-Z$]))?([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?![\w(])|#REF!)/gu;

/**
 * A formula without the cells of its own sheet that it refers to: the same before and after these were pushed about.
 * Cells of other sheets stay, by which formulas of one kind are told apart.
 */
export const skeletonOf = (formula: string): string => fold(formula).replace(REFERENCE, (_, sheet: string | undefined, cells: string) => (sheet === undefined ? "@" : `!${cells}`)).replace(/@(,@)+/g, "@");

/** The same without the cells of other sheets, which go wrong when these are made again; undefined for a formula that looks at its own sheet alone. */
export function linkSkeletonOf(formula: string): string | undefined {
  return /!/.test(formula) ? fold(formula).replace(REFERENCE, "@").replace(/@(,@)+/g, "@") : undefined;
}
