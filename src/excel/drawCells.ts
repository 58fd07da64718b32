/** Contents and merges of a plan. */
import type { Area, SheetPlan } from "../sheets/plan";
import { entered, enteredText, type Entered } from "./entered";
import { stackedAreas } from "./mergeAreas";
import { rangeOf } from "./ranges";
import { numberFormatsOf } from "./styleGrid";

/** The plan's extent, with the rows below it and the columns beside it that an older drawing may have used. */
export const extentOf = ({ area }: SheetPlan, clearRows: number, clearColumns = 0): Area => ({ ...area, rows: Math.max(area.rows, clearRows - area.row), columns: Math.max(area.columns, clearColumns - area.column) });

/** Excel leaves a cell as it is where an array holds null. */
const UNCHANGED = null;

/** The contents of every cell of the extent; what the plan does not name is empty, or unchanged where it is to be kept. */
export function contentsOf(plan: SheetPlan, extent: Area, keep: readonly Area[] = []): readonly (readonly (Entered | null)[])[] {
  const contents: (Entered | null)[][] = Array.from({ length: extent.rows }, () => Array.from({ length: extent.columns }, () => ""));
  const put = (row: number, column: number, content: Entered | null): void => {
    const line = contents[row - extent.row];
    if (line && column >= extent.column && column < extent.column + extent.columns) line[column - extent.column] = content;
  };
  for (const { row, column, rows, columns } of keep) {
    for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) put(r, c, UNCHANGED);
  }
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
 * Contents, then number formats, then merges.
 * All contents go in one array, so that a drawing that is cut short leaves the old contents or the new ones, never
 * neither. They are entered while the cells are General, where an apostrophe surely keeps text and a formula surely
 * counts; the formats come after them and override what Excel makes of a formula over dates. Merges come last: Excel
 * keeps only the top-left cell of a merge, and by then the others are empty.
 */
export function drawCells(sheet: Excel.Worksheet, plan: SheetPlan, extent: Area, keep: readonly Area[] = []): void {
  rangeOf(sheet, extent).formulas = contentsOf(plan, extent, keep).map((row) => [...row]);
  rangeOf(sheet, plan.area).numberFormat = numberFormatsOf(plan).map((row) => [...row]);
  // Merges of one row each below one another are made at one stroke.
  for (const area of stackedAreas(plan.merges.filter((merge) => merge.rows === 1))) rangeOf(sheet, area).merge(true);
  for (const merge of plan.merges) if (merge.rows > 1) rangeOf(sheet, merge).merge();
}

/** Writes the identity cell: unsealed when drawing begins, sealed when all is done. */
export function drawIdentity(sheet: Excel.Worksheet, { identity }: SheetPlan, sealed: boolean): void {
  const cell = rangeOf(sheet, { row: identity.row, column: identity.column, rows: 1, columns: 1 });
  cell.formulas = [[enteredText(sealed ? identity.sealed : identity.text)]];
}
