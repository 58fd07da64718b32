import type { GenerateMode, Refusal } from "../../src/app/state";
import { RECORD_COLUMNS, recordRows } from "../../src/sheets/recordPlaces";
import { openDesk, type Desk } from "../support/app";
import { WorkbookModel } from "../../workbench/model/model";
import { someOf } from "../support/runs";

const T3 = "三 申请办理";
const GUARDED = ["封面", "二 主动公开", T3, "四 复议诉讼", "校验", "校验记录"];

test("nothing is protected unless the user asks", async () => {
  const desk = await openDesk();
  expect(desk.model.sheets.filter((s) => s.protected)).toEqual([]);
  expect(desk.state.protectedSheets).toEqual([]);
});

test("protected, the tables take figures and refuse everything else; 文字 and 年度报告 stay open", async () => {
  const desk = await openDesk();
  desk.excel.counters.reset();
  await desk.app.setProtection(true);
  expect(desk.excel.counters.syncs).toBe(2);
  expect(desk.state.outcome).toEqual({ kind: "protection", on: true, sheets: GUARDED });
  await desk.calm();
  expect(desk.state.protectedSheets).toEqual(GUARDED);
  const sheet = desk.sheet(T3);
  expect(desk.model.type(sheet, 8, 4, "12")).toEqual({ ok: true });
  expect(desk.model.type(sheet, 8, 10, "12")).toMatchObject({ ok: false });
  expect(desk.model.type(sheet, 12, 3, "改名")).toMatchObject({ ok: false });
  expect(desk.model.insertRows(sheet, 12, 1)).toMatchObject({ ok: false });
  expect(desk.model.deleteColumns(sheet, 5, 1)).toMatchObject({ ok: false });
  expect(desk.model.setColumnWidth(sheet, 4, 80)).toEqual({ ok: true });
  expect(desk.model.select(sheet, { row: 8, column: 10, rows: 1, columns: 1 })).toEqual({ ok: true });
  expect(desk.model.paste(sheet, 8, 4, [Array<string>(7).fill("1")])).toMatchObject({ ok: false });
  expect(desk.model.insertRows(desk.sheet("文字"), 6, 1)).toEqual({ ok: true });
});

test("the work goes on under protection: fill with 0, check, validate, generate", async () => {
  const desk = await openDesk();
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.app.setProtection(true);
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  expect(desk.state.outcome).toMatchObject({ kind: "zeroFilled" });
  await desk.calm();
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  expect(desk.state.record).toBe("kept");
  const { figures } = recordRows(desk.edition);
  expect(desk.model.type(desk.sheet("校验记录"), figures, RECORD_COLUMNS.place, "改名")).toMatchObject({ ok: false });
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", draft: false });
});

test("turned on twice it says so; a sheet that was added later is protected too", async () => {
  const desk = await openDesk();
  await desk.app.setProtection(true);
  await desk.app.setProtection(true);
  expect(desk.state.outcome).toEqual({ kind: "protection", on: true, sheets: [] });
  desk.model.unprotectSheet(desk.sheet(T3));
  await desk.app.setProtection(true);
  expect(desk.state.outcome).toEqual({ kind: "protection", on: true, sheets: [T3] });
});

test("turned off, it lifts every protection without a password, also one that somebody else set", async () => {
  const desk = await openDesk();
  desk.model.protectSheet(desk.sheet("文字"));
  await desk.app.setProtection(true);
  await desk.app.setProtection(false);
  expect(desk.state.outcome).toMatchObject({ kind: "protection", on: false, sheets: expect.arrayContaining([...GUARDED, "文字"]) });
  await desk.calm();
  expect(desk.state.protectedSheets).toEqual([]);
  expect(desk.model.sheets.filter((s) => s.protected)).toEqual([]);
});

test("it outlives saving and opening", async () => {
  const desk = await openDesk();
  await desk.app.setProtection(true);
  const again = await openDesk({ workbook: await WorkbookModel.open(await desk.model.save(), "年报.xlsx") });
  expect(again.state.protectedSheets).toEqual(GUARDED);
  expect(again.model.type(again.sheet(T3), 8, 4, "12")).toEqual({ ok: true });
});

