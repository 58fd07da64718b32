/** 改 of 看改法: what a proposal says is written at once or not at all, and taken back in one press. */
import fc from "fast-check";
import { number } from "../../src/report/reading";
import type { Change } from "../../src/report/repair/types";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { figureId } from "../../src/statute/ids";
import { FORM, openDesk, type Desk } from "../support/app";
import { runs } from "../support/runs";
import { TOY } from "../support/toy";

const change = (figure: string, before: number, after: number): Change => ({ figure: figureId(figure), before: number(before), after: number(after) });
const refusedAs = (reason: object) => ({ kind: "refused", command: "applyRepair", reason });
const faultsIn = (desk: Desk) => desk.state.check!.findings.filter((f) => f.detail.kind === "identity").map((f) => f.key);

/** A toy report in which 收到 is 3 and 2, and 办结 has its two numbers in each other's cell. */
async function swapped(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  for (const [figure, text] of [["t1.got.a", "3"], ["t1.got.b", "2"], ["t1.done.a", "2"], ["t1.done.b", "3"]] as const) desk.type(figure, text);
  await desk.calm();
  return desk;
}
const SWAP = [change("t1.done.a", 2, 3), change("t1.done.b", 3, 2)];

test("all cells of a proposal are written in one batch, and the finding is gone", async () => {
  const desk = await swapped();
  expect(faultsIn(desk)).not.toEqual([]);
  desk.excel.counters.reset();
  await desk.app.applyRepair(SWAP);
  expect(desk.excel.counters.syncs).toBe(2);
  expect(desk.state.outcome).toEqual({ kind: "repaired", changes: SWAP, formulas: 0 });
  expect([desk.cell("t1.done.a").value, desk.cell("t1.done.b").value]).toEqual([3, 2]);
  await desk.calm();
  expect(faultsIn(desk)).toEqual([]);
  expect(desk.state.undoableRepair).toBe(2);
});

test("撤销 puts back what stood there, also after rechecks, and leaves alone and counts what was changed since", async () => {
  const desk = await swapped();
  await desk.app.applyRepair(SWAP);
  await desk.calm();
  await desk.app.undoRepair();
  expect(desk.state.outcome).toEqual({ kind: "repairUndone", cells: 2, kept: 0 });
  expect([desk.cell("t1.done.a").value, desk.cell("t1.done.b").value]).toEqual([2, 3]);
  await desk.calm();
  expect(desk.state.undoableRepair).toBe(0);

  await desk.app.applyRepair(SWAP);
  desk.type("t1.done.b", "7");
  await desk.calm();
  expect(desk.state.undoableRepair).toBe(1);
  await desk.app.undoRepair();
  expect(desk.state.outcome).toEqual({ kind: "repairUndone", cells: 1, kept: 1 });
  expect([desk.cell("t1.done.a").value, desk.cell("t1.done.b").value]).toEqual([2, 7]);
});

test("a formula of her own that a proposal replaces comes back with 撤销", async () => {
  const desk = await swapped();
  desk.type("t1.done.a", "=1+1");
  await desk.calm();
  await desk.app.applyRepair(SWAP);
  expect(desk.cell("t1.done.a")).toMatchObject({ value: 3, formula: undefined });
  await desk.app.undoRepair();
  expect(desk.cell("t1.done.a")).toMatchObject({ value: 2, formula: "=1+1" });
});

test("nothing is written where one of the cells holds something else by now", async () => {
  const desk = await swapped();
  for (const typed of ["4", "无", ""]) {
    desk.type("t1.done.b", typed);
    desk.excel.counters.reset();
    await desk.app.applyRepair(SWAP);
    expect(desk.excel.counters.syncs).toBe(1);
    expect(desk.state.outcome).toEqual(refusedAs({ kind: "changedMeanwhile" }));
    expect(desk.cell("t1.done.a").value).toBe(2);
  }
  expect(desk.state.undoableRepair).toBe(0);
});

test("a typed total that is to be its sum gets its formula back, and 撤销 gives back what was typed", async () => {
  const desk = await swapped();
  const { formula } = desk.cell("t1.got.total");
  desk.type("t1.got.total", "0");
  await desk.calm();
  const total = [change("t1.got.total", 0, 5)];
  await desk.app.applyRepair(total);
  expect(desk.state.outcome).toEqual({ kind: "repaired", changes: total, formulas: 1 });
  expect(desk.cell("t1.got.total")).toMatchObject({ value: 5, formula });
  desk.type("t1.got.b", "4");
  await desk.calm();
  expect(desk.cell("t1.got.total").value).toBe(7);
  await desk.app.undoRepair();
  expect(desk.cell("t1.got.total")).toMatchObject({ value: 0, formula: undefined });
});

