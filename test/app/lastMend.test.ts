/** 上年 when something is wrong with it or with the sheets that it looks at. */
import { number } from "../../src/report/reading";
import { LAST_COLUMN, LAST_KEY, LAST_NAME } from "../../src/sheets/lastPlaces";
import { identityOf } from "../../src/sheets/identity";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds, somePieces } from "../support/reports";
import { someOf } from "../support/runs";

const figures = publishedFigures(publishedIds(EDITION_2021.id)[0]!);

async function deskWithLast(): Promise<Desk> {
  const desk = await openDesk();
  desk.outside = importedOf(EDITION_2021, figures, { year: FORM.year - 1, unit: FORM.unit, pieces: somePieces(EDITION_2021) });
  await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "last");
  await desk.app.takeLastYear();
  await desk.calm();
  return desk;
}

const marks = (desk: Desk) => Array.from({ length: 400 }, (_, row) => ({ row, mark: desk.model.cell(desk.sheet(LAST_NAME), row, LAST_COLUMN.mark).value }));
/** This year's figure as 上年 shows it. */
const shown = (desk: Desk, figure: string) => desk.model.cell(desk.sheet(LAST_NAME), marks(desk).find(({ mark }) => mark === figure)!.row, LAST_COLUMN.now).value;

test("references of 上年 to a sheet that was deleted are mended together with it", async () => {
  const desk = await deskWithLast();
  const { last } = desk.state.report!;
  desk.model.deleteSheet(desk.sheet("四 复议诉讼"));
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  const { id } = EDITION_2021.tables.find((t) => t.sheetName === "四 复议诉讼")!.figures[0]!;
  desk.type(id, "7");
  expect(shown(desk, id)).toBe(7);
  expect(desk.state.report!.last).toEqual(last);
});

test("where only 上年 has lost a reference it is named, and mended", async () => {
  const desk = await deskWithLast();
  const { row } = marks(desk).find(({ mark }) => mark === "t3.carry_in.natural")!;
  expect(desk.model.type(desk.sheet(LAST_NAME), row, LAST_COLUMN.now, "=#REF!").ok).toBe(true);
  await desk.calm();
  expect(desk.state.damage).toEqual([{ kind: "links", key: LAST_KEY, sheet: LAST_NAME, sheets: [LAST_NAME] }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(shown(desk, "t3.carry_in.natural")).toBe(desk.cell("t3.carry_in.natural").value);
});

test("after rows of a table were put right each figure of this year stands beside its own again", async () => {
  const desk = await deskWithLast();
  desk.model.insertRows(desk.sheet("三 申请办理"), 6, 2);
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  desk.type("t3.carry_in.natural", "41");
  desk.type("t3.new.natural", "42");
  expect([shown(desk, "t3.carry_in.natural"), shown(desk, "t3.new.natural")]).toEqual([41, 42]);
});

test.each(someOf([["was not drawn to its end", identityOf(EDITION_2021, LAST_KEY).text], ["has lost its mark", ""]] as const, 1))("上年 that %s is named and not compared with, and finished with what it holds", async (_words, text) => {
  const desk = await deskWithLast();
  const { last } = desk.state.report!;
  expect(desk.model.type(desk.sheet(LAST_NAME), 0, 0, text).ok).toBe(true);
  await desk.calm();
  expect(desk.state.damage).toEqual([{ kind: "unfinished", key: LAST_KEY, sheet: LAST_NAME }]);
  expect(desk.state.report!.last).toBeUndefined();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.last).toEqual(last);
});

test("上年 of which nothing was drawn but its mark is finished empty", async () => {
  const desk = await deskWithLast();
  desk.model.deleteSheet(desk.sheet(LAST_NAME));
  desk.model.addSheet(LAST_NAME);
  expect(desk.model.type(desk.sheet(LAST_NAME), 0, 0, identityOf(EDITION_2021, LAST_KEY).text).ok).toBe(true);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "unfinished", key: LAST_KEY }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect([...desk.state.report!.last!.figures.values()].every((r) => r.kind === "blank")).toBe(true);
});

test("a name of the format that was changed by hand keeps nothing from being compared", async () => {
  const desk = await deskWithLast();
  const { row } = marks(desk).find(({ mark }) => mark === "@edition")!;
  expect(desk.model.type(desk.sheet(LAST_NAME), row, LAST_COLUMN.text, "新版").ok).toBe(true);
  await desk.calm();
  expect(desk.state.report!.last!.figures.get([...figures].find(([, r]) => r.kind === "number" && r.value > 0)![0])).toEqual(number((([...figures].find(([, r]) => r.kind === "number" && r.value > 0)![1]) as { value: number }).value));
});
