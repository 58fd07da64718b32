/** Contents and merges of a plan. */
import type { Area, SheetPlan } from "../sheets/plan";
import { entered, enteredText, type Entered } from "./entered";
import { numberFormats } from "./drawStyles";
import { rangeOf } from "./ranges";

/** The plan's extent, with the rows below it that an older drawing may have used. */
export const extentOf = ({ area }: SheetPlan, clearRows: number): Area => ({ ...area, rows: Math.max(area.rows, clearRows - area.row) });

/** The contents of every cell of the extent; what the plan does not name is empty. */
export function contentsOf(plan: SheetPlan, extent: Area): readonly (readonly Entered[])[] {
  const contents: Entered[][] = Array.from({ length: extent.rows }, () => Array.from({ length: extent.columns }, () => ""));
  const put = (row: number, column: number, content: Entered): void => {
    const line = contents[row - extent.row];
    if (line && column >= extent.column && column < extent.column + extent.columns) line[column - extent.column] = content;
  };
  for (const { row, column, content } of plan.cells) put(row, column, entered(content));
  put(plan.identity.row, plan.identity.column, enteredText(plan.identity.text));
  return contents;
}

/** Takes away what an older drawing left, all but the contents: these are replaced at one stroke by `drawCells`. */
export function clearFormats(sheet: Excel.Worksheet, extent: Area): void {
  const range = rangeOf(sheet, extent);
  range.unmerge();
  range.clear("Formats");
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

/**
 * Number formats, then contents, then merges. All contents go in one array, so that a drawing that is cut short leaves
 * the old contents or the new ones, never neither. Merges come after them: Excel keeps only the top-left cell of a
 * merge, and by then the others are empty.
 */
export function drawCells(sheet: Excel.Worksheet, plan: SheetPlan, extent: Area): void {
  rangeOf(sheet, plan.area).numberFormat = numberFormats(plan).map((row) => [...row]);
  rangeOf(sheet, extent).formulas = contentsOf(plan, extent).map((row) => [...row]);
  for (const merge of plan.merges) rangeOf(sheet, merge).merge();
}

/** Writes the identity cell: unsealed when drawing begins, sealed when all is done. */
export function drawIdentity(sheet: Excel.Worksheet, { identity }: SheetPlan, sealed: boolean): void {
  const cell = rangeOf(sheet, { row: identity.row, column: identity.column, rows: 1, columns: 1 });
  cell.formulas = [[enteredText(sealed ? identity.sealed : identity.text)]];
}
