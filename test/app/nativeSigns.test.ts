import { formOf } from "../../src/report/form";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { GridController } from "../../workbench/page/grid/controller";
import { placeOf } from "../../workbench/page/grid/place";
import { FORM, openDesk, type Desk } from "../support/app";
import { publishedFigures } from "../support/reports";
import { someOf } from "../support/runs";

const T3 = "三 申请办理";

/** All that is said in words on the sheet beside the form's own: row, column, words. */
function signs(desk: Desk, name: string): readonly (readonly [number, number, string])[] {
  const sheet = desk.sheet(name);
  return [...desk.model.book.sheet(sheet).cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, cell]) => (/校验/.test(cell.formula ?? "") && row > 3 && desk.model.cell(sheet, row, column).text !== "" ? [[row, column, desk.model.cell(sheet, row, column).text] as const] : [])));
}
const words = (desk: Desk, name: string) => signs(desk, name).map(([, , text]) => text);
const marked = (desk: Desk, figure: string) => desk.cell(figure).style.underline === "Single";

async function filled(): Promise<Desk> {
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  return desk;
}

test("a report in which all balances shows no mark, and says so at the head of each table, on 校验 and on 封面", async () => {
  const desk = await filled();
  expect(words(desk, T3).filter((text) => text !== "平")).toEqual([]);
  expect(words(desk, "四 复议诉讼")).toEqual(["平", "平", "平"]);
  for (const figure of formOf(desk.edition).figures.keys()) expect([figure, marked(desk, figure)]).toEqual([figure, false]);
  expect(desk.model.cell(desk.sheet(T3), 3, 1).text).toBe("✓ 已填完 · 勾稽 39 条全平");
  expect(desk.model.cell(desk.sheet("二 主动公开"), 3, 1).text).toBe("✓ 已填完");
  expect(desk.model.cell(desk.sheet("校验"), 2, 1).text).toBe("✓ 已填完 · 勾稽 42 条全平");
  const cover = Array.from({ length: 25 }, (_one, row) => desk.model.cell(desk.sheet("封面"), row, 2).text);
  expect(cover).toEqual(expect.arrayContaining(["✓ 已填完 · 勾稽 39 条全平", "✓ 已填完 · 勾稽 42 条全平"]));
});

test("封面 says that a text is written wherever in its rows it stands, and that blanks are none", async () => {
  const desk = await openDesk();
  const said = () => Array.from({ length: 25 }, (_one, row) => desk.model.cell(desk.sheet("封面"), row, 2).text).filter((text) => /写$/.test(text));
  expect(said()).toEqual(["○ 还没有写", "○ 还没有写", "○ 还没有写"]);
  desk.typeText("（二）", "收到申请后依法答复。", 2);
  desk.typeText("五、", "  ");
  desk.typeText("六、", "无其他事项。", 3);
  expect(said()).toEqual(["✓ 已写", "○ 还没有写", "✓ 已写"]);
});

test("a column that does not balance is said below it with the difference, and its cells are marked by more than colour", async () => {
  const desk = await filled();
  desk.type("t3.new.natural", "80");
  expect(words(desk, T3).filter((text) => text !== "平")).toEqual(["× 差 9", "× 差 9"]);
  for (const figure of ["new", "carry_in", "r7", "carry_out"]) expect(desk.cell(`t3.${figure}.natural`).style).toMatchObject({ underline: "Single", bold: true, fill: "#FFF3EE" });
  expect([marked(desk, "t3.new.company"), marked(desk, "t3.r1.natural")]).toEqual([false, false]);
  expect(desk.model.cell(desk.sheet(T3), 3, 1).text).toBe("× 不平 2");
});

test("a number that its cell cannot hold is counted at the head of its table", async () => {
  const desk = await filled();
  desk.type("t2.reg.made", "-3");
  expect(desk.model.cell(desk.sheet("二 主动公开"), 3, 1).text).toBe("× 1 格不是合格的数");
  const remarks = Array.from({ length: 130 }, (_one, row) => [4, 5, 6].map((column) => desk.model.cell(desk.sheet("校验"), row + 5, column).text)).filter(([, verdict]) => verdict === "不符合");
  expect(remarks).toEqual([["1", "不符合", "1 格"]]);
});

