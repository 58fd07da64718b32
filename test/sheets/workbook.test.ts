/** The sheets of a report together: where they are looked for, what is said of each that is not as it was drawn, and what is read all the same. */
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import type { Piece, Reading } from "../../src/report/types";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import type { DrawnSheet } from "../../src/sheets/drawn";
import { lastSheet } from "../../src/sheets/lastSheet";
import { notesSheet } from "../../src/sheets/notesSheet";
import { EMPTY_META } from "../../src/sheets/readCover";
import { allSpecs, drawSheets, fixedSheets, onDemandSpecs, readReport, sheetSpecs, type SheetCells } from "../../src/sheets/workbook";
import { figureId, sectionId } from "../../src/statute/ids";
import { META, reportOf } from "../support/reports";
import { gridOf, sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const text = (value: string): CellRead => ({ type: "text", value, formula: value });
const PIECES: readonly Piece[] = [{ section: sectionId("s1"), part: "a", kind: "text", startsParagraph: true, content: "甲的话。" }];
const LIVE: Piece = { section: sectionId("s1"), part: "a", kind: "live", startsParagraph: true, sentence: TOY.sentences![0]!.id, content: "" };
const FIGURES: ReadonlyMap<ReturnType<typeof figureId>, Reading> = new Map(TOY.tables[0]!.figures.map(({ id }, i) => [id, number(i)]));
const REPORT = reportOf(FIGURES, { edition: TOY, meta: { ...META, officeKind: "any" }, pieces: PIECES });
const LAST: LastYear = { edition: TOY, year: 2023, unit: "某街道", titleName: "", figures: FIGURES, pieces: [] };
const EXPLANATION = { key: "TOY-BAL/a", said: "不等", why: "年底收到", who: "李某", date: "2026年1月5日", tied: [{ kind: "figure" as const, figure: figureId("t1.got.a"), value: number(0) }] };

/** As they would be read, after something has been done to them. */
function sheets(change: (grids: ReadonlyMap<string, Grid>, all: Map<string, SheetCells>) => void = () => undefined, report = REPORT): Map<string, SheetCells> {
  const all = sheetsOf(report);
  change(new Map([...all].map(([key, { cells }]) => [key, cells])), all);
  return all;
}
const read = (change?: Parameters<typeof sheets>[0], report = REPORT) => readReport(TOY, sheets(change, report));
const whole = (drawn: DrawnSheet): Grid => gridOf(drawn, drawn.plan.area.rows, drawn.plan.area.columns);
const at = (key: string) => `nianbao/1/toy/${key}`;

test("each sheet has its key, its name and the part of it that a check reads", () => {
  expect(sheetSpecs(TOY)).toEqual([
    { key: "cover", name: "封面", area: { row: 0, column: 0, rows: 53, columns: 16 } },
    { key: "text", name: "文字", area: { row: 0, column: 0, rows: 305, columns: 10 } },
    { key: "t1", name: "二 数字", area: { row: 0, column: 0, rows: 22, columns: 18 } },
    { key: "checks", name: "校验", area: expect.objectContaining({ row: 0, column: 0 }) as unknown },
    { key: "report", name: "年度报告", area: { row: 0, column: 0, rows: 1, columns: 6 } },
    { key: "record", name: "校验记录", area: expect.objectContaining({ row: 0, column: 0 }) as unknown },
  ]);
  expect(onDemandSpecs.map(({ key, name, used, area }) => [key, name, used, area.row, area.column])).toEqual([["last", "上年", true, 0, 0], ["notes", "审核说明", true, 0, 0], ["parked", "暂存", undefined, 0, 0]]);
  expect(onDemandSpecs[2]!.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(allSpecs(TOY)).toEqual([...sheetSpecs(TOY), ...onDemandSpecs]);
});

test("each figure has its place by key, row and column, a total with its formula", () => {
  const { places, byKey, tables, links } = fixedSheets(TOY);
  expect(fixedSheets(TOY)).toBe(fixedSheets(TOY));
  expect(Object.fromEntries([...places].slice(0, 3))).toEqual({ "t1.got.a": { key: "t1", row: 6, column: 2 }, "t1.got.b": { key: "t1", row: 6, column: 3 }, "t1.done.a": { key: "t1", row: 7, column: 2 } });
  expect(places.get(figureId("t1.got.total"))).toEqual({ key: "t1", row: 6, column: 4, formula: '=IF(COUNT(C7:D7)=0,"",SUM(C7:D7))' });
  expect([...tables.keys()]).toEqual(["t1"]);
  expect([...byKey].map(([key, { slots }]) => [key, slots.map(({ row, column }) => [row, column])])).toEqual([
    ["cover", [4, 5, 6, 7, 8, 9, 10, 11, 12].map((row) => [row, 2])],
    ["t1", [[6, 2], [6, 3], [7, 2], [7, 3], [6, 4], [7, 4]]],
  ]);
  expect([...links].map(([key, cells]) => [key, cells.length > 0])).toEqual([["cover", true], ["text", true], ["t1", true], ["checks", true]]);
});

test("drawn are all sheets in the order of the tabs, with what the report says", () => {
  const drawn = drawSheets(TOY, { meta: { ...EMPTY_META, unit: "某局" }, pieces: PIECES }, new Map([["cover", "首页"]]));
  expect([...drawn].map(([key, { plan }]) => [key, plan.name])).toEqual([["cover", "首页"], ["text", "文字"], ["t1", "二 数字"], ["checks", "校验"], ["report", "年度报告"], ["record", "校验记录"]]);
  expect(drawn.get("cover")!.plan.cells).toContainEqual({ row: 4, column: 2, content: { text: "某局" } });
  expect(drawn.get("text")!.plan.cells).toContainEqual({ row: 5, column: 3, content: { text: "甲的话。" } });
});

test("what is whole is read whole, and nothing is said of it", () => {
  const { report, damage, text: words, notes } = read();
  expect(damage).toEqual([]);
  expect(report).toEqual({ ...REPORT, overwritten: new Set(), readable: new Set(["t1"]) });
  expect([words.damage, words.pieceRows, notes]).toEqual([undefined, [5], undefined]);
});

test.each([["cover", "封面"], ["text", "文字"], ["t1", "二 数字"], ["checks", "校验"], ["report", "年度报告"], ["record", "校验记录"]])("the sheet %s that is gone is missed by the name it should have; the others are read", (key, name) => {
  const { report, damage } = read((_, all) => all.delete(key));
  expect(damage).toEqual([{ kind: "missing", key, sheet: name }]);
  expect(report.meta).toEqual(key === "cover" ? EMPTY_META : REPORT.meta);
  expect(report.pieces).toEqual(key === "text" ? [] : PIECES);
  expect(report.figures.get(figureId("t1.got.b"))).toEqual(key === "t1" ? BLANK : number(1));
  expect([report.figures.size, [...report.readable]]).toEqual([6, key === "t1" ? [] : ["t1"]]);
});

test.each([["cover", "封面"], ["t1", "二 数字"], ["checks", "校验"], ["report", "年度报告"], ["record", "校验记录"]])("a drawing of %s that was cut short is said, and nothing is read there", (key, name) => {
  const { report, damage } = read((grids) => void (grids.get(key)![0]![0] = text(at(key))));
  expect(damage).toEqual([{ kind: "unfinished", key, sheet: name }]);
  expect([...report.readable]).toEqual(key === "t1" ? [] : ["t1"]);
  expect(report.meta).toEqual(key === "cover" ? EMPTY_META : REPORT.meta);
});

test("sealed, or with the mark of another sheet in its place, a sheet goes by what stands on it", () => {
  expect(read((grids) => void (grids.get("t1")![0]![0] = text(at("t9")))).damage).toEqual([]);
  expect(read((grids) => void (grids.get("t1")![0]![0] = EMPTY_CELL)).damage).toEqual([]);
});

describe("文字 whose drawing was cut short", () => {
  const half = (grid: Grid): void => void (grid[0]![0] = text(at("text")));
  test("is unfinished while what stands on it is in its place", () => {
    const { report, damage, text: words } = read((grids) => half(grids.get("text")!));
    expect(damage).toEqual([{ kind: "unfinished", key: "text", sheet: "文字" }]);
    expect([report.pieces, words]).toEqual([[], { pieces: [], pieceRows: [], slotRows: new Map(), damage: undefined }]);
  });
  test("is unfinished where nothing was drawn yet", () => {
    const { damage } = read((grids) => {
      for (const row of grids.get("text")!) row.fill(EMPTY_CELL);
      half(grids.get("text")!);
    });
    expect(damage).toEqual([{ kind: "unfinished", key: "text", sheet: "文字" }]);
  });
  test("is told as moved where what stands on it was moved before it could be put back", () => {
    const { damage } = read((grids) => {
      half(grids.get("text")!);
      for (const row of grids.get("text")!) row.splice(2, 0, EMPTY_CELL);
      grids.get("checks")![0]![0] = text(at("checks"));
    });
    expect(damage.map(({ kind, key }) => [kind, key])).toEqual([["layout", "text"], ["unfinished", "checks"]]);
  });
});

test("a table whose rows were moved and whose drawing was then cut short is told as moved: what stands on it is where it was", () => {
  const { report, damage } = read((grids) => {
    const grid = grids.get("t1")!;
    grid.splice(7, 0, grid[0]!.map(() => EMPTY_CELL));
    grid[0]![0] = text(at("t1"));
  });
  expect(damage).toMatchObject([{ kind: "layout", key: "t1", sheet: "二 数字", row: 8, inserted: 1, redraw: true }]);
  expect([...report.readable]).toEqual([]);
});

test("a table of which nothing is drawn yet is unfinished, not moved", () => {
  const { damage } = read((grids) => {
    for (const row of grids.get("t1")!) row.fill(EMPTY_CELL);
    grids.get("t1")![0]![0] = text(at("t1"));
  });
  expect(damage).toEqual([{ kind: "unfinished", key: "t1", sheet: "二 数字" }]);
});

describe("the mark in A1", () => {
  test.each(["cover", "text", "t1"])("that was typed over on %s is said, and the sheet is read all the same", (key) => {
    const { report, damage } = read((grids) => void (grids.get(key)![0]![0] = text(" 张三 ")));
    expect(damage).toEqual([{ kind: "mark", key, sheet: sheetSpecs(TOY).find((s) => s.key === key)!.name, found: "张三" }]);
    expect(report.figures).toEqual(FIGURES);
    expect([report.meta, report.pieces]).toEqual([REPORT.meta, PIECES]);
  });
  test.each(["checks", "report", "record"])("of %s, which nobody fills, is written anew anyhow", (key) => {
    expect(read((grids) => void (grids.get(key)![0]![0] = text("张三"))).damage).toEqual([]);
  });
  test("is not spoken of where something worse is wrong with the sheet, and is where it is wrong with another", () => {
    const { damage } = read((grids) => {
      grids.get("t1")![0]![0] = text("张三");
      grids.get("t1")![5]![1] = text("别的");
      grids.get("cover")![0]![0] = text("李四");
    });
    expect(damage.map(({ kind, key }) => [kind, key])).toEqual([["layout", "t1"], ["mark", "cover"]]);
  });
});

describe("references that are lost", () => {
  const LOST: CellRead = { type: "error", value: "#REF!", formula: "=#REF!" };
  test("are said of every sheet that has some, where nothing else is wrong", () => {
    const lose = (grids: ReadonlyMap<string, Grid>): void => {
      grids.get("t1")![1]![1] = LOST;
      grids.get("text")![1]![1] = LOST;
    };
    expect(read(lose).damage).toEqual([{ kind: "links", key: "text", sheet: "文字", sheets: ["文字", "二 数字"] }]);
    expect(read((grids, all) => (lose(grids), all.delete("record"))).damage).toEqual([{ kind: "missing", key: "record", sheet: "校验记录" }]);
  });
  test("of a live sentence are looked for where it stands, those of what a person wrote are not", () => {
    const live = { ...REPORT, pieces: [LIVE] };
    const lose = (grids: ReadonlyMap<string, Grid>, formula: string): void => void (grids.get("text")![5]![3] = { type: "error", value: "#REF!", formula });
    expect(read(undefined, live).report.pieces).toMatchObject([{ kind: "live", sentence: "toy" }]);
    expect(read((grids) => lose(grids, String(grids.get("text")![5]![3]!.formula).replace("'二 数字'!E7", "#REF!")), live).damage).toEqual([{ kind: "links", key: "text", sheet: "文字", sheets: ["文字"] }]);
    expect(read((grids) => lose(grids, "=#REF!&1")).damage).toEqual([]);
  });
  test("of 上年 and 审核说明 are looked for too", () => {
    const drawnLast = whole(lastSheet(TOY, LAST, new Map()));
    const drawnNotes = whole(notesSheet(TOY, [{ explanation: EXPLANATION, words: {} }], new Map(), undefined));
    drawnLast[9]![4] = LOST;
    const column = drawnNotes[5]!.findIndex((cell) => String(cell.formula).includes("二 数字"));
    drawnNotes[5]![column] = LOST;
    expect(read((_, all) => void all.set("last", { name: "上年", cells: drawnLast })).damage).toEqual([{ kind: "links", key: "last", sheet: "上年", sheets: ["上年"] }]);
    expect(read((_, all) => void all.set("notes", { name: "审核说明", cells: drawnNotes })).damage).toMatchObject([{ kind: "links", sheets: ["审核说明"] }]);
  });
});

describe("上年", () => {
  test("is read where it is whole", () => {
    const { report, damage } = read((_, all) => void all.set("last", { name: "去年", cells: whole(lastSheet(TOY, LAST, new Map())) }));
    expect([damage, report.last]).toEqual([[], LAST]);
  });
  test("is unfinished where it is half drawn, and none of its figures is read", () => {
    const grid = whole(lastSheet(TOY, LAST, new Map()));
    grid[0]![0] = text(at("last"));
    const { report, damage } = read((_, all) => void all.set("last", { name: "去年", cells: grid }));
    expect([damage, "last" in report]).toEqual([[{ kind: "unfinished", key: "last", sheet: "去年" }], false]);
  });
});

describe("审核说明", () => {
  const grid = (): Grid => whole(notesSheet(TOY, [{ explanation: EXPLANATION, words: { remark: "问过" } }, { explanation: undefined, words: { why: "自己写的" } }], new Map(), undefined));
  const noted = (cells: Grid) => read((_, all) => void all.set("notes", { name: "说明", cells }));
  test("gives the report its explanations, and its rows to who draws it anew", () => {
    const { report, damage, notes } = noted(grid());
    expect([damage, report.explanations, notes!.lines.length]).toEqual([[], [EXPLANATION], 2]);
  });
  test("without an explanation gives the report none", () => {
    const { report, notes } = noted(whole(notesSheet(TOY, [], new Map(), undefined)));
    expect(["explanations" in report, notes]).toEqual([false, { lines: [], wrong: undefined, links: [] }]);
  });
  test("is unfinished where it is half drawn, and not read", () => {
    const cells = grid();
    cells[0]![0] = text(at("notes"));
    const { report, damage, notes } = noted(cells);
    expect([damage, "explanations" in report, notes]).toEqual([[{ kind: "unfinished", key: "notes", sheet: "说明" }], false, undefined]);
  });
  test("whose head was reworded is drawn anew and loses nothing", () => {
    const cells = grid();
    cells[4]![5] = text("为什么");
    const { report, damage } = noted(cells);
    expect(damage).toEqual([{ kind: "layout", key: "notes", sheet: "说明", row: 5, column: 6, inserted: 0, columns: 0, expected: "说明", found: "为什么", repairable: true, redraw: true }]);
    expect(report.explanations).toEqual([EXPLANATION]);
  });
  test("without heads cannot be read, which is said of the first of them", () => {
    const cells = grid();
    cells[4]!.fill(EMPTY_CELL);
    const { report, damage, notes } = noted(cells);
    expect(damage).toEqual([{ kind: "layout", key: "notes", sheet: "说明", row: 5, column: 2, inserted: 0, columns: 0, expected: "哪一处", found: "", repairable: false }]);
    expect(["explanations" in report, notes]).toEqual([false, undefined]);
  });
});

test("a total that was typed over is known", () => {
  const { report } = read((grids) => void (grids.get("t1")![6]![4] = { type: "number", value: 9, formula: 9 }));
  expect([[...report.overwritten], report.figures.get(figureId("t1.got.total"))]).toEqual([["t1.got.total"], number(9)]);
});
