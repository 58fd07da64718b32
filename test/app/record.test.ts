import { FORM, openDesk, type Desk } from "../support/app";
import { listOf, markOf, recordedFigure } from "../support/mark";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { COLOR } from "../../src/sheets/look";
import { MARK, NEVER_PASSED } from "../../src/sheets/coverMark";
import { coverCell } from "../../src/sheets/coverFields";
import { RECORD_COLUMNS, recordRows } from "../../src/sheets/recordPlaces";
import { TOY } from "../support/toy";

const sheetText = (desk: Desk, name: string) => Array.from({ length: 300 }, (_, row) => [1, 2, 5].map((column) => desk.model.cell(desk.sheet(name), row, column).text));

/** A toy report that passes. */
async function toy(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  for (const [figure, text] of [["t1.got.a", "3"], ["t1.got.b", "0"], ["t1.done.a", "3"], ["t1.done.b", "0"]] as const) desk.type(figure, text);
  desk.typeText("（一）", "一句话。");
  desk.typeText("（二）", "第二部分。");
  await desk.calm();
  return desk;
}
async function validated(): Promise<Desk> {
  const desk = await toy();
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  expect(desk.state.validation).toMatchObject({ passed: true, changed: [] });
  await desk.calm();
  return desk;
}
const markColor = (desk: Desk) => desk.model.cell(desk.sheet("封面"), MARK.row, MARK.column).style.color;

test("封面 is not calm where no recorded figure changed but a sum no longer agrees, or a sheet it relies on is gone", async () => {
  const desk = await validated();
  expect(markColor(desk)).toBe(COLOR.accent);
  desk.typeCover("state", "已校验");
  const table = desk.sheet("二 数字");
  // What stands in the new column is added up with the others: the total only follows its parts.
  desk.model.insertColumns(table, 3, 1);
  desk.model.type(table, 6, 3, "2");
  expect(listOf(desk)).toEqual([]);
  expect(markOf(desk)).toBe("已于 2025年1月17日 10:32 校验通过，但现在：不平 1 · 行列有增减 1 处 · 还有 1 格未填");
  expect(markColor(desk)).toBe(COLOR.wrongInk);
  expect(desk.model.cell(desk.sheet("封面"), coverCell("state").row, 3).text).toBe("已校验，但之后有改动，请重新校验");
  desk.model.undo();
  desk.model.undo();
  expect([markOf(desk), markColor(desk)]).toEqual(["已于 2025年1月17日 10:32 校验通过，之后未改动", COLOR.accent]);
  expect(desk.model.cell(desk.sheet("封面"), coverCell("state").row, 3).text).toMatch(/^草稿/);
  desk.model.deleteSheet(desk.sheet("校验"));
  expect([markOf(desk), markColor(desk)]).toEqual(["已于 2025年1月17日 10:32 校验通过，但读不到“校验”表，请用插件恢复版面", COLOR.wrongInk]);
  desk.model.deleteSheet(desk.sheet("校验记录"));
  expect([markOf(desk), markColor(desk)]).toEqual(["× 读不到“校验记录”表，请用插件恢复版面", COLOR.wrongInk]);
  for (const sheet of ["封面", "二 数字"]) expect(sheetText(desk, sheet).flat().filter((text) => text.startsWith("#"))).toEqual([]);
});

/** The same workbook in the hands of somebody who just opened it. */
const opened = (desk: Desk) => openDesk({ workbook: desk.model, edition: TOY });

test("before the first 校验 the workbook says that there was none", async () => {
  const desk = await toy();
  expect(markOf(desk)).toBe("尚未校验");
  expect(listOf(desk)).toEqual([]);
  expect(desk.state).toMatchObject({ validation: undefined, record: "none" });
  expect(sheetText(desk, "封面").flat()).toContain(NEVER_PASSED);
  // Nor is anything marked as changed while there is nothing it could have changed from.
  const { particulars, end } = recordRows(TOY);
  for (let row = particulars; row < end; row++) for (const column of [RECORD_COLUMNS.flag, RECORD_COLUMNS.words]) expect([row, desk.model.cell(desk.sheet("校验记录"), row, column).text]).toEqual([row, ""]);
});

test("a 校验 that fails says on 封面 how much was wrong, and which rules on words were not met, until these change", async () => {
  const desk = await toy();
  for (const heading of ["（一）", "（二）"]) desk.typeText(heading, "");
  desk.type("t1.done.b", "");
  await desk.app.validate();
  expect(markOf(desk)).toBe("2025年1月17日 10:32 校验未通过（未填 2）");
  const progress = () => new Map(sheetText(desk, "封面").map(([label, said]) => [label, said]));
  expect(progress().get("全部表格")).toBe("○ 还有 1 格未填 · 勾稽未填完 3 条");
  expect(progress().get("成文日期")).toBe("○ 还没有填");
  expect(progress().get("有文字")).toBe("× 1 处不符");
  desk.typeText("（一）", "受理3件。");
  expect(progress().get("有文字")).toBe("○ 已改动，请重新校验");
});

