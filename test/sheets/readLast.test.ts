/** 上年 read back after people have been at it: rows put in and sorted, words changed, rows gone. */
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import { LAST_COLUMN, pieceMark, placeOfMark } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { isWholeLast, lastLinks, readLast } from "../../src/sheets/readLast";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { sectionId } from "../../src/statute/ids";
import type { CellRead } from "../../src/sheets/cellRead";
import { gridOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const text = (words: string): CellRead => ({ type: "text", value: words, formula: words });
const figures = TOY.tables.flatMap((t) => t.figures);
const LAST: LastYear = {
  edition: TOY, year: 2024, unit: "某街道办事处", titleName: "某街道", figures: new Map(figures.map(({ id }, i) => [id, number(i)])),
  pieces: [{ section: sectionId("s1"), part: "a", kind: "text", startsParagraph: true, content: "去年的话，" }, { section: sectionId("s1"), part: "a", kind: "text", startsParagraph: false, content: "还有。" }],
};
function sheet(last: LastYear = LAST): Grid {
  const drawn = lastSheet(TOY, last, new Map());
  return gridOf(drawn, drawn.plan.area.rows, drawn.plan.area.columns);
}
const rowOf = (grid: Grid, mark: string): number => grid.findIndex((row) => row[LAST_COLUMN.mark]?.value === mark);

test("rows put in and sorted take nothing from what belongs to last year's report", () => {
  const grid = sheet();
  const [head, ...rest] = grid;
  expect(readLast(TOY, [head!, [], ...rest, []])).toEqual(LAST);
  const turned = readLast(TOY, [head!, ...rest.filter((row) => !row[LAST_COLUMN.mark]?.value.toString().startsWith("s1/")).reverse()])!;
  expect(turned).toEqual({ ...LAST, figures: turned.figures, pieces: [] });
  expect(Object.fromEntries(turned.figures)).toEqual(Object.fromEntries(LAST.figures));
});

test("a figure whose row is gone is blank, not 0; one that was typed over is what stands there", () => {
  const grid = sheet();
  grid[rowOf(grid, figures[1]!.id)]![LAST_COLUMN.last] = text("无");
  grid.splice(rowOf(grid, figures[0]!.id), 1);
  const read = readLast(TOY, grid)!.figures;
  expect([...read.values()].slice(0, 3)).toEqual([BLANK, { kind: "text", text: "无" }, number(2)]);
  expect(read.size).toBe(figures.length);
});

describe("in which edition it is", () => {
  test("its name says, also that of another edition than this year's", () => {
    expect(readLast(EDITION_2021, gridFor(EDITION_2019))!.edition).toBe(EDITION_2019);
    expect(readLast(EDITION_2019, gridFor(EDITION_2019))!.edition).toBe(EDITION_2019);
  });
  test("the figures say where the name was changed", () => {
    const grid = sheet();
    grid[rowOf(grid, "@edition")]![LAST_COLUMN.text] = text("别的格式");
    expect(readLast(TOY, grid)).toEqual(LAST);
  });
  test("where neither does, it holds no report", () => {
    const grid = sheet();
    grid[rowOf(grid, "@edition")]![LAST_COLUMN.text] = text("别的格式");
    grid.splice(rowOf(grid, figures[2]!.id), 1);
    expect(readLast(TOY, grid)).toBeUndefined();
    expect(readLast(TOY, [])).toBeUndefined();
  });
  const gridFor = (edition: typeof TOY): Grid => sheet({ ...LAST, edition, figures: new Map(), pieces: [] });
});

test("a year that is none is not known, particulars whose rows are gone are empty", () => {
  for (const year of ["去年", "2024.5", "0", "-1", ""]) {
    const grid = sheet();
    grid[rowOf(grid, "@year")]![LAST_COLUMN.text] = text(year);
    expect(readLast(TOY, grid)).toEqual({ ...LAST, year: undefined });
  }
  const grid = sheet();
  for (const mark of ["@unit", "@title"]) grid.splice(rowOf(grid, mark), 1);
  expect(readLast(TOY, grid)).toEqual({ ...LAST, unit: "", titleName: "" });
});

test("texts are last year's where their marks say so: emptied ones are gone, those of no section of that edition too", () => {
  const grid = sheet();
  const row = rowOf(grid, "s1/a");
  grid[row]![LAST_COLUMN.mark] = text("s9/a");
  expect(readLast(TOY, grid)!.pieces).toEqual(LAST.pieces.slice(1));
  grid[row + 1]![LAST_COLUMN.text] = text(" ");
  expect(readLast(TOY, grid)!.pieces).toEqual([]);
});

test("a mark says where a piece belongs and whether it continues; other marks are none of a piece", () => {
  for (const { section, part, startsParagraph } of LAST.pieces) expect(placeOfMark(pieceMark({ section, part, startsParagraph }))).toEqual({ section, part, startsParagraph });
  expect(placeOfMark("s5/")).toEqual({ section: "s5", part: "", startsParagraph: true });
  for (const mark of ["@year", "t1.got.a", "/a", "s1/a/b", "s1/a+b", "@x/a"]) expect(placeOfMark(mark)).toBeUndefined();
});

test("another sheet's mark is not taken for 上年, and what refers to this year stands in one column", () => {
  const grid = sheet();
  expect(isWholeLast(grid)).toBe(true);
  expect(lastLinks(grid)).toEqual(grid.map((_, row) => ({ row, column: LAST_COLUMN.now })));
  for (const mark of ["nianbao/1/toy/notes/ok", "nianbao/1/toy/last", ""]) expect(isWholeLast([[text(mark)]])).toBe(false);
});
