import { FORM, openDesk, type Desk } from "../support/app";
import { publishedFigures } from "../support/reports";
import { deep, someOf } from "../support/runs";
import { WorkbookModel } from "../../workbench/model/model";
import { Names } from "../../src/locales/say/names";
import { sayOutcome } from "../../src/locales/say/outcome";
import { zhCN } from "../../src/locales/zh-CN/words";
import { numbersOn } from "../support/drawnModel";
import { TOY } from "../support/toy";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import type { Edition } from "../../src/statute/types";

const T2 = "二 主动公开";
const T3 = "三 申请办理";
const T4 = "四 复议诉讼";
const EXPECTED = publishedFigures("pt_region_2022");

let saved: WorkbookModel;
beforeAll(async () => {
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  saved = await WorkbookModel.open(await desk.model.save(), "年报.xlsx");
});

/** A filled workbook of its own for each test, as when its file is opened. */
async function filled(): Promise<Desk> {
  return openDesk({ workbook: saved.copy() });
}

/** 恢复版面, within its budget. */
async function mend(desk: Desk): Promise<void> {
  desk.excel.counters.reset();
  await desk.app.layOut(undefined);
  expect(desk.excel.counters.syncs).toBeLessThanOrEqual(4);
  await desk.calm();
}

function whole(desk: Desk): void {
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.figures).toEqual(EXPECTED);
  const checks = desk.sheet("校验");
  for (let row = 0; row < 60; row++) for (let column = 0; column < 8; column++) expect(desk.model.cell(checks, row, column).text).not.toMatch(/#REF!|不平/);
}

const shown = (desk: Desk, sheet: string, rows = 60, columns = 14) => Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => desk.model.cell(desk.sheet(sheet), r, c).text)).flat().filter((t) => t !== "");
const parked = (desk: Desk) => shown(desk, "暂存").join("｜");

