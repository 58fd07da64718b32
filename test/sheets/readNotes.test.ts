/** 审核说明 read back: nobody's explanation is lost or given to another finding, whatever was put in, pushed on or sorted. */
import fc from "fast-check";
import { sameWriting, type Explanation, type Tied } from "../../src/report/explanations";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { NOTES_COLUMN as COLUMN, NOTES_FIRST_ROW, NOTES_HEAD_ROW, NOTES_HEADS, TIE_FIRST, tieColumn } from "../../src/sheets/notesPlaces";
import { reunited } from "../../src/sheets/notesReunited";
import { standingLine, type NotesLine } from "../../src/sheets/notesRow";
import { notesSheet } from "../../src/sheets/notesSheet";
import { isWholeNotes, readNotes } from "../../src/sheets/readNotes";
import { figureId } from "../../src/statute/ids";
import { gridOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const figure = fc.constantFrom("t1.got.a", "t1.got.total", "t1.done.b").map(figureId);
const value = fc.oneof(fc.integer({ min: 0, max: 999 }).map((v) => ({ kind: "number" as const, value: v })), fc.constant({ kind: "blank" as const }), fc.constant({ kind: "text" as const, text: "２笔" }));
const tied: fc.Arbitrary<Tied> = fc.oneof(
  fc.record({ kind: fc.constantFrom("figure" as const, "last" as const), figure, value }),
  fc.record({ kind: fc.constant("meta" as const), field: fc.constantFrom("date" as const, "year" as const), value: fc.constantFrom("", "2025") }),
  fc.record({ kind: fc.constant("text" as const), value: fc.constantFrom("加强培训。", "2024") }),
);
const explanation: fc.Arbitrary<Explanation> = fc.record({ key: fc.constantFrom("YEAR-1:0", "MAG-1:t1.got.a"), said: fc.constantFrom("收到 3，去年 300", "日期早于 1 月 1 日"), why: fc.constantFrom("机构调整", "2024"), who: fc.constantFrom("张三", "李四"), date: fc.constantFrom("", "2026年1月20日"), tied: fc.array(tied, { maxLength: 10 }) });
const remark = fc.constantFrom({}, { remark: "请科长看" }, { table: "表二", item: "收到", column: "甲" });
const explained: fc.Arbitrary<NotesLine> = fc.record({ explanation, words: remark });
const line: fc.Arbitrary<NotesLine> = fc.oneof(explained, fc.constant<NotesLine>({ explanation: undefined, words: { why: "自己写的一行", who: "王五" } }));

function sheetOf(lines: readonly NotesLine[]): Grid {
  const drawn = notesSheet(TOY, lines, new Map(), TOY);
  return gridOf(drawn, drawn.plan.area.rows, drawn.plan.area.columns);
}
const without = (lines: readonly { readonly row: number }[]) => lines.map(({ row: _row, ...rest }) => rest);
const text = (words: string): CellRead => ({ type: "text", value: words, formula: words });

const LINE: NotesLine = { explanation: { key: "MAG-1:x", said: "收到 3，去年 300", why: "机构调整", who: "张三", date: "2026年1月20日", tied: [{ kind: "figure", figure: figureId("t1.got.a"), value: { kind: "number", value: 3 } }, { kind: "meta", field: "year", value: "2025" }] }, words: { table: "表二", remark: "请科长看" } };
const OTHER: NotesLine = { explanation: { ...LINE.explanation!, key: "MAG-1:y", said: "办结 5，去年 500", why: "并入新区", who: "李四" }, words: { item: "办结" } };

test("what was drawn is read back, row by row, with everything it rests on", () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
    const cells = sheetOf(lines);
    const read = readNotes(cells)!;
    expect(without(read.lines)).toEqual(lines);
    expect(read.lines.map(({ row }) => row)).toEqual(lines.map((_, i) => NOTES_FIRST_ROW + i));
    expect(read.wrong).toBeUndefined();
    expect(isWholeNotes(cells)).toBe(true);
    const now = lines.flatMap(({ explanation: e }, i) => (e?.tied ?? []).map((_, t) => ({ row: NOTES_FIRST_ROW + i, column: tieColumn(t, "now") })));
    expect(read.links).toEqual(now);
  }), { numRuns: 40 });
});

