/** Rows and columns that were deleted with what stood in them: told by the form's words, with the places that come back empty. */
import { cellAddress } from "../../src/sheets/address";
import { lostLines } from "../../src/sheets/lostLines";
import { drawnPicture, readPicture } from "../support/sheetPicture";

const TABLE = ". 甲 乙 丙 计 / 收 # # # Σ / 办 # # # Σ / 退 # # # Σ";
const lost = (picture: string, plan = TABLE) => lostLines(drawnPicture(plan), readPicture(picture)).map(({ axis, label, cells }) => `${axis} “${label}” ${cells.map((c) => cellAddress(c.row, c.column)).join(" ")}`);

it.each<[string, string, readonly string[]]>([
  ["nothing", ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", []],
  ["nothing where a row was put in", ". 甲 乙 丙 计 / 收 1 2 3 Σ / . . . . . / 办 4 5 6 Σ / 退 7 8 9 Σ", []],
  ["a row, without its total, which is drawn anew", ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 7 8 9 Σ", ["row “办” B3 C3 D3"]],
  ["two rows", ". 甲 乙 丙 计 / 退 7 8 9 Σ", ["row “收” B2 C2 D2", "row “办” B3 C3 D3"]],
  ["a column", ". 甲 丙 计 / 收 1 3 Σ / 办 4 6 Σ / 退 7 9 Σ", ["column “乙” C2 C3 C4"]],
  ["a row and a column: the cells of both are told once", ". 甲 丙 计 / 收 1 3 Σ / 退 7 9 Σ", ["column “乙” C2 C3 C4", "row “办” B3 D3"]],
  ["columns of totals alone are no loss", ". 甲 乙 丙 / 收 1 2 3 / 办 4 5 6 / 退 7 8 9", []],
  ["all rows but one, of which one figure is left", ". 甲 乙 丙 计 / 退 . . 9 Σ", ["row “收” B2 C2 D2", "row “办” B3 C3 D3"]],
  ["a row of a table in which nothing is filled in", ". 甲 乙 丙 计 / 收 . . . Σ / 退 . . . Σ", []],
  ["everything: then the rows went", "别的 . / . .", ["row “收” B2 C2 D2", "row “办” B3 C3 D3", "row “退” B4 C4 D4"]],
  ["nothing is told where nobody can say what stands where", ". 甲 乙 丙 计 / 收 1 2 3 Σ / 7 7 8 9 Σ", []],
])("deleted: %s", (_told, picture, lines) => {
  expect(lost(picture)).toEqual(lines);
});

it("where fewer columns than rows went with everything, these are told", () => {
  expect(lost("别的 .", ". 甲 乙 / 收 # # / 办 # # / 退 # #")).toEqual(["column “甲” B2 B3 B4", "column “乙” C2 C3 C4"]);
  expect(lost("别的 .", ". 甲 乙 / 收 # # / 办 # #")).toEqual(["row “收” B2 C2", "row “办” B3 C3"]);
});

it("of a line with labels of several groups the last one is its own, and a line without any is told without words", () => {
  expect(lost(". . 甲 乙 计 / 大 收 1 2 Σ / 小 退 5 6 Σ", ". . 甲 乙 计 / 大 收 # # Σ / 中 办 # # Σ / 小 退 # # Σ")).toEqual(["row “办” C3 D3"]);
  expect(lost(". 甲 乙 / 收 1 2 / 退 5 6", ". 甲 乙 / 收 # # / . # # / 退 # #")).toEqual(["row “” B3 C3"]);
});
