import type { Corner, FormulaToken } from "./formulaTokens";
import { tokensOf } from "./formulaTokens";
import { engineFormula } from "./engineFormula";
import { engineHas } from "./engineFunctions";
import { placeOfName } from "./nameReader";
import { isPlainFunction } from "./plainFunctions";
import { Recent } from "./recent";
import { sameName } from "./references";
import type { NameData } from "./state";
import type { Area, SheetId } from "./types";

/** Cells a formula looks at. */
export interface ReadPlace {
  /** Name of their sheet; undefined: the formula's own. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

export interface ReadFormula {
  /** As the engine is given it. */
  readonly text: string;
  /** All cells on which its value depends; undefined when that cannot be told from the formula. */
  readonly places: readonly ReadPlace[] | undefined;
  /** It has a function that Excel knows and the engine does not. */
  readonly beyondEngine: boolean;
}

const TRUTH = /^(TRUE|FALSE)$/i;

/** What formulas say that call nothing by a name of the workbook's: the same in every workbook. */
const nameless = new Recent<ReadFormula>(10_000);
const readers = new WeakMap<readonly NameData[], FormulaReader>();

/** Reads formulas for the engine, each once: they are the same ones at every calculation. */
export class FormulaReader {
  private readonly known = new Map<string, ReadFormula>();

  private constructor(private readonly names: readonly NameData[]) {}

  /** The one reader for a workbook's names, on which the reading of a formula depends. */
  static of(names: readonly NameData[]): FormulaReader {
    let reader = readers.get(names);
    if (!reader) readers.set(names, (reader = new FormulaReader(names)));
    return reader;
  }

  /** `home`: the formula's sheet, whose names it sees. */
  read(formula: string, home: SheetId | undefined): ReadFormula {
    const key = `${home ?? ""}\n${formula}`;
    let read = this.known.get(key);
    if (!read) this.known.set(key, (read = this.readOnce(formula, home)));
    return read;
  }

  private readOnce(formula: string, home: SheetId | undefined): ReadFormula {
    const tokens = tokensOf(formula);
    return dependsOnNames(tokens) ? this.readTokens(tokens, home) : nameless.get(formula, () => this.readTokens(tokens, home));
  }

  private readTokens(tokens: readonly FormulaToken[], home: SheetId | undefined): ReadFormula {
    return { text: engineFormula(tokens, (name) => this.cellOf(name, home)), places: this.places(tokens, home), beyondEngine: this.isBeyondEngine(tokens) };
  }

  private isBeyondEngine(tokens: readonly FormulaToken[]): boolean {
    const calls = tokens.filter(({ kind }) => kind === "call").map(({ text }) => text.slice(0, -1));
    // A name that stands for a function of the workbook's own looks like one, too.
    if (calls.some((name) => /^(LET|LAMBDA)$/i.test(name))) return false;
    return calls.some((name) => !isPlainFunction(name) && !engineHas(name) && !this.names.some((one) => sameName(one.name, name)));
  }

  private cellOf(name: string, home: SheetId | undefined): string | undefined {
    const place = placeOfName(this.names, name, home);
    return place?.area.rows === 1 && place.area.columns === 1 ? place.expression : undefined;
  }

  private places(tokens: readonly FormulaToken[], home: SheetId | undefined): readonly ReadPlace[] | undefined {
    const places: ReadPlace[] = [];
    for (const [index, token] of tokens.entries()) {
      const place = sumsWhatItAsks(tokens, index) ? undefined : this.placeOf(token, home);
      if (place === "unknown") return undefined;
      if (place) places.push(place);
    }
    return places;
  }

  private placeOf(token: FormulaToken, home: SheetId | undefined): ReadPlace | "unknown" | undefined {
    switch (token.kind) {
      case "reference": {
        const { from, to, sheet } = token.reference;
        const area = between(from, to ?? from);
        return area ? { sheet, area } : "unknown";
      }
      case "call": return isPlainFunction(token.text.slice(0, -1)) ? undefined : "unknown";
      case "name": return TRUTH.test(token.text) ? undefined : placeOfName(this.names, token.text, home) ?? "unknown";
      // A range whose ends are worked out, a spilled range, a table, another workbook.
      case "sign": return ":#[]!".includes(token.text) ? "unknown" : undefined;
      default: return undefined;
    }
  }
}

/** A call may be of a name that stands for a function. */
function dependsOnNames(tokens: readonly FormulaToken[]): boolean {
  return tokens.some(({ kind, text }) => (kind === "name" && !TRUTH.test(text)) || (kind === "call" && !isPlainFunction(text.slice(0, -1))));
}

/** Whether a token begins `SUMIF(range, condition)`. With a third argument SUMIF reads more than that says: as many cells as the first has. */
function sumsWhatItAsks(tokens: readonly FormulaToken[], start: number): boolean {
  if (!/^SUMIF\($/i.test(tokens[start]!.text)) return false;
  let depth = 0;
  let commas = 0;
  for (const { kind, text } of tokens.slice(start)) {
    if (kind === "call" || text === "(" || text === "{") depth++;
    else if ((text === ")" || text === "}") && --depth === 0) break;
    else if (text === "," && depth === 1) commas++;
  }
  return commas === 1;
}

/** Undefined for whole rows and columns: what they hold depends on where the sheet ends. */
function between(a: Corner, b: Corner): Area | undefined {
  if (a.row === undefined || a.column === undefined || b.row === undefined || b.column === undefined) return undefined;
  return { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column), rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}
