/** A damaged sheet drawn anew: every figure under its own item, what stands beside goes along, and nothing else is lost. */
import { cellAddress } from "../../src/sheets/address";
import type { Content } from "../../src/sheets/plan";
import { repairSheet, standingCells, strayPlace } from "../../src/sheets/repair";
import { drawnPicture, foundPicture, readPicture } from "../support/sheetPicture";

const TABLE = ". 表 ← ← / . (例) . . / . 甲 乙 计 / 收 # # Σ / 办 # # Σ";
const said = (content: Content | undefined): string => (content === undefined ? "" : "formula" in content ? content.formula.replace("=SUM(B2:C2)", "Σ") : "number" in content ? String(content.number) : `“${content.text}”`);

function mended(picture: string, plan = TABLE) {
  const sheet = drawnPicture(plan);
  const repair = repairSheet(sheet, readPicture(picture));
  if (!repair) return undefined;
  const at = (row: number, column: number) => repair.plan.cells.filter((c) => c.row === row && c.column === column).map((c) => said(c.content)).join("+") || ".";
  const filled = new Set(sheet.slots.map((s) => cellAddress(s.row, s.column)));
  // Whatever people entered: our own words and formulas beside it are in the drawing as they were.
  expect({ ...repair.plan, cells: [] }).toEqual({ ...sheet.plan, cells: [] });
  expect(repair.plan.cells.filter((c) => !filled.has(cellAddress(c.row, c.column)))).toEqual(sheet.plan.cells.filter((c) => !filled.has(cellAddress(c.row, c.column))));
  return {
    figures: [...new Set(sheet.slots.map((s) => s.row))].map((row) => sheet.slots.filter((s) => s.row === row).map((s) => at(s.row, s.column)).join(" ")).join(" / "),
    moved: repair.moved, area: [repair.rows, repair.columns],
    stray: repair.stray.map(({ row, column, stood, formula }) => `${cellAddress(row, column)} ${stood.kind === "number" ? stood.value : `“${stood.text}”`}${stood.kind === "error" ? " as error" : ""}${formula ? " as formula" : ""}`),
    beside: repair.beside.map(({ row, column, content }) => `${cellAddress(row, column)} ${said(content)}`),
  };
}
const WHOLE = { figures: "1 2 Σ / 3 4 Σ", moved: 0, area: [5, 4], stray: [], beside: [] };

