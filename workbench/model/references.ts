import { columnLetters, columnOf, quoteSheet } from "./address";
import { shiftSpan, type Shift } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./types";

/** One corner of a reference; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Sheet name as meant (unquoted); undefined: the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly from: Corner;
  readonly to: Corner | undefined;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|N/A|NAME\?|DIV/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!))`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:(?<area>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!])|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.]))`,
    String.raw`(?<lost>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?<call>\()?`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
  ].join("|"),
  "gu",
);

function corner(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const letters = parts[2]!;
  const digits = parts[4]!;
  return {
    column: letters ? columnOf(letters) : undefined,
    columnFixed: letters !== "" && parts[1] === "$",
    row: digits ? Number(digits) - 1 : undefined,
    rowFixed: letters ? parts[3] === "$" : parts[1] === "$",
  };
}

function writeCorner(c: Corner): string {
  const column = c.column === undefined ? "" : (c.columnFixed ? "$" : "") + columnLetters(c.column);
  const row = c.row === undefined ? "" : (c.rowFixed ? "$" : "") + String(c.row + 1);
  return column + row;
}

export function writeReference(reference: Reference): string {
  const sheet = reference.sheet === undefined ? "" : quoteSheet(reference.sheet) + "!";
  return sheet + writeCorner(reference.from) + (reference.to ? ":" + writeCorner(reference.to) : "");
}

function unquote(sheet: string): string {
  const bare = sheet.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/**
 * Rewrites each cell reference of a formula (without its `=`); texts, names and functions are passed by.
 * The answer `"#REF!"` stands for a reference that is gone.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | "#REF!"): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const whole = match[0] as string;
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    const address = groups.area ?? groups.columns ?? groups.rows;
    if (address === undefined) return whole;
    const [first, second] = address.split(":");
    const from = corner(first!);
    const to = second === undefined ? undefined : corner(second);
    if ((from.column ?? 0) >= MAX_COLUMNS || (from.row ?? 0) >= MAX_ROWS) return whole;
    const sheet = groups.sheet === undefined ? undefined : unquote(groups.sheet);
    const next = change({ sheet, from, to });
    return next === "#REF!" ? (sheet === undefined ? "#REF!" : `${quoteSheet(sheet)}!#REF!`) : writeReference(next);
  });
}

/** Function names and references in capitals, as Excel keeps an entered formula. */
export function tidyFormula(formula: string): string {
  const upper = formula.replace(TOKEN, (...match: unknown[]) => {
    const whole = match[0] as string;
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    if (groups.call) return whole.toUpperCase();
    return groups.name !== undefined && /^(true|false)$/i.test(whole) ? whole.toUpperCase() : whole;
  });
  return mapReferences(upper, (reference) => reference);
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

/** References to a sheet that is deleted become `#REF!`. */
export function loseSheetIn(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) => (reference.sheet !== undefined && sameName(reference.sheet, sheet) ? "#REF!" : reference)).replaceAll(`${quoteSheet(sheet)}!#REF!`, "#REF!");
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
