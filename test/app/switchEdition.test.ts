/** 换年报格式 in a workbook: everything goes to its place or to 暂存. */
import { formOf } from "../../src/report/form";
import { switchEdition } from "../../src/report/switchEdition";
import { coverCell } from "../../src/sheets/coverFields";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import type { Edition } from "../../src/statute/types";
import { openDesk, type Desk } from "../support/app";
import { someOf } from "../support/runs";
import { TOY } from "../support/toy";
import type { WorkbookModel } from "../../workbench/model/model";

// Drawing a workbook over, several times, and typing whole reports takes its time on a busy machine.

/** Filled in once; tests after the first open a copy, as when the file is opened again. */
const kept = new Map<string, WorkbookModel>();

async function filled(edition: Edition, report: string): Promise<Desk> {
  const before = kept.get(report);
  if (before) return openDesk({ edition, workbook: before.copy() });
  const desk = await openDesk({ edition });
  desk.typeReport(report);
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  kept.set(report, desk.model.copy());
  return desk;
}

/** The list on 暂存: where things stood, and what. */
function parked(desk: Desk): readonly string[] {
  const tab = desk.model.sheets.find((s) => s.name === "暂存");
  if (!tab) return [];
  const text = (row: number, column: number) => desk.model.cell(tab.id, row, column).text;
  return Array.from({ length: 120 }, (_, i) => 5 + i).filter((row) => text(row, 4) !== "").map((row) => `${text(row, 3)}：${text(row, 4)}`);
}

const inputs = (edition: Edition) => [...formOf(edition).inputs.values()].flat();
const cells = (desk: Desk, edition: Edition) => inputs(edition).map((id) => [id, desk.state.report!.figures.get(id)]);

test.each([
  [EDITION_2019.id, EDITION_2019, "pt_region_2019", EDITION_2021],
  [EDITION_2021.id, EDITION_2021, "pt_region_2022", EDITION_2019],
] as const)("a filled report of %s is drawn over in the other form: every figure and text in its place or on 暂存", async (_, from, report, to) => {
  const desk = await filled(from, report);
  const before = desk.state.report!;
  const expected = switchEdition([before], to, MAPPINGS);
  await desk.app.switchEdition(to.id);
  expect(desk.state.outcome).toEqual({ kind: "switched", parked: expected.homeless.length, parkedOn: "暂存", keptAs: undefined });
  await desk.calm();
  const now = desk.state.report!;
  expect(now.edition).toBe(to);
  expect(desk.state.damage).toEqual([]);
  expect(cells(desk, to)).toEqual(inputs(to).map((id) => [id, expected.report.figures.get(id)]));
  expect(now.figures).toEqual(expected.report.figures);
  expect(now.overwritten.size).toBe(0);
  expect(now.meta).toEqual(before.meta);
  expect(now.pieces).toEqual(before.pieces);
  expect(parked(desk)).toHaveLength(expected.homeless.length);
  const names = desk.model.sheets.map((s) => s.name);
  expect(names.filter((n) => n !== "Sheet1" && n !== "暂存")).toEqual((await openDesk({ edition: to })).model.sheets.map((s) => s.name).filter((n) => n !== "Sheet1"));
});

test("暂存 says when, why, from where in the statute's words, and what stood there", async () => {
  const desk = await openDesk({ edition: EDITION_2019 });
  desk.type("t2.norm.total", "33");
  desk.type("t2.buy.amount", "984361元");
  await desk.app.switchEdition(EDITION_2021.id);
  const sheet = desk.sheet("暂存");
  expect([1, 2, 3, 4].map((column) => desk.model.cell(sheet, 5, column).value)).toEqual(["2025-01-17 10:32", "换成2021年版年报格式", "2019年版表二“规范性文件”对外公开总数量", 33]);
  expect(desk.model.cell(sheet, 6, 4).value).toBe("984361元");
  await desk.app.switchEdition(EDITION_2021.id);
  expect(desk.state.outcome).toEqual({ kind: "sameEdition" });
});

test("there and back every figure that both forms have is as it was, and the list only grows", async () => {
  const desk = await filled(EDITION_2021, "pt_region_2022");
  const before = desk.state.report!;
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  const first = parked(desk);
  desk.type("t2.oth.last", "12");
  await desk.app.switchEdition(EDITION_2021.id);
  await desk.calm();
  expect(parked(desk)).toEqual([...first, "2019年版表二“其他对外管理服务事项”上一年项目数量：12"]);
  const gone = switchEdition([before], EDITION_2019, MAPPINGS).homeless.length;
  expect(desk.state.outcome).toMatchObject({ kind: "switched", putBack: gone, parked: 1 });
  expect(Array.from({ length: gone }, (_, i) => desk.model.cell(desk.sheet("暂存"), 5 + i, 5).text)).toEqual(Array(gone).fill("已放回 2025-01-17 10:32"));
  for (const id of inputs(EDITION_2021)) expect([id, desk.state.report!.figures.get(id)]).toEqual([id, before.figures.get(id)]);
});

