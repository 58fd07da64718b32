import type { FormulaToken } from "./formulaTokens";

/** Functions that hand on what they were given, and the first argument they may hand on. */
const HANDING_ON: ReadonlyMap<string, number> = new Map([["IF", 1], ["IFERROR", 0], ["IFNA", 0], ["CHOOSE", 1]]);
/** Functions that fetch a cell, or name a value and hand on another. */
const FETCHING: ReadonlySet<string> = new Set(["IFS", "SWITCH", "INDEX", "OFFSET", "INDIRECT", "VLOOKUP", "HLOOKUP", "LOOKUP", "XLOOKUP", "LET"]);
const OPENING: ReadonlySet<string> = new Set(["(", "{"]);
const CLOSING: ReadonlySet<string> = new Set([")", "}"]);

/** Splits at the commas that stand in no bracket. */
function parts(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "call" || OPENING.has(token.text)) depth++;
    else if (CLOSING.has(token.text)) depth--;
    if (depth === 0 && token.text === ",") found.push([]);
    else found.at(-1)!.push(token);
  }
  return found;
}

/** True when the first token's bracket is closed by the last one. */
function isOneBracket(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  return tokens.every((token, index) => {
    if (token.kind === "call" || OPENING.has(token.text)) depth++;
    else if (CLOSING.has(token.text)) depth--;
    return depth > 0 || index === tokens.length - 1;
  });
}

/**
 * True when an expression may come to what a blank cell holds: a reference or a name, as it is or handed on by a
 * function. An argument left out counts as one. Operators and all other functions come to a value.
 */
export function mayBeBlank(expression: readonly FormulaToken[]): boolean {
  const tokens = expression.filter((token) => token.text.trim() !== "");
  const first = tokens[0];
  if (!first) return true;
  if (tokens.length === 1) return (first.kind === "reference" && first.reference.to === undefined) || (first.kind === "name" && !/^(TRUE|FALSE)$/i.test(first.text));
  if ((first.kind !== "call" && first.text !== "(") || !isOneBracket(tokens)) return false;
  const inside = tokens.slice(1, -1);
  if (first.kind !== "call") return mayBeBlank(inside);
  const name = first.text.slice(0, -1).toUpperCase();
  const from = HANDING_ON.get(name);
  return FETCHING.has(name) || (from !== undefined && parts(inside).slice(from).some(mayBeBlank));
}
