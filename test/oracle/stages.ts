/** Workbooks at the stages of the work, for those who look at them from outside: laid out, ready, full of odd entries. */
import { EDITIONS } from "../../src/statute/editions";
import type { Edition } from "../../src/statute/types";
import { openDesk, type Desk } from "../support/app";
import { sampleFills, type FillKind } from "../support/fills";
import { fillDesk } from "../support/putFill";

/** Laid out and filled, with a fill of this kind; nothing more has been done with it. */
export async function filledDesk(edition: Edition, kind: FillKind, seed = 1): Promise<Desk> {
  const desk = await openDesk({ edition });
  fillDesk(desk, sampleFills(edition, 26, seed).find((fill) => fill.kind === kind)!);
  typeTexts(desk);
  await desk.calm();
  return desk;
}

/** A sentence under each section that wants one, with what the last is asked to speak of, and the year that the form is for. */
function typeTexts(desk: Desk): void {
  desk.typeText("（一）", "本街道主动公开政府信息，“=1+1”不是公式。");
  for (const section of desk.edition.sections.slice(1)) if (section.kind === "narrative" && section.required && section.parts.length === 0) desk.typeText(section.title.slice(0, 2), section.number === "六" ? "未收取信息处理费。" : "公开的主动性还不够，将加强培训。");
  const year = desk.edition === EDITIONS[0] ? 2024 : desk.edition.firstYear;
  desk.typeCover("year", String(year));
  desk.typeCover("date", `${year + 1}-1-20`);
}

/** Balanced, validated, generated. */
export async function readyDesk(edition: Edition): Promise<Desk> {
  const desk = await filledDesk(edition, "balanced");
  await desk.app.validate();
  await desk.app.generate("ask");
  await desk.calm();
  if (!desk.state.check?.submittable) throw new Error("the ready report is not ready");
  return desk;
}

/** Protected, with all that a person asked for: linked figures, official fonts. */
export async function protectedDesk(edition: Edition): Promise<Desk> {
  const desk = await filledDesk(edition, "balanced");
  await desk.app.generate("ask", { fonts: "official", figures: "links" });
  await desk.app.setProtection(true);
  await desk.calm();
  if (desk.state.protectedSheets.length === 0) throw new Error("nothing is protected");
  return desk;
}

/** Carried over from the other edition, with what had no place there on a sheet of its own. */
export async function switchedDesk(edition: Edition): Promise<Desk> {
  const desk = await filledDesk(EDITIONS.find((one) => one !== edition)!, "many faults");
  await desk.app.switchEdition(edition.id);
  await desk.calm();
  if (!desk.state.outcome || desk.state.edition !== edition) throw new Error(`not switched: ${JSON.stringify(desk.state.outcome)}`);
  return desk;
}

export async function stages(edition: Edition): Promise<ReadonlyMap<string, Desk>> {
  return new Map([
    ["laid out", await openDesk({ edition })],
    ["ready", await readyDesk(edition)],
    ["odd entries", await filledDesk(edition, "mixed")],
    ["blanks", await filledDesk(edition, "blanks")],
    ["protected", await protectedDesk(edition)],
    ["switched", await switchedDesk(edition)],
  ]);
}
