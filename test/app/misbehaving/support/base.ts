/** The workbook that things go wrong in: a report half filled in, with texts, a faulty number, a typed total, and a sheet of somebody's own. */
import type { FigureId } from "../../../../src/statute/types";
import type { WorkbookModel } from "../../../../workbench/model/model";
import { openDesk, type Desk } from "../../../support/app";

export const REPORT = "pt_region_2022";
export const OWN_SHEET = "台账";
const OPEN = /^t3\.(?:r2|r3_5|carry_in)|^t4\.judicial/u;

let base: WorkbookModel | undefined;

/** A copy of it, as when its file is opened. */
export async function baseWorkbook(): Promise<WorkbookModel> {
  base ??= await made();
  return base.copy();
}

async function made(): Promise<WorkbookModel> {
  const desk = await openDesk();
  desk.typeReport(REPORT, (id: FigureId) => OPEN.test(id));
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  desk.type("t3.r1.natural", "无");
  desk.type("t3.r1.total", "4321");
  desk.model.addSheet(OWN_SHEET);
  for (const [row, text] of ["我的台账", "=2+3", "'=x", "88"].entries()) typeAt(desk, OWN_SHEET, row, 0, text);
  typeAt(desk, "四 复议诉讼", 6, 20, "旁边的备注");
  await desk.app.dispose();
  return desk.model;
}

/** As a person types into a cell. */
export function typeAt(desk: Desk, sheet: string, row: number, column: number, text: string): void {
  const answer = desk.model.type(desk.sheet(sheet), row, column, text);
  if (!answer.ok) throw new Error(answer.message);
}
