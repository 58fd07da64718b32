/** Many fills of one edition, worked out by LibreOffice: its 校验 against the check, and every other formula against the workbench. */
import { formOf } from "../../src/report/form";
import { CHECKS_NAME } from "../../src/sheets/checksSheet";
import type { Edition } from "../../src/statute/types";
import { FILL_KINDS, reportOfFill, sampleFills } from "../support/fills";
import { disagreements } from "./equivalence";
import { filledBooks, savedBook } from "./filledBooks";
import { compareFormulas, storedIn, valuesOf } from "./formulaValues";
import { recalculated } from "./libreOffice";

/** What LibreOffice comes to otherwise, in words: two fills of each kind in the whole workbook, the others in one of the tables and 校验 alone. */
export async function otherVerdicts(edition: Edition, count: number): Promise<readonly string[]> {
  const fills = sampleFills(edition, count, 7);
  const whole = 2 * FILL_KINDS.length;
  const books = [...(await filledBooks(edition, fills.slice(0, whole))), ...(await filledBooks(edition, fills.slice(whole), "lean"))];
  const theirs = await recalculated(await Promise.all(books.map(savedBook)));
  const found: string[] = [];
  for (const [i, fill] of fills.entries()) {
    const book = await storedIn(theirs[i]!);
    const { compared, different } = compareFormulas(books[i]!, book);
    const few = compared < formOf(edition).identities.length * 4 ? [`only ${compared} formulas`] : [];
    found.push(...[...few, ...disagreements(reportOfFill(fill), valuesOf(book, CHECKS_NAME)), ...different].map((said) => `${fill.kind} ${i}: ${said}`));
  }
  return found;
}
