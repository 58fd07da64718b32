import { openDesk } from "../support/app";

/** A saved workbook with a published report in it, complete and balanced: what a colleague hands over. */
export async function readyReport(id: string): Promise<Buffer> {
  const desk = await openDesk();
  desk.typeReport(id);
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  return Buffer.from(await desk.model.save());
}
