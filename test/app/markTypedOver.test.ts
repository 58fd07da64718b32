import { coverCell } from "../../src/sheets/coverFields";
import { identityOf } from "../../src/sheets/identity";
import { fixedSheets } from "../../src/sheets/workbook";
import { Names } from "../../src/locales/say/names";
import { sayDamage } from "../../src/locales/say/damage";
import { sayOutcome } from "../../src/locales/say/outcome";
import { zhCN } from "../../src/locales/zh-CN/words";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { someOf } from "../support/runs";
import { TOY } from "../support/toy";
import { FORM, openDesk, type Desk } from "../support/app";

const corner = (desk: Desk, sheet: string) => desk.model.cell(desk.sheet(sheet), 0, 0).value;
const parked = (desk: Desk) => Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, (__, column) => desk.model.cell(desk.sheet("暂存"), row, column).text).join("｜")).join("\n");
const figuresOf = (desk: Desk) => [...desk.state.report!.figures];

describe.each(someOf([EDITION_2021, EDITION_2019, TOY], 1))("a newcomer who opens a tab and types at once, over the mark in A1 ($id)", (edition) => {
  const written = ["封面", "文字", ...edition.tables.map((t) => t.sheetName)];

  async function typed(sheet: string, entry: string): Promise<Desk> {
    const desk = await openDesk({ edition });
    const first = edition.tables[0]!.figures[0]!.id;
    desk.type(first, "7");
    await desk.calm();
    desk.model.type(desk.sheet(sheet), 0, 0, entry);
    await desk.calm();
    return desk;
  }

  test.each(someOf(written, 3))("is told so on %s, every figure is still read, and 恢复版面 puts the mark back and parks what she typed", async (sheet) => {
    const desk = await typed(sheet, "5");
    expect(desk.state.damage).toMatchObject([{ kind: "mark", sheet, found: "5" }]);
    expect(desk.state.report!.readable.size).toBe(edition.tables.length);
    const before = figuresOf(desk);
    const key = desk.state.damage[0]!.key;
    desk.excel.counters.reset();
    await desk.app.layOut(undefined);
    expect(desk.excel.counters.syncs).toBeLessThanOrEqual(4);
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
    expect(corner(desk, sheet)).toBe(identityOf(edition, key).sealed);
    expect(parked(desk)).toContain(`“${sheet}”A1｜5`);
    expect(desk.state.outcome).toMatchObject({ kind: "mended", sheets: [sheet], moved: 0, parked: 1, parkedOn: "暂存" });
    expect(figuresOf(desk)).toEqual(before);
  });

  test("is told of nothing once she has undone it, nor where the mark was only cleared: the name knows the sheet", async () => {
    const sheet = written[2]!;
    const desk = await typed(sheet, "5");
    const mark = identityOf(edition, desk.state.damage[0]!.key).sealed;
    for (const entry of ["", mark, " "]) {
      desk.model.type(desk.sheet(sheet), 0, 0, entry);
      await desk.calm();
      expect(desk.state.damage).toEqual([]);
    }
  });

  test("finds it parked where a row was pushed into the same table as well", async () => {
    const sheet = written[2]!;
    const desk = await typed(sheet, "十二件");
    desk.model.insertRows(desk.sheet(sheet), 7, 1);
    await desk.calm();
    expect(desk.state.damage.map(({ kind }) => kind)).toEqual(["layout"]);
    await desk.app.layOut(undefined);
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
    expect(parked(desk)).toContain(`“${sheet}”A1｜十二件`);
  });
});

test("whoever opens a tab of a new workbook and types at once types into the first cell to fill", async () => {
  const desk = await openDesk({ laidOut: false });
  await desk.app.layOut(FORM);
  expect(desk.model.selection).toMatchObject({ sheet: desk.sheet("封面"), ...coverCell("unit") });
  for (const { id, sheetName } of desk.edition.tables) {
    desk.model.activate(desk.sheet(sheetName));
    const { sheet, row, column } = desk.model.selection;
    expect(desk.model.type(sheet, row, column, "5").ok).toBe(true);
    expect([...fixedSheets(desk.edition).tables.get(id)!.inputs.values()][0]).toMatchObject({ row, column });
  }
  desk.model.activate(desk.sheet("文字"));
  const { sheet, row, column } = desk.model.selection;
  expect(desk.model.type(sheet, row, column, "本街道按时公开。").ok).toBe(true);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect([...desk.state.report!.figures].filter(([, reading]) => reading.kind === "number" && reading.value === 5).length).toBeGreaterThanOrEqual(desk.edition.tables.length);
  expect(desk.state.report!.pieces).toMatchObject([{ content: "本街道按时公开。" }]);
});

test("the pane says what stands in A1, and that nothing is lost by putting the mark back", async () => {
  const desk = await openDesk();
  desk.model.type(desk.sheet("二 主动公开"), 0, 0, "5");
  await desk.calm();
  expect(sayDamage(desk.state.damage[0]!, zhCN)).toEqual({
    text: "“二 主动公开”的 A1 不是填写的格，现在写着“5”。",
    how: "写在那里的不算进报告。可以恢复版面：A1 写的移到“暂存”，请填到该填的格里。",
  });
  await desk.app.layOut(undefined);
  const said = sayOutcome(desk.state.outcome!, undefined, new Names(EDITION_2021, zhCN), zhCN);
  expect(JSON.stringify(said)).toContain("暂存");
});