describe("rows and columns", () => {
  test("a row pushed into a table is taken out again, every figure goes back to its item, and what was typed in it is parked", async () => {
    const desk = await filled();
    desk.model.insertRows(desk.sheet(T3), 12, 2);
    desk.model.type(desk.sheet(T3), 12, 4, "777");
    desk.model.type(desk.sheet(T3), 13, 3, "张三加的一行");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", row: 13, inserted: 2, repairable: true, redraw: true }]);
    await mend(desk);
    expect(desk.state.outcome).toMatchObject({ kind: "mended", sheets: [T3], added: [], parked: 2, parkedOn: "暂存" });
    expect(desk.state.outcome).toHaveProperty("moved", expect.any(Number));
    whole(desk);
    expect(parked(desk)).toContain("恢复版面｜“三 申请办理”E13｜777");
    expect(parked(desk)).toContain("“三 申请办理”D14｜张三加的一行");
  });

  deep("rows above the title and columns before the table do no harm that is not mended", async () => {
    const desk = await filled();
    desk.model.insertRows(desk.sheet(T3), 0, 1);
    desk.model.insertColumns(desk.sheet(T3), 0, 1);
    await desk.calm();
    expect(desk.state.report!.readable.has(desk.edition.tables[1]!.id)).toBe(false);
    await mend(desk);
    whole(desk);
  });

  test("a row pushed in above the only figures of table 四 is taken out, also when its totals were typed", async () => {
    for (const typed of [false, true]) {
      const desk = await filled();
      if (typed) ["review", "direct", "after"].forEach((block) => desk.type(`t4.${block}.total`, "1"));
      desk.model.insertRows(desk.sheet(T4), 8, 1);
      await desk.calm();
      expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t4", inserted: 1, repairable: true }]);
      await mend(desk);
      expect(desk.state.damage).toEqual([]);
      expect([...desk.state.report!.figures].filter(([id]) => id.startsWith("t4") && !id.endsWith("total"))).toEqual([...EXPECTED].filter(([id]) => id.startsWith("t4") && !id.endsWith("total")));
      expect(desk.state.report!.overwritten.size).toBe(typed ? 3 : 0);
    }
  });

  test("a deleted row comes back empty and the others keep their figures; so does a deleted column", async () => {
    const desk = await filled();
    desk.model.deleteRows(desk.sheet(T3), 14, 1);
    desk.model.deleteColumns(desk.sheet(T3), 6, 1);
    await desk.calm();
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    const gone = (id: string) => id.startsWith("t3.r3_3.") || id.startsWith("t3.") && id.endsWith(".research") || id.startsWith("t3.") && id.endsWith(".total") || id.startsWith("t3.r7.");
    expect([...desk.state.report!.figures].filter(([id]) => !gone(id))).toEqual([...EXPECTED].filter(([id]) => !gone(id)));
    expect(desk.state.report!.figures.get("t3.r3_3.natural" as never)).toEqual({ kind: "blank" });
  });

  test("what stood in a deleted column is said to be lost, before and after, and 空格填 0 passes its cells over", async () => {
    const desk = await filled();
    await desk.app.validate();
    desk.model.deleteColumns(desk.sheet(T3), 8, 1);
    await desk.calm();
    const cells = [...EXPECTED.keys()].filter((id) => id.startsWith("t3.") && id.endsWith(".legal") && !id.startsWith("t3.r7."));
    const lost = [{ axis: "column", label: "法律服务机构", cells: cells.length }];
    expect(desk.state.damage).toMatchObject([{ kind: "layout", columns: -1, lost }]);
    await mend(desk);
    expect(desk.state.outcome).toMatchObject({ kind: "mended", lost, recorded: true });
    expect(sayOutcome(desk.state.outcome!, undefined, new Names(desk.edition, zhCN), zhCN)).toMatchObject({ tone: "warning", text: expect.stringContaining(`“法律服务机构”一列被删掉了，原来的数找不回，请重填 ${cells.length} 格`) });
    expect(desk.state.toRefill).toEqual(cells);
    const tables = desk.edition.tables.map((t) => t.id);
    await desk.app.zeroFill(tables);
    expect(desk.state.outcome).toEqual({ kind: "nothingToFill" });
    desk.type("t3.new.legal", "1");
    await desk.calm();
    expect(desk.state.toRefill).toHaveLength(cells.length - 1);
    await desk.app.zeroFill(tables, true);
    await desk.calm();
    expect(desk.state.outcome).toEqual({ kind: "zeroFilled", cells: cells.length - 1 });
    expect(desk.state.toRefill).toEqual([]);
  });

  deep("an inserted column is taken out, and what was typed in it is parked", async () => {
    const desk = await filled();
    desk.model.insertColumns(desk.sheet(T3), 5, 1);
    desk.model.type(desk.sheet(T3), 9, 5, "待核");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", columns: 1, repairable: true }]);
    await mend(desk);
    whole(desk);
    expect(parked(desk)).toContain("待核");
  });

  deep("sorted rows go back into the form's order, each with its own figures", async () => {
    const desk = await filled();
    expect(desk.model.sortRows(desk.sheet(T3), { row: 12, column: 3, rows: 8, columns: 8 }, [3, 1, 0, 2, 7, 6, 5, 4]).ok).toBe(true);
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t3", row: 13, repairable: true }]);
    await mend(desk);
    whole(desk);
  });

  test("several damaged sheets are mended at once", async () => {
    const desk = await filled();
    desk.model.insertRows(desk.sheet(T2), 8, 1);
    desk.model.insertRows(desk.sheet(T3), 20, 1);
    desk.model.insertRows(desk.sheet(T4), 6, 1);
    desk.model.insertRows(desk.sheet("封面"), 5, 1);
    desk.model.insertColumns(desk.sheet("文字"), 3, 1);
    const before = desk.state.report!;
    await desk.calm();
    expect(desk.state.damage).toHaveLength(5);
    await mend(desk);
    whole(desk);
    expect(desk.state.report!.meta).toEqual(before.meta);
    expect(desk.state.report!.pieces).toEqual(before.pieces);
  });
});

