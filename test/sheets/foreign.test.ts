/** What a change of form would wipe out and nothing carries over: it is parked, and our own words are not. */
import { areaOf } from "../../src/sheets/areas";
import type { CellRead } from "../../src/sheets/cellRead";
import { CHECKS_KEY } from "../../src/sheets/checksSheet";
import { COVER_KEY } from "../../src/sheets/coverFields";
import type { DrawnSheet } from "../../src/sheets/drawn";
import { foreignCells, foreignWords } from "../../src/sheets/foreign";
import { TEXT_COLUMNS, TEXT_KEY, textBlocks } from "../../src/sheets/textSheet";
import { drawSheets } from "../../src/sheets/workbook";
import { reportOf } from "../support/reports";
import { gridOf, sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const REPORT = reportOf(new Map(), { edition: TOY, pieces: [] });
const DRAWN = drawSheets(TOY, REPORT, new Map());
const cell = (value: string | number, formula: string | number = value): CellRead => ({ type: typeof value === "number" ? "number" : "text", value, formula });
/** More rows and columns than are drawn, as the sheet is read. */
const MORE = 6;
function sheet(key: string, typed: readonly (readonly [number, number, CellRead])[] = []): { readonly drawn: DrawnSheet; readonly cells: Grid } {
  const drawn = DRAWN.get(key)!;
  const { rows, columns } = drawn.plan.area;
  const cells = key === TEXT_KEY ? sheetsOf(REPORT).get(key)!.cells.map((row) => [...row]) : gridOf(drawn, rows + MORE, columns + MORE);
  for (const [row, column, one] of typed) cells[row]![column] = one;
  return { drawn, cells };
}
function foreignOn(key: string, typed: readonly (readonly [number, number, CellRead])[], more = MORE) {
  const { drawn, cells } = sheet(key, typed);
  return [...foreignCells(TOY, key, drawn, cells, areaOf(0, 0, drawn.plan.area.rows + more, drawn.plan.area.columns + more))].sort((a, b) => a.row - b.row || a.column - b.column);
}
const TABLE = TOY.tables[0]!.id;
const { rows: END, columns: WIDTH } = DRAWN.get(TABLE)!.plan.area;
const note = (row: number, column: number, text: string) => ({ row, column, stood: { kind: "text", text }, formula: false });

test.each([...DRAWN.keys()].filter((key) => key === COVER_KEY || key === TEXT_KEY || key === TABLE))("on %s as it was drawn nothing is foreign", (key) => {
  expect(foreignOn(key, [])).toEqual([]);
});

test("what stands below a table or right of it goes once, as far as the new drawing reaches and no further", () => {
  const [below, right, spaces] = [[END + 2, 1, cell("问过老王")], [1, WIDTH + 1, cell(3)], [END + 1, 1, cell("  ")]] as const;
  expect(foreignOn(TABLE, [below, right, spaces])).toEqual([{ ...note(1, WIDTH + 1, ""), stood: { kind: "number", value: 3 } }, note(END + 2, 1, "问过老王")]);
  expect(foreignOn(TABLE, [below, right], 0)).toEqual([]);
  expect(foreignOn(TABLE, [[1, WIDTH, cell(3)], [END, 1, cell("紧挨着")]], 0)).toEqual([]);
  expect(foreignOn(TABLE, [[END, 0, cell("正下方")], [0, WIDTH, cell("正右边")]], 1)).toEqual([note(0, WIDTH, "正右边"), note(END, 0, "正下方")]);
});

test("each of several goes once, also where nothing of ours stands in its row or column; of a formula its words and what it shows", () => {
  expect(foreignOn(TABLE, [[1, WIDTH + 1, cell("左")], [1, WIDTH + 2, cell("右")], [END, 1, cell("紧挨着")], [END + 1, 0, cell("边上")]])).toEqual([note(1, WIDTH + 1, "左"), note(1, WIDTH + 2, "右"), note(END, 1, "紧挨着"), note(END + 1, 0, "边上")]);
  expect(foreignOn(TABLE, [[1, WIDTH + 1, cell(5, "=2+3")]])).toEqual([{ row: 1, column: WIDTH + 1, stood: { kind: "text", text: "=2+3" }, formula: true }, { row: 1, column: WIDTH + 1, stood: { kind: "number", value: 5 }, formula: false }]);
  expect(foreignOn(TABLE, [[END, 0, cell("边上")], [END + 1, 0, cell("下面")], [1, WIDTH, cell("右边")]], 0)).toEqual([]);
});

test("a formula of hers in a place for a number goes with its value: the formula is told", () => {
  const { inputs } = DRAWN.get(TABLE)! as unknown as { readonly inputs: ReadonlyMap<string, { readonly row: number; readonly column: number }> };
  const { row, column } = [...inputs.values()][0]!;
  expect(foreignOn(TABLE, [[row, column, cell(5, "=2+3")]])).toEqual([{ row, column, stood: { kind: "text", text: "=2+3" }, formula: true }]);
  expect(foreignOn(TABLE, [[row, column, cell(5)]])).toEqual([]);
  // Another thing in the same row or column is told as well.
  expect(foreignOn(TABLE, [[row, column, cell(5, "=2+3")], [row, WIDTH + 1, cell("备查")], [END + 1, column, cell("老王")]]).map((one) => [one.row, one.column])).toEqual([[row, column], [row, WIDTH + 1], [END + 1, column]]);
});

test("our own words of another year are no one's note, other words in their place are", () => {
  const dated = DRAWN.get(COVER_KEY)!.plan.cells.find(({ content }) => "text" in content && /\d{4}/.test(content.text));
  expect(dated).toBeDefined();
  const { row, column, content } = dated!;
  const words = "text" in content ? content.text : "";
  expect(foreignOn(COVER_KEY, [[row, column, cell(words.replace(/\d{4}/, "2031"))]])).toEqual([]);
  expect(foreignOn(COVER_KEY, [[row, column, cell(words.replace(/\d{4}/, "31"))]])).toEqual([]);
  const undated = words.replace(/\d+/g, "");
  expect(foreignOn(COVER_KEY, [[row, column, cell(undated)]])).toEqual([note(row, column, undated)]);
  expect(foreignOn(COVER_KEY, [[row, column, cell("另写的")]])).toEqual([note(row, column, "另写的")]);
});

test("on 文字 a note beside the texts goes, the texts themselves are carried over", () => {
  const { row } = textBlocks(TOY, [])[0]!;
  const found = foreignOn(TEXT_KEY, [[row, TEXT_COLUMNS.content, cell("正文。")], [row, TEXT_COLUMNS.kind + 2, cell("王科长说的")]]);
  expect(found).toEqual([note(row, TEXT_COLUMNS.kind + 2, "王科长说的")]);
});

test("on a sheet on which nothing is filled in, whatever was typed and is none of our words goes", () => {
  const { drawn, cells } = sheet(CHECKS_KEY);
  const all = areaOf(0, 0, 999, 99);
  expect(foreignWords([drawn], cells, all)).toEqual([]);
  const ours = drawn.plan.cells.find(({ content }) => "text" in content)!;
  const [down, right] = [drawn.plan.area.rows + 2, drawn.plan.area.columns + 2];
  cells[down]![0] = cell((ours.content as { readonly text: string }).text);
  cells[down]![1] = cell("备查");
  cells[down]![2] = cell("显示的", "=A1");
  cells[down]![3] = cell(" ");
  cells[0]![right] = cell(7);
  cells[1]![0] = cell("边上");
  expect(foreignWords([drawn], cells, all)).toEqual([{ ...note(0, right, ""), stood: { kind: "number", value: 7 } }, note(1, 0, "边上"), note(down, 1, "备查")]);
  expect(foreignWords([drawn], cells, areaOf(0, 0, down, right))).toEqual([note(1, 0, "边上")]);
  expect(foreignWords([], [[cell("标记"), cell("别的")]], all)).toEqual([note(0, 1, "别的")]);
});
