import { contains } from "./area";
import type { CellPlace } from "./changedConstants";
import { FormulaReader } from "./formulaReader";
import type { BookState } from "./state";
import type { Area, SheetId } from "./types";

export interface FormulaPlace extends CellPlace {
  /** As the engine is given it. */
  readonly text: string;
  /** What it looks at, on sheets that exist. */
  readonly reads: readonly { readonly sheet: SheetId; readonly area: Area }[];
}

/** Finding out who depends on whom takes the square of their number: beyond, working out everything is no slower. */
const MOST = 2000;

/** Which formulas of a workbook depend on which cells. It holds as long as only constants change. */
export class Dependents {
  private readonly readers = new Map<SheetId, { readonly area: Area; readonly formula: FormulaPlace }[]>();
  /** The formulas that look at the cell of another. */
  private readonly next = new Map<FormulaPlace, readonly FormulaPlace[]>();

  private constructor(formulas: readonly FormulaPlace[]) {
    for (const formula of formulas) {
      for (const { sheet, area } of formula.reads) {
        const readers = this.readers.get(sheet);
        if (readers) readers.push({ area, formula });
        else this.readers.set(sheet, [{ area, formula }]);
      }
    }
    for (const formula of formulas) this.next.set(formula, this.readersOf(formula));
  }

  /** Undefined when it cannot be told: a formula does not say what it looks at, or some go round in a circle. */
  static of(state: BookState): Dependents | undefined {
    const formulas = formulasOf(state);
    if (!formulas || formulas.length > MOST) return undefined;
    const made = new Dependents(formulas);
    return made.circular ? undefined : made;
  }

  /** The formulas that may come to something else when these cells have changed, directly or by way of others. */
  of(changed: readonly CellPlace[]): FormulaPlace[] {
    const found = new Set(changed.flatMap((cell) => this.readersOf(cell)));
    for (const formula of found) for (const reader of this.next.get(formula)!) found.add(reader);
    return [...found];
  }

  private readersOf(cell: CellPlace): FormulaPlace[] {
    const found = new Set<FormulaPlace>();
    for (const { area, formula } of this.readers.get(cell.sheet) ?? []) if (contains(area, cell.row, cell.column)) found.add(formula);
    return [...found];
  }

  /** What comes to a value in a circle depends on where one begins. */
  private get circular(): boolean {
    const waiting = new Map<FormulaPlace, number>();
    for (const readers of this.next.values()) for (const reader of readers) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
    const free = [...this.next.keys()].filter((formula) => !waiting.has(formula));
    for (const formula of free) {
      for (const reader of this.next.get(formula)!) {
        waiting.set(reader, waiting.get(reader)! - 1);
        if (waiting.get(reader) === 0) free.push(reader);
      }
    }
    return free.length < this.next.size;
  }
}

/** Undefined when one of them does not tell what it looks at. */
function formulasOf(state: BookState): FormulaPlace[] | undefined {
  const reader = FormulaReader.of(state.names);
  const ids = new Map(state.order.map((id) => [state.sheets.get(id)!.name.toLowerCase(), id]));
  const formulas: FormulaPlace[] = [];
  for (const sheet of state.order) {
    for (const [row, line] of state.sheets.get(sheet)!.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        const { text, places } = reader.read(cell.formula, sheet);
        if (!places) return undefined;
        const reads = places.flatMap((place) => {
          const id = place.sheet === undefined ? sheet : ids.get(place.sheet.toLowerCase());
          return id === undefined ? [] : [{ sheet: id, area: place.area }];
        });
        formulas.push({ sheet, row, column, text, reads });
      }
    }
  }
  return formulas;
}