describe("cells", () => {
  test("cells pushed down in one column are named, and go back where the gap is plain", async () => {
    const desk = await filled();
    desk.model.insertCells(desk.sheet(T3), { row: 20, column: 5, rows: 1, columns: 1 }, "down");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t3", pushed: "F21", repairable: true }]);
    await mend(desk);
    whole(desk);
  });

  test("cells pushed down where blanks hide the gap are named and refused, and nothing is written", async () => {
    const desk = await filled();
    desk.model.clear(desk.sheet(T3), { row: 15, column: 5, rows: 1, columns: 1 });
    desk.model.insertCells(desk.sheet(T3), { row: 20, column: 5, rows: 1, columns: 1 }, "down");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", repairable: false, pushed: expect.stringMatching(/^F\d+$/) }]);
    const before = await desk.model.save();
    await desk.app.layOut(undefined);
    expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "layOut", reason: { kind: "damaged", damage: { key: "t3" } } });
    expect(Buffer.from(await desk.model.save()).equals(Buffer.from(before))).toBe(true);
    expect(desk.model.undo()).toEqual({ ok: true });
  });

  deep("cells pushed to the right are named and go back", async () => {
    const desk = await filled();
    desk.model.insertCells(desk.sheet(T3), { row: 10, column: 6, rows: 1, columns: 1 }, "right");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t3", pushed: "G11", repairable: true }]);
    await mend(desk);
    whole(desk);
  });

  deep("figures cut and pasted elsewhere on the sheet are read as blank, and stay where they were put", async () => {
    const desk = await filled();
    desk.model.moveCells(desk.sheet(T3), { row: 8, column: 4, rows: 1, columns: 2 }, 40, 4);
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.report!.figures.get("t3.new.natural" as never)).toEqual({ kind: "blank" });
    desk.model.insertRows(desk.sheet(T3), 12, 1);
    await desk.calm();
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    const one = EXPECTED.get("t3.new.natural" as never)!;
    expect(numbersOn(desk, desk.sheet(T3)).has((one as { value: number }).value)).toBe(true);
  });

  test("remarks beside a row go along with it, and those beside untouched rows stay", async () => {
    const desk = await filled();
    desk.model.type(desk.sheet(T3), 8, 14, "新收已核");
    desk.model.type(desk.sheet(T3), 21, 14, "信访件");
    desk.model.type(desk.sheet(T3), 36, 2, "制表：李四");
    desk.model.insertRows(desk.sheet(T3), 12, 1);
    await desk.calm();
    await mend(desk);
    whole(desk);
    const at = (row: number, column: number) => desk.model.cell(desk.sheet(T3), row, column).text;
    expect([at(8, 14), at(21, 14), at(22, 14), at(36, 2), at(37, 2)]).toEqual(["新收已核", "信访件", "", "制表：李四", ""]);
  });

  test("a formula of the user's keeps its value in its place and is parked as text", async () => {
    const desk = await filled();
    const before = desk.cell("t3.new.natural").value;
    desk.type("t3.new.natural", `=${Number(before) - 5}+5`);
    desk.model.insertRows(desk.sheet(T3), 12, 1);
    await desk.calm();
    await mend(desk);
    whole(desk);
    expect(desk.cell("t3.new.natural").formula).toBeUndefined();
    expect(parked(desk)).toContain(`“三 申请办理”E9 的公式｜=${Number(before) - 5}+5`);
  });

  deep("text, text that looks like a formula, and error values keep what they are", async () => {
    const desk = await filled();
    desk.type("t3.r4_1.company", "无");
    desk.type("t3.r4_2.company", "'=1+1");
    desk.type("t3.r4_3.company", "=1/0");
    desk.model.insertRows(desk.sheet(T3), 12, 1);
    await desk.calm();
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    const reading = (id: string) => desk.state.report!.figures.get(id as never);
    expect(reading("t3.r4_1.company")).toEqual({ kind: "text", text: "无" });
    expect(reading("t3.r4_2.company")).toEqual({ kind: "text", text: "=1+1" });
    expect(desk.cell("t3.r4_2.company").formula).toBeUndefined();
    expect(reading("t3.r4_3.company")).toMatchObject({ text: "#DIV/0!" });
  });
});

