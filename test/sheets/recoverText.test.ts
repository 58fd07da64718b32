/** The texts of 文字 after its rows, columns or headings were pushed about: each under its heading again, or the place where nobody can say. */
import type { Piece } from "../../src/report/types";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { recoverText, type RecoveredText, type TextDoubt } from "../../src/sheets/recoverText";
import { sentenceFormula } from "../../src/sheets/sentenceFormula";
import { CONTINUES, LIVE, TEXT_COLUMNS, TEXT_HEAD_ROW, TEXT_HEADS, textBlocks, textSlots } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { sectionId, sentenceId } from "../../src/statute/ids";
import { reportOf } from "../support/reports";
import { sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const cell = (value: string | number, formula: string | number = value): CellRead => ({ type: typeof value === "number" ? "number" : "text", value, formula });
const { section, part, content, demand, joins, kind } = TEXT_COLUMNS;
const [A, B] = textBlocks(TOY, []).map((block) => block.row);
const [SLOT_A, SLOT_B] = textSlots(TOY);
/** So many rows are read here: more than are drawn. */
const ROWS = 24;
const BLANK_ROW = (): CellRead[] => Array.from({ length: 10 }, () => EMPTY_CELL);
const said = (text: string, of: "a" | "b", more: Partial<Piece> = {}): Piece => ({ section: sectionId("s1"), part: of, content: text, startsParagraph: true, kind: "text", ...more }) as Piece;

/** 文字 as drawn, with these in their places. */
function text(...typed: readonly (readonly [row: number, column: number, value: string | number | CellRead])[]): Grid {
  const grid = sheetsOf(reportOf(new Map(), { edition: TOY, pieces: [] })).get("text")!.cells.slice(0, ROWS).map((row) => [...row]);
  for (const [row, column, value] of typed) grid[row]![column] = typeof value === "object" ? value : cell(value);
  return grid;
}
/** With one text under each heading. */
const FILLED = [[A!, content, "甲的话。"], [B!, content, "乙的话。"]] as const;
const PIECES = [said("甲的话。", "a"), said("乙的话。", "b")];
const without = (grid: Grid, row: number, ...columns: readonly number[]): Grid => {
  for (const column of columns) grid[row]![column] = EMPTY_CELL;
  return grid;
};
const WHOLE: RecoveredText = { pieces: PIECES, marks: [undefined, undefined], stray: [], rows: B! + 1, columns: 7 };
const recovered = (grid: Grid) => recoverText(TOY, grid);
const note = (row: number, column: number, words: string) => ({ row, column, stood: { kind: "text", text: words }, formula: false });

describe("every text is under its heading again", () => {
  test("as it was drawn", () => {
    expect(recovered(text(...FILLED))).toEqual(WHOLE);
  });

  test.each([1, 3, 6])("with a column put in before column %d", (column) => {
    const grid = text(...FILLED).map((row) => [...row.slice(0, column), EMPTY_CELL, ...row.slice(column)]);
    expect(recovered(grid)).toEqual({ ...WHOLE, columns: 8 });
  });

  test("with a column put in, what was typed in it is handed back", () => {
    const grid = text(...FILLED).map((row, i) => [...row.slice(0, content), i === A ? cell("谁写的") : EMPTY_CELL, ...row.slice(content)]);
    expect(recovered(grid)).toEqual({ ...WHOLE, columns: 8, stray: [note(A!, content, "谁写的")] });
  });

  test.each([section, part, demand, joins, kind])("without column %d", (column) => {
    const grid = text(...FILLED).map((row) => row.filter((_, i) => i !== column));
    expect(recovered(grid)).toEqual({ ...WHOLE, columns: 6 });
  });

  test("with rows put in above all, between the headings and below", () => {
    const grid = text(...FILLED);
    grid.splice(B! + 1, 0, BLANK_ROW());
    grid.splice(B!, 0, BLANK_ROW());
    grid.splice(0, 0, BLANK_ROW());
    expect(recovered(grid)).toEqual({ ...WHOLE, rows: B! + 3 });
  });

  test("with texts typed into rows that were put in", () => {
    const grid = text(...FILLED);
    grid.splice(B!, 0, BLANK_ROW().map((empty, i) => (i === content ? cell("又一段。") : empty)));
    expect(recovered(grid)).toEqual({ ...WHOLE, pieces: [PIECES[0], said("又一段。", "a"), PIECES[1]], marks: [undefined, undefined, undefined], rows: B! + 2 });
  });

  test("without the row of heads", () => {
    const grid = text(...FILLED);
    grid.splice(TEXT_HEAD_ROW, 1);
    // That a formula was ours says its place above the heads.
    const stray = [{ row: 1, column: section, stood: { kind: "text", text: grid[1]![section]!.formula }, formula: true }];
    expect(recovered(grid)).toEqual({ ...WHOLE, rows: B!, columns: 5, stray });
  });

  test("with a head reworded, which is drawn anew; other words in that row are handed back", () => {
    expect(recovered(text(...FILLED, [TEXT_HEAD_ROW, part, "标题"], [TEXT_HEAD_ROW, kind + 1, "备注"]))).toEqual({ ...WHOLE, columns: 8, stray: [note(TEXT_HEAD_ROW, kind + 1, "备注")] });
    expect(recovered(text(...FILLED, [TEXT_HEAD_ROW, part, 7]))).toEqual({ ...WHOLE, stray: [{ row: TEXT_HEAD_ROW, column: part, stood: { kind: "number", value: 7 }, formula: false }] });
  });

  test("with a column put in and without the row of heads, in a form whose headings have no parts", () => {
    const pieces = textSlots(EDITION_2021).map(({ section: of, part: within }, i): Piece => ({ section: of, part: within, kind: "text", startsParagraph: true, content: `第${i + 1}段。` }));
    const grid = sheetsOf(reportOf(new Map(), { pieces })).get("text")!.cells.slice(0, 80).map((row) => [...row.slice(0, part), EMPTY_CELL, ...row.slice(part)]);
    grid.splice(TEXT_HEAD_ROW, 1);
    expect(recoverText(EDITION_2021, grid)).toMatchObject({ pieces });
  });

  test("with several texts under the last heading", () => {
    expect(recovered(text(...FILLED, [B! + 1, content, "还有。"]))).toEqual({ ...WHOLE, pieces: [...PIECES, said("还有。", "b")], marks: [undefined, undefined, undefined], rows: B! + 2 });
  });

  test("though the words of a heading stand above the heads as well", () => {
    expect(recovered(text(...FILLED, [2, part, SLOT_A!.partLabel], [2, demand, SLOT_A!.demand]))).toEqual(WHOLE);
  });

  test("two heads are enough to know their row, in which our own words are drawn anew; by one it is not known", () => {
    const grid = without(text(...FILLED, [TEXT_HEAD_ROW, part, "标题"]), TEXT_HEAD_ROW, demand, joins, kind);
    expect(recovered(grid)).toEqual({ ...WHOLE, columns: 5 });
    expect(recovered(without(grid, TEXT_HEAD_ROW, section))).toEqual({ row: 0, slot: SLOT_A });
  });

  test("without a heading under which nothing was written", () => {
    expect(recovered(without(text([A!, content, "甲的话。"]), B!, part, demand))).toEqual({ ...WHOLE, pieces: [PIECES[0]], marks: [undefined], rows: A! + 1 });
    expect(recovered(without(text([B!, content, "乙的话。"]), A!, section, part, demand))).toEqual({ ...WHOLE, pieces: [PIECES[1]], marks: [undefined] });
  });

  test("with a heading reworded, which is known by what is demanded beside it; its words are handed back", () => {
    expect(recovered(text(...FILLED, [B!, part, "（二）改了"]))).toEqual({ ...WHOLE, stray: [note(B!, part, "（二）改了")] });
  });

  test("and of a sheet on which nothing stands any more there is none", () => {
    for (const grid of [[], [[]], [BLANK_ROW(), BLANK_ROW()]]) expect(recovered(grid)).toEqual({ pieces: [], marks: [], stray: [], rows: 0, columns: 0 });
  });
});

describe("what a text is", () => {
  test("one that goes on with the paragraph above says so", () => {
    expect(recovered(text(...FILLED, [A! + 1, content, "接着说。"], [A! + 1, joins, CONTINUES]))).toEqual({ ...WHOLE, pieces: [PIECES[0], said("接着说。", "a", { startsParagraph: false }), PIECES[1]], marks: [undefined, undefined, undefined] });
  });

  test("a sentence that follows the figures stays one, and nothing of it is handed back", () => {
    const sentence = sentenceId("toy");
    const live = cell("收到 3 件。", sentenceFormula(TOY, sentence, new Map()));
    expect(recovered(text(FILLED[1], [A!, content, live], [A!, kind, LIVE]))).toEqual({ ...WHOLE, pieces: [said("收到 3 件。", "a", { kind: "live", sentence } as Partial<Piece>), PIECES[1]] });
  });

  test("a formula of somebody's own is what it shows, and is handed back", () => {
    expect(recovered(text(FILLED[1], [A!, content, cell("甲的话。", "=A1&B1")]))).toEqual({ ...WHOLE, stray: [{ row: A, column: content, stood: { kind: "text", text: "=A1&B1" }, formula: true }] });
  });

  test("numbers in the margin go with their texts, wherever columns were put in", () => {
    const numbered = text(...FILLED, [A!, 0, 4], [B!, 0, 7]);
    expect(recovered(numbered)).toEqual({ ...WHOLE, marks: [4, 7] });
    expect(recovered(numbered.map((row) => [row[0]!, EMPTY_CELL, ...row.slice(1)]))).toEqual({ ...WHOLE, marks: [4, 7], columns: 8 });
    expect(recovered(numbered.map((row) => [EMPTY_CELL, ...row]))).toEqual({ ...WHOLE, marks: [4, 7], columns: 8 });
    expect(recovered(numbered.map((row) => [EMPTY_CELL, row[0]!, EMPTY_CELL, ...row.slice(1)]))).toEqual({ ...WHOLE, marks: [4, 7], columns: 9 });
  });

  test("a number above the heads makes no margin of its column", () => {
    const numbered = text(...FILLED, [A!, 0, 4], [B!, 0, 7]);
    expect(recovered(numbered.map((row, i) => [row[0]!, i === 2 ? cell(5) : EMPTY_CELL, ...row.slice(1)]))).toEqual({ ...WHOLE, marks: [4, 7], columns: 8, stray: [{ row: 2, column: 1, stood: { kind: "number", value: 5 }, formula: false }] });
  });

  test("words and formulas in the margin are no numbers of ours and are handed back", () => {
    expect(recovered(text(...FILLED, [A!, 0, 4], [B!, 0, "七"]))).toEqual({ ...WHOLE, marks: [4, undefined], stray: [note(B!, 0, "七")] });
    expect(recovered(text(...FILLED, [A!, 0, cell(4, "=2+2")], [B!, 0, 7]))).toEqual({ ...WHOLE, marks: [undefined, 7], stray: [{ row: A, column: 0, stood: { kind: "text", text: "=2+2" }, formula: true }] });
  });
});

describe("what else stands there is handed back", () => {
  test.each<[string, number, number, string | number]>([
    ["words beside the texts", A!, kind + 2, "王科长说的"], ["words in the rows above the heads", 2, kind, "注意"], ["words below all", ROWS - 1, section, "到此为止"], ["a number among the demands", A! + 1, demand, 3],
  ])("%s", (_told, row, column, value) => {
    const { rows, columns } = WHOLE;
    const stood = typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
    const result = recovered(text(...FILLED, [row, column, value]));
    expect(result).toEqual({ ...WHOLE, rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1), stray: [{ row, column, stood, formula: false }] });
  });

  test("a formula below the heads, while those above are drawn anew", () => {
    const formula = cell(5, "=2+3");
    expect(recovered(text(...FILLED, [A! + 1, demand, formula]))).toEqual({ ...WHOLE, stray: [{ row: A! + 1, column: demand, stood: { kind: "text", text: "=2+3" }, formula: true }] });
    expect(recovered(text(...FILLED, [TEXT_HEAD_ROW - 1, demand, formula]))).toEqual(WHOLE);
  });

  test("but none of our own words, wherever they stand", () => {
    const ours = [...TEXT_HEADS.map(([words]) => words), SLOT_A!.demand, CONTINUES, LIVE];
    expect(recovered(text(...FILLED, ...ours.map((words, i) => [A! + 1 + (i % 3), joins + (i % 2), words] as const)))).toMatchObject({ stray: [] });
  });
});

