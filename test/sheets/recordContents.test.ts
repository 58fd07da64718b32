/** What a validation leaves in 校验记录, pass or fail: by it everybody sees later what has changed since. */
import type { CellRead } from "../../src/sheets/cellRead";
import { MOST_PIECES, RECORDED_FIELDS } from "../../src/sheets/recordPlaces";
import { nextContents, numbered, type RecordContents, type ValidationMade } from "../../src/sheets/recordContents";
import { foundWords, type Found } from "../../src/sheets/recordFound";
import { headingOfLines, headingsTrait, joinsTrait, MOST_TEXT_ROWS, shown, TEXT_FIRST_ROW, TEXT_ID_COLUMN, textLines, unlistedTrait, type TextLine } from "../../src/sheets/recordTexts";
import { CONTINUES, TEXT_COLUMNS } from "../../src/sheets/textSheet";
import { figureId } from "../../src/statute/ids";
import { TOY } from "../support/toy";

const cell = (value: string | number | boolean): CellRead => ({ type: typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text", value, formula: value });
/** 文字 of the toy form: 甲 with two paragraphs, the second in two rows, and 乙 with none. */
const [FIRST, SECOND] = [{ section: "一、文字", part: "（一）甲" }, { section: "", part: "（二）乙" }];
const row = (content: string, more: Partial<TextLine> = {}): TextLine => ({ position: 0, id: undefined, mark: undefined, section: "", part: "", joins: false, ...more, content });
const LINES: readonly TextLine[] = [row("第一段。", FIRST), row("第二段，"), row("还没完。", { joins: true }), row(""), row("", SECOND)].map((line, i) => ({ ...line, position: i + 1 }));

const T1 = { year: 2026, month: 1, day: 17, hour: 10, minute: 5 };
const T2 = { ...T1, minute: 30 };
const GOT = figureId("t1.got.a");
const made = (lines: readonly TextLine[], more: Partial<ValidationMade> = {}, unit = "某街道"): ValidationMade => ({ edition: TOY, at: T1, passed: true, found: "", verdicts: ["符合"], explained: 1, facts: { particulars: new Map([["unit", unit]]), figures: new Map([[GOT, 3]]), lines }, ...more });
const piece = (contents: RecordContents, id: number) => contents.pieces.find((p) => p.id === id)!;

test("rows that say something get numbers of their own, above all that were given; empty rows get none", () => {
  expect(numbered(LINES, []).map(({ id, mark }) => [id, mark])).toEqual([[1, 1], [2, 2], [3, 3], [undefined, undefined], [4, 4]]);
  expect(numbered(LINES, [7, 2]).map(({ id }) => id)).toEqual([8, 9, 10, undefined, 11]);
  const some = LINES.map((line, i) => (i === 1 ? { ...line, id: 12, mark: 12 } : line));
  expect(numbered(some, [3]).map(({ id }) => id)).toEqual([13, 12, 14, undefined, 15]);
});

describe("a validation that passed", () => {
  const contents = nextContents(undefined, made(numbered(LINES, [])));
  test("takes down each piece under its heading, a row that continues another as one paragraph with it", () => {
    expect(contents.pieces.map(({ id, section, part, paragraph, passed, checked }) => [id, section, part, paragraph, passed, checked])).toEqual([
      [1, "一、文字", "（一）甲", 1, "第一段。", "第一段。"], [2, "一、文字", "（一）甲", 2, "第二段，", "第二段，"],
      [3, "一、文字", "（一）甲", 2, "还没完。", "还没完。"], [4, "一、文字", "（二）乙", 0, "", ""],
    ]);
  });
  test("counts the paragraph behind one of two rows as the next, and a row that continues nothing as a paragraph", () => {
    const more = numbered([row("接什么？", { ...FIRST, joins: true }), row("一，"), row("二。", { joins: true }), row("三。"), row("四。", { ...SECOND, joins: true })], []);
    expect(nextContents(undefined, made(more)).pieces.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3, 1]);
  });
  test("takes everything for what passed", () => {
    expect(contents).toMatchObject({ count: 1, checkedAt: T1, passedAt: T1, passed: true, explained: 1, edition: TOY.name, verdicts: ["符合"] });
    expect([...contents.figures, ...contents.checked]).toEqual([[GOT, 3], [GOT, 3]]);
    expect(contents.particulars.get("unit")).toEqual({ passed: "某街道", checked: "某街道" });
    expect([...contents.particulars.keys()]).toEqual(RECORDED_FIELDS);
    expect([...contents.traits.values()].map(({ passed, checked }) => [passed, checked])).toEqual([["3/3", "3/3"], ["3/9", "3/9"], ["0", "0"]]);
  });
});

describe("a validation that failed", () => {
  const before = nextContents(undefined, made(numbered(LINES, [])));
  const lines = numbered([...numbered(LINES, []).map((line) => (line.id === 2 ? { ...line, content: "改了，" } : line.id === 3 ? { ...line, content: "" } : line)).slice(0, 2), row("新的一段。"), ...numbered(LINES, []).slice(3)], [4]);
  const after = nextContents(before, made(lines, { passed: false, found: "必改 1", at: T2, verdicts: ["1 处不符"], explained: 0 }, "某局"));
  test("keeps what passed and takes down beside it what it saw", () => {
    expect(after).toMatchObject({ count: 2, checkedAt: T2, passedAt: T1, passed: false, found: "必改 1", edition: TOY.name, verdicts: ["1 处不符"], explained: 0 });
    expect(after.particulars.get("unit")).toEqual({ passed: "某街道", checked: "某局" });
    expect([piece(after, 2), piece(after, 3), piece(after, 5)].map(({ passed, checked }) => [passed, checked])).toEqual([["第二段，", "改了，"], ["还没完。", ""], ["", "新的一段。"]]);
  });
  test("puts a new piece behind the one it stands behind", () => {
    expect(after.pieces.map(({ id }) => id)).toEqual([1, 2, 5, 3, 4]);
  });
  test("is followed by one that passed, which forgets what is gone", () => {
    const third = nextContents(after, made(lines, { at: T2 }));
    expect([third.count, third.pieces.map(({ id }) => id)]).toEqual([3, [1, 2, 5, 4]]);
    expect(third.pieces.every(({ passed, checked }) => passed === checked)).toBe(true);
  });
  test("where nothing had passed before, nothing has passed", () => {
    const first = nextContents(undefined, made(lines, { passed: false }));
    expect(first).toMatchObject({ count: 1, passedAt: undefined, edition: "", figures: new Map() });
    expect([...first.pieces, ...first.particulars.values(), ...first.traits.values()].every(({ passed }) => passed === "")).toBe(true);
  });
});

test("more pieces than the record has lines for are counted, not listed", () => {
  const many = numbered([LINES[0]!, ...Array.from({ length: MOST_PIECES + 3 }, (_, i) => row(`第 ${i} 段。`))], []);
  const contents = nextContents(undefined, made(many));
  expect(contents.pieces).toHaveLength(MOST_PIECES);
  expect(contents.traits.get("unlisted")).toEqual({ passed: "4", checked: "4" });
});

describe("文字 as the record compares it", () => {
  const cells: CellRead[][] = Array.from({ length: TEXT_FIRST_ROW + 3 }, () => []);
  [[1, "甲"], [1, "乙"], ["x", "丙"]].forEach(([mark, content], i) => {
    cells[TEXT_FIRST_ROW + i]![TEXT_ID_COLUMN] = cell(mark!);
    cells[TEXT_FIRST_ROW + i]![TEXT_COLUMNS.content] = cell(content!);
  });
  cells[TEXT_FIRST_ROW + 1]![TEXT_COLUMNS.joins] = cell(CONTINUES);

  test("a row that was copied is not taken for the one it was copied from", () => {
    const lines = textLines(cells);
    expect(lines).toHaveLength(MOST_TEXT_ROWS);
    expect(lines.slice(0, 4).map(({ position, id, mark, content, joins }) => [position, id, mark, content, joins])).toEqual([[1, 1, 1, "甲", false], [2, undefined, 1, "乙", true], [3, undefined, undefined, "丙", false], [4, undefined, undefined, "", false]]);
    expect(joinsTrait(lines)).toBe("1/1");
    expect([unlistedTrait(lines, new Set([1])), unlistedTrait(lines, new Set())]).toEqual(["2", "3"]);
  });
  test("a cell says what a formula makes of it", () => {
    expect([cell("甲"), cell(3), cell(true), cell(false), { type: "error", value: "#REF!", formula: "=#REF!" } as const].map(shown)).toEqual(["甲", "3", "TRUE", "FALSE", ""]);
  });
  test("a line stands under the last heading of ours above it; a reworded one begins nothing and is counted", () => {
    const lines = [row("上面"), ...LINES, row("乙的话。"), row("", { part: "（三）丙" }), row("还是乙的。")];
    expect(headingOfLines(TOY, lines).map((h) => h?.part)).toEqual([undefined, "a", "a", "a", "a", "b", "b", "b", "b"]);
    expect(headingOfLines(TOY, lines)[5]).toEqual({ section: "s1", part: "b", sectionLabel: "一、文字", partLabel: "（二）乙" });
    expect(headingsTrait(TOY, lines)).toBe("3/4");
  });
});

describe("what a validation found, in words", () => {
  const NONE: Found = { errors: 0, pending: 0, unfilled: 0, warnings: 0, unexplained: 0, damage: 0 };
  test("one that passed says only what was explained", () => {
    expect([foundWords(NONE, true), foundWords({ ...NONE, warnings: 2 }, true)]).toEqual(["", "需核实 2 处都有说明"]);
  });
  test("one that failed names what there is, and nothing of what there is none of", () => {
    expect(foundWords({ errors: 3, pending: 1, unfilled: 12, warnings: 9, unexplained: 2, damage: 4 }, false)).toBe("必改 3、未填完 1、未填 12、需核实未说明 2、版面被改动 4");
    expect([foundWords({ ...NONE, unfilled: 12 }, false), foundWords({ ...NONE, warnings: 1 }, false)]).toEqual(["未填 12", ""]);
  });
});