describe("labels", () => {
  test("words written over labels are parked, whether the sheet is drawn anew or only its labels are", async () => {
    const desk = await filled();
    desk.model.type(desk.sheet(T2), 14, 1, "行政处罚（含综合执法队 12 件）");
    desk.model.clear(desk.sheet(T2), { row: 11, column: 1, rows: 1, columns: 1 });
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t2", repairable: true }]);
    await mend(desk);
    expect(desk.state.outcome).toMatchObject({ kind: "mended", sheets: [T2], moved: 0, parked: 1, parkedOn: "暂存" });
    desk.model.type(desk.sheet(T3), 14, 3, "3.危及三安全一稳定（信访 2 件）");
    desk.model.insertRows(desk.sheet(T3), 20, 1);
    await desk.calm();
    await mend(desk);
    whole(desk);
    expect(parked(desk)).toContain("行政处罚（含综合执法队 12 件）");
    expect(parked(desk)).toContain("“三 申请办理”D15｜3.危及三安全一稳定（信访 2 件）");
  });

  deep("labels cleared and reworded while rows were pushed in are written anew", async () => {
    const desk = await filled();
    desk.model.clear(desk.sheet(T3), { row: 14, column: 3, rows: 1, columns: 1 });
    desk.model.type(desk.sheet(T3), 16, 3, "内部事务");
    desk.model.insertRows(desk.sheet(T3), 20, 1);
    await desk.calm();
    await mend(desk);
    whole(desk);
  });

  test("a block pasted over the labels is named and refused: its figures stand under other columns", async () => {
    const desk = await filled();
    const block = Array.from({ length: 8 }, (_, r) => Array.from({ length: 6 }, (__, c) => String(1000 + r * 6 + c)));
    desk.model.paste(desk.sheet(T3), 12, 3, block);
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t3", row: 13, repairable: false, found: "1000" }]);
    expect(desk.state.report!.readable.has(desk.edition.tables[1]!.id)).toBe(false);
    await desk.app.layOut(undefined);
    expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged" } });
    desk.model.undo();
    await desk.calm();
    whole(desk);
  });

  deep("deleted validation and formats, and those that a paste brings along, do no harm", async () => {
    const desk = await filled();
    const sheet = desk.sheet(T3);
    desk.model.book.transact({ kind: "person" }, (change) => {
      const editor = change.edit(sheet);
      editor.set({ guides: [], marks: [] });
      editor.patchStyle({ row: 0, column: 0, rows: 40, columns: 12 }, { fill: "#00FF00", numberFormat: "0.00" });
    });
    const value = Number(desk.cell("t3.r1.natural").value);
    desk.model.paste(sheet, 10, 4, [[{ value, style: { fill: "#FF0000", locked: true, bold: true } }]]);
    await desk.calm();
    whole(desk);
    desk.model.insertRows(sheet, 12, 1);
    await desk.calm();
    await mend(desk);
    whole(desk);
    expect(desk.cell("t3.r1.natural").style.fill).not.toBe("#FF0000");
  });
});

describe("a pasted whole table", () => {
  test("keeps its totals as typed; they are compared, reported with 恢复公式, and restored", async () => {
    const desk = await filled();
    const { edition } = desk;
    const table = edition.tables[1]!;
    const values = Array.from({ length: table.rows - 3 }, (_, r) => Array.from({ length: 7 }, (__, c) => String(desk.model.cell(desk.sheet(T3), 8 + r, 4 + c).text)));
    values[2]![6] = String(Number(values[2]![6]) + 1);
    desk.model.paste(desk.sheet(T3), 8, 4, values);
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
    const wrong = desk.state.check!.findings.find((f) => f.detail.kind === "identity")!;
    expect(wrong).toMatchObject({ figures: expect.arrayContaining(["t3.r1.total"]), detail: { restorable: true, difference: 1 } });
    expect(desk.state.check!.submittable).toBe(false);
    desk.model.insertRows(desk.sheet(T3), 12, 1);
    await desk.calm();
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.report!.overwritten.size).toBe(22 + 6 + 3);
    expect(desk.state.check!.findings.find((f) => f.detail.kind === "identity")).toEqual(wrong);
    await desk.app.restoreFormula([...desk.state.report!.overwritten]);
    await desk.calm();
    whole(desk);
    expect(desk.state.report!.overwritten.size).toBe(0);
  });
});

