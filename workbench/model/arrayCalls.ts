import type { FormulaToken } from "./formulaTokens";

/** Functions of one value. Over an area Excel works them out for each cell where an array is asked for; the engine for the first cell only. */
const OF_ONE: ReadonlySet<string> = new Set(["LEN", "TRIM", "CLEAN", "UPPER", "LOWER", "ABS", "INT", "SIGN", "SQRT", "VALUE", "CODE", "YEAR", "MONTH", "DAY"]);

const nameOf = (call: FormulaToken): string => call.text.slice(0, -1).toUpperCase();
/** A blank between two references is the operator that intersects them. */
const isSpace = (tokens: readonly FormulaToken[], at: number): boolean => tokens[at]!.text.trim() === "" && !(tokens[at - 1]?.kind === "reference" && tokens[at + 1]?.kind === "reference");
const isArea = (token: FormulaToken | undefined): boolean => token?.kind === "reference" && token.reference.to !== undefined;

/** `SUMPRODUCT(LEN(TRIM(A1:A9)))` with the inner calls made for each cell: `SUMPRODUCT(MAP(A1:A9,LAMBDA(x_,LEN(TRIM(x_)))))`. */
export function withArrayCalls(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  if (!tokens.some((t) => t.kind === "call" && nameOf(t) === "SUMPRODUCT")) return tokens;
  const solid = tokens.filter((_token, at) => !isSpace(tokens, at));
  const made: FormulaToken[] = [];
  const brackets: boolean[] = [];
  for (let at = 0; at < solid.length; at++) {
    const token = solid[at]!;
    const depth = brackets.at(-1) === true ? depthOfChain(solid, at) : 0;
    if (depth > 0) {
      const calls = solid.slice(at, at + depth).map((t) => t.text).join("");
      made.push({ kind: "sign", text: "MAP(" }, solid[at + depth]!, { kind: "sign", text: `,LAMBDA(x_,${calls}x_${")".repeat(depth)}))` });
      at += 2 * depth;
      continue;
    }
    if (token.kind === "call" || token.text === "(") brackets.push(brackets.at(-1) === true || (token.kind === "call" && nameOf(token) === "SUMPRODUCT"));
    else if (token.text === ")") brackets.pop();
    made.push(token);
  }
  return made;
}

/** How many such calls begin here, one in the other, around nothing but an area. */
function depthOfChain(solid: readonly FormulaToken[], at: number): number {
  let depth = 0;
  for (let call = solid[at]; call?.kind === "call" && OF_ONE.has(nameOf(call)); call = solid[at + depth]) depth++;
  const closed = solid.slice(at + depth + 1, at + 2 * depth + 1);
  return isArea(solid[at + depth]) && closed.length === depth && closed.every((t) => t.text === ")") ? depth : 0;
}