test("a sum that was changed meanwhile is not divided again: its parts stay blank, and 空格填 0 passes them over", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  for (const [id, text] of [["t3.r6_1.natural", "2"], ["t3.r6_2.natural", "0"], ["t3.r6_3.natural", "1"]] as const) desk.type(id, text);
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  desk.type("t3.r6.natural", "4");
  await desk.app.switchEdition(EDITION_2021.id);
  await desk.calm();
  expect(desk.state.outcome).toMatchObject({ kind: "switched", parked: 1 });
  expect(desk.state.toRefill).toEqual(["t3.r6_1.natural", "t3.r6_2.natural", "t3.r6_3.natural"]);
  expect(parked(desk)).toContain("2019年版表三“（六）其他处理”自然人：4");
});

test("a typed total that disagrees, a text, an error and a blank stay what they are", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  desk.type("t3.new.natural", "3");
  desk.type("t3.new.total", "4");
  desk.type("t3.r1.natural", "'１２");
  desk.type("t3.r2.natural", "=1/0");
  desk.type("t4.review.upheld", "0");
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  const { figures, overwritten } = desk.state.report!;
  const at = (id: string) => [...figures].find(([figure]) => figure === id)![1];
  expect([...overwritten]).toEqual(["t3.new.total"]);
  expect(["t3.new.natural", "t3.new.total", "t3.r1.natural", "t3.r2.natural", "t3.r3_1.natural", "t4.review.upheld"].map(at)).toEqual([
    { kind: "number", value: 3 }, { kind: "number", value: 4 }, { kind: "text", text: "１２" }, { kind: "error", text: "#DIV/0!" }, { kind: "blank" }, { kind: "number", value: 0 },
  ]);
  // The formula itself cannot come along: what it pointed to has moved.
  expect(parked(desk)).toEqual(["“三 申请办理”E12 的公式：=1/0"]);
});

test("notes beside a table stay or are parked, particulars stay just as they stand", async () => {
  const desk = await filled(EDITION_2021, "pt_region_2022");
  const disclosure = desk.sheet("二 主动公开");
  desk.model.type(disclosure, 21, 1, "老王核过");
  desk.model.type(disclosure, 8, 7, "问法制科");
  desk.model.type(disclosure, 40, 1, "下面的话");
  // Pasted, since what is typed has to be one of the choices.
  const cover = desk.sheet("封面");
  for (const [field, words] of [["officeKind", "某种单位"], ["localDeadline", "月底"]] as const) desk.model.paste(cover, coverCell(field).row, coverCell(field).column, [[words]]);
  await desk.calm();
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  expect(parked(desk)).toContain("“二 主动公开”B22：老王核过");
  expect([desk.model.cell(disclosure, 8, 7).text, desk.model.cell(disclosure, 40, 1).text]).toEqual(["问法制科", "下面的话"]);
  const words = Array.from({ length: 12 }, (_, i) => desk.model.cell(cover, 4 + i, 2).text);
  expect(words).toEqual(expect.arrayContaining(["某种单位", "月底"]));
});

test("what somebody noted on 校验 is parked before 校验 is drawn over, and nothing of ours with it, also where rows were pushed in", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const checks = desk.sheet("校验");
  desk.model.type(checks, 1, 3, "请核对（一）");
  desk.model.type(checks, 1, 4, "2025");
  desk.model.type(checks, 300, 1, "下面的话");
  desk.model.insertRows(checks, 12, 2);
  desk.model.type(checks, 12, 2, "这一行已与法制科核对");
  await desk.calm();
  await desk.app.switchEdition(EDITION_2019.id);
  expect(parked(desk)).toEqual(["“校验”D2：请核对（一）", "“校验”E2：2025", "“校验”C13：这一行已与法制科核对"]);
  expect(desk.model.cell(checks, 302, 1).text).toBe("下面的话");
  await desk.app.switchEdition(EDITION_2021.id);
  expect(parked(desk)).toHaveLength(3);
});

