/** Whether a sheet is still laid out as drawn, and how the first difference is told. */
import type { Damage } from "../../src/sheets/damage";
import { layoutDamage } from "../../src/sheets/layoutDamage";
import { drawnPicture, readPicture } from "../support/sheetPicture";

const TABLE = ". 甲 乙 计 / 收 # # Σ / 办 # # Σ";
const BARE = ". 甲 乙 计 / . # # Σ";
type Told = Partial<Extract<Damage, { readonly kind: "layout" }>>;
const told = (picture: string, plan = TABLE, further?: number) => layoutDamage(drawnPicture(plan), "二 数字", readPicture(picture, further));
const LAYOUT = { kind: "layout", key: "t1", sheet: "二 数字", inserted: 0, columns: 0, repairable: true };

it.each<[string, string]>([
  ["as it was drawn", ". 甲 乙 计 / 收 1 2 Σ / 办 3 4 Σ"],
  ["nothing filled in", ". 甲 乙 计 / 收 . . Σ / 办 . . Σ"],
  ["spaces and full-width letters in labels", ". 甲　 乙 计 / 收 1 2 Σ / 办 3 4 Σ"],
  ["formulas written otherwise", ". 甲 乙 计 / 收 1 2 =sum($b$2:$c$2)|3 / 办 3 4 Σ"],
  ["typed totals", ". 甲 乙 计 / 收 1 2 3 / 办 3 4 7"],
  ["notes and numbers further off", ". 甲 乙 计 / 收 1 2 Σ . 9 / 办 3 4 Σ 注 / . . / 7"],
  ["a formula just behind the last row and column", ". 甲 乙 计 / 收 1 2 Σ =D2|3 / 办 3 4 Σ / . =B2|1"],
  ["a number just behind the last ones, and no figure is blank", ". 甲 乙 计 / 收 1 2 Σ 9 / 办 3 4 Σ / . 8"],
])("no damage: %s", (_told, picture) => {
  expect(told(picture)).toBeUndefined();
});

it.each<[string, string, Told]>([
  ["a label reworded", ". 甲 乙 计 / 收到 1 2 Σ / 办 3 4 Σ", { row: 2, column: 1, expected: "收", found: "收到" }],
  ["a label wiped out", ". 甲 . 计 / 收 1 2 Σ / 办 3 4 Σ", { row: 1, column: 3, expected: "乙", found: "" }],
  ["a row put in", ". 甲 乙 计 / . . . . / 收 1 2 Σ / 办 3 4 Σ", { row: 2, column: 1, expected: "收", found: "", inserted: 1, redraw: true }],
  ["rows put in above all", ". / . / . 甲 乙 计 / 收 1 2 Σ / 办 3 4 Σ", { row: 1, column: 2, expected: "甲", found: "", inserted: 2, redraw: true }],
  ["a row taken out", ". 甲 乙 计 / 办 3 4 Σ", { row: 2, column: 1, expected: "收", found: "办", inserted: -1, redraw: true, lost: [{ axis: "row", label: "收", cells: 2 }] }],
  ["a column put in", ". . 甲 乙 计 / 收 . 1 2 Σ / 办 . 3 4 Σ", { row: 1, column: 2, expected: "甲", found: "", columns: 1, redraw: true }],
  ["columns put in before the last", ". 甲 . . 乙 计 / 收 1 . . 2 Σ / 办 3 . . 4 Σ", { row: 1, column: 3, expected: "乙", found: "", columns: 2, redraw: true }],
  ["a column taken out", ". 乙 计 / 收 2 Σ / 办 4 Σ", { row: 1, column: 2, expected: "甲", found: "乙", columns: -1, redraw: true, lost: [{ axis: "column", label: "甲", cells: 2 }] }],
  ["rows and columns put in: told by the rows", ". . 甲 乙 计 / . / 收 . 1 2 Σ / 办 . 3 4 Σ", { row: 2, column: 1, expected: "", found: "", inserted: 1, redraw: true }],
  ["rows exchanged", ". 甲 乙 计 / 办 3 4 Σ / 收 1 2 Σ", { row: 2, column: 1, expected: "收", found: "办", redraw: true }],
  ["columns exchanged", ". 乙 甲 计 / 收 2 1 Σ / 办 4 3 Σ", { row: 1, column: 2, expected: "甲", found: "乙", redraw: true }],
])("named by its labels: %s", (_told, picture, damage) => {
  expect(told(picture)).toEqual({ ...LAYOUT, ...damage });
});

