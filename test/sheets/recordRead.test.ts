/** 校验记录 read back: what a validation wrote is what the next one and 封面 go by; what nobody can have written is never believed. */
import fc from "fast-check";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import type { RecordContents, RecordedPiece, Seen } from "../../src/sheets/recordContents";
import { RECORD_COLUMNS, RECORD_HEAD, RECORD_WIDTH, RECORDED_FIELDS, recordedFigures, recordRows, TEXT_TRAITS } from "../../src/sheets/recordPlaces";
import { EMPTY_STAMP, readRecord, recordStamp, stampOfContents } from "../../src/sheets/recordRead";
import { readRecorded, recorded, sameRecorded } from "../../src/sheets/recordReading";
import { readTime, writeTime } from "../../src/sheets/recordTime";
import { recordValues } from "../../src/sheets/recordValues";
import { wordRules } from "../../src/sheets/wordRules";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { TOY } from "../support/toy";

const words = fc.constantFrom("", "某街道办事处", "加强培训。", "2/2", "0");
const seen: fc.Arbitrary<Seen> = fc.record({ passed: words, checked: words });
const time = fc.record({ year: fc.integer({ min: 2020, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), hour: fc.nat(23), minute: fc.nat(59) });
const value = fc.oneof(fc.integer({ min: -9, max: 9999 }), fc.constantFrom("空格", "“２笔”", "“”", "#REF!"));
const pieces: fc.Arbitrary<readonly RecordedPiece[]> = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }).chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), section: fc.constantFrom("", "一、总体情况"), part: fc.constantFrom("", "（一）主动公开"), paragraph: fc.nat(12), passed: words, checked: words }))));

function contentsOf(edition: typeof TOY): fc.Arbitrary<RecordContents> {
  const figures = recordedFigures(edition);
  const all = fc.array(value, { minLength: figures.length, maxLength: figures.length }).map((values) => new Map(figures.map(({ id }, i) => [id, values[i]!] as const)));
  const kept = { count: fc.integer({ min: 1, max: 99 }), checkedAt: time, found: words, edition: words, explained: fc.nat(9), checked: all, pieces, verdicts: fc.array(fc.constantFrom("符合", "2 处不符"), { minLength: wordRules(edition).length, maxLength: wordRules(edition).length }) };
  const named = { particulars: fc.array(seen, { minLength: RECORDED_FIELDS.length, maxLength: RECORDED_FIELDS.length }).map((s) => new Map(RECORDED_FIELDS.map((field, i) => [field, s[i]!] as const))), traits: fc.array(seen, { minLength: TEXT_TRAITS.length, maxLength: TEXT_TRAITS.length }).map((s) => new Map(TEXT_TRAITS.map((trait, i) => [trait, s[i]!] as const))) };
  return fc.oneof(
    fc.record({ ...kept, ...named, passed: fc.boolean(), passedAt: time, figures: all }),
    fc.record({ ...kept, ...named, passed: fc.constant(false), passedAt: fc.constant(undefined), figures: fc.constant(new Map()) }),
  );
}

/** The sheet as it is read after these contents were written on it. */
function written(edition: typeof TOY, contents: RecordContents): CellRead[][] {
  const cells: CellRead[][] = Array.from({ length: recordRows(edition).end }, () => Array.from({ length: RECORD_WIDTH }, () => EMPTY_CELL));
  for (const { row, column, content } of recordValues(edition, contents)) {
    if (content === undefined || "formula" in content) continue;
    put(cells, row, column, "number" in content ? content.number : content.text);
  }
  return cells;
}
const put = (cells: CellRead[][], row: number, column: number, entered: CellRead["value"] | undefined): void => {
  cells[row]![column] = entered === undefined ? EMPTY_CELL : { type: typeof entered === "string" ? "text" : typeof entered === "number" ? "number" : "boolean", value: entered, formula: entered };
};

test.each([EDITION_2021, TOY].map((e) => [e.id, e] as const))("what a validation wrote is read back whole, and its head is the one that was foretold (%s)", (_id, edition) => {
  fc.assert(fc.property(contentsOf(edition), (contents) => {
    const cells = written(edition, contents);
    expect(readRecord(edition, cells)).toEqual({ kind: "kept", contents });
    expect(recordStamp(cells)).toBe(stampOfContents(contents));
  }), { numRuns: 25 });
});

test("an empty sheet says that nothing was validated yet, whatever its counter says", () => {
  expect(readRecord(TOY, [])).toEqual({ kind: "none" });
  expect(EMPTY_STAMP).toBe(recordStamp([[EMPTY_CELL]]));
  const cells: CellRead[][] = Array.from({ length: 12 }, () => []);
  put(cells, RECORD_HEAD.count.row, RECORD_HEAD.count.column, 3);
  expect(readRecord(TOY, cells)).toEqual({ kind: "none" });
  expect(recordStamp(cells)).not.toBe(EMPTY_STAMP);
});

