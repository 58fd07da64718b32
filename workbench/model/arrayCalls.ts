import type { FormulaToken } from "./formulaTokens";

/** Functions of one value. Over an area Excel works them out for each cell where an array is asked for; the engine for the first cell only. */
const OF_ONE: ReadonlySet<string> = new Set(["LEN", "TRIM", "CLEAN", "UPPER", "LOWER", "ABS", "INT", "SIGN", "SQRT", "VALUE", "CODE", "YEAR", "MONTH", "DAY"]);

/** The same, with further values beside the first. */
const OF_FIRST: ReadonlySet<string> = new Set(["EXACT", "SUBSTITUTE", "LEFT", "RIGHT"]);

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
    const chain = brackets.at(-1) === true ? chainAt(solid, at) : undefined;
    if (chain) {
      const calls = solid.slice(at, chain.area).map((t) => t.text).join("");
      made.push({ kind: "sign", text: "MAP(" }, solid[chain.area]!, { kind: "sign", text: `,LAMBDA(x_,${calls}x_` }, ...solid.slice(chain.area + 1, chain.end), { kind: "sign", text: "))" });
      at = chain.end - 1;
      continue;
    }
    if (token.kind === "call" || token.text === "(") brackets.push(brackets.at(-1) === true || (token.kind === "call" && nameOf(token) === "SUMPRODUCT"));
    else if (token.text === ")") brackets.pop();
    made.push(token);
  }
  return made;
}

/** Such calls that begin here, one in the other, around an area and what stands beside it: where the area stands, and where they end. */
function chainAt(solid: readonly FormulaToken[], at: number): { readonly area: number; readonly end: number } | undefined {
  let area = at;
  while (solid[area]?.kind === "call" && (OF_ONE.has(nameOf(solid[area]!)) || OF_FIRST.has(nameOf(solid[area]!)))) area++;
  if (area === at || !isArea(solid[area])) return undefined;
  let end = area + 1;
  for (let call = area - 1; call >= at; call--) {
    const close = closing(solid, end);
    if (close === undefined || (OF_ONE.has(nameOf(solid[call]!)) && close !== end) || solid.slice(end, close).some(isArea)) return undefined;
    end = close + 1;
  }
  return { area, end };
}

/** Where the bracket that is open at this place is closed. */
function closing(solid: readonly FormulaToken[], from: number): number | undefined {
  let open = 0;
  for (let at = from; at < solid.length; at++) {
    const token = solid[at]!;
    if (token.kind === "call" || token.text === "(") open++;
    else if (token.text === ")" && open-- === 0) return at;
  }
  return undefined;
}