test("a generated report is kept under another name with the figures it showed, and is no part of the report any more", async () => {
  const desk = await filled(EDITION_2021, "pt_region_2022");
  await desk.app.generate("ask", { fonts: "system", figures: "links" });
  const old = desk.sheet("年度报告");
  const shown = () => Array.from({ length: 60 }, (_, row) => Array.from({ length: 25 }, (_c, column) => desk.model.cell(old, 1 + row, column).text).join(" "));
  const before = shown();
  await desk.app.switchEdition(EDITION_2019.id);
  expect(desk.state.outcome).toMatchObject({ kind: "switched", keptAs: "年度报告（旧）" });
  await desk.calm();
  expect(desk.model.sheets.find((s) => s.id === old)!.name).toBe("年度报告（旧）");
  expect(shown()).toEqual(before);
  expect(desk.state.printed.kind).toBe("none");
  expect(desk.state.damage).toEqual([]);
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", sheet: "年度报告" });
});

test("a sheet that is missing or not laid out as either form refuses, and nothing is written", async () => {
  const desk = await filled(EDITION_2021, "pt_region_2022");
  desk.model.insertRows(desk.sheet("三 申请办理"), 12, 1);
  await desk.calm();
  const before = await desk.model.save();
  await desk.app.switchEdition(EDITION_2019.id);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "switchEdition", reason: { kind: "damaged", damage: { key: "t3", kind: "layout" } } });
  expect(Buffer.from(await desk.model.save()).equals(Buffer.from(before))).toBe(true);
  desk.model.deleteSheet(desk.sheet("三 申请办理"));
  await desk.calm();
  await desk.app.switchEdition(EDITION_2019.id);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged", damage: { kind: "missing", key: "t3" } } });
});

test("a protected sheet, a protected structure and a read-only workbook refuse before anything is written", async () => {
  const desk = await filled(EDITION_2019, "pt_region_2019");
  desk.model.protectSheet(desk.sheet("四 复议诉讼"));
  await desk.app.switchEdition(EDITION_2021.id);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "sheetProtected", sheet: "四 复议诉讼" } });
  desk.model.unprotectSheet(desk.sheet("四 复议诉讼"));
  desk.model.protectStructure(true);
  await desk.app.switchEdition(EDITION_2021.id);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "structureProtected" } });
  desk.model.protectStructure(false);
  desk.model.setReadOnly(true);
  await desk.app.switchEdition(EDITION_2021.id);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "readOnly" } });
  expect(desk.model.sheets.some((s) => s.name === "暂存")).toBe(false);
  expect(desk.state.report!.edition).toBe(EDITION_2019);
});

const again = { "when it is given again": (desk: Desk) => desk.app.switchEdition(EDITION_2019.id), "by 接着画完": (desk: Desk) => desk.app.layOut(undefined) };

const CUT = [[0, "when it is given again"], [12, "when it is given again"], [400, "by 接着画完"], [25, "by 接着画完"], [60, "by 接着画完"], [400, "when it is given again"], [1000, "by 接着画完"], [1400, "when it is given again"]] as const;
test.each(someOf(CUT, 2))("a switch cut short after %d actions ends right %s", async (afterActions, how) => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const figures = { "t2.norm.made": 3, "t2.norm.valid": 40, "t2.lic": 5, "t3.new.natural": 4, "t3.r1.natural": 1, "t3.r6_1.natural": 1, "t3.r6_2.natural": 0, "t3.r6_3.natural": 2, "t3.carry_out.natural": 0, "t4.review.upheld": 1 };
  for (const [id, value] of Object.entries(figures)) desk.type(id, String(value));
  desk.typeTexts();
  await desk.calm();
  const expected = switchEdition([desk.state.report!], EDITION_2019, MAPPINGS);
  // Switching: list, read, then the drawing.
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 3, code: "GeneralException", afterActions }];
  await desk.app.switchEdition(EDITION_2019.id);
  expect(["failed", "refused"]).toContain(desk.state.outcome!.kind);
  desk.excel.client.misbehaviour.failures = [];
  await desk.calm();
  // Nothing was drawn yet: there is nothing to go on with.
  const begun = desk.state.damage.length > 0;
  await again[begun ? how : "when it is given again"](desk);
  if (how === "when it is given again") expect(desk.state.outcome!.kind).toBe("switched");
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.edition).toBe(EDITION_2019);
  expect(desk.state.report!.figures).toEqual(expected.report.figures);
  expect(desk.state.report!.pieces).toEqual(expected.report.pieces);
  expect(new Set(parked(desk)).size).toBe(parked(desk).length);
  expect(parked(desk)).toHaveLength(expected.homeless.length);
});

test("a form that no other is known beside has nothing to switch to", async () => {
  const desk = await openDesk({ edition: TOY });
  await desk.app.switchEdition(TOY.id);
  expect(desk.state.outcome).toEqual({ kind: "sameEdition" });
});
