import { isEmpty, type CellRead } from "../sheets/cellRead";
import { isFormula } from "../sheets/formula";
import type { Content } from "../sheets/plan";

/** What was entered in a cell, to be entered again: a truth value and an error as they are typed. */
export function contentOf(cell: CellRead): Content | undefined {
  if (isEmpty(cell)) return undefined;
  if (isFormula(cell)) return { formula: String(cell.formula) };
  if (cell.type === "boolean" || cell.type === "error") return { formula: String(cell.value).toUpperCase() };
  return cell.type === "number" ? { number: Number(cell.value) } : { text: String(cell.formula) };
}

/** False for what has to be worked out: in a cell formatted as text it would be its own words. */
export const isEntry = (content: Content | undefined): boolean => content === undefined || !("formula" in content);
