import { EDITIONS } from "../../src/statute/editions";
import type { Edition } from "../../src/statute/types";
import { WorkbookModel } from "../../workbench/model/model";
import { openDesk, type Desk } from "../support/app";
import { compareFormulas, storedIn } from "./formulaValues";
import { recalculated } from "./libreOffice";
import { losses } from "./sameBook";
import { filledDesk, protectedDesk, readyDesk, switchedDesk } from "./stages";

/** The workbook as a colleague sends it back who opened and saved it in LibreOffice. */
async function sentBack(desk: Desk): Promise<WorkbookModel> {
  const [bytes] = await recalculated([await desk.model.save()]);
  return WorkbookModel.open(bytes!, desk.model.fileName);
}

/** What the pane shows of a report. */
function shown({ state }: Desk): unknown {
  const { phase, edition, report, check, damage, printed, validation, deadline, protectedSheets } = state;
  return { phase, edition: edition.id, report, check, damage, printed: printed.kind, validation, deadline, protectedSheets };
}

test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("a finished report comes back from LibreOffice as it was, is known again, and is worked on (%s)", async (_name, edition) => {
  const desk = await readyDesk(edition);
  const [before, said] = [desk.model.book.state, shown(desk)];
  const back = await sentBack(desk);
  expect(losses(before, back.book.state)).toEqual([]);

  const next = await openDesk({ workbook: back, edition });
  expect(shown(next)).toEqual(said);
  const input = edition.rules.flatMap((rule) => (rule.kind === "identity" && !rule.defines ? rule.instances[0]!.left : []))[0]!;
  next.type(input, "12345");
  await next.calm();
  expect(next.state.check!.verdicts.some((verdict) => verdict.state === "fails")).toBe(true);
  next.type(input, "");
  await next.calm();
  await next.app.zeroFill(edition.tables.map((table) => table.id));
  expect(next.state.outcome).toEqual({ kind: "zeroFilled", cells: 1 });
  await next.app.validate();
  expect(next.state.outcome).toMatchObject({ kind: "validated" });
  await next.app.generate("ask");
  expect(next.state.outcome).toMatchObject({ kind: "generated" });
  expect(next.state.damage).toEqual([]);
}, 240_000);

const OTHERS: readonly (readonly [string, (edition: Edition) => Promise<Desk>])[] = [
  ["odd entries", (edition) => filledDesk(edition, "mixed")],
  ["a protected report, its figures linked", protectedDesk],
  ["a report carried over from the other edition", switchedDesk],
];

test.each(EDITIONS.flatMap((edition) => OTHERS.map(([what, make]) => [what, edition.name, edition, make] as const)))("%s: what stands in the cells comes back from LibreOffice as it was (%s)", async (_what, _name, edition, make) => {
  const desk = await make(edition);
  const [before, said] = [desk.model.book.state, shown(desk)];
  const back = await sentBack(desk);
  expect(losses(before, back.book.state)).toEqual([]);
  expect(compareFormulas(desk.model.book, await storedIn(await back.save())).different).toEqual([]);
  expect(shown(await openDesk({ workbook: back, edition }))).toEqual(said);
}, 240_000);

test("what LibreOffice is known to change: hidden names become visible, a very hidden sheet a hidden one", async () => {
  const desk = await openDesk();
  desk.model.book.transact({ kind: "person" }, (draft) => draft.edit(desk.sheet("Sheet1")).set({ visibility: "VeryHidden" }));
  expect(desk.model.book.state.names.some((name) => !name.visible)).toBe(true);
  const { state } = (await sentBack(desk)).book;
  expect(state.names.every((name) => name.visible)).toBe(true);
  expect([...state.sheets.values()].find((sheet) => sheet.name === "Sheet1")!.visibility).toBe("Hidden");
}, 240_000);
