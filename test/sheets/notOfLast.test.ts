/** What somebody wrote on 上年 beside what was drawn there: it is known before the sheet is drawn over. */
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { notOfLast } from "../../src/sheets/notOfLast";
import type { SheetPlan } from "../../src/sheets/plan";

const PLAN: Pick<SheetPlan, "cells" | "identity"> = {
  identity: { row: 0, column: 0, text: "m", sealed: "m/ok" },
  cells: [
    { row: 0, column: 1, content: { text: "上年 " } }, { row: 1, column: 1, content: { text: "项目" } }, { row: 1, column: 2, content: { number: 7 } },
    { row: 1, column: 3, content: { formula: "='三'!C7" } }, { row: 1, column: 4, content: { formula: "=E2-D2" } },
  ],
};
const value = (shown: string | number): CellRead => ({ type: typeof shown === "number" ? "number" : "text", value: shown, formula: shown });
const formula = (words: string): CellRead => ({ type: "number", value: 1, formula: words });
/** As it was drawn, with a mark in A1. */
const rows = (): CellRead[][] => [[value("m/ok"), value("上年"), EMPTY_CELL, EMPTY_CELL, EMPTY_CELL], [EMPTY_CELL, value(" 项目"), value(7), formula("='三'!C7"), formula("=E2-D2")]];
const found = (cells: CellRead[][]) => notOfLast(PLAN, cells).map(({ row, column }) => [row, column]);

test("on the sheet as it was drawn there is nothing of anybody's", () => expect(found(rows())).toEqual([]));

test("rows that were put in or sorted stay ours, their formulas wherever they look", () => {
  expect(found([rows()[0]!, [], [EMPTY_CELL, value("项目"), value(7), formula("='四'!$D$9"), formula("=E3-D3")], rows()[1]!])).toEqual([]);
});

test("words, a number or a formula of another kind are somebody's, also our own words in another column", () => {
  const [head, row] = rows();
  expect(found([head!, [EMPTY_CELL, value("别的"), value(8), formula("='三'!C7+1"), formula("=SUM(E2:D2)")]])).toEqual([[1, 1], [1, 2], [1, 3], [1, 4]]);
  expect(found([head!, [...row!, value("项目")]])).toEqual([[1, 5]]);
  expect(found([head!, [value("项目")]])).toEqual([[1, 0]]);
});

test("what stands in the cell of the mark is not looked at; below and beside it is", () => {
  expect(found([[value("张三"), value("m/ok")], [value("张三")]])).toEqual([[0, 1], [1, 0]]);
});

test("a cell of blanks alone holds nothing, a formula that shows nothing does", () => {
  expect(found([[EMPTY_CELL, value("  ")], [EMPTY_CELL, { type: "text", value: "", formula: '=IF(1,"")' }]])).toEqual([[1, 1]]);
});
