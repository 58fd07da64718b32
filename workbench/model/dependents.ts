import { contains } from "./area";
import { cellKey } from "./calculate";
import type { CellPlace } from "./changedCells";
import { FormulaReader, type ReadFormula } from "./formulaReader";
import type { BookState, CellData } from "./state";
import type { Area, SheetId } from "./types";

export interface FormulaPlace extends CellPlace {
  /** As the engine is given it. */
  readonly text: string;
  /** What it looks at, on sheets that exist. */
  readonly reads: readonly { readonly sheet: SheetId; readonly area: Area }[];
}

/** Beyond, keeping the book of who depends on whom takes more room than it saves time. */
const MOST = 5000;
/** An area of more rows is looked at for every cell of its sheet, one of fewer for those in its rows. */
const TALL = 100;

interface Reader {
  readonly area: Area;
  readonly formula: FormulaPlace;
}

/** Which formulas of a workbook depend on which cells. It holds as long as only constants change. */
export class Dependents {
  /** Who looks at a row of a sheet; `tall` ones at many. */
  private readonly readers = new Map<SheetId, { readonly rows: Map<number, Reader[]>; readonly tall: Reader[] }>();
  /** The formulas that look at the cell of another. */
  private readonly next = new Map<FormulaPlace, readonly FormulaPlace[]>();
  private readonly levels: ReadonlyMap<FormulaPlace, number>;
  /** The formulas by where they stand. */
  readonly places: ReadonlyMap<SheetId, ReadonlyMap<number, FormulaPlace>>;

  private constructor(formulas: readonly FormulaPlace[]) {
    const places = new Map<SheetId, Map<number, FormulaPlace>>();
    for (const formula of formulas) {
      if (!places.has(formula.sheet)) places.set(formula.sheet, new Map());
      places.get(formula.sheet)!.set(cellKey(formula.row, formula.column), formula);
      for (const { sheet, area } of formula.reads) this.addReader(sheet, { area, formula });
    }
    this.places = places;
    for (const formula of formulas) this.next.set(formula, this.readersOf(formula));
    this.levels = this.allLevels();
  }

  private addReader(sheet: SheetId, reader: Reader): void {
    let { rows, tall } = this.readers.get(sheet) ?? {};
    if (!rows || !tall) this.readers.set(sheet, { rows: (rows = new Map()), tall: (tall = []) });
    if (reader.area.rows > TALL) return void tall.push(reader);
    for (let row = reader.area.row; row < reader.area.row + reader.area.rows; row++) {
      const there = rows.get(row);
      if (there) there.push(reader);
      else rows.set(row, [reader]);
    }
  }

  /** Undefined when it cannot be told: a formula does not say what it looks at, or some go round in a circle. */
  static of(state: BookState): Dependents | undefined {
    const formulas = formulasOf(state);
    if (!formulas || formulas.length > MOST) return undefined;
    const made = new Dependents(formulas);
    // What comes to a value in a circle depends on where one begins.
    return made.levels.size < formulas.length ? undefined : made;
  }

  get all(): FormulaPlace[] {
    return [...this.next.keys()];
  }

  /** The formulas that look at one of these cells. */
  readersOfAll(cells: readonly CellPlace[]): FormulaPlace[] {
    return cells.flatMap((cell) => this.readersOf(cell));
  }

  readersOfFormula(formula: FormulaPlace): readonly FormulaPlace[] {
    return this.next.get(formula)!;
  }

  /** A formula looks only at ones of lower levels. */
  levelOf(formula: FormulaPlace): number {
    return this.levels.get(formula)!;
  }

  /** The formulas that are not what stood in their place before, or that look at other cells. */
  unlike(before: Dependents): FormulaPlace[] {
    return [...this.next.keys()].filter((formula) => {
      const was = before.places.get(formula.sheet)?.get(cellKey(formula.row, formula.column));
      return !was || was.text !== formula.text || !sameReads(was.reads, formula.reads);
    });
  }

  private readersOf(cell: CellPlace): FormulaPlace[] {
    const readers = this.readers.get(cell.sheet);
    if (!readers) return [];
    const found = new Set<FormulaPlace>();
    for (const some of [readers.rows.get(cell.row), readers.tall]) for (const { area, formula } of some ?? []) if (contains(area, cell.row, cell.column)) found.add(formula);
    return [...found];
  }

  /** How far each formula is from constants at the most; without those in a circle and what follows from them. */
  private allLevels(): Map<FormulaPlace, number> {
    const waiting = new Map<FormulaPlace, number>();
    for (const readers of this.next.values()) for (const reader of readers) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
    const levels = new Map<FormulaPlace, number>();
    let level = 0;
    for (let free = [...this.next.keys()].filter((formula) => !waiting.has(formula)); free.length > 0; level++) {
      const now = free;
      free = [];
      for (const formula of now) {
        levels.set(formula, level);
        for (const reader of this.next.get(formula)!) {
          const left = waiting.get(reader)! - 1;
          waiting.set(reader, left);
          if (left === 0) free.push(reader);
        }
      }
    }
    return levels;
  }
}

function sameReads(some: FormulaPlace["reads"], others: FormulaPlace["reads"]): boolean {
  return some.length === others.length && some.every(({ sheet, area }, index) => {
    const other = others[index]!;
    return sheet === other.sheet && area.row === other.area.row && area.column === other.area.column && area.rows === other.area.rows && area.columns === other.area.columns;
  });
}

/** Undefined when one of them does not tell what it looks at. */
function formulasOf(state: BookState): FormulaPlace[] | undefined {
  const reader = FormulaReader.of(state.names);
  const ids = new Map(state.order.map((id) => [state.sheets.get(id)!.name.toLowerCase(), id]));
  const formulas: FormulaPlace[] = [];
  for (const sheet of state.order) {
    for (const [row, line] of state.sheets.get(sheet)!.cells) {
      for (const { column, read } of readLine(line, sheet, reader)) {
        if (!read.places) return undefined;
        const reads = read.places.flatMap((place) => {
          const id = place.sheet === undefined ? sheet : ids.get(place.sheet.toLowerCase());
          return id === undefined ? [] : [{ sheet: id, area: place.area }];
        });
        formulas.push({ sheet, row, column, text: read.text, reads });
      }
    }
  }
  return formulas;
}

interface LineRead {
  readonly sheet: SheetId;
  readonly reader: FormulaReader;
  readonly formulas: readonly { readonly column: number; readonly read: ReadFormula }[];
}

/** Rows as they were read last: a change leaves most of them the very same. */
const lines = new WeakMap<ReadonlyMap<number, CellData>, LineRead>();

function readLine(line: ReadonlyMap<number, CellData>, sheet: SheetId, reader: FormulaReader): LineRead["formulas"] {
  const known = lines.get(line);
  if (known?.sheet === sheet && known.reader === reader) return known.formulas;
  const formulas = [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ column, read: reader.read(formula, sheet) }]));
  lines.set(line, { sheet, reader, formulas });
  return formulas;
}