const PIECE: RecordedPiece = { id: 4, section: "一、文字", part: "（一）甲", paragraph: 1, passed: "甲", checked: "乙" };
const PASSED: RecordContents = {
  count: 2, checkedAt: { year: 2026, month: 1, day: 17, hour: 10, minute: 5 }, passed: true, found: "", passedAt: { year: 2026, month: 1, day: 17, hour: 10, minute: 5 },
  verdicts: wordRules(TOY).map(() => "符合"), explained: 0, edition: TOY.name, particulars: new Map(RECORDED_FIELDS.map((f) => [f, { passed: "", checked: "" }])),
  figures: new Map(recordedFigures(TOY).map(({ id }) => [id, 1])), checked: new Map(recordedFigures(TOY).map(({ id }) => [id, 1])), traits: new Map(TEXT_TRAITS.map((t) => [t, { passed: "", checked: "" }])), pieces: [PIECE, { ...PIECE, id: 5, paragraph: 0 }],
};
const ROWS = recordRows(TOY);
const { checkedAt, result, passedAt, count } = RECORD_HEAD;

describe("a record in which a cell was changed is damaged, not half believed:", () => {
  test.each<readonly [string, number, number, CellRead["value"] | undefined]>([
    ["no time of the last validation", checkedAt.row, checkedAt.column, undefined],
    ["a time that is none", checkedAt.row, checkedAt.column, "昨天"],
    ["a result that is neither", result.row, result.column, "大概通过"],
    ["no result", result.row, result.column, undefined],
    ["passed, but never", passedAt.row, passedAt.column, undefined],
    ["passed at a time that is none", passedAt.row, passedAt.column, "2026年2月30日 1:00"],
    ["a figure that became TRUE", ROWS.figures, RECORD_COLUMNS.passed, true],
    ["a count that is none", count.row, count.column, "两次"],
    ["a count of nothing", count.row, count.column, 0],
    ["half a count", count.row, count.column, 1.5],
    ["a figure gone", ROWS.figures, RECORD_COLUMNS.passed, undefined],
    ["the last figure gone", ROWS.figures + recordedFigures(TOY).length - 1, RECORD_COLUMNS.passed, undefined],
    ["a figure that no validation writes", ROWS.figures + 1, RECORD_COLUMNS.passed, "三件"],
    ["a piece without its number", ROWS.texts, RECORD_COLUMNS.id, undefined],
    ["a piece with the number of another", ROWS.texts + 1, RECORD_COLUMNS.id, 4],
    ["a piece with the number 0", ROWS.texts, RECORD_COLUMNS.id, 0],
    ["a piece with half a number", ROWS.texts, RECORD_COLUMNS.id, 1.5],
    ["a piece of no paragraph", ROWS.texts, RECORD_COLUMNS.column, "第几段"],
    ["words of a piece in a line that has none", ROWS.texts + 2, RECORD_COLUMNS.checked, "多出来的"],
  ])("%s", (_what, row, column, entered) => {
    const cells = written(TOY, PASSED);
    expect(readRecord(TOY, cells).kind).toBe("kept");
    put(cells, row, column, entered);
    expect(readRecord(TOY, cells)).toEqual({ kind: "damaged" });
  });
});

test.each(["checkedAt", "result", "passedAt"] as const)("of the head only %s is left: something was recorded, and nobody knows what", (name) => {
  const cells: CellRead[][] = Array.from({ length: 12 }, () => []);
  put(cells, RECORD_HEAD[name].row, RECORD_HEAD[name].column, "2026年1月17日 10:05");
  expect(readRecord(TOY, cells)).toEqual({ kind: "damaged" });
});

test("a figure gone from what the last validation saw is only not known: what passed stands", () => {
  const cells = written(TOY, PASSED);
  put(cells, ROWS.figures, RECORD_COLUMNS.checked, undefined);
  const read = readRecord(TOY, cells);
  expect(read.kind === "kept" && [read.contents.figures.size, read.contents.checked.size]).toEqual([6, 5]);
});

test("blank, 0, a text and an error stay apart in the record", () => {
  for (const reading of [{ kind: "blank" }, { kind: "number", value: 0 }, { kind: "text", text: "空格" }, { kind: "text", text: "0" }, { kind: "text", text: "甲\n乙" }, { kind: "error", text: "#DIV/0!" }] as const)
    expect(readRecorded(recorded(reading))).toEqual(reading);
  for (const never of [true, "", "空", "“半", "半”", "x“甲”", "“甲”x", "REF#"]) expect(readRecorded(never)).toBeUndefined();
});

test("a number is the same as far as Excel keeps its digits, and never the same as a text", () => {
  expect(sameRecorded(0.1 + 0.2, 0.3)).toBe(true);
  expect([sameRecorded(1, 2), sameRecorded(1, 1.000_000_1), sameRecorded(0, "空格"), sameRecorded("“1”", 1)]).toEqual([false, false, false, false]);
  expect([sameRecorded("空格", "空格"), sameRecorded("“甲”", "“乙”")]).toEqual([true, false]);
});

test("a time is read as it is written, to the minute, and nothing else is taken for one", () => {
  fc.assert(fc.property(time, (t) => expect(readTime(writeTime(t))).toEqual(t)));
  expect(writeTime({ year: 2026, month: 1, day: 7, hour: 9, minute: 5 })).toBe("2026年1月7日 9:05");
  for (const text of ["2026年1月7日", "2026年1月7日 24:00", "2026年1月7日 9:60", "2026年13月7日 9:05", "2026年1月7日 9:5", "约2026年1月7日 9:05", "2026年1月7日 9:05 前"]) expect(readTime(text)).toBeUndefined();
});