test("while cells are blank the column says what is still to be placed, and nothing is marked", async () => {
  const desk = await filled();
  desk.type("t3.carry_out.legal", "");
  desk.type("t3.new.legal", "18");
  expect(words(desk, T3).filter((text) => text !== "平")).toEqual(["还有 18", "还有 18"]);
  expect(marked(desk, "t3.new.legal")).toBe(false);
  expect(desk.model.cell(desk.sheet(T3), 3, 1).text).toMatch(/^○ 还有 1 格未填 · 勾稽未填完 \d+ 条$/);
});

test("a total typed wrong is said beside its row", async () => {
  const desk = await filled();
  desk.type("t3.r3_4.total", "7");
  const row = fixedSheets(desk.edition).places.get([...formOf(desk.edition).figures.keys()].find((id) => id === "t3.r3_4.total")!)!;
  expect(signs(desk, T3)).toContainEqual([row.row, row.column + 1, "× 差 7"]);
  expect([marked(desk, "t3.r3_4.natural"), marked(desk, "t3.r3_4.total"), marked(desk, "t3.r3_5.natural")]).toEqual([true, true, false]);
});

test("pasting a whole table with its totals is read as before, and leaves the signs standing", async () => {
  const desk = await filled();
  const before = signs(desk, T3);
  const { tables } = fixedSheets(desk.edition);
  const table = [...tables.values()][1]!;
  const cells = new Map([...table.inputs, ...table.totals].map(([id, c]) => [`${c.row},${c.column}`, id]));
  const figures = publishedFigures("pt_region_2022");
  const block = Array.from({ length: 25 }, (_row, r) => Array.from({ length: 7 }, (_column, c) => {
    const reading = figures.get(cells.get(`${8 + r},${4 + c}`)!)!;
    return reading.kind === "number" ? String(reading.value) : "";
  }));
  expect(desk.model.paste(desk.sheet(T3), 8, 4, block)).toEqual({ ok: true });
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.check!.errors).toBe(0);
  expect(signs(desk, T3)).toEqual(before);
});

test("where 校验 was deleted, laying out again brings back what refers to it", async () => {
  const desk = await filled();
  const before = words(desk, T3);
  desk.model.deleteSheet(desk.sheet("校验"));
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(words(desk, T3)).toEqual(before);
  expect(desk.model.cell(desk.sheet(T3), 3, 1).text).toBe("✓ 已填完 · 勾稽 39 条全平");
});

test.each(someOf(EDITIONS.map((edition) => [edition.id, edition] as const), 1))("names of the user's own stay hers in the edition %s: ours get a number, and laying out again gives no third", async (_id, edition) => {
  const desk = await openDesk({ edition, laidOut: false });
  const hers = `${edition.tables[1]!.name}填报`;
  const { Excel } = desk.excel;
  await Excel.run(async (context) => {
    context.workbook.names.add(hers, context.workbook.worksheets.getActiveWorksheet().getRange("B2"));
    await context.sync();
  });
  await desk.app.layOut(FORM);
  const named = () => desk.model.book.state.names.filter((n) => n.name.startsWith(hers)).map((n) => [n.name, n.formula.split("!")[0]]);
  expect(named()).toEqual([[hers, "=Sheet1"], [`${hers}2`, `='${edition.tables[1]!.sheetName}'`]]);
  desk.model.deleteSheet(desk.sheet(edition.tables[1]!.sheetName));
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(named()).toEqual([[hers, "=Sheet1"], [`${hers}2`, `='${edition.tables[1]!.sheetName}'`]]);
});

test.each(someOf(EDITIONS.map((edition) => [edition.id, edition] as const), 1))("by the name of a table Tab and Enter come to every cell there is to fill, and to no other, in the edition %s", async (_id, edition) => {
  const desk = await openDesk({ edition });
  const controller = new GridController(desk.model);
  expect(desk.model.names).toEqual(expect.arrayContaining(edition.tables.map((t) => `${t.name}填报`)));
  for (const table of edition.tables) {
    expect(controller.selectPlace(placeOf(desk.model, `${table.name}填报`)!)).toBe(true);
    expect(desk.model.activeSheet).toBe(desk.sheet(table.sheetName));
    const inputs = [...fixedSheets(edition).tables.get(table.id)!.inputs.values()].map(({ row, column }) => `${row},${column}`);
    for (const key of ["tab", "enter"] as const) {
      const walked = inputs.map(() => {
        controller[key](false);
        return `${desk.model.selection.row},${desk.model.selection.column}`;
      });
      expect([...walked].sort()).toEqual([...inputs].sort());
    }
  }
});
