import { Clerk } from "./clerk";
import type { Opening, OpenWorkbench } from "./support/browserTests";
import { madeOnce } from "./support/madeOnce";

/**
 * A saved workbook with a published report in it, complete and balanced: what a colleague hands over.
 * @param more said under （二）, （三） …, one paragraph each
 */
export const readyReport = (id: string, more: readonly string[] = []): Promise<Buffer> => madeOnce(JSON.stringify(["ready", id, ...more]), () => made(id, more));

async function made(id: string, more: readonly string[]): Promise<Uint8Array> {
  // The whole product in Node: read only by the file of tests that makes one.
  const { openDesk } = await import("../support/app");
  const desk = await openDesk();
  desk.typeReport(id);
  // What a whole city charged would be asked about in the report of a subdistrict.
  desk.type("t2.fee", "12.5");
  desk.typeTexts();
  more.forEach((text, i) => desk.typeText(["（二）", "（三）", "（四）", "（五）"][i]!, text));
  desk.typeCover("date", "2025-1-20");
  return desk.model.save();
}

/** A clerk with such a workbook open, for each test anew; the workbook is made once. */
export function clerksAtWork(open: OpenWorkbench, id = "pt_region_2022"): (opening?: Opening) => Promise<Clerk> {
  let ready: Promise<Buffer> | undefined;
  return async (opening) => {
    ready ??= readyReport(id);
    const clerk = new Clerk(await open({ ...opening, paneClosed: true }));
    await clerk.receive(await ready);
    return clerk;
  };
}
