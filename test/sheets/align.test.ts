/** Where the figures of a sheet stand after rows, columns or cells of it were pushed about, and where nobody can say. */
import { align, type Doubt } from "../../src/sheets/align";
import { drawnPicture, foundPicture, readPicture } from "../support/sheetPicture";

const TABLE = ". 甲 乙 丙 计 / 收 # # # Σ / 办 # # # Σ / 退 # # # Σ";
const GROUPED = "报表 ← ← ← ← / (示例) =COUNT(C4:D6) . . . / 类 项 甲 乙 计 / 大 收 # # Σ / ↑ 办 # # Σ / 小 退 # # Σ";
const BLOCK = "一类 ← ← 二类 ← ← / 甲 乙 计 甲 乙 计 / # # Σ一 # # Σ二";
const BARE = ". 甲 乙 丙 丁 / 收 # # # # / . # # # # / . # # # # / 退 # # # #";
const SPANS = "项 ← 甲 乙 丙 / ↑ ← ↑ ↑ ↑ / 收 ← # # # / 办 ← # # # / 退 ← # # #";
const WIDE = ". 甲 乙 丙 丁 戊 / 收 # # # # # / . # # # # # / 退 # # # # #";
const SLIM = ". 甲 乙 丙 / 收 # # # / . # # # / 退 # # #";
const TOTALS = ". 甲 乙 / 收 # # / 办 # # / 计 Σ甲 Σ乙";
const PLAIN = ". 甲 乙 / 收 # # / 办 # # / 计 # #";
const BESIDE = ". 甲 乙 . / 收 # # . / 办 # # . / 计 # # =COUNT(B2:C4)";
const CORNER = ". 甲 乙 / 收 . # / 办 # #";
const HEADED = "一类 ← ← 二类 ← ← / 甲 乙 丙 丁 戊 己 / # # # # # #";
/** A row is gone, and a line that nothing claims stands elsewhere. */
const FOUR = `${TABLE} / 转 # # # Σ`;

function found(plan: string, picture: string, further?: number) {
  const [sheet, cells] = [drawnPicture(plan), readPicture(picture, further)];
  const { at, inPlace, doubt } = align(sheet, cells);
  return { figures: foundPicture(sheet, at, cells), inPlace, doubt };
}

