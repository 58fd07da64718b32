import { engineFormula } from "./engineFormula";
import { placeOfName } from "./nameReader";
import type { NameData } from "./state";
import type { SheetId } from "./types";

const readers = new WeakMap<readonly NameData[], FormulaReader>();

/** Reads formulas for the engine, each once: they are the same ones at every calculation. */
export class FormulaReader {
  private readonly known = new Map<string, string>();

  private constructor(private readonly names: readonly NameData[]) {}

  /** The one reader for a workbook's names, on which the reading of a formula depends. */
  static of(names: readonly NameData[]): FormulaReader {
    let reader = readers.get(names);
    if (!reader) readers.set(names, (reader = new FormulaReader(names)));
    return reader;
  }

  /** The formula as the engine is given it. `home`: its sheet, whose names it sees. */
  forEngine(formula: string, home: SheetId | undefined): string {
    const key = `${home ?? ""}\n${formula}`;
    let text = this.known.get(key);
    if (text === undefined) this.known.set(key, (text = engineFormula(formula, (name) => this.cellOf(name, home))));
    return text;
  }

  private cellOf(name: string, home: SheetId | undefined): string | undefined {
    const place = placeOfName(this.names, name, home);
    return place?.area.rows === 1 && place.area.columns === 1 ? place.expression : undefined;
  }
}