test("a read-only workbook and one without a report are refused", async () => {
  const desk = await openDesk();
  desk.model.setReadOnly(true);
  await desk.app.setProtection(true);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "setProtection", reason: { kind: "readOnly" } });
  const empty = await openDesk({ laidOut: false });
  await empty.app.setProtection(true);
  expect(empty.state.outcome).toEqual({ kind: "refused", command: "setProtection", reason: { kind: "noReport" } });
});

test("a refusal names the protected sheet that it is about, and no other", async () => {
  const desk = await openDesk();
  desk.type("t3.r1.natural", "3");
  desk.type("t3.r1.total", "5");
  for (const name of ["文字", T3, "校验"]) desk.model.protectSheet(desk.sheet(name));
  await desk.calm();
  await desk.app.restoreFormula(desk.edition.tables[1]!.figures.filter((f) => f.id === "t3.r1.total").map((f) => f.id));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "restoreFormula", reason: { kind: "sheetProtected", sheet: T3 } });
});

describe("生成年度报告 asks before it writes anything", () => {
  async function edited(): Promise<Desk> {
    const desk = await openDesk();
    desk.typeTexts();
    await desk.app.generate("ask");
    const report = desk.sheet("年度报告");
    const row = Array.from({ length: 140 }, (_one, at) => at).find((at) => desk.model.cell(report, at, 1).text.includes("主动性还不够"))!;
    desk.model.type(report, row, 1, "公开的主动性不够，要加强培训。");
    return desk;
  }
  const held = (desk: Desk) => desk.model.sheets.map(({ id, name }) => [name, [...desk.model.book.sheet(id).cells].map(([row, line]) => [row, [...line].map(([column, cell]) => [column, cell.formula ?? cell.value])])]);
  async function refusedUntouched(desk: Desk, mode: GenerateMode, reason: Refusal): Promise<void> {
    await desk.calm();
    const before = held(desk);
    await desk.app.generate(mode);
    expect(desk.state.outcome).toEqual({ kind: "refused", command: "generate", reason });
    expect(held(desk)).toEqual(before);
  }

  test.each<GenerateMode>(someOf(["overwrite", "bringBack", "keepOld"], 1))("a protected 年度报告 is named, and nothing is changed anywhere (%s)", async (mode) => {
    const desk = await edited();
    desk.model.protectSheet(desk.sheet("年度报告"));
    await refusedUntouched(desk, mode, { kind: "sheetProtected", sheet: "年度报告" });
  });

  test("a protected 文字 takes nothing back, and 年度报告 keeps what was written on it", async () => {
    const desk = await edited();
    desk.model.protectSheet(desk.sheet("文字"));
    await refusedUntouched(desk, "bringBack", { kind: "sheetProtected", sheet: "文字" });
    await desk.app.generate("overwrite");
    expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  });

  test("where no sheet may be added the old one stays the report, and is kept once sheets may be added", async () => {
    const desk = await edited();
    desk.model.protectStructure(true);
    await refusedUntouched(desk, "keepOld", { kind: "structureProtected" });
    desk.model.protectStructure(false);
    await desk.app.generate("keepOld");
    expect(desk.state.outcome).toMatchObject({ kind: "generated", sheet: "年度报告", keptAs: "年度报告（旧）" });
  });

  test("a sheet that got the longest name there can be is kept under a shorter one", async () => {
    const desk = await edited();
    const longest = "宁波市鄞州区东柳街道办事处二〇二四年政府信息公开工作年度报告稿";
    expect(longest).toHaveLength(31);
    desk.model.renameSheet(desk.sheet("年度报告"), longest);
    await desk.calm();
    await desk.app.generate("keepOld");
    expect(desk.state.outcome).toMatchObject({ kind: "generated", sheet: longest, keptAs: `${longest.slice(0, 28)}（旧）` });
  });
});

test("Excel's own refusal is told as such, and may be tried again", async () => {
  const desk = await openDesk();
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "AccessDenied" }];
  await desk.app.setProtection(true);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "setProtection", reason: { kind: "host", cause: "protected", partly: true } });
  desk.excel.client.misbehaviour.failures = [];
  await desk.app.setProtection(true);
  expect(desk.state.outcome).toMatchObject({ kind: "protection", on: true });
});