test("after a 校验 that passed, 封面 says when, and that nothing has changed, to anybody who opens the workbook", async () => {
  const desk = await validated();
  expect(markOf(desk)).toBe("已于 2025年1月17日 10:32 校验通过，之后未改动");
  const other = await opened(desk);
  expect(other.state.validation).toEqual({ at: { year: 2025, month: 1, day: 17, hour: 10, minute: 32 }, passed: true, changed: [] });
  expect(other.state.record).toBe("kept");
  expect(other.state.validation).toEqual(desk.state.validation);
});

test("a changed figure is counted and listed from what to what; the total that followed it is not; undone, nothing has changed", async () => {
  const desk = await validated();
  desk.type("t1.got.a", "4");
  await desk.calm();
  expect(markOf(desk)).toBe("已于 2025年1月17日 10:32 校验通过，之后改动 1 处，但现在：不平 2");
  expect(listOf(desk)).toEqual(["表二 收到 甲：3 → 4"]);
  expect(desk.state.validation!.changed).toEqual([{ kind: "figure", figure: "t1.got.a", before: { kind: "number", value: 3 }, after: { kind: "number", value: 4 } }]);
  expect((await opened(desk)).state.validation).toEqual(desk.state.validation);
  desk.model.undo();
  await desk.calm();
  expect(markOf(desk)).toContain("之后未改动");
  expect(desk.state.validation!.changed).toEqual([]);
});

test("typing the same number again is no change, a 0 that was cleared is one", async () => {
  const desk = await validated();
  desk.type("t1.got.a", "3");
  expect(markOf(desk)).toContain("之后未改动");
  desk.type("t1.got.b", "");
  await desk.calm();
  expect(listOf(desk)).toEqual(["表二 收到 乙：0 → 空格"]);
  expect(recordedFigure(desk, "t1.got.b")).toEqual(["0", "空格"]);
  expect(desk.state.validation!.changed).toMatchObject([{ before: { kind: "number", value: 0 }, after: { kind: "blank" } }]);
});

test("a number, the same digits as text, a word and an error are four different things", async () => {
  const desk = await validated();
  for (const [typed, shown] of [["'3", "“3”"], ["无", "“无”"], ["#REF!", "#REF!"], ["3", "3"]] as const) {
    desk.type("t1.got.a", typed);
    expect(recordedFigure(desk, "t1.got.a")).toEqual(["3", shown]);
    expect(listOf(desk).length).toBe(typed === "3" ? 0 : 1);
  }
});

test("a total typed over is a change of its own where it says something else than its parts", async () => {
  const desk = await validated();
  desk.type("t1.got.total", "5");
  await desk.calm();
  expect(listOf(desk)).toEqual(["表二 收到 总计：3 → 5"]);
  expect(desk.state.validation!.changed).toMatchObject([{ figure: "t1.got.total" }]);
});

test("a changed text is named by section, part, paragraph and row", async () => {
  const desk = await validated();
  desk.typeText("（二）", "第二部分改了。");
  await desk.calm();
  expect(listOf(desk)).toEqual(["一、文字 （二）乙 第 1 段 有改动（第11行）"]);
  expect(desk.state.validation!.changed).toEqual([{ kind: "section", section: "s1", part: "b", paragraph: 1, how: "changed", before: "第二部分。", after: "第二部分改了。" }]);
});

test("a row inserted among the texts changes nothing until something stands in it", async () => {
  const desk = await validated();
  desk.model.insertRows(desk.sheet("文字"), 6, 1);
  await desk.calm();
  expect(markOf(desk)).toContain("之后未改动");
  desk.model.type(desk.sheet("文字"), 6, 3, "插进来的一段。");
  await desk.calm();
  expect(listOf(desk)).toEqual(["文字 新增的段落 有改动"]);
  expect(desk.state.validation!.changed).toEqual([{ kind: "texts", what: "added", pieces: [{ section: "s1", part: "a", content: "插进来的一段。" }] }]);
  // What was inserted before a 校验 is watched after it like any other.
  await desk.app.validate();
  expect(markOf(desk)).toContain("之后未改动");
  desk.model.type(desk.sheet("文字"), 6, 3, "插进来的一段！");
  await desk.calm();
  expect(listOf(desk)).toEqual(["一、文字 （一）甲 第 2 段 有改动（第7行）"]);
  expect(desk.state.validation!.changed).toEqual([{ kind: "section", section: "s1", part: "a", paragraph: 2, how: "changed", before: "插进来的一段。", after: "插进来的一段！" }]);
  desk.model.deleteRows(desk.sheet("文字"), 6, 1);
  await desk.calm();
  expect(listOf(desk)).toEqual(["一、文字 （一）甲 第 2 段 已删除"]);
  expect(desk.state.validation!.changed).toMatchObject([{ how: "removed" }]);
});

