/** 文字 as it stands: every text under the heading above it, or the first thing that differs from the form. */
import type { Piece } from "../../src/report/types";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { readText, slotKey } from "../../src/sheets/readText";
import { sentenceFormula } from "../../src/sheets/sentenceFormula";
import { CONTINUES, TEXT_COLUMNS, TEXT_HEAD_ROW, TEXT_HEADS, textBlocks } from "../../src/sheets/textSheet";
import { sectionId, sentenceId } from "../../src/statute/ids";
import { reportOf } from "../support/reports";
import { sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const cell = (value: string, formula = value): CellRead => ({ type: "text", value, formula });
const { section, part, content, demand, joins } = TEXT_COLUMNS;
const [A, B] = textBlocks(TOY, []).map((block) => block.row);
const ROWS = 24;
const said = (text: string, of: "a" | "b", more: Partial<Piece> = {}): Piece => ({ section: sectionId("s1"), part: of, content: text, startsParagraph: true, kind: "text", ...more }) as Piece;
function text(...typed: readonly (readonly [row: number, column: number, value: string | CellRead])[]): Grid {
  const grid = sheetsOf(reportOf(new Map(), { edition: TOY, pieces: [] })).get("text")!.cells.slice(0, ROWS).map((row) => [...row]);
  for (const [row, column, value] of typed) grid[row]![column] = typeof value === "string" ? cell(value) : value;
  return grid;
}
const read = (grid: Grid) => readText(TOY, "文字（改名）", grid);
const [KEY_A, KEY_B] = ["s1/a", "s1/b"];
const SLOTS = new Map([[KEY_A, A], [KEY_B, B]]);
const DAMAGE = { kind: "layout", key: "text", sheet: "文字（改名）", column: section + 1, inserted: 0, columns: 0, expected: "", found: "", repairable: true, redraw: true };
const { redraw: _redraw, ...IN_DOUBT } = { ...DAMAGE, repairable: false };

it("a heading is known by its section and its part", () => {
  expect(slotKey({ section: sectionId("s1"), part: "a" })).toBe(KEY_A);
});

it("nothing written is nothing read, and every heading has its row", () => {
  expect(read(text())).toEqual({ pieces: [], pieceRows: [], slotRows: SLOTS, damage: undefined });
});

it("texts are read with their rows, those that go on as such, blank rows and spaces left out", () => {
  const grid = text([A!, content, " 甲的话。 "], [A! + 2, content, "接着说。"], [A! + 2, joins, CONTINUES], [A! + 3, content, "  "], [B!, content, "乙的话。"], [ROWS - 1, content, "最后。"], [ROWS - 1, joins, "别的"]);
  expect(read(grid)).toEqual({
    pieces: [said("甲的话。", "a"), said("接着说。", "a", { startsParagraph: false }), said("乙的话。", "b"), said("最后。", "b")],
    pieceRows: [A, A! + 2, B, ROWS - 1], slotRows: SLOTS, damage: undefined,
  });
});

it("a sentence that follows the figures is one, also where no program has worked it out yet; a formula of somebody's own that shows nothing is nothing", () => {
  const sentence = sentenceId("toy");
  const formula = sentenceFormula(TOY, sentence, new Map());
  const live = (words: string) => said(words, "a", { kind: "live", sentence } as Partial<Piece>);
  expect(read(text([A!, content, cell("收到 3 件。", formula)], [A! + 1, content, cell("", formula)], [A! + 2, content, cell("", '=""')]))).toMatchObject({ pieces: [live("收到 3 件。"), live("")], pieceRows: [A, A! + 1], damage: undefined });
});

it.each(TEXT_HEADS.map(([words, column]) => [words, column] as const))("without the head %s no text is read, and it is named", (words, column) => {
  const grid = text([A!, content, "甲的话。"], [TEXT_HEAD_ROW, column, "别的"]);
  const { redraw: _, ...told } = DAMAGE;
  expect(read(grid)).toEqual({ pieces: [], pieceRows: [], slotRows: new Map(), damage: { ...told, redraw: true, row: TEXT_HEAD_ROW + 1, column: column + 1, expected: words, found: "别的" } });
});

it("spaces within heads and headings are no difference", () => {
  expect(read(text([TEXT_HEAD_ROW, joins, "与 上 段"], [A!, section, "一、 文字"], [B!, part, "（二） 乙"])).damage).toBeUndefined();
});

it("a heading that is reworded is named with what stands there, and repairable where all are known again", () => {
  const written = [[A!, content, "甲的话。"], [B!, content, "乙的话。"]] as const;
  expect(read(text(...written, [B!, part, "（二）改了"]))).toEqual({ pieces: [], pieceRows: [], slotRows: new Map([[KEY_A, A]]), damage: { ...DAMAGE, row: B! + 1, expected: "（二）乙", found: "（二）改了" } });
  expect(read(text(...written, [A!, section, "一、改了"]))).toEqual({ pieces: [], pieceRows: [], slotRows: new Map(), damage: { ...DAMAGE, row: A! + 1, expected: "一、文字（一）甲", found: "一、改了（一）甲" } });
  expect(read(text(...written, [B!, part, "（二）改了"], [B!, demand, "随便"])).damage).toEqual({ ...DAMAGE, row: B! + 1, expected: "（二）乙", found: "（二）改了" });
});

it("words where no heading should stand are named, with the heading that is next, or none", () => {
  expect(read(text([A! + 1, section, "二、另外"])).damage).toEqual({ ...DAMAGE, row: A! + 2, expected: "（二）乙", found: "二、另外" });
  expect(read(text([B! + 1, part, "（三）丙"])).damage).toEqual({ ...DAMAGE, row: B! + 2, found: "（三）丙" });
});

it("a heading that is missing is named at the end, and no text is put under another one", () => {
  const grid = text([A!, content, "甲的话。"], [B!, content, "乙的话。"], [B!, part, EMPTY_CELL], [B!, demand, EMPTY_CELL]);
  expect(read(grid)).toEqual({ pieces: [], pieceRows: [], slotRows: new Map([[KEY_A, A]]), damage: { ...IN_DOUBT, row: ROWS, expected: "（二）乙" } });
});

it("a text above the first heading belongs to none", () => {
  const grid = text([A!, content, "甲的话。"]);
  grid.splice(A!, 0, grid[0]!.map((_, i) => (i === content ? cell("谁的话。") : EMPTY_CELL)));
  expect(read(grid)).toEqual({ pieces: [], pieceRows: [], slotRows: new Map(), damage: { ...IN_DOUBT, row: A! + 1, expected: "一、文字（一）甲" } });
});