it.each<[string, string, Partial<ReturnType<typeof mended>>]>([
  ["as it was drawn", "@ 表 / . 例 / . 甲 乙 计 / 收 1 2 Σ / 办 3 4 Σ", {}],
  ["a row put in: what moved goes back and is counted, totals are drawn", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . / 办 3 4 Σ", { moved: 2, area: [6, 4] }],
  ["a column put in", "@ / . . 例 / . . 甲 乙 计 / 收 . 1 2 Σ / 办 . 3 4 Σ", { moved: 4, area: [5, 5] }],
  ["a row taken out comes back empty", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ", { figures: "1 2 Σ / . . Σ" }],
  ["a number in a row put in has no place", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . 9 . . / 办 3 4 Σ", { moved: 2, area: [6, 4], stray: ["B5 9"] }],
  ["words, errors and zeros in a row put in have none either", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / 新 0 !#N/A . / 办 3 4 Σ", { moved: 2, area: [6, 4], stray: ["A5 “新”", "B5 0", "C5 “#N/A” as error"] }],
  ["words over our own are handed back, our words of any place are not", "@ / . 例 / . 甲 乙 计 / 收到 1 2 Σ / 办 3 4 Σ", { stray: ["A4 “收到”"] }],
  ["our own words in another place are ours", "@ / . 例 表 / . 甲 乙 计 / 收 1 2 Σ / . 甲 . . / 办 3 4 Σ", { moved: 2, area: [6, 4] }],
  ["words and an error where figures go stay there", "@ / . 例 / . 甲 乙 计 / 收 无 2 Σ / 办 3 !#REF! Σ", { figures: "“无” 2 Σ / 3 “#REF!” Σ" }],
  ["a typed total stays typed", "@ / . 例 / . 甲 乙 计 / 收 1 2 3 / 办 3 4 Σ", { figures: "1 2 3 / 3 4 Σ" }],
  ["a formula of somebody's own gives its value and is handed back", "@ / . 例 / . 甲 乙 计 / 收 =5-4|1 2 Σ / 办 3 4 Σ", { stray: ["B4 “=5-4” as formula"] }],
  ["one that shows nothing leaves its place blank, and is handed back", "@ / . 例 / . 甲 乙 计 / 收 =F9| 2 Σ / 办 3 4 Σ", { figures: ". 2 Σ / 3 4 Σ", stray: ["B4 “=F9” as formula"] }],
  ["so does one over a total", "@ / . 例 / . 甲 乙 计 / 收 1 2 =1+2|3 / 办 3 4 Σ", { figures: "1 2 3 / 3 4 Σ", stray: ["D4 “=1+2” as formula"] }],
  ["a total over other cells of the sheet is still ours", "@ / . 例 / . 甲 乙 计 / 收 1 2 =SUM(B4:C9)|3 / 办 3 4 Σ", {}],
  ["a formula of ours that was pushed away is drawn anew", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . =SUM(B3:C3)|3 . / 办 3 4 Σ", { moved: 2, area: [6, 4] }],
  ["another formula in a row put in is handed back", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . =B4+1|2 . / 办 3 4 Σ", { moved: 2, area: [6, 4], stray: ["C5 “=B4+1” as formula"] }],
])("drawn anew: %s", (_told, picture, result) => {
  expect(mended(picture)).toEqual({ ...WHOLE, ...result });
});

it.each<[string, string, Partial<ReturnType<typeof mended>>]>([
  ["what stands beside a row that stayed is left", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ 备查 / 办 3 4 Σ", {}],
  ["what stands below a column that stayed is left", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / 办 3 4 Σ / . 制表", {}],
  ["what stands beside a row that moved goes along", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . / 办 3 4 Σ 备查", { moved: 2, area: [6, 4], beside: ["E6 ", "E5 “备查”"] }],
  ["what stands below a column that moved goes along", "@ / . . 例 / . . 甲 乙 计 / 收 . 1 2 Σ / 办 . 3 4 Σ / . . 制表", { moved: 4, area: [5, 5], beside: ["C6 ", "B6 “制表”"] }],
  ["below and beside at once it keeps its distance", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . / 办 3 4 Σ / . . . . / . . . . . 注", { moved: 2, area: [6, 4], beside: ["F8 ", "F7 “注”"] }],
  ["two in one line follow each other, and neither is cleared by the other", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . / 办 3 4 Σ / 注一 / 注二", { moved: 2, area: [6, 4], beside: ["A7 “注二”", "A6 “注一”", "A8 "] }],
  ["two follow each other down where a row was taken out", "@ / . 例 / . 甲 乙 计 / 办 3 4 Σ / 注一 / 注二", { figures: ". . Σ / 3 4 Σ", moved: 2, beside: ["A5 ", "A6 “注一”", "A7 “注二”"] }],
  ["a formula beside a row that moved goes along by its value, and is handed back", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . / 办 3 4 Σ =B6*2|6", { moved: 2, area: [6, 4], stray: ["E6 “=B6*2” as formula"], beside: ["E6 ", "E5 6"] }],
  ["what stands beside a row put in has no place", "@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / . . . . 谁 / 办 3 4 Σ", { moved: 2, area: [6, 4], stray: ["E5 “谁”"] }],
  ["what stands below a column put in has no place", "@ / . . 例 / . . 甲 乙 计 / 收 . 1 2 Σ / 办 . 3 4 Σ / . 谁", { moved: 4, area: [5, 5], stray: ["B6 “谁”"] }],
])("beside the drawing: %s", (_told, picture, result) => {
  expect(mended(picture)).toEqual({ ...WHOLE, ...result });
});

it("a reference of ours that went wrong is drawn anew, a person's own is handed back", () => {
  const plan = ". =封面!B2 / 收 #";
  expect(mended("@ =#REF!|1 / 收 1", plan)?.stray).toEqual([]);
  expect(mended("@ =别处!C9|1 / 收 1", plan)?.stray).toEqual([]);
  expect(mended("@ =别处!C9+1|1 / 收 1", plan)?.stray).toEqual(["B1 “=别处!C9+1” as formula"]);
  expect(mended("@ =C9+1|1 / 收 1", ". =封面!B2+1 / 收 #")?.stray).toEqual(["B1 “=C9+1” as formula"]);
});

it("nothing is drawn where nobody can say what stands where", () => {
  expect(mended("@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / 7 3 4 Σ")).toBeUndefined();
});

it("the cells of a damaged sheet are told as they stood, those that are gone and those that are no places to fill as empty", () => {
  const sheet = drawnPicture(TABLE);
  const stood = (picture: string) => {
    const cells = standingCells(sheet, readPicture(picture));
    expect(cells).toHaveLength(5);
    expect(cells.slice(0, 3)).toEqual([[], [], []]);
    expect(cells.slice(3).every((line) => line.every((cell, column) => column > 0 || cell.type === "empty"))).toBe(true);
    return foundPicture(sheet, (cell) => cell, cells);
  };
  expect(stood("@ / . 例 / . 甲 乙 计 / 收 1 2 Σ / 办 3 4 Σ")).toBe("1 2 Σ / 3 4 Σ");
  expect(stood("@ / . . 例 / . . 甲 乙 计 / . . . . . / 收 . 1 2 Σ / 办 . 3 4 Σ")).toBe("1 2 Σ / 3 4 Σ");
  const gone = standingCells(sheet, readPicture("@ / . 例 / . 甲 乙 计 / 收 1 2 Σ"));
  expect([foundPicture(sheet, (cell) => cell, gone), gone[4]]).toEqual(["1 2 Σ / . . .", []]);
});

it("where a content stood is told by sheet and cell, and a formula as such", () => {
  const stray = { row: 2, column: 27, stood: { kind: "text", text: "注" }, formula: false } as const;
  expect(strayPlace("表二", stray)).toBe("“表二”AB3");
  expect(strayPlace("表二", { ...stray, formula: true })).toBe("“表二”AB3 的公式");
});