test("a typed total that follows the corrected cells gets its formula back with them; one that stays apart gets the number", async () => {
  const desk = await swapped();
  desk.type("t1.got.total", "6");
  await desk.calm();
  await desk.app.applyRepair([change("t1.got.a", 3, 7), change("t1.got.total", 6, 9)]);
  expect(desk.cell("t1.got.total")).toMatchObject({ value: 9, formula: expect.stringContaining("SUM") as string });
  desk.type("t1.got.total", "6");
  await desk.calm();
  await desk.app.applyRepair([change("t1.got.total", 6, 8)]);
  expect(desk.cell("t1.got.total")).toMatchObject({ value: 8, formula: undefined });
});

test("a total that has its formula again by now is not written over", async () => {
  const desk = await swapped();
  await desk.app.applyRepair([change("t1.got.total", 5, 6)]);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "changedMeanwhile" }));
  expect(desk.cell("t1.got.total").value).toBe(5);
});

test("a locked cell on a protected sheet refuses the whole proposal by the sheet's name, and taking it back as well", async () => {
  const desk = await swapped();
  desk.type("t1.got.total", "0");
  await desk.calm();
  desk.model.protectSheet(desk.sheet("二 数字"));
  await desk.calm();
  const both = [change("t1.got.b", 2, 4), change("t1.got.total", 0, 7)];
  await desk.app.applyRepair(both);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "sheetProtected", sheet: "二 数字" }));
  expect([desk.cell("t1.got.b").value, desk.cell("t1.got.total").value, desk.state.undoableRepair]).toEqual([2, 0, 0]);

  desk.model.unprotectSheet(desk.sheet("二 数字"));
  await desk.app.applyRepair(both);
  desk.model.protectSheet(desk.sheet("二 数字"));
  await desk.calm();
  await desk.app.undoRepair();
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "undoRepair", reason: { kind: "sheetProtected", sheet: "二 数字" } });
  expect(desk.state.undoableRepair).toBe(2);
});

test("a workbook that became read-only, and a table that lost its shape, are refused in words", async () => {
  const desk = await swapped();
  desk.model.setReadOnly(true);
  await desk.app.applyRepair(SWAP);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "readOnly" }));
  desk.model.setReadOnly(false);
  desk.model.insertRows(desk.sheet("二 数字"), fixedSheets(TOY).places.get(figureId("t1.got.a"))!.row, 1);
  await desk.app.applyRepair(SWAP);
  expect(desk.state.outcome).toMatchObject(refusedAs({ kind: "damaged", damage: { key: "t1" } }));
});

test.each([[8, 3, 0], [10, 5, 1]])("what the host breaks off after %d steps can be taken back as far as it was written", async (afterActions, first, cells) => {
  const desk = await swapped();
  const held = () => [desk.cell("t1.got.a").value, desk.cell("t1.done.b").value];
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "GeneralException", afterActions }];
  await desk.app.applyRepair([change("t1.got.a", 3, 5), change("t1.done.b", 3, 4)]);
  desk.excel.client.misbehaviour.failures = [];
  expect(desk.state.outcome).toMatchObject({ command: "applyRepair" });
  expect(held()).toEqual([first, 3]);
  await desk.calm();
  expect(desk.state.undoableRepair).toBe(cells);
  await desk.app.undoRepair();
  expect(held()).toEqual([3, 3]);
});

test("in the 2019 form a column of totals typed as 0 gets its formulas back", async () => {
  const desk = await openDesk({ edition: EDITION_2019 });
  desk.typeReport("pt_haitan_2019");
  const totals = EDITION_2019.tables.flatMap((t) => t.figures.map((f) => f.id)).filter((id) => id.endsWith(".total") && desk.cell(id).formula !== undefined);
  const sums = totals.map((id) => Number(desk.cell(id).value));
  for (const id of totals) desk.type(id, "0");
  await desk.calm();
  const column = totals.map((id, i) => change(id, 0, sums[i]!)).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  await desk.app.applyRepair(column);
  expect(desk.state.outcome).toEqual({ kind: "repaired", changes: column, formulas: column.length });
  await desk.calm();
  expect(totals.map((id) => desk.cell(id).value)).toEqual(sums);
  expect(faultsIn(desk)).toEqual([]);
});

test("taking back gives every cell what it held, except those changed since, whatever was written", async () => {
  const cells = ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"];
  await fc.assert(fc.asyncProperty(fc.subarray(cells, { minLength: 1 }), fc.array(fc.integer({ min: 10, max: 19 }), { minLength: 4, maxLength: 4 }), fc.subarray(cells), async (changed, values, typed) => {
    const desk = await swapped();
    const before = new Map(cells.map((id) => [id, Number(desk.cell(id).value)]));
    await desk.app.applyRepair(changed.map((id, i) => change(id, before.get(id)!, values[i]!)));
    for (const id of typed) desk.type(id, "99");
    await desk.calm();
    await desk.app.undoRepair();
    for (const id of cells) expect(desk.cell(id).value).toBe(typed.includes(id) ? 99 : before.get(id));
    expect(desk.state.outcome).toEqual({ kind: "repairUndone", cells: changed.filter((id) => !typed.includes(id)).length, kept: changed.every((id) => typed.includes(id)) ? 0 : changed.filter((id) => typed.includes(id)).length });
  }), { numRuns: runs(2, 24) });
});
