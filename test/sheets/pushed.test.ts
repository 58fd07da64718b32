/** Cells that were pushed along in one row or column alone: where they went, and where nobody can say how far. */
import type { Cell } from "../../src/sheets/areas";
import { findPushed } from "../../src/sheets/pushed";
import { skeletonOf } from "../../src/sheets/formula";
import { drawnPicture, foundPicture, readPicture } from "../support/sheetPicture";

/** Where whole lines would have each cell; `more`: how many rows and columns further each stands. */
type Whole = (cell: Cell) => Cell | undefined;
const STAYED: Whole = (cell) => cell;

function pushed(plan: string, picture: string, whole: Whole = STAYED, turned = false) {
  const [sheet, cells] = [drawnPicture(plan), readPicture(picture)];
  const formulas = sheet.plan.cells.flatMap(({ row, column, content }) => ("formula" in content ? [{ row, column, skeleton: skeletonOf(content.formula) }] : []));
  const { move, doubt } = turned ? findPushed([...formulas].reverse(), [...sheet.slots].reverse(), whole, cells) : findPushed(formulas, sheet.slots, whole, cells);
  return { figures: foundPicture(sheet, (cell) => move(cell, whole(cell)), cells), doubt };
}

const ROWS = "收 # # # Σ / 办 # # # Σ";
const COLUMNS = "收 # # / 办 # # / 退 # # / 计 Σ Σ";
/** Two sums in one column, each over what stands above it. */
const TWICE = "收 # / 办 # / 计 Σ一 / 退 # / 转 # / 计 Σ二";

