import { columnLetters, columnOf, quoteSheet } from "./address";
import { Recent } from "./recent";
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
    String.raw`(?<error>#(?:REF!(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!]))?|N/A|NAME\?|DIV/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!))`,
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

/** A piece of a formula; the texts of all of them in order are the formula. */
export type FormulaToken =
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
  /** A function's name with its opening bracket. */
  | { readonly kind: "call"; readonly text: string }
  /** A defined name, a truth, or what is neither. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "text" | "number" | "error"; readonly text: string }
  /** One character of what stands between: operators, brackets, commas, blanks. */
  | { readonly kind: "sign"; readonly text: string };

const known = new Recent<readonly FormulaToken[]>(5000);

/** Takes a formula (without its `=`) to pieces. */
export function tokensOf(formula: string): readonly FormulaToken[] {
  return known.get(formula, () => tokensOnce(formula));
}

function tokensOnce(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const signs = (end: number): void => {
    for (; at < end; at++) tokens.push({ kind: "sign", text: formula[at]! });
  };
  for (const match of formula.matchAll(TOKEN)) {
    signs(match.index);
    tokens.push(tokenOf(match[0], match.groups!));
    at = match.index + match[0].length;
  }
  signs(formula.length);
  return tokens;
}

function tokenOf(text: string, groups: Record<string, string | undefined>): FormulaToken {
  const address = groups.area ?? groups.columns ?? groups.rows;
  if (address !== undefined) {
    const [first, second] = address.split(":");
    const from = corner(first!);
    const to = second === undefined ? undefined : corner(second);
    if ((from.column ?? 0) >= MAX_COLUMNS || (from.row ?? 0) >= MAX_ROWS) return { kind: "name", text };
    return { kind: "reference", text, reference: { sheet: groups.sheet === undefined ? undefined : unquote(groups.sheet), from, to } };
  }
  if (groups.call) return { kind: "call", text };
  if (groups.name !== undefined) return { kind: "name", text };
  return { kind: groups.text !== undefined ? "text" : groups.number !== undefined ? "number" : "error", text };
}
