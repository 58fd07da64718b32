import type { CellWrite, SheetId } from "../app/ports";
import { areasOf } from "../sheets/areas";
import type { Area, Content } from "../sheets/plan";
import { batch } from "./batch";
import { entered, type Entered } from "./entered";
import { rangeOf } from "./ranges";

/** Neighbouring cells in one array. */
export interface Block {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly contents: readonly (readonly Entered[])[];
}

const place = (row: number, column: number): string => `${row}/${column}`;

/** Gathers cells into as few blocks as may be. A cell named twice holds what was named last. */
export function blocksOf(cells: readonly CellWrite[]): readonly Block[] {
  const sheets = new Map<SheetId, Map<string, CellWrite>>();
  for (const cell of cells) {
    const held = sheets.get(cell.sheet) ?? new Map<string, CellWrite>();
    held.set(place(cell.row, cell.column), cell);
    sheets.set(cell.sheet, held);
  }
  return [...sheets].flatMap(([sheet, held]) => areasOf([...held.values()]).map((area) => {
    const content = (row: number, column: number): Content | undefined => held.get(place(area.row + row, area.column + column))?.content;
    const contents = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => entered(content(row, column))));
    return { sheet, area, contents };
  }));
}

/** Writes contents and nothing else: [1] round trip, which Excel undoes in one step. @throws WorkbookError */
export function write(cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return Promise.resolve();
  return batch("write", async (context) => {
    for (const { sheet, area, contents } of blocksOf(cells)) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      range.formulas = contents.map((row) => [...row]);
    }
    await context.sync();
  });
}
