import { sameFormula } from "../sheets/formula";
import type { Content } from "../sheets/plan";

/** Is the same entered in both? */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("formula" in a) return "formula" in b && sameFormula(unquoted(a.formula), unquoted(b.formula));
  if ("number" in a) return "number" in b && a.number === b.number;
  return "text" in b && bare(a.text) === bare(b.text);
}

/** Excel drops the marks around the name of a sheet that needs none. */
const unquoted = (formula: string): string => formula.replace(/'/g, "");

/** Excel takes an apostrophe before a text for its own sign that it is one. */
export const bare = (text: string): string => text.trim().replace(/^'/, "");