test("rows put in above or between and rows sorted leave every explanation whole", () => {
  fc.assert(fc.property(fc.array(explained, { minLength: 1, maxLength: 5 }), fc.nat(4), fc.infiniteStream(fc.integer()), (lines, at, keys) => {
    const cells = sheetOf(lines);
    const body = cells.splice(NOTES_FIRST_ROW, lines.length).map((row) => ({ row, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ row }) => row);
    cells.splice(NOTES_FIRST_ROW, 0, ...body);
    cells.splice(NOTES_FIRST_ROW + Math.min(at, lines.length), 0, [], []);
    const read = readNotes(cells)!;
    const known = (all: readonly NotesLine[]) => all.map((one) => JSON.stringify(one.explanation)).sort();
    expect(known(read.lines)).toEqual(known(lines));
    expect(read.wrong).toBeUndefined();
  }), { numRuns: 30 });
});

test("columns pushed on and a head moved down or reworded: still read, and named as the first thing that is wrong", () => {
  const pushed = sheetOf([LINE, OTHER]).map((row) => [row[0]!, EMPTY_CELL, ...row.slice(1)]);
  expect(without(readNotes(pushed)!.lines)).toEqual([LINE, OTHER]);
  expect(readNotes(pushed)!.wrong).toEqual({ row: NOTES_HEAD_ROW, column: COLUMN.said, expected: "哪一处", found: "" });

  const down = sheetOf([LINE]);
  down.splice(2, 0, [], []);
  expect(without(readNotes(down)!.lines)).toEqual([LINE]);
  expect(readNotes(down)!.lines[0]!.row).toBe(NOTES_FIRST_ROW + 2);
  expect(readNotes(down)!.wrong).toMatchObject({ row: NOTES_HEAD_ROW, expected: "哪一处" });

  const reworded = sheetOf([LINE]).map((row) => [...row]);
  reworded[NOTES_HEAD_ROW]![COLUMN.why] = text("理由");
  expect(without(readNotes(reworded)!.lines)).toEqual([LINE]);
  expect(readNotes(reworded)!.wrong).toEqual({ row: NOTES_HEAD_ROW, column: COLUMN.why, expected: "说明", found: "理由" });
});

test("with half of its heads it is read, with fewer nobody can say which column is which", () => {
  const left = (heads: number) => {
    const cells = sheetOf([LINE]);
    for (const [, column] of NOTES_HEADS.slice(heads)) cells[NOTES_HEAD_ROW]![column] = EMPTY_CELL;
    return readNotes(cells);
  };
  expect(without(left(NOTES_HEADS.length / 2)!.lines)).toEqual([LINE]);
  expect(left(NOTES_HEADS.length / 2 - 1)).toBeUndefined();
  expect(readNotes([])).toBeUndefined();
});

