import { FORM, openDesk, type Desk } from "../support/app";
import { publishedFigures } from "../support/reports";
import { Names } from "../../src/locales/say/names";
import { sayOutcome } from "../../src/locales/say/outcome";
import { zhCN } from "../../src/locales/zh-CN/words";

async function filled(options: Parameters<typeof openDesk>[0] = {}): Promise<Desk> {
  const desk = await openDesk(options);
  desk.typeReport("pt_region_2022");
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  return desk;
}
const EXPECTED = publishedFigures("pt_region_2022");

test("laying out twice changes nothing", async () => {
  const desk = await filled();
  const before = await desk.model.save();
  await desk.app.layOut(FORM);
  expect(desk.state.outcome).toEqual({ kind: "nothingToLayOut" });
  expect(Buffer.from(await desk.model.save()).equals(Buffer.from(before))).toBe(true);
});

test("a renamed and moved sheet is found by its mark", async () => {
  const desk = await filled();
  desk.model.renameSheet(desk.sheet("三 申请办理"), "表三（张三改）");
  desk.model.moveSheet(desk.sheet("表三（张三改）"), 0);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.figures).toEqual(EXPECTED);
});

test("a deleted sheet is named, the rest stays checked, and laying out again brings it back empty", async () => {
  const desk = await filled();
  desk.model.deleteSheet(desk.sheet("四 复议诉讼"));
  await desk.calm();
  expect(desk.state.damage).toEqual([{ kind: "missing", key: "t4", sheet: "四 复议诉讼" }]);
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: false });
  desk.excel.counters.reset();
  await desk.app.layOut(undefined);
  expect(desk.excel.counters.syncs).toBeLessThanOrEqual(4);
  expect(desk.state.outcome).toEqual({ kind: "laidOut", sheets: ["四 复议诉讼"], renamed: [], added: true });
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.check!.unfilled).toBe(12);
  expect([...desk.state.report!.figures].filter(([id]) => !id.startsWith("t4"))).toEqual([...EXPECTED].filter(([id]) => !id.startsWith("t4")));
  // 校验 and 封面 refer to the new sheet, not to #REF!.
  const checks = desk.sheet("校验");
  for (let row = 0; row < 50; row++) for (let column = 0; column < 8; column++) expect(desk.model.cell(checks, row, column).text).not.toContain("#REF!");
});

test("finding a deleted sheet takes no more than three round trips", async () => {
  const desk = await filled();
  desk.model.deleteSheet(desk.sheet("文字"));
  await desk.excel.settled();
  desk.excel.counters.reset();
  await desk.app.recheck();
  expect(desk.excel.counters.syncs).toBeLessThanOrEqual(3);
  expect(desk.state.damage).toMatchObject([{ kind: "missing", key: "text" }]);
});

test("校验 and 校验记录 made again are said to be so, and that the record is gone", async () => {
  const desk = await openDesk();
  const said = () => sayOutcome(desk.state.outcome!, undefined, new Names(desk.edition, zhCN), zhCN);
  desk.model.deleteSheet(desk.sheet("校验"));
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(said()).toEqual({ tone: "success", text: "已补建：“校验”。" });
  desk.model.deleteSheet(desk.sheet("校验记录"));
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(said()).toEqual({ tone: "warning", text: "已补建：“校验记录”。以前的校验记录没有了，请再校验一次。" });
});

test("a copied sheet is named and the original is the one that counts", async () => {
  const desk = await filled();
  desk.model.copySheet(desk.sheet("三 申请办理"));
  const copy = desk.model.sheets.find((s) => s.name.startsWith("三 申请办理 "))!;
  desk.model.type(copy.id, 8, 4, "999");
  await desk.calm();
  expect(desk.state.damage).toEqual([{ kind: "duplicate", key: "t3", sheet: "三 申请办理", others: [copy.name] }]);
  expect(desk.state.report!.figures).toEqual(EXPECTED);
  desk.model.deleteSheet(copy.id);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
});

test("an inserted row is named; its table is not read, nothing is written, and undoing it heals", async () => {
  const desk = await filled();
  desk.model.insertRows(desk.sheet("三 申请办理"), 12, 1);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t3", sheet: "三 申请办理", row: 13, inserted: 1 }]);
  expect(desk.state.check!.submittable).toBe(false);
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged", damage: { key: "t3", row: 13 } } });
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged" } });
  desk.model.undo();
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.figures).toEqual(EXPECTED);
});

test("a row pushed in above the figures of table 四 is named, not read as blank", async () => {
  const desk = await filled();
  desk.model.insertRows(desk.sheet("四 复议诉讼"), 8, 1);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "t4", inserted: 1 }]);
});

test("a reworded label is put right by laying out again, and no figure moves", async () => {
  const desk = await filled();
  desk.model.type(desk.sheet("三 申请办理"), 12, 3, "属于国家的秘密");
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "layout", repairable: true, expected: "1.属于国家秘密", found: "属于国家的秘密" }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.figures).toEqual(EXPECTED);
});

test("sheets of the same names that are not ours are left alone, and ours get names beside them", async () => {
  const desk = await openDesk({ laidOut: false });
  desk.model.addSheet("封面");
  desk.model.type(desk.sheet("封面"), 0, 0, "别人的封面");
  await desk.app.layOut(FORM);
  expect(desk.state.outcome).toMatchObject({ kind: "laidOut", renamed: [{ from: "封面", to: "封面（2）" }] });
  expect(desk.model.cell(desk.sheet("封面"), 0, 0).text).toBe("别人的封面");
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.meta.unit).toBe(FORM.unit);
});

test("closed and opened again, the workbook is the same report", async () => {
  const desk = await filled();
  const { WorkbookModel } = await import("../../workbench/model/model");
  const again = await openDesk({ workbook: await WorkbookModel.open(await desk.model.save(), "年报.xlsx") });
  expect(again.state.damage).toEqual([]);
  expect(again.state.report!.figures).toEqual(EXPECTED);
  expect(again.state.report!.pieces).toEqual(desk.state.report!.pieces);
  expect(again.state.report!.meta).toEqual(desk.state.report!.meta);
});

test("a total typed over its formula is tinted on its sheet, for people without the add-in", async () => {
  const desk = await filled();
  const fill = () => desk.cell("t3.r1.total").style.fill;
  const before = fill();
  desk.type("t3.r1.total", "21");
  expect(fill()).not.toBe(before);
  await desk.app.restoreFormula(desk.edition.tables[1]!.figures.filter((f) => f.id === "t3.r1.total").map((f) => f.id));
  expect(fill()).toBe(before);
});

test("fractions and negative counts are shown as they are, in red", async () => {
  const desk = await openDesk();
  const plain = desk.cell("t3.r1.natural").style.color;
  for (const text of ["3.5", "-1", "无"]) {
    desk.type("t3.r1.natural", text);
    expect(desk.cell("t3.r1.natural").text).toBe(text);
    expect(desk.cell("t3.r1.natural").style.color).not.toBe(plain);
  }
  desk.type("t3.r1.natural", "3");
  expect(desk.cell("t3.r1.natural").style.color).toBe(plain);
  desk.type("t2.fee", "3.5");
  expect(desk.cell("t2.fee").style.color).toBe(plain);
});
