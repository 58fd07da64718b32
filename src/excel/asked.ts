/** An area asked for within a batch: what stands there at that point of it, told once the batch is answered. */
import type { CellRead, ReadRequest } from "../app/ports";
import { cellsBeyond, cellsRead } from "./cellRead";
import { rangeOf } from "./ranges";

/** @param sheet whose `isNullObject` is known by then; it is not asked of one that is not there */
export function ask(sheet: Excel.Worksheet, { area, used }: Pick<ReadRequest, "area" | "used">): () => readonly (readonly CellRead[])[] {
  const whole = rangeOf(sheet, area);
  if (!used) {
    whole.load({ values: true, formulas: true, valueTypes: true });
    return () => cellsRead(whole);
  }
  const range = whole.getUsedRangeOrNullObject(true).untrack();
  range.load({ values: true, formulas: true, valueTypes: true, rowIndex: true, columnIndex: true });
  return () => (range.isNullObject ? [] : cellsBeyond(cellsRead(range), range.rowIndex - area.row, range.columnIndex - area.column));
}
