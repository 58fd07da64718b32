import type { CellRead, CellWrite, SheetId } from "../app/ports";
import { areaOf, areasOf, type Cell } from "../sheets/areas";
import { EMPTY_CELL } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import type { Area } from "../sheets/plan";
import { ask } from "./asked";
import { batch } from "./batch";
import { entered, type Entered } from "./entered";
import { rangeOf } from "./ranges";

/** Neighbouring cells in one array. */
export interface Block {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly asText: boolean;
  readonly asFormula?: true;
  readonly contents: readonly (readonly Entered[])[];
}

const place = (row: number, column: number): string => `${row}/${column}`;

/** What to enter: in a cell formatted as text nothing has to be kept from being read as something else. */
const enteredIn = ({ content, asText }: CellWrite): Entered => (asText && content && "text" in content ? content.text : entered(content));

/** Gathers cells into as few blocks as may be. A cell named twice holds what was named last. */
export function blocksOf(cells: readonly CellWrite[]): readonly Block[] {
  const groups = new Map<string, Map<string, CellWrite>>();
  const last = new Map(cells.map((cell) => [`${cell.sheet} ${place(cell.row, cell.column)}`, cell]));
  for (const cell of last.values()) {
    const key = `${cell.asText === true} ${cell.asFormula === true} ${cell.sheet}`;
    const held = groups.get(key) ?? new Map<string, CellWrite>();
    groups.set(key, held.set(place(cell.row, cell.column), cell));
  }
  return [...groups.values()].flatMap((held) => areasOf([...held.values()]).map((area) => blockOf(held, area)));
}

function blockOf(held: ReadonlyMap<string, CellWrite>, area: Area): Block {
  const cellAt = (row: number, column: number): CellWrite => {
    const cell = held.get(place(area.row + row, area.column + column));
    if (!cell) throw new RangeError(`no cell at ${place(area.row + row, area.column + column)}`);
    return cell;
  };
  const { sheet, asText = false, asFormula } = cellAt(0, 0);
  const contents = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => enteredIn(cellAt(row, column))));
  return { sheet, area, asText, ...(asFormula && { asFormula }), contents };
}

/**
 * Writes contents, and no formats but `@` and General where the cells say so: [1] round trip. Newer Excels undo it in one step,
 * older ones block by block.
 * @throws WorkbookError
 */
export function write(cells: readonly CellWrite[]): Promise<readonly CellRead[]> {
  if (cells.length === 0) return Promise.resolve([]);
  return batch("write", async (context) => {
    const { worksheets } = context.workbook;
    // Loaded ahead of the writing in the same batch, whose actions Excel does in order: nobody can write in between.
    const stood = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((id) => {
      const area = around(cells.filter(({ sheet }) => sheet === id));
      return [id, { area, cells: ask(worksheets.getItem(id), { area }) }];
    }));
    writeCells(worksheets, cells);
    await context.sync();
    const read = new Map([...stood].map(([id, one]) => [id, { area: one.area, cells: one.cells() }]));
    return cells.map(({ sheet, row, column }) => {
      const own = read.get(sheet);
      return own ? cellAt(own.cells, row - own.area.row, column - own.area.column) : EMPTY_CELL;
    });
  }, { sheets: [...new Set(cells.map((c) => c.sheet))] });
}

/** One area for all of a sheet: what else stands in it costs less than to ask for each block. */
function around(cells: readonly Cell[]): Area {
  const [rows, columns] = [cells.map((c) => c.row), cells.map((c) => c.column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return areaOf(row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1);
}

/** The same within a batch of more. */
export function writeCells(worksheets: Excel.WorksheetCollection, cells: readonly CellWrite[]): void {
  for (const { sheet, area, asText, asFormula, contents } of blocksOf(cells)) {
    const range = rangeOf(worksheets.getItem(sheet), area);
    if (asText || asFormula) range.numberFormat = contents.map((row) => row.map(() => (asText ? "@" : "General")));
    range.formulas = contents.map((row) => [...row]);
  }
}
