/** One sheet of a drawing, from its first cell to its last, all but the seal. */
import type { DrawJob } from "../app/ports";
import type { SheetPlan } from "../sheets/plan";
import { clearFormats, drawCells, drawIdentity, extentOf } from "./drawCells";
import { drawLines } from "./drawLines";
import { drawGuides, drawMarks } from "./drawMarks";
import { drawNames } from "./drawNames";
import { drawPrint } from "./drawPrint";
import { drawSizes, drawStyles } from "./drawStyles";
import { rangeOf } from "./ranges";

/** The sheet to draw on, marked as ours and as unfinished by its first cell and the names that nobody sees. */
export function openSheet(workbook: Excel.Workbook, { plan, target }: DrawJob): Excel.Worksheet {
  const sheet = target.kind === "new" ? workbook.worksheets.add(target.name) : workbook.worksheets.getItem(target.sheet);
  drawIdentity(sheet, plan, false);
  drawNames(workbook, sheet, plan, plan.names.filter(({ visible }) => !visible));
  return sheet;
}

function drawView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.gridlines;
  sheet.freezePanes.unfreeze();
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/**
 * Draws over whatever is there; once or twice makes no difference.
 * @param unhide sets visibility, which on the desktop clears Excel's undo history even where nothing changes
 */
export function drawSheet(sheet: Excel.Worksheet, { plan, target }: DrawJob, unhide: boolean): void {
  const extent = target.kind === "over" ? extentOf(plan, target.clearRows, target.clearColumns) : extentOf(plan, 0);
  if (target.kind === "over") clearFormats(sheet, extent);
  drawCells(sheet, plan, extent, target.kind === "over" ? target.keep : []);
  drawStyles(sheet, plan);
  drawLines(sheet, plan);
  drawSizes(sheet, plan);
  drawMarks(sheet, plan);
  drawGuides(sheet, plan);
  if (plan.print) drawPrint(sheet, plan.print);
  drawView(sheet, plan);
  if (unhide) sheet.visibility = "Visible";
}
