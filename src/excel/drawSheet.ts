/** One sheet of a drawing, from its first cell to its last, all but the seal. */
import type { DrawJob } from "../app/ports";
import type { SheetPlan } from "../sheets/plan";
import { clearFormats, drawCells, drawIdentity, extentOf } from "./drawCells";
import { drawLines } from "./drawLines";
import { drawGuides, drawMarks } from "./drawMarks";
import { drawPrint } from "./drawPrint";
import { drawSizes, drawStyles } from "./drawStyles";
import { rangeOf } from "./ranges";

/** Defined names are workbook-wide; deleting first lets a second drawing set them again, and a missing one is no error. */
function drawNames(workbook: Excel.Workbook, sheet: Excel.Worksheet, { names }: SheetPlan): void {
  for (const { name, area, visible } of names) {
    workbook.names.getItemOrNullObject(name).delete();
    const item = workbook.names.add(name, rangeOf(sheet, area));
    if (!visible) item.visible = false;
  }
}

/** The sheet to draw on, marked as ours and as unfinished. */
export function openSheet(workbook: Excel.Workbook, { plan, target }: DrawJob): Excel.Worksheet {
  const sheet = target.kind === "new" ? workbook.worksheets.add(target.name) : workbook.worksheets.getItem(target.sheet);
  drawIdentity(sheet, plan, false);
  drawNames(workbook, sheet, plan);
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
  const extent = extentOf(plan, target.kind === "over" ? target.clearRows : 0);
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