it.each<[string, string, string, string]>([
  ["nothing was pushed", ROWS, "收 1 2 3 Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["one cell was pushed in before the first", ROWS, "收 . 1 2 3 Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["one cell was pushed in between", ROWS, "收 1 2 3 Σ / 办 4 5 . 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["one cell was pushed in just before the sum", ROWS, "收 1 2 3 Σ / 办 4 5 6 . Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["two cells were pushed in", ROWS, "收 1 . . 2 3 Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["two cells were pushed in beside one that is blank", ROWS, "收 1 . . . 3 Σ / 办 4 5 6 Σ", "1 . 3 Σ / 4 5 6 Σ"],
  ["two cells were pushed in, and a blank one stands elsewhere", ROWS, "收 . 2 . . 3 Σ / 办 4 5 6 Σ", ". 2 3 Σ / 4 5 6 Σ"],
  ["cells were pushed in in both rows", ROWS, "收 1 . 2 3 Σ / 办 . . 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["a cell was pushed in in one column", COLUMNS, "收 1 2 / 办 . 4 / 退 3 6 / 计 5 Σ / . Σ .", "1 2 / 3 4 / 5 6 / Σ Σ"],
  ["a cell was pushed in between two sums, so that the first stayed", TWICE, "收 1 / 办 2 / 计 Σ一 / 退 . / 转 3 / 计 4 / . Σ二", "1 / 2 / Σ一 / 3 / 4 / Σ二"],
  ["a cell was pushed in above two sums", TWICE, "收 1 / 办 . / 计 2 / 退 Σ一 / 转 3 / 计 4 / . Σ二", "1 / 2 / Σ一 / 3 / 4 / Σ二"],
  ["the rows have their sums in different columns", "收 # # # Σ / 办 # # Σ .", "收 1 . 2 3 Σ / 办 4 5 Σ", "1 2 3 Σ / 4 5 Σ"],
  ["somebody has copied the sum beside it", ROWS, "收 1 2 3 Σ Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ"],
  ["the sum is typed", ROWS, "收 1 2 3 6 / 办 4 5 6 15", "1 2 3 6 / 4 5 6 15"],
  ["the sum is pushed further than anybody is asked to look", ROWS, "收 1 2 3 . . . . . . . . . . . . . Σ / 办 4 5 6 Σ", "1 2 3 . / 4 5 6 Σ"],
])("the figures are found behind what was pushed in: %s", (_told, plan, picture, figures) => {
  expect(pushed(plan, picture)).toEqual({ figures, doubt: undefined });
});

it("a sum that was pushed as far as is looked at is still found", () => {
  expect(pushed(ROWS, "收 1 2 3 . . . . . . . . . . . . Σ / 办 4 5 6 Σ")).toEqual({ figures: "1 2 3 Σ / 4 5 6 Σ", doubt: undefined });
});

it.each<[string, string, string, Cell]>([
  ["two gaps are as wide as what was pushed in", ROWS, "收 1 . 2 . Σ / 办 4 5 6 Σ", { row: 0, column: 1 }],
  ["no gap is left, since something was typed into it", ROWS, "收 1 9 2 3 Σ / 办 4 5 6 Σ", { row: 0, column: 1 }],
  ["the gap is too narrow for how far the sum went", ROWS, "收 1 . 9 2 3 Σ / 办 4 5 6 Σ", { row: 0, column: 1 }],
  ["the sum was pulled back", ROWS, "收 1 2 Σ . / 办 4 5 6 Σ", { row: 0, column: 1 }],
  ["the first sum was pushed by one and the second by two", TWICE, "收 1 / 办 . / 计 2 / 退 Σ一 / 转 . / 计 3 / . 4 / . Σ二", { row: 0, column: 1 }],
  ["the first sum was pushed on while the second stayed", TWICE, "收 1 / 办 . / 计 2 / 退 Σ一 / 转 4 / 计 Σ二", { row: 0, column: 1 }],
  ["the gap below a sum that stayed is too narrow", TWICE, "收 1 / 办 2 / 计 Σ一 / 退 . / 转 9 / 计 . / . 4 / . Σ二", { row: 3, column: 1 }],
  ["a blank stands below a sum that stayed, and a number behind the last figure", "收 # / 计 Σ / 退 # / 转 #", "收 1 / 计 Σ / 退 . / 转 3 / . 4", { row: 2, column: 1 }],
  ["no sum tells, and a number stands behind the last figure", "收 # # # / 办 # # #", "收 1 . 2 3 / 办 4 5 6", { row: 0, column: 2 }],
  ["the same down a column", "收 # # / 办 # # / 退 # #", "收 1 2 / . . 4 / 退 3 6 / . 5 .", { row: 1, column: 1 }],
  ["a number stands behind the sum, and a blank before it", COLUMNS, "收 1 2 / 办 3 4 / 退 . 6 / 计 8 Σ / . 8 .", { row: 2, column: 1 }],
])("nobody can say how far cells were pushed where %s", (_told, plan, picture, doubt) => {
  expect(pushed(plan, picture).doubt).toEqual(doubt);
});

it.each<[string, string, string]>([
  ["no figure before it is blank", "收 # # #", "收 1 2 3 4"],
  ["the last figure itself is the blank one", "收 # # #", "收 1 2 . 4"],
  ["it is computed", "收 # # #", "收 1 . 3 =B1+1|4"],
  ["it is words", "收 # # #", "收 1 . 3 见附件"],
  ["the blank one stands before a sum that stayed", TWICE, "收 1 / 办 . / 计 Σ一 / 退 3 / 转 4 / 计 5 / . 6"],
])("what stands behind the last figure was not pushed there where %s", (_told, plan, picture) => {
  expect(pushed(plan, picture).doubt).toBeUndefined();
});

it("it does not matter in which order places and formulas are named", () => {
  for (const [plan, picture] of [[ROWS, "收 1 . 2 3 Σ / 办 . 4 5 6 Σ"], [TWICE, "收 1 / 办 2 / 计 Σ一 / 退 . / 转 3 / 计 4 / . Σ二"], [TWICE, "收 1 / 办 . / 计 2 / 退 Σ一 / 转 3 / 计 4 / . Σ二"]] as const) expect(pushed(plan, picture, STAYED, true)).toEqual(pushed(plan, picture));
  expect(pushed("收 # # #", "收 1 . 2 3", STAYED, true).doubt).toEqual({ row: 0, column: 2 });
});

const further = (rows: number, columns: number): Whole => ({ row, column }) => ({ row: row + rows, column: column + columns });

it("where whole lines were put in as well, cells are looked for where these lines have them", () => {
  expect(pushed(ROWS, ". . / . 收 1 . 2 3 Σ / . 办 4 5 6 Σ", further(1, 1))).toEqual({ figures: "1 2 3 Σ / 4 5 6 Σ", doubt: undefined });
  expect(pushed(COLUMNS, ". . / . 收 1 2 / . 办 . 4 / . 退 3 6 / . 计 5 Σ / . . Σ .", further(1, 1))).toEqual({ figures: "1 2 / 3 4 / 5 6 / Σ Σ", doubt: undefined });
});

it("among lines that were put in or taken out within the row nobody can say which cells went", () => {
  const putIn: Whole = ({ row, column }) => ({ row, column: column > 1 ? column + 1 : column });
  expect(pushed(ROWS, "收 1 9 2 . 3 Σ / 办 4 . 5 6 Σ", putIn).doubt).toEqual({ row: 0, column: 4 });
  const putInBelow: Whole = ({ row, column }) => ({ row: row > 0 ? row + 1 : row, column });
  expect(pushed(COLUMNS, "收 1 2 / . 9 4 / 办 . 6 / 退 3 . / 计 5 . / . Σ Σ", putInBelow).doubt).toEqual({ row: 2, column: 1 });
  const takenOut: Whole = ({ row, column }) => (column === 2 ? undefined : { row, column: column > 2 ? column - 1 : column });
  expect(pushed(ROWS, "收 1 . 3 Σ / 办 4 6 Σ", takenOut).doubt).toEqual({ row: 0, column: 2 });
});

it("a row of which every cell is gone was not pushed anywhere, and what is gone stays gone", () => {
  const gone: Whole = (cell) => (cell.row === 0 ? undefined : { row: cell.row - 1, column: cell.column });
  expect(pushed(ROWS, "办 4 . 5 6 Σ", gone)).toEqual({ figures: "- - - - / 4 5 6 Σ", doubt: undefined });
});

it("of cells pushed right and cells pushed down on one sheet nobody can say which went first", () => {
  const BOTH = "收 # # Σ右 / 办 # # Σ右 / 计 Σ下 Σ下 .";
  expect(pushed(BOTH, "收 . 1 2 Σ右 / 办 3 4 Σ右 / 计 Σ下 Σ下")).toEqual({ figures: "1 2 Σ右 / 3 4 Σ右 / Σ下 Σ下", doubt: undefined });
  expect(pushed(BOTH, "收 1 . 2 Σ右 / 办 . 4 Σ右 / 计 3 Σ下 / . Σ下").doubt).toEqual({ row: 0, column: 2 });
});
