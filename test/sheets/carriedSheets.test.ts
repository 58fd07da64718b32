import { carriedSheets } from "../../src/sheets/carriedSheets";
import { fixedSheets } from "../../src/sheets/workbook";
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import type { Reading } from "../../src/report/types";
import { figureId } from "../../src/statute/ids";
import type { FigureId } from "../../src/statute/types";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";

test.each([
  ...["#N/A", "#DIV/0!", "#NULL!", "#VALUE!", "#REF!", "#NAME?", "#NUM!"].map((error): [string, object] => [error, { formula: `=${error}` }]),
  // Entered as a formula these may be refused, and with them the whole drawing.
  ["#SPILL!", { text: "#SPILL!" }], ["#BUSY!", { text: "#BUSY!" }], ["Err:502", { text: "Err:502" }],
])("an input that shows %s is carried as something every Excel takes", (text, content) => {
  const [id] = [...formOf(TOY).inputs.values()].flat();
  const error: Reading = { kind: "error", text };
  const plan = carriedSheets(reportOf(new Map([[id!, error]]), { edition: TOY }), new Map()).get(TOY.tables[0]!.id)!;
  const { row, column } = fixedSheets(TOY).places.get(id!)!;
  expect(plan.cells.find((c) => c.row === row && c.column === column)!.content).toEqual(content);
});

describe("the sheets of a report that was carried", () => {
  const [GOT, TOTAL] = [figureId("t1.got.a"), figureId("t1.got.total")];
  const figures = new Map<FigureId, Reading>([[GOT, number(0)], [figureId("t1.got.b"), { kind: "text", text: "无" }], [figureId("t1.done.a"), BLANK], [TOTAL, number(5)], [figureId("t1.done.total"), number(7)]]);
  const sheets = (overwritten: readonly FigureId[]) => carriedSheets(reportOf(figures, { edition: TOY, overwritten: new Set(overwritten) }), new Map([["t1", "数字"]]));
  const grid = (overwritten: readonly FigureId[]) => sheets(overwritten).get("t1")!.cells.filter(({ row, column }) => row >= 6 && row <= 7 && column >= 2 && column <= 4).map(({ row, column, content }) => [row, column, content]);
  const formula = (row: number) => ({ formula: `=IF(COUNT(C${row}:D${row})=0,"",SUM(C${row}:D${row}))` });

  test("are all there, with what they say of particulars and texts", () => {
    expect([...sheets([])].map(([key, { name }]) => [key, name])).toEqual([["cover", "封面"], ["text", "文字"], ["t1", "数字"], ["checks", "校验"], ["report", "年度报告"], ["record", "校验记录"]]);
    expect(JSON.stringify(sheets([]).get("text")!.cells)).toContain("一、文字的内容");
  });
  test("hold every figure in its place, a blank nowhere, and totals as formulas", () => {
    expect(grid([])).toEqual([[6, 4, formula(7)], [7, 4, formula(8)], [6, 2, { number: 0 }], [6, 3, { text: "无" }]]);
  });
  test("hold a total that was typed in the place of its formula", () => {
    expect(grid([TOTAL])).toEqual([[7, 4, formula(8)], [6, 2, { number: 0 }], [6, 3, { text: "无" }], [6, 4, { number: 5 }]]);
  });
});