describe("marks and names", () => {
  test.each([
    ["the mark in its first cell wiped out", (desk: Desk) => desk.model.clear(desk.sheet(T3), { row: 0, column: 0, rows: 1, columns: 1 })],
    ["its defined name deleted", (desk: Desk) => forgetNames(desk)],
    ["both gone", (desk: Desk) => { desk.model.clear(desk.sheet(T3), { row: 0, column: 0, rows: 1, columns: 1 }); forgetNames(desk); }],
    ["its tab hidden", (desk: Desk) => desk.model.setVisibility(desk.sheet(T3), "Hidden")],
    ["its tab renamed and moved", (desk: Desk) => { desk.model.renameSheet(desk.sheet(T3), "表3"); desk.model.moveSheet(desk.sheet("表3"), 0); }],
  ])("a sheet is read with %s, now and after opening the file again", async (_, harm) => {
    const desk = await filled();
    harm(desk);
    await desk.calm();
    expect(desk.state.report!.figures).toEqual(EXPECTED);
    const again = await openDesk({ workbook: await WorkbookModel.open(await desk.model.save(), "年报.xlsx") });
    expect(again.state.damage).toEqual([]);
    expect(again.state.report!.figures).toEqual(EXPECTED);
  });

  test("of a sheet and its copy the original counts; once it is deleted, the copy stands in", async () => {
    const desk = await filled();
    desk.model.copySheet(desk.sheet(T3));
    const copy = desk.model.sheets.find((s) => s.name.startsWith(`${T3} `))!;
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "duplicate", key: "t3", sheet: T3, others: [copy.name] }]);
    desk.model.deleteSheet(desk.sheet(T3));
    await desk.calm();
    expect(desk.state.report!.figures).toEqual(EXPECTED);
    expect(desk.state.damage).toMatchObject([{ kind: "links", sheets: expect.arrayContaining(["封面", "校验"]) }]);
    const broken = await desk.model.save();
    await mend(desk);
    whole(desk);
    for (const sheet of ["封面", "校验记录"]) expect(shown(desk, sheet, 200).join()).not.toContain("#REF!");
    const again = await openDesk({ workbook: await WorkbookModel.open(broken, "年报.xlsx") });
    expect(again.state.damage).toMatchObject([{ kind: "links" }]);
  });

  deep("in another workbook that holds only some of the sheets, these are read and the others named as missing", async () => {
    const desk = await filled();
    forgetNames(desk);
    for (const name of ["文字", T2, "校验", "年度报告"]) desk.model.deleteSheet(desk.sheet(name));
    const again = await openDesk({ workbook: await WorkbookModel.open(await desk.model.save(), "汇总.xlsx") });
    expect(again.state.damage.map((d) => `${d.kind} ${d.key}`).sort()).toEqual(["missing checks", "missing report", "missing t2", "missing text"]);
    const others = (id: string) => id.startsWith("t3") || id.startsWith("t4");
    expect([...again.state.report!.figures].filter(([id]) => others(id))).toEqual([...EXPECTED].filter(([id]) => others(id)));
  });
});

/** As another program that knows no hidden names would save the workbook. */
function forgetNames(desk: Desk): void {
  desk.model.book.transact({ kind: "person" }, (change) => change.setNames([]));
}