it.each<[string, string, Told]>([
  ["a row put in", ". 甲 乙 计 / . . . . / . 1 2 Σ", { row: 2, column: 2, expected: "", found: "", inserted: 1, redraw: true }],
  ["two rows put in, with something of somebody's own", ". 甲 乙 计 / . 谁 / . / . 1 2 Σ", { row: 2, column: 2, expected: "", found: "谁", inserted: 2, redraw: true }],
  ["all cells pushed right", ". 甲 乙 计 / . . 1 2 Σ", { row: 2, column: 2, expected: "", found: "", columns: 1, redraw: true }],
])("named by the figures of a row without words: %s", (_told, picture, damage) => {
  expect(told(picture, BARE)).toEqual({ ...LAYOUT, ...damage });
});

it.each<[string, string, Told]>([
  ["cells pushed right in one row, where the gap is plain", ". 甲 乙 计 / 收 1 . 2 Σ / 办 3 4 Σ", { repairable: true, redraw: true, row: 2, column: 3, expected: "", found: "", pushed: "C2" }],
  ["cells pushed right where nobody can say how far", ". 甲 乙 计 / 收 1 9 2 Σ / 办 3 4 Σ", { row: 2, column: 2, expected: "", found: "1", pushed: "B2" }],
  ["a label pushed on with its row", ". 甲 乙 计 / . 收 1 2 Σ / 办 3 4 Σ", { row: 2, column: 1, expected: "", found: "", pushed: "A2" }],
  ["a number in place of a label", ". 甲 乙 计 / 收 1 2 Σ / 5 3 4 Σ", { row: 3, column: 1, expected: "办", found: "5" }],
])("told with the place from which nobody can say what stands where, or cells were pushed: %s", (_told, picture, damage) => {
  expect(told(picture)).toEqual({ ...LAYOUT, repairable: false, ...damage });
});