describe("an explanation that says too little, or whose row was changed, holds for nothing and says why:", () => {
  const changed = (column: number, cell: CellRead) => {
    const cells = sheetOf([OTHER, LINE]);
    cells[NOTES_FIRST_ROW + 1]![column] = cell;
    return readNotes(cells)!;
  };
  const FAULT = NOTES_FIRST_ROW + 1;

  test.each([["why", COLUMN.why], ["who", COLUMN.who]] as const)("no %s", (fault, column) => {
    for (const nothing of [EMPTY_CELL, text("　 ")]) {
      const read = changed(column, nothing);
      expect([read.lines[1]!.explanation!.fault, read.lines[0]!.explanation!.fault]).toEqual([fault, undefined]);
      expect(read.wrong).toBeUndefined();
    }
  });
  test("another 哪一处 than the one it was written for: the words stay beside it", () => {
    const read = changed(COLUMN.said, text("办结 5，去年 500"));
    expect(read.lines[1]).toMatchObject({ explanation: { fault: "parted", said: "收到 3，去年 300" }, words: { said: "办结 5，去年 500", remark: "请科长看" } });
    expect(read.wrong).toEqual({ row: FAULT, column: COLUMN.said, expected: "收到 3，去年 300", found: "办结 5，去年 500" });
  });
  test("blanks put between the words do not part them", () => {
    expect(sameWriting("收到 3，去年 300", "收到 3，去年  300")).toBe(true);
    expect(changed(COLUMN.said, text("收到 3，去年  300")).lines[1]!.explanation!.fault).toBeUndefined();
  });
  test("a state typed over is named", () => {
    expect(changed(COLUMN.status, text("有效")).wrong).toEqual({ row: FAULT, column: COLUMN.status, expected: "", found: "有效" });
  });
  test.each([["now", "3"], ["flag", "没改"]] as const)("what is compared (%s) typed over is named", (part, typed) => {
    expect(changed(tieColumn(1, part), text(typed)).wrong).toMatchObject({ row: FAULT, column: tieColumn(1, "now") });
  });
  test("what nobody can rest anything on is not rested on, and is named", () => {
    const read = changed(tieColumn(0, "id"), text("另外/什么"));
    expect(read.lines[1]!.explanation!.tied).toEqual(LINE.explanation!.tied.slice(1));
    expect(read.wrong).toMatchObject({ row: FAULT, column: tieColumn(0, "now") });
  });
  test("a cell too many or too few to the right is named", () => {
    expect(changed(tieColumn(3, "id"), text("x")).wrong).toEqual({ row: FAULT, column: TIE_FIRST, expected: "", found: "" });
    expect(changed(tieColumn(1, "flag"), EMPTY_CELL).wrong).toMatchObject({ row: FAULT, column: TIE_FIRST });
  });
  test("a row without its key explains nothing, its words stay", () => {
    const read = changed(COLUMN.key, EMPTY_CELL);
    expect(read.lines[1]).toMatchObject({ explanation: undefined, words: { why: "机构调整", who: "张三" } });
    expect(read.wrong).toBeUndefined();
  });
});

test("a sheet that was not drawn to its end is not taken for 审核说明", () => {
  const cells = sheetOf([LINE]);
  for (const mark of ["", "nianbao/1/toy/notes", "nianbao/1/toy/last/ok"]) {
    cells[0]![0] = text(mark);
    expect(isWholeNotes(cells)).toBe(false);
  }
});

describe("where the left columns alone were sorted", () => {
  const parted = (words: NotesLine, rests: NotesLine): NotesLine => {
    const { said, why, who, date } = words.explanation!;
    return { explanation: { ...rests.explanation!, why, who, date, fault: "parted" }, words: { ...words.words, said } };
  };
  test("the words come back to what they were written for", () => {
    expect(reunited([parted(OTHER, LINE), parted(LINE, OTHER)])).toEqual([LINE, OTHER]);
  });
  test("words that belong to nothing keep a row of their own, what nobody explains keeps its place without words", () => {
    const strange: NotesLine = { ...parted(LINE, OTHER), words: { said: "别处", remark: "留着" } };
    expect(reunited([LINE, strange])).toEqual([
      LINE,
      { explanation: { ...OTHER.explanation!, why: "", who: "", date: "" }, words: {} },
      { explanation: undefined, words: { said: "别处", remark: "留着", why: "机构调整", who: "张三", date: "2026年1月20日" } },
    ]);
  });
  test("of two explanations of the same words each keeps one", () => {
    const twice = [parted(LINE, OTHER), parted(LINE, LINE)].map((one, i) => ({ ...one, explanation: { ...one.explanation!, said: LINE.explanation!.said, who: `${i}` } }));
    expect(reunited(twice).map(({ explanation: e }) => e?.who)).toEqual(["0", "1"]);
  });
  test("where nothing is parted nothing is touched", () => {
    const lines = [LINE, OTHER];
    expect(reunited(lines)).toBe(lines);
  });
});

test("an explanation whose row is gone stands at the first figure it rests on, or nowhere", () => {
  const { explanation: e } = LINE;
  const first: Tied = { kind: "meta", field: "year", value: "2025" };
  expect(standingLine({ ...e!, tied: [first, ...e!.tied] }, TOY)).toEqual({ explanation: { ...e!, tied: [first, ...e!.tied] }, words: { table: "表二", item: "收到", column: "甲" } });
  expect(standingLine({ ...e!, tied: [first] }, TOY).words).toEqual({});
  expect(standingLine({ ...e!, tied: [{ kind: "figure", figure: figureId("t9.nowhere"), value: { kind: "blank" } }] }, TOY).words).toEqual({});
});
