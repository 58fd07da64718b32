import { withArrayCalls } from "./arrayCalls";
import { mayBeBlank } from "./blankResult";
import { writeReference, type FormulaToken, type Reference } from "./formulaTokens";

/**
 * Functions that pass by text and truths in the cells they refer to, but not in what is handed to them as a value;
 * and the first argument of each for which that holds.
 */
const AGGREGATES: ReadonlyMap<string, number> = new Map([
  ...[
    "SUM", "AVERAGE", "COUNT", "MAX", "MIN", "PRODUCT", "SUMSQ", "MEDIAN", "MODE", "MODE.SNGL", "GEOMEAN", "HARMEAN", "DEVSQ", "AVEDEV",
    "STDEV", "STDEV.S", "STDEV.P", "STDEVP", "VAR", "VAR.S", "VAR.P", "VARP", "KURT", "SKEW", "AND", "OR", "XOR",
  ].map((name): [string, number] => [name, 0]),
  ["SUBTOTAL", 1],
  ["NPV", 1],
  ["AGGREGATE", 2],
]);

/** Functions that hand on a reference they were given, and the first argument that may be one. */
const CHOICES: ReadonlyMap<string, number> = new Map([["IF", 1], ["CHOOSE", 1]]);

/** One open bracket: from which argument on references are looked at as cells, and the argument under way. */
interface Bracket {
  readonly cellsFrom: number;
  argument: number;
}

const asksForCells = (bracket: Bracket | undefined): boolean => bracket !== undefined && bracket.argument >= bracket.cellsFrom;

function opened(token: FormulaToken, around: Bracket | undefined): Bracket {
  if (token.kind !== "call") return { cellsFrom: asksForCells(around) ? 0 : Infinity, argument: 0 };
  const name = token.text.slice(0, -1).toUpperCase();
  const choice = asksForCells(around) ? CHOICES.get(name) : undefined;
  return { cellsFrom: AGGREGATES.get(name) ?? choice ?? Infinity, argument: 0 };
}

/**
 * The formula as the engine is given it, so that it comes to what Excel comes to.
 *
 * The engine makes a value of a reference to a single cell, so that `SUM(A1)` fails over a text; as the range `A1:A1`
 * it is looked at as Excel looks at any reference. A reference that INDEX, OFFSET or INDIRECT makes inside an
 * aggregate stays a value: the engine offers no way to say otherwise.
 *
 * A formula that comes to a blank cell, `=A1`, is 0 in Excel and counts as a number elsewhere; the engine leaves it blank.
 *
 * `SUMPRODUCT(LEN(A1:A9))` adds up nine lengths in Excel; the engine takes LEN of the first cell (`arrayCalls.ts`).
 *
 * A reference whose cells are gone keeps its sheet, `三!#REF!`, and one whose sheet is gone its cells, `#REF!B2`: the engine reads neither.
 *
 * `cellOf` gives the single cell that a defined name means, with its sheet.
 */
export function engineFormula(tokens: readonly FormulaToken[], cellOf: (name: string) => string | undefined): string {
  const text = withRanges(withArrayCalls(tokens), cellOf);
  return mayBeBlank(tokens) ? `IF(ISBLANK(${text}),0,${text})` : text;
}

function withRanges(tokens: readonly FormulaToken[], cellOf: (name: string) => string | undefined): string {
  const solid = tokens.filter((token) => token.text.trim() !== "");
  const brackets: Bracket[] = [];
  let position = -1;
  return tokens.map((token) => {
    if (token.text.trim() === "") return token.text;
    position++;
    const alone = opensArgument(solid[position - 1]) && closesArgument(solid[position + 1]);
    const bracket = brackets.at(-1);
    if (token.kind === "error") return token.text.replace(/^.*!#/su, "#").replace(/^#REF!.*/su, "#REF!");
    if (token.kind === "call" || token.text === "(" || token.text === "{") brackets.push(opened(token, bracket));
    else if (token.text === ")" || token.text === "}") brackets.pop();
    else if (token.text === "," && bracket) bracket.argument++;
    else if (alone && asksForCells(bracket)) return asRange(token, cellOf);
    return token.text;
  }).join("");
}

const opensArgument = (token: FormulaToken | undefined): boolean => token !== undefined && (token.kind === "call" || token.text === "(" || token.text === ",");
const closesArgument = (token: FormulaToken | undefined): boolean => token?.text === ")" || token?.text === ",";

function asRange(token: FormulaToken, cellOf: (name: string) => string | undefined): string {
  if (token.kind === "name") {
    const cell = cellOf(token.text);
    return cell === undefined ? token.text : `${cell}:${cell.slice(cell.lastIndexOf("!") + 1)}`;
  }
  return token.kind === "reference" && isCell(token.reference) ? writeReference({ ...token.reference, to: token.reference.from }) : token.text;
}

function isCell({ from, to }: Reference): boolean {
  return to === undefined && from.row !== undefined && from.column !== undefined;
}