test("a paragraph cut and pasted under another heading is listed, though its words are the same", async () => {
  const desk = await toy();
  desk.typeText("（一）", "第二段。", 1);
  await desk.app.validate();
  const texts = desk.sheet("文字");
  desk.model.moveCells(texts, { row: 6, column: 0, rows: 1, columns: 7 }, 12, 0);
  await desk.calm();
  expect(markOf(desk)).toContain("之后改动 1 处");
  expect(listOf(desk)).toEqual(["一、文字 （二）乙 第 1 段 换了位置（第11行）"]);
  expect(desk.state.validation!.changed).toMatchObject([{ kind: "section", how: "moved" }]);
});

test("a date changed on 封面 is listed in words; a changed year or unit voids the record, and put back it counts again", async () => {
  const desk = await validated();
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  expect(listOf(desk)).toEqual(["封面 成文日期：空格 → 2025年1月20日"]);
  expect(desk.state.validation!.changed).toEqual([{ kind: "meta", field: "date", before: "", after: "2025年1月20日" }]);
  desk.typeCover("year", "2025");
  await desk.calm();
  expect(markOf(desk)).toBe("记录已作废：报告年度已改");
  expect(listOf(desk)).toEqual([]);
  expect(desk.state).toMatchObject({ validation: undefined, record: "void", voidedBy: ["year"] });
  desk.typeCover("year", "2024");
  desk.typeCover("unit", "别的单位");
  await desk.calm();
  expect(markOf(desk)).toBe("记录已作废：单位已改");
  desk.typeCover("unit", FORM.unit);
  await desk.calm();
  expect(markOf(desk)).toContain("之后改动 1 处");
  expect(desk.state.record).toBe("kept");
});

test("a 校验 that fails says so, keeps what had passed, and lists what has changed since", async () => {
  const desk = await validated();
  desk.type("t1.got.a", "4");
  desk.typeText("（一）", "新写的一段。", 1);
  await desk.app.validate();
  await desk.calm();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: false });
  expect(markOf(desk)).toBe("2025年1月17日 10:32 校验未通过（必改 1）；曾于 2025年1月17日 10:32 校验通过，之后改动 2 处");
  expect(listOf(desk)).toEqual(["表二 收到 甲：3 → 4", "一、文字 （一）甲 第 2 段 新写的（第7行）"]);
  expect(desk.state.validation).toMatchObject({ passed: false, passedAt: { hour: 10 }, changed: [{ figure: "t1.got.a" }, { how: "written", paragraph: 2 }] });
  expect((await opened(desk)).state.validation).toEqual(desk.state.validation);
  desk.typeText("（一）", "", 1);
  desk.type("t1.got.a", "3");
  await desk.calm();
  expect(listOf(desk)).toEqual([]);
  expect(markOf(desk)).toMatch("）；曾于 2025年1月17日 10:32 校验通过，之后未改动");
});

test("状态 follows 校验, but what a person says of the report stays", async () => {
  const desk = await toy();
  const state = () => desk.state.report!.meta.state;
  await desk.app.validate();
  await desk.calm();
  expect(state()).toBe("已校验");
  desk.type("t1.got.a", "4");
  await desk.app.validate();
  await desk.calm();
  expect(state()).toBe("草稿");
  desk.type("t1.got.a", "3");
  desk.typeCover("state", "退回修改");
  await desk.app.validate();
  await desk.calm();
  expect(state()).toBe("已校验");
  desk.typeCover("state", "已报送");
  desk.type("t1.got.a", "4");
  await desk.app.validate();
  await desk.calm();
  expect(state()).toBe("已报送");
});

test("校验 shows the last verdict on texts, dated, until a text changes", async () => {
  const desk = await toy();
  const verdict = () => sheetText(desk, "校验").find(([clause]) => clause === "有文字")!.slice(1);
  expect(verdict()).toEqual(["还没有校验", ""]);
  await desk.app.validate();
  expect(verdict()).toEqual(["符合", "2025年1月17日 10:32"]);
  desk.type("t1.got.a", "7");
  expect(verdict()[0]).toBe("符合");
  desk.typeText("（一）", "");
  desk.typeText("（二）", "");
  expect(verdict()[0]).toBe("已改动，请重新校验");
  await desk.app.validate();
  expect(verdict()[0]).toBe("1 处不符");
  desk.typeText("（一）", "又写了。");
  expect(verdict()[0]).toBe("已改动，请重新校验");
});

