import { linesOf, numberFormatsOf } from "../../src/excel/styleGrid";
import { smallPlan } from "./plans";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("the styles of a plan", () => {
  it("give each cell the number format of the last style that names one", () => {
    const plan = smallPlan({ area: area(1, 1, 2, 3), styles: [{ style: { numberFormat: "0" }, areas: [area(1, 1, 2, 2)] }, { style: { bold: true }, areas: [area(1, 1)] }, { style: { numberFormat: "@" }, areas: [area(2, 2)] }] });
    expect(numberFormatsOf(plan)).toEqual([["0", "0", "General"], ["0", "@", "General"]]);
  });

  it("draw lines of one colour as few rectangles, and the last colour counts", () => {
    const plan = smallPlan({ area: area(0, 0, 3, 3), styles: [{ style: { border: "#111111" }, areas: [area(0, 0, 1, 3), area(1, 0, 2, 3)] }, { style: { border: "#222222" }, areas: [area(2, 0, 1, 3)] }] });
    expect(linesOf(plan)).toEqual([{ color: "#111111", areas: [area(0, 0, 2, 3)] }, { color: "#222222", areas: [area(2, 0, 1, 3)] }]);
  });
});