describe("文字", () => {
  deep("a heading that was cleared comes back, and no paragraph moves", async () => {
    const desk = await filled();
    const before = desk.state.report!.pieces;
    const sheet = desk.sheet("文字");
    for (let row = 5; row < 60; row++) if (desk.model.cell(sheet, row, 1).text.startsWith("五、")) desk.model.clear(sheet, { row, column: 1, rows: 1, columns: 1 });
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "text", repairable: true }]);
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.report!.pieces).toEqual(before);
  });

  test("where a whole heading row was deleted above other paragraphs, nobody can say whose they are: named, refused, untouched", async () => {
    const desk = await filled();
    const sheet = desk.sheet("文字");
    desk.typeText("五、", "第二段。", 1);
    for (let row = 5; row < 60; row++) if (desk.model.cell(sheet, row, 1).text.startsWith("五、")) { desk.model.deleteRows(sheet, row, 1); break; }
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "text", repairable: false, expected: expect.stringContaining("五、") }]);
    await desk.app.layOut(undefined);
    expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged", damage: { key: "text" } } });
    desk.model.undo();
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
  });

  deep("a column pushed in before the texts hides none of them", async () => {
    const desk = await filled();
    const before = desk.state.report!.pieces;
    desk.model.insertColumns(desk.sheet("文字"), 3, 1);
    desk.model.type(desk.sheet("文字"), 7, 3, "旁注");
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "text", repairable: true }]);
    await mend(desk);
    expect(desk.state.report!.pieces).toEqual(before);
    expect(parked(desk)).toContain("旁注");
  });
});

describe("every form", () => {
  test.each<[string, Edition, string, string]>([["2019", EDITION_2019, T3, "t3.new.natural"], ["toy", TOY, "二 数字", "t1.got.a"]])("the %s form is mended by the same code", async (_, edition, name, figure) => {
    const desk = await openDesk({ edition });
    desk.type(figure, "41");
    desk.model.insertRows(desk.sheet(name), 6, 1);
    desk.model.insertColumns(desk.sheet(name), 2, 1);
    await desk.calm();
    expect(desk.state.damage).toMatchObject([{ kind: "layout", repairable: true }]);
    await mend(desk);
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.report!.figures.get(figure as never)).toEqual({ kind: "number", value: 41 });
  });
});

test.each(someOf([0, 5, 60, 200, 400, 700], 2))("恢复版面 cut short after %d actions is finished by asking for it again, and loses nothing", async (afterActions) => {
  const desk = await filled();
  desk.model.insertRows(desk.sheet(T3), 12, 1);
  desk.model.type(desk.sheet(T3), 12, 4, "777");
  await desk.calm();
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 3, code: "GeneralException", afterActions }];
  await desk.app.layOut(undefined);
  expect(["failed", "refused"]).toContain(desk.state.outcome!.kind);
  desk.excel.client.misbehaviour.failures = [];
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  whole(desk);
  // A sheet that was cut off before it was marked stays behind empty; its list stands on the next one.
  const lists = desk.model.sheets.filter((s) => s.name.startsWith("暂存")).flatMap((s) => shown(desk, s.name));
  expect(lists.filter((text) => text === "777")).toEqual(["777"]);
});

test("a protected sheet that is damaged is named and left alone", async () => {
  const desk = await filled();
  desk.model.insertRows(desk.sheet(T3), 12, 1);
  desk.model.protectSheet(desk.sheet(T3));
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "layOut", reason: { kind: "sheetProtected", sheet: T3 } });
  desk.model.unprotectSheet(desk.sheet(T3));
  await desk.calm();
  await mend(desk);
  whole(desk);
});

deep("a second start form finds the damage mended, not a second report", async () => {
  const desk = await filled();
  desk.model.insertRows(desk.sheet(T3), 12, 1);
  await desk.calm();
  await desk.app.layOut(FORM);
  await desk.calm();
  whole(desk);
});

test("a validation outlives 恢复版面: the workbook still says that nothing was changed since", async () => {
  const desk = await filled();
  await desk.app.validate();
  expect(desk.state.outcome).toMatchObject({ kind: "validated", passed: true });
  await desk.calm();
  const says = () => shown(desk, "封面").filter((text) => text.includes("校验通过"));
  const before = says();
  expect(before.join()).toContain("未改动");
  desk.model.insertRows(desk.sheet(T3), 12, 1);
  desk.model.insertColumns(desk.sheet("文字"), 3, 1);
  desk.model.insertRows(desk.sheet("封面"), 6, 1);
  await desk.calm();
  await mend(desk);
  whole(desk);
  expect(says()).toEqual(before);
  expect(desk.state.validation).toMatchObject({ passed: true, changed: [] });
});