test("a truth value on 封面 is recorded as the sheet shows it, so that the verdict on it does not lapse at once", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  desk.typeCover("year", "TRUE");
  await desk.app.validate();
  const verdict = sheetText(desk, "校验").find(([clause]) => clause!.startsWith("单位全称、报告年度"))!;
  expect(verdict[1]).toMatch(/处不符/);
});

test("a record whose values make no sense is named and never believed; the next 校验 writes it anew", async () => {
  for (const [row, column, text] of [[4, 3, "昨天"], [5, 3, "很好"], [6, 3, ""]] as const) {
    const desk = await validated();
    desk.model.type(desk.sheet("校验记录"), row, column, text);
    expect(markOf(desk)).toBe("校验记录已损坏，请用插件重新校验");
    const other = await opened(desk);
    expect(other.state).toMatchObject({ validation: undefined, record: "damaged" });
    await other.app.validate();
    expect(markOf(other)).toContain("之后未改动");
    expect(other.state.record).toBe("kept");
  }
});

test("a record of which a figure was wiped out is damaged", async () => {
  const desk = await validated();
  const sheet = desk.sheet("校验记录");
  const row = Array.from({ length: 40 }, (_, i) => i).find((i) => desk.model.cell(sheet, i, 3).text === "收到")!;
  desk.model.type(sheet, row, 5, "");
  expect(markOf(desk)).toBe("校验记录已损坏，请用插件重新校验");
  expect((await opened(desk)).state.record).toBe("damaged");
});

test("somebody else's 校验 is seen at the next recheck", async () => {
  const desk = await toy();
  const other = await openDesk({ host: desk.excel.host, seat: "elsewhere", edition: TOY });
  await other.app.validate();
  Object.assign(globalThis, { Excel: desk.excel.Excel, Office: desk.excel.Office });
  await desk.calm();
  expect(desk.state.validation).toMatchObject({ passed: true, changed: [] });
});

test("a workbook without the sheet gets it by laying out what is missing", async () => {
  const desk = await toy();
  desk.model.deleteSheet(desk.sheet("校验记录"));
  await desk.calm();
  expect(desk.state.damage).toEqual([{ kind: "missing", key: "record", sheet: "校验记录" }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  await desk.app.validate();
  expect(markOf(desk)).toContain("之后未改动");
  desk.type("t1.got.a", "4");
  expect(listOf(desk)).toEqual(["表二 收到 甲：3 → 4"]);
});

test("a workbook that takes no record is validated all the same, and says that nothing was recorded", async () => {
  const desk = await toy();
  desk.model.setReadOnly(true);
  await desk.app.validate();
  await desk.calm();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true, unrecorded: { kind: "readOnly" } });
  expect(desk.state.validation).toMatchObject({ passed: true, changed: [] });
  expect(markOf(desk)).toBe("尚未校验");
  desk.model.setReadOnly(false);
  desk.model.deleteSheet(desk.sheet("校验记录"));
  await desk.calm();
  await desk.app.validate();
  expect(desk.state.outcome).toMatchObject({ kind: "validated", passed: false, unrecorded: { kind: "damaged", damage: { kind: "missing", key: "record" } } });
});

test("sheets that are protected take the record all the same: its cells are not locked", async () => {
  const desk = await toy();
  for (const name of ["封面", "文字", "二 数字", "校验", "校验记录"]) desk.model.protectSheet(desk.sheet(name));
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  expect(markOf(desk)).toContain("之后未改动");
});

test("a paragraph too long for a record is named, and the old record stays", async () => {
  const desk = await validated();
  desk.typeText("（一）", "长".repeat(8_001));
  await desk.app.validate();
  expect(desk.state.outcome).toMatchObject({ kind: "validated", passed: true, unrecorded: { kind: "unfit" } });
  expect(markOf(desk)).toContain("之后改动 1 处");
});

test("a column pushed into 文字 and mended leaves the record as it was, and parks nothing of ours", async () => {
  const desk = await validated();
  desk.model.insertColumns(desk.sheet("文字"), 1, 1);
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.outcome).toMatchObject({ kind: "mended", parked: 0 });
  expect(markOf(desk)).toContain("之后未改动");
  expect(desk.state.validation!.changed).toEqual([]);
});

test("校验 takes at most four round trips, a recheck after it one", async () => {
  const desk = await toy();
  const { counters } = desk.excel;
  counters.reset();
  await desk.app.validate();
  expect(counters.syncs).toBeLessThanOrEqual(4);
  counters.reset();
  await desk.app.recheck();
  expect(counters.syncs).toBe(1);
});
