/** A formula as a file holds it. */

/** Functions newer than the file format, which a file marks as such (ECMA-376 has no list; MS-XLSX 2.2.2 does). Only the one that our sheets use. */
const MARKED = /\b(ISFORMULA)\(/g;

/** Without its `=`; words within quotes stay as they are. */
export const fileFormula = (formula: string): string =>
  formula.replace(/^=/, "").split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((part, i) => (i % 2 === 1 ? part : part.replace(MARKED, "_xlfn.$1("))).join("");
