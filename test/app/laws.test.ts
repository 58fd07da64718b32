import fc from "fast-check";
import { FORM, openDesk, type Desk } from "../support/app";
import { check } from "../../src/report/check";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { FigureId } from "../../src/statute/types";
import { runs, someOf } from "../support/runs";

const inputs = [...fixedSheets(EDITION_2021).tables.values()].flatMap((t) => [...t.inputs.keys()]);
const edits = fc.array(fc.tuple(fc.constantFrom(...inputs), fc.constantFrom("0", "3", "12", "无", "-1", "2.5", "")), { minLength: 1, maxLength: 12 });

const type = (desk: Desk, [figure, text]: readonly [FigureId, string]) => desk.type(figure, text);

test("any order, loss or repetition of change events ends in the same findings as a full check", async () => {
  await fc.assert(fc.asyncProperty(edits, fc.array(fc.constantFrom(0, 1, 3), { minLength: 5, maxLength: 5 }), fc.constantFrom(0, 3), async (changes, copies, delay) => {
    const desk = await openDesk({ profile: "ltsc2021" });
    let raised = 0;
    desk.excel.client.misbehaviour.eventCopies = () => copies[raised++ % copies.length]!;
    desk.excel.client.misbehaviour.eventDelay = delay;
    for (const change of changes) type(desk, change);
    await desk.calm();
    const live = desk.state.check;
    const other = await openDesk({ workbook: desk.model });
    expect(live).toEqual(other.state.check);
    expect(live).toEqual(check(desk.state.report!));
  }), { numRuns: runs(2, 24) });
});

/** What people typed: every input cell, blank or not. */
const typed = (desk: Desk) => new Map(inputs.map((id) => [id, desk.cell(id).value]));

test("a zero-fill that fails at any batch and is run again never touches a cell that holds something", async () => {
  await fc.assert(fc.asyncProperty(edits, fc.integer({ min: 1, max: 3 }), async (changes, failing) => {
    const desk = await openDesk();
    for (const change of changes) type(desk, change);
    const before = typed(desk);
    desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + failing, code: "InternalError" }];
    await desk.app.zeroFill(EDITION_2021.tables.map((t) => t.id));
    desk.excel.client.misbehaviour.failures = [];
    await desk.app.zeroFill(EDITION_2021.tables.map((t) => t.id));
    for (const [id, value] of typed(desk)) expect(value).toEqual(before.get(id) ?? 0);
    await desk.app.undoZeroFill();
  }), { numRuns: runs(2, 16) });
});

test("zero-fill's undo blanks exactly what it filled and what still holds our 0", async () => {
  const desk = await openDesk();
  desk.type("t3.new.natural", "3");
  await desk.app.zeroFill(EDITION_2021.tables.map((t) => t.id));
  desk.type("t3.r1.natural", "3");
  await desk.app.undoZeroFill();
  expect(desk.state.outcome).toEqual({ kind: "zeroFillUndone", cells: 10 + 144 + 12 - 2, kept: 1 });
  expect([...typed(desk)].filter(([, v]) => v !== null)).toEqual([["t3.new.natural", 3], ["t3.r1.natural", 3]]);
});

test.each(someOf([0, 40, 300, 700, 1100, 1300], 2))("a lay-out cut short after %d actions is finished by laying out again, and keeps what was typed in between", async (afterActions) => {
  const desk = await openDesk({ laidOut: false });
  // Lay-out: list, read, then the drawing.
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 3, code: "GeneralException", afterActions }];
  await desk.app.layOut(FORM);
  expect(["failed", "refused"]).toContain(desk.state.outcome!.kind);
  desk.excel.client.misbehaviour.failures = [];
  const there = desk.model.sheets.find((s) => s.name === "三 申请办理");
  if (there) desk.model.type(there.id, 8, 4, "17");
  await desk.app.layOut(FORM);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.phase.kind).toBe("report");
  expect(desk.model.sheets.map((s) => s.name)).toEqual(["Sheet1", "封面", "文字", "二 主动公开", "三 申请办理", "四 复议诉讼", "校验", "年度报告", "校验记录"]);
  if (there) expect(desk.cell("t3.new.natural").value).toBe(17);
  const whole = await openDesk();
  if (there) whole.type("t3.new.natural", "17");
  await whole.calm();
  expect(desk.state.report).toEqual(whole.state.report);
});

test("a text that looks like a formula stays a text when a cut-short lay-out is finished", async () => {
  const desk = await openDesk({ laidOut: false });
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 3, code: "GeneralException", afterActions: 1300 }];
  await desk.app.layOut(FORM);
  desk.excel.client.misbehaviour.failures = [];
  desk.model.type(desk.sheet("三 申请办理"), 8, 4, "'=1+1");
  await desk.app.layOut(FORM);
  expect(desk.cell("t3.new.natural")).toMatchObject({ value: "=1+1", formula: undefined });
});

test("generating the report never changes the inputs, even when it fails half-way", async () => {
  await fc.assert(fc.asyncProperty(edits, fc.integer({ min: 0, max: 500 }), async (changes, afterActions) => {
    const desk = await openDesk();
    for (const change of changes) type(desk, change);
    const before = typed(desk);
    desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "GeneralException", afterActions }];
    await desk.app.generate("ask");
    desk.excel.client.misbehaviour.failures = [];
    await desk.app.generate("ask");
    expect(desk.state.outcome).toMatchObject({ kind: "generated" });
    expect(typed(desk)).toEqual(before);
    await desk.app.generate("ask");
    expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  }), { numRuns: runs(2, 12) });
});