describe("a row without words on which nothing stands", () => {
  const [plain, summed] = [". 甲 乙 / 收 # # / . # # / 退 # #", "示 =COUNT(B2:B4) / 收 # Σ / . # Σ / 退 # Σ"];

  test.each<[string, string, string]>([
    ["nothing stands just behind the last row and column", plain, ". 甲 乙 / 收 1 2 / . . . / 退 5 6"],
    ["what stands there is words or a formula", plain, ". 甲 乙 / 收 1 2 =B1|3 / . . . / 退 5 6 / . 注"],
    ["a number stands further off", plain, ". 甲 乙 / 收 1 2 . 9 / . . . / 退 5 6 / . . . 8 / . 7"],
    ["its sum still stands, whatever became of a formula that is no place to fill", summed, "示 =B1|1 / 收 1 Σ / . . Σ / 退 5 Σ"],
  ])("is where it was drawn where %s", (_told, plan, picture) => {
    expect(told(picture, plan)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ["a number stands just behind a row, which may have been pushed there", plain, ". 甲 乙 / 收 1 2 8 / . . . / 退 5 6"],
    ["a number stands just below a column", plain, ". 甲 乙 / 收 1 2 / . . . / 退 5 6 / . . 8"],
    ["its sum is gone", summed, "示 =COUNT(B2:B4)|2 / 收 1 Σ / . . . / 退 5 Σ"],
  ])("may have been deleted where %s", (_told, plan, picture) => {
    const cells = plan === plain ? 2 : 1;
    expect(told(picture, plan)).toEqual({ ...LAYOUT, redraw: true, row: 3, column: 2, expected: "", found: "", pushed: "B3", lost: [{ axis: "row", label: "", cells }] });
  });

  test("is named as a row that was taken out where the rows below stand higher", () => {
    expect(told(". 甲 乙 / 收 1 2 / 退 5 6", plain)).toEqual({ ...LAYOUT, redraw: true, inserted: -1, row: 4, column: 1, expected: "", found: "", lost: [{ axis: "row", label: "", cells: 2 }] });
  });
});

it("where figures stand in rows without words as well as in others, the rows put in tell", () => {
  const plan = ". 甲 乙 / 收 # # / . # # / 退 # #";
  expect(told(". 甲 乙 / 收 1 2 / . 9 . / . 3 4 / 退 5 6", plan)).toEqual({ ...LAYOUT, repairable: false, inserted: 1, row: 4, column: 1, expected: "退", found: "" });
  expect(told(". 甲 乙 / 收到 1 2 / . 9 . / . 3 4 / 退 5 6", plan)).toEqual({ ...LAYOUT, repairable: false, row: 2, column: 1, expected: "收", found: "收到" });
});

describe("where rows and columns were both pushed about", () => {
  const plan = ". 甲 乙 / 收 # # / 办 # # / 退 # #";

  test.each<[string, string, Told]>([
    ["the first row below which all stand further off", ". . 甲 乙 / 收 . 1 2 / . / . / 办 . 3 4 / 退 . 5 6", { row: 3, inserted: 2 }],
    ["the first of several, with its own number", ". . 甲 乙 / . / 收 . 1 2 / . / 办 . 3 4 / 退 . 5 6", { row: 2, inserted: 1 }],
    ["a row taken out by the row below it", ". . 甲 乙 / 收 . 1 2 / 退 . 5 6", { row: 4, inserted: -1, lost: [{ axis: "row", label: "办", cells: 2 }] }],
  ])("what is named is %s", (_told, picture, damage) => {
    expect(told(picture, plan)).toEqual({ ...LAYOUT, redraw: true, column: 1, expected: "", found: "", ...damage });
  });

  test("and rows stand in another order, the first label that differs is named", () => {
    expect(told(". . 甲 乙 / 办 . 3 4 / 收 . 1 2 / 退 . 5 6", plan)).toEqual({ ...LAYOUT, redraw: true, row: 1, column: 2, expected: "甲", found: "" });
  });
});

it("of several labels that differ the first is told, also where another one is why nobody can say what stands where", () => {
  const plan = `${TABLE} / 退 # # Σ`;
  expect(told(". 甲 乙 计 / 收到 1 2 Σ / 5 3 4 Σ / 退 5 6 Σ", plan)).toEqual({ ...LAYOUT, repairable: false, row: 2, column: 1, expected: "收", found: "收到" });
  expect(told(". 甲 乙 计 / 收到 1 2 Σ / 办理 3 4 Σ / 退 5 6 Σ", plan)).toEqual({ ...LAYOUT, row: 2, column: 1, expected: "收", found: "收到" });
});

it("a row or column beyond what is read is not taken for deleted", () => {
  expect(told(". 甲 乙 计 / . / 收 1 2 Σ", TABLE, 0)).toEqual({ ...LAYOUT, repairable: false, row: 2, column: 1, expected: "收", found: "" });
});

it("rows are known again as far as twelve further, and no more", () => {
  const pushedBy = (rows: number) => told(`. 甲 乙 计${" / .".repeat(rows)} / 收 1 2 Σ / 办 3 4 Σ`);
  expect(pushedBy(12)).toMatchObject({ inserted: 12 });
  expect(pushedBy(13)).toEqual({ ...LAYOUT, row: 2, column: 1, expected: "", found: "", inserted: 13, redraw: true });
});
