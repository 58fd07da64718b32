import { quoteSheet } from "./address";
import { shiftSpan, type Shift } from "./area";
import { tokensOf, writeReference, type Corner, type Reference } from "./formulaTokens";
import { MAX_COLUMNS, MAX_ROWS } from "./types";

/**
 * Rewrites each cell reference of a formula (without its `=`); texts, names and functions are passed by.
 * The answer `"#REF!"` stands for a reference that is gone.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | "#REF!"): string {
  return tokensOf(formula).map((token) => {
    if (token.kind !== "reference") return token.text;
    const next = change(token.reference);
    if (next !== "#REF!") return writeReference(next);
    return token.reference.sheet === undefined ? next : `${quoteSheet(token.reference.sheet)}!${next}`;
  }).join("");
}

/** Function names and references in capitals, as Excel keeps an entered formula. */
export function tidyFormula(formula: string): string {
  return tokensOf(formula).map((token) => {
    if (token.kind === "reference") return writeReference(token.reference);
    return token.kind === "call" || (token.kind === "name" && /^(true|false)$/i.test(token.text)) ? token.text.toUpperCase() : token.text;
  }).join("");
}

function shiftReference(reference: Reference, shift: Shift): Reference | "#REF!" {
  const key = shift.axis === "row" ? "row" : "column";
  const start = reference.from[key];
  if (start === undefined) return reference;
  const end = reference.to?.[key] ?? start;
  const low = Math.min(start, end);
  const span = shiftSpan(low, Math.abs(end - start) + 1, shift.at, shift.count, shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS);
  if (!span) return "#REF!";
  const first = { ...reference.from, [key]: start <= end ? span.start : span.start + span.length - 1 };
  const last = reference.to && { ...reference.to, [key]: start <= end ? span.start + span.length - 1 : span.start };
  return { sheet: reference.sheet, from: first, to: last };
}

/** A formula that stands on `home`, after rows or columns of `sheet` were inserted or deleted. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => (sameName(reference.sheet ?? home, sheet) ? shiftReference(reference, shift) : reference));
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) => (reference.sheet !== undefined && sameName(reference.sheet, from) ? { ...reference, sheet: to } : reference));
}

/** References to a sheet that is deleted keep their cells, as Excel has it: `#REF!B2`; of those whose cells were gone already `#REF!` is left. */
export function loseSheetIn(formula: string, sheet: string): string {
  return tokensOf(formula).map((token) => {
    if (token.kind !== "reference" || token.reference.sheet === undefined || !sameName(token.reference.sheet, sheet)) return token.text;
    return `#REF!${writeReference({ ...token.reference, sheet: undefined })}`;
  }).join("").replaceAll(`${quoteSheet(sheet)}!#REF!`, "#REF!");
}

/** A formula moved by so many rows and columns: what is not fixed by `$` moves along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (c: Corner): Corner | undefined => {
    const row = c.row === undefined || c.rowFixed ? c.row : c.row + rows;
    const column = c.column === undefined || c.columnFixed ? c.column : c.column + columns;
    return (row ?? 0) < 0 || (column ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) >= MAX_COLUMNS ? undefined : { ...c, row, column };
  };
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return from && (to || !reference.to) ? { sheet: reference.sheet, from, to } : "#REF!";
  });
}

/** Gives every reference its sheet, so that the formula can stand anywhere. */
export function qualifyFormula(formula: string, home: string): string {
  return mapReferences(formula, (reference) => (reference.sheet === undefined ? { ...reference, sheet: home } : reference));
}

/** Sheet names compare without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