describe("nobody can say what belongs where", () => {
  const exchanged = (grid: Grid): Grid => grid.map((line, row) => (row === A ? grid[B!]! : row === B ? grid[A!]! : line));
  const doubt = (row: number, slot: TextDoubt["slot"]): TextDoubt => ({ row, slot });

  test.each<[string, () => Grid, TextDoubt]>([
    ["a heading is gone and texts stand where it may have been", () => without(text(...FILLED), B!, part, demand), doubt(A! + 1, SLOT_B)],
    ["the first heading is gone", () => without(text(...FILLED), A!, section, part, demand), doubt(TEXT_HEAD_ROW + 1, SLOT_A)],
    ["both are gone", () => without(without(text(...FILLED), A!, section, part, demand), B!, part, demand), doubt(TEXT_HEAD_ROW + 1, SLOT_B)],
    ["a text stands above the first heading", () => {
      const grid = text(...FILLED);
      grid.splice(A!, 0, BLANK_ROW().map((empty, i) => (i === content ? cell("谁的话。") : empty)));
      return grid;
    }, doubt(TEXT_HEAD_ROW + 1, SLOT_A)],
    ["headings stand in another order with their texts", () => exchanged(text(...FILLED)), doubt(A!, SLOT_A)],
    ["headings stand in another order", () => exchanged(text()), doubt(A!, SLOT_B)],
    ["a heading stands twice", () => text(...FILLED, [B! + 2, part, SLOT_B!.partLabel], [B! + 2, demand, SLOT_B!.demand]), doubt(A! + 1, SLOT_B)],
    ["the column of the texts is gone, and what goes on with it stands without heads", () => text(...FILLED, [A! + 1, joins, CONTINUES], [A!, kind, LIVE]).filter((_, i) => i !== TEXT_HEAD_ROW).map((row) => row.filter((_, i) => i !== content)), doubt(0, undefined)],
    ["the column of the texts is not to be found", () => text(...FILLED).map((row) => row.filter((_, i) => i !== content)), doubt(0, undefined)],
  ])("where %s", (_told, grid, expected) => {
    expect(recovered(grid())).toEqual(expected);
  });
});