it.each<[string, string, string, string]>([
  ["a row put in, with a number of somebody's own", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . . 99 . . / 办 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a row taken out", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 7 8 9 Σ", "1 2 3 Σ / - - - - / 7 8 9 Σ"],
  ["the last row taken out", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ / - - - -"],
  ["rows exchanged with their labels", TABLE, ". 甲 乙 丙 计 / 办 4 5 6 Σ / 收 1 2 3 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a column put in, with numbers of somebody's own", TABLE, ". 甲 . 乙 丙 计 / 收 1 99 2 3 Σ / 办 4 98 5 6 Σ / 退 7 97 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a column taken out", TABLE, ". 甲 丙 计 / 收 1 3 Σ / 办 4 6 Σ / 退 7 9 Σ", "1 - 3 Σ / 4 - 6 Σ / 7 - 9 Σ"],
  ["columns exchanged with their heads", TABLE, ". 丙 甲 乙 计 / 收 3 1 2 Σ / 办 6 4 5 Σ / 退 9 7 8 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["the row of heads taken out", TABLE, "收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["the column of labels taken out", TABLE, "甲 乙 丙 计 / 1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a label and what is beside it wiped out", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . . . . . / 退 7 8 9 Σ", "1 2 3 Σ / - - - - / 7 8 9 Σ"],
  ["totals typed and a row put in", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 6 / . . . . . / 办 4 5 6 15 / 退 7 8 9 24", "1 2 3 6 / 4 5 6 15 / 7 8 9 24"],
  ["nothing left at all", TABLE, ". . / . .", "- - - - / - - - - / - - - -"],
  ["rows put in above and columns before", TABLE, ". . . . . . . / . . . . . . . / . . . 甲 乙 丙 计 / . . 收 1 2 3 Σ / . . 办 4 5 6 Σ / . . 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["blank but for its totals, a row and a column put in", TABLE, ". 甲 . 乙 丙 计 / 收 . . . . Σ / . . . . . . / 办 . . . . Σ / 退 . . . . Σ", ". . . Σ / . . . Σ / . . . Σ"],
  ["a group with its merged label moved down", GROUPED, "报表 . . . . / 示例 =COUNT(C5:D7)|6 . . . / 类 项 甲 乙 计 / . . . . . / 大 收 1 2 Σ / . 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["the label of a group wiped out, and a row put in between its rows", GROUPED, "报表 . . . . / 示例 =COUNT(C4:D6)|6 . . . / 类 项 甲 乙 计 / . 收 1 2 Σ / . . . . . / . 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["one block after another, each known by what it computes", BLOCK, "甲 乙 计 甲 乙 计 / 1 2 Σ一 3 4 Σ二", "1 2 Σ一 3 4 Σ二"],
  ["heads gone, a block known by what it computes", BLOCK, "1 2 Σ一 3 4 Σ二", "1 2 Σ一 3 4 Σ二"],
  ["a row put in above the only row of figures", BLOCK, "一类 . . 二类 . . / 甲 乙 计 甲 乙 计 / . . . . . . / 1 2 Σ一 3 4 Σ二", "1 2 Σ一 3 4 Σ二"],
  ["a column put in between blocks", BLOCK, "一类 . . . 二类 . . / 甲 乙 计 . 甲 乙 计 / 1 2 Σ一 . 3 4 Σ二", "1 2 Σ一 3 4 Σ二"],
  ["rows without words put above", BARE, ". . . . . / . 甲 乙 丙 丁 / 收 1 2 3 4 / . 5 6 7 8 / . 1 3 5 7 / 退 9 8 7 6", "1 2 3 4 / 5 6 7 8 / 1 3 5 7 / 9 8 7 6"],
  ["cells pushed right in one row, which its total shows", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 . 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["without heads, with all that it computes", GROUPED, "报表 . . . . / 大 收 1 2 Σ / . 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["rows sorted whose labels reach over two columns", SPANS, "项 . 甲 乙 丙 / . . . . . / 退 . 7 8 9 / 收 . 1 2 3 / 办 . 4 5 6", "1 2 3 / 4 5 6 / 7 8 9"],
  ["columns exchanged whose heads reach over two rows", SPANS, "项 . 丙 甲 乙 / . . . . . / 收 . 3 1 2 / 办 . 6 4 5 / 退 . 9 7 8", "1 2 3 / 4 5 6 / 7 8 9"],
  ["a column put in within labels that reach over two", SPANS, "项 . . 甲 乙 丙 / . . . . . . / 收 . . 1 2 3 / 办 . . 4 5 6 / 退 . . 7 8 9", "1 2 3 / 4 5 6 / 7 8 9"],
  ["an empty row put in before one without words that is filled in most places", WIDE, ". 甲 乙 丙 丁 戊 / 收 1 2 3 4 5 / . . . . . . / . 6 7 8 . . / 退 1 2 3 4 5", "1 2 3 4 5 / 6 7 8 . . / 1 2 3 4 5"],
  ["an empty row put in behind one without words that is filled in most places", WIDE, ". 甲 乙 丙 丁 戊 / 收 1 2 3 4 5 / . 6 7 8 . . / . . . . . . / 退 1 2 3 4 5", "1 2 3 4 5 / 6 7 8 . . / 1 2 3 4 5"],
  ["an empty row put in before one without words of which all three are filled", SLIM, ". 甲 乙 丙 / 收 1 2 3 / . . . . / . 6 7 8 / 退 1 2 3", "1 2 3 / 6 7 8 / 1 2 3"],
  ["a row put in that holds formulas, before one that is filled in most places", WIDE, ". 甲 乙 丙 丁 戊 / 收 1 2 3 4 5 / . =B2|1 =C2|2 =D2|3 . . / . 6 7 8 9 . / 退 1 2 3 4 5", "1 2 3 4 5 / 6 7 8 9 . / 1 2 3 4 5"],
  ["a row put in, and the label of the totals wiped out", TOTALS, ". 甲 乙 / 收 1 2 / . . . / 办 3 4 / . Σ甲 Σ乙", "1 2 / 3 4 / Σ甲 Σ乙"],
  ["a column put in and heads gone", TOTALS, "收 1 . 2 / 办 3 . 4 / 计 Σ甲 . Σ乙", "1 2 / 3 4 / Σ甲 Σ乙"],
  ["a row without label moved out of the table", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 7 8 9 Σ / . . . . . / . 4 5 6 Σ", "1 2 3 Σ / - - - - / 7 8 9 Σ"],
  ["a column without head moved out of the table", TABLE, ". 甲 丙 计 . 乙 / 收 1 3 Σ . 2 / 办 4 6 Σ . 5 / 退 7 9 Σ . 8", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a row put in, and nothing in the last one", PLAIN, ". 甲 乙 / 收 1 2 / . . . / 办 3 4 / 计 . .", "1 2 / 3 4 / . ."],
  ["a row put in, and nothing in the last one, beside which a formula stands", BESIDE, ". 甲 乙 . / 收 1 2 . / . . . . / 办 3 4 . / 计 . . =COUNT(B2:C5)|4", "1 2 / 3 4 / . ."],
  ["labels pulled up, and words left over", PLAIN, ". 甲 乙 / 收 1 2 / 计 3 4 / . . 注", "1 2 / - - / 3 4"],
  ["a column put in where the first row has no place in the first column, and a number behind it", CORNER, ". 甲 . 乙 / 收 . . 2 9 / 办 3 . 4 .", "2 / 3 4"],
  ["rows exchanged with the last one", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 7 8 9 Σ / 办 4 5 6 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a row taken out, and a number of somebody's own in a row put in elsewhere, where every row of the sheet computes", FOUR, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 4 5 6 Σ / . . 9 . . / 转 7 8 9 Σ", "1 2 3 Σ / - - - - / 4 5 6 Σ / 7 8 9 Σ"],
])("every figure is found again under its item: %s", (_told, plan, picture, figures) => {
  expect(found(plan, picture)).toEqual({ figures, inPlace: false, doubt: undefined });
});

it.each<[string, string, string, string]>([
  ["as it was drawn", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a label wiped out", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a label reworded", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办理 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["spaces and line widths in labels", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["the title in another line than it was", GROUPED, ". . . . . / 示例 =COUNT(C4:D6)|6 报表 . . / 类 项 甲 乙 计 / 大 收 1 2 Σ / . 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["the example overwritten with other words", GROUPED, "报表 . . . . / 别的 =COUNT(C4:D6)|6 . . . / 类 项 甲 乙 计 / 大 收 1 2 Σ / . 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["rows without words stay between their neighbours", BARE, ". 甲 乙 丙 丁 / 收 1 2 3 4 / . 5 6 7 8 / . 1 3 5 7 / 退 9 8 7 6", "1 2 3 4 / 5 6 7 8 / 1 3 5 7 / 9 8 7 6"],
  ["the label of a group pushed down in its column", GROUPED, "报表 . . . . / 示例 =COUNT(C4:D6)|6 . . . / 类 项 甲 乙 计 / . 收 1 2 Σ / 大 办 3 4 Σ / 小 退 5 6 Σ", "1 2 Σ / 3 4 Σ / 5 6 Σ"],
  ["a head that reaches over two rows pushed down", SPANS, "项 . . 乙 丙 / . . 甲 . . / 收 . 1 2 3 / 办 . 4 5 6 / 退 . 7 8 9", "1 2 3 / 4 5 6 / 7 8 9"],
  ["a formula that shows a label stands in another row", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ / . =A3|办 =A4|退 .", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["labels of several rows wiped out, and a row put in below", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . 4 5 6 Σ / . 7 8 9 Σ / . . . . .", "1 2 3 Σ / 4 5 6 Σ / 7 8 9 Σ"],
  ["a row wiped out and another line of words put in", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 新 1 . . . / 退 7 8 9 Σ", "1 2 3 Σ / 1 . . . / 7 8 9 Σ"],
])("every figure stands where it was drawn: %s", (_told, plan, picture, figures) => {
  expect(found(plan, picture)).toEqual({ figures, inPlace: true, doubt: undefined });
});

it.each<[string, string, string, Doubt]>([
  ["heads gone and the blocks exchanged", BLOCK, "3 4 Σ二 1 2 Σ一", { row: 2, column: 0, expected: "", pushed: false }],
  ["heads gone and a column taken out", BLOCK, "1 2 Σ一 4 Σ二", { row: 1, column: 3, expected: "甲", pushed: false }],
  ["a row with few figures put in among rows without words", BARE, ". 甲 乙 丙 丁 / 收 1 2 3 4 / . 5 6 7 8 / . 99 . . . / . 1 3 5 7 / 退 9 8 7 6", { row: 2, column: 0, expected: "", pushed: false }],
  ["an empty row put in among rows without words", BARE, ". 甲 乙 丙 丁 / 收 1 2 3 4 / . . . . . / . 5 6 7 8 / . 1 3 5 7 / 退 9 8 7 6", { row: 2, column: 0, expected: "", pushed: false }],
  ["a row without words taken out", BARE, ". 甲 乙 丙 丁 / 收 1 2 3 4 / . 5 6 7 8 / 退 9 8 7 6", { row: 2, column: 0, expected: "", pushed: false }],
  ["heads and a column gone", TABLE, "收 1 3 Σ / 办 4 6 Σ / 退 7 9 Σ", { row: 0, column: 1, expected: "甲", pushed: false }],
  ["heads gone and an empty column put in", TABLE, "收 1 . 2 3 Σ / 办 4 . 5 6 Σ / 退 7 . 8 9 Σ", { row: 0, column: 1, expected: "甲", pushed: false }],
  ["a label wiped out and its row moved", TABLE, ". 甲 乙 丙 计 / . 4 5 6 Σ / 收 1 2 3 Σ / 退 7 8 9 Σ", { row: 3, column: 0, expected: "办", pushed: false }],
  ["a number where a label should stand", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 5 4 5 6 Σ / 退 7 8 9 Σ", { row: 2, column: 0, expected: "办", pushed: false }],
  ["a label written over another", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 收 4 5 6 Σ / 退 7 8 9 Σ", { row: 2, column: 0, expected: "办", pushed: false }],
  ["a head that is a number", TABLE, ". 甲 2024 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", { row: 0, column: 2, expected: "乙", pushed: false }],
  ["the words of a head over another one", TABLE, ". 甲 丙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", { row: 0, column: 2, expected: "乙", pushed: false }],
  ["heads alone pushed to the right", TABLE, ". 甲 . 乙 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", { row: 0, column: 3, expected: "", pushed: true }],
  ["heads alone pulled to the left", TABLE, ". 甲 丙 计 / 收 1 2 3 Σ / 办 4 5 6 Σ / 退 7 8 9 Σ", { row: 1, column: 1, expected: "", pushed: true }],
  ["labels alone pushed down", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . 4 5 6 Σ / 办 7 8 9 Σ / 退 . . . .", { row: 3, column: 0, expected: "", pushed: true }],
  ["labels alone pulled up", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 6 / 退 4 5 6 15 / . 7 8 9 24", { row: 2, column: 0, expected: "", pushed: true }],
  ["a label alone pushed to the right over a figure", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . 办 5 6 Σ / 退 7 8 9 Σ", { row: 2, column: 0, expected: "办", pushed: true }],
  ["a row with its label pushed to the right", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / . 办 4 5 6 Σ / 退 7 8 9 Σ", { row: 2, column: 0, expected: "办", pushed: true }],
  ["a column with its head pushed down", TABLE, ". 甲 . 丙 计 / 收 1 乙 3 Σ / 办 4 2 6 Σ / 退 7 5 9 Σ / . . 8 . .", { row: 0, column: 2, expected: "乙", pushed: true }],
  ["cells pushed down and no total that tells", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 . 5 6 Σ / 退 4 8 9 Σ / . 7 . . .", { row: 2, column: 1, expected: "", pushed: true }],
  ["cells pushed right where two gaps are as wide", TABLE, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 办 . 4 . 6 Σ / 退 7 8 9 Σ", { row: 2, column: 1, expected: "", pushed: true }],
  ["a number where the label of a group should stand", GROUPED, "报表 . . . . / 示例 =COUNT(C4:D6)|6 . . . / 类 项 甲 乙 计 / 7 收 1 2 Σ / . 办 3 4 Σ / 小 退 5 6 Σ", { row: 3, column: 0, expected: "大", pushed: false }],
  ["heads gone and an empty column put in", BLOCK, "1 . 2 Σ一 3 4 Σ二", { row: 1, column: 0, expected: "甲", pushed: false }],
  ["heads gone and a block taken out", BLOCK, "3 4 Σ二", { row: 1, column: 0, expected: "甲", pushed: false }],
  ["a number below the figures in a column put in, and no heads", GROUPED, "报表 . . . . . / 大 收 . 1 2 Σ / . 办 . 3 4 Σ / 小 退 . 5 6 Σ / . . 9 . . .", { row: 2, column: 2, expected: "甲", pushed: false }],
  ["a label that reaches over two columns pushed on within its row", SPANS, "项 . 甲 乙 丙 / . . . . . / . 收 1 2 3 / 办 . 4 5 6 / 退 . 7 8 9", { row: 2, column: 0, expected: "收", pushed: true }],
  ["heads pushed on while a column was put in before all", SPANS, ". 项 . 甲 . 乙 丙 / . . . . . . . / . 收 . 1 2 3 . / . 办 . 4 5 6 . / . 退 . 7 8 9 .", { row: 0, column: 5, expected: "", pushed: true }],
  ["labels pushed down while rows were put in above all", SPANS, ". . . . . / 项 . 甲 乙 丙 / . . . . . / 收 . 1 2 3 / . . 4 5 6 / 办 . 7 8 9 / 退 . . . .", { row: 5, column: 0, expected: "", pushed: true }],
  ["an empty row put in before one without words that is filled in few places", WIDE, ". 甲 乙 丙 丁 戊 / 收 1 2 3 4 5 / . . . . . . / . 6 7 . . . / 退 1 2 3 4 5", { row: 2, column: 0, expected: "", pushed: false }],
  ["an empty row put in before one without words of which two in three are filled", SLIM, ". 甲 乙 丙 / 收 1 2 3 / . . . . / . 6 7 . / 退 1 2 3", { row: 2, column: 0, expected: "", pushed: false }],
  ["columns exchanged whose heads are gone, known by what they compute", TOTALS, "收 2 1 / 办 4 3 / 计 Σ乙 Σ甲", { row: 0, column: 1, expected: "甲", pushed: false }],
  ["the row of totals moved above all without its label", TOTALS, ". 甲 乙 / . Σ甲 Σ乙 / 收 1 2 / 办 3 4", { row: 4, column: 0, expected: "计", pushed: false }],
  ["labels pulled up, numbers left over", TOTALS, ". 甲 乙 / 办 1 2 / 计 3 4 / . Σ甲 Σ乙", { row: 1, column: 1, expected: "", pushed: true }],
  ["labels pushed down over a row in which nothing stands, so that the computed one seems empty", TOTALS, ". 甲 乙 / 收 1 2 / . . . / 办 Σ甲 Σ乙 / 计 . .", { row: 3, column: 0, expected: "", pushed: true }],
  ["labels pulled up, and one number left over", PLAIN, ". 甲 乙 / 收 1 2 / 计 3 4 / . . 5", { row: 2, column: 0, expected: "", pushed: true }],
  ["heads of figures alone pushed right, below others that stayed", HEADED, "一类 . . 二类 . . . / 甲 . 乙 丙 丁 戊 己 / 1 2 3 4 5 6 .", { row: 1, column: 2, expected: "", pushed: true }],
  ["heads pulled left, below others that stayed", HEADED, "一类 . . 二类 . . / 甲 丙 丁 戊 己 . / 1 2 3 4 5 6", { row: 1, column: 1, expected: "", pushed: true }],
  ["heads of figures gone and a column put in, within the columns of their group", BLOCK, "一类 . . . 二类 . . / . . . . . . . / 1 2 . Σ一 3 4 Σ二", { row: 1, column: 0, expected: "甲", pushed: false }],
  ["a row is gone, and a row without label that computes stands elsewhere", FOUR, ". 甲 乙 丙 计 / 收 1 2 3 Σ / 退 4 5 6 Σ / . 1 2 3 Σ / 转 7 8 9 Σ", { row: 2, column: 0, expected: "办", pushed: false }],
  ["a row is gone, and a row with a number stands elsewhere, where no total computes any more", FOUR, ". 甲 乙 丙 计 / 收 1 2 3 6 / 退 4 5 6 15 / . . 9 . . / 转 7 8 9 24", { row: 2, column: 0, expected: "办", pushed: false }],
])("nobody can say what stands where, and the first such place is named: %s", (_told, plan, picture, doubt) => {
  expect(found(plan, picture).doubt).toEqual(doubt);
});

it.each<[string, string, string, Doubt]>([
  ["the last row is not among those that are read", TABLE, ". 甲 乙 丙 计 / . . . . . / 收 1 2 3 Σ / 办 4 5 6 Σ", { row: 4, column: 0, expected: "退", pushed: false }],
  ["the last column is not among those that are read", TABLE, ". 甲 . 乙 丙 / 收 1 . 2 3 / 办 4 . 5 6 / 退 7 . 8 9", { row: 0, column: 5, expected: "计", pushed: false }],
])("what was pushed beyond what is read is not taken for deleted: %s", (_told, plan, picture, doubt) => {
  expect(found(plan, picture, 0).doubt).toEqual(doubt);
});

it("of a sheet on which nothing stands nothing is in doubt, however little of it is read", () => {
  for (const further of [0, 3]) expect(found(TABLE, ". . / . .", further)).toEqual({ figures: "- - - - / - - - - / - - - -", inPlace: false, doubt: undefined });
});
