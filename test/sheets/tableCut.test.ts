/** A table cut in two at the end of a page: no row is lost, and what spans the cut stands on both sides. */
import type { ReportCell, ReportRow } from "../../src/sheets/reportRows";
import { cutRows, heightOf } from "../../src/sheets/tableCut";

const cell = (text: string, part: number, rows = 1, needs?: number): ReportCell => ({ part, parts: 1, rows, content: { text }, style: {}, ...(needs !== undefined && { needs }) });
const row = (height: number, ...cells: readonly ReportCell[]): ReportRow => ({ height, cells });

it("rows are as high as all of them together", () => {
  expect(heightOf([])).toBe(0);
  expect(heightOf([{ height: 20 }, { height: 35 }])).toBe(55);
});

it("a cut that no cell spans parts the rows as they are", () => {
  const rows = [row(20, cell("甲", 0), cell("1", 1)), row(30, cell("乙", 0), cell("2", 1)), row(40, cell("丙", 0), cell("3", 1))];
  expect(cutRows(rows, 1)).toEqual([rows.slice(0, 1), rows.slice(1)]);
  expect(cutRows(rows, 2)).toEqual([rows.slice(0, 2), rows.slice(2)]);
});

it("a cell that ends just above the cut stands above it alone, one that reaches further on both sides, in its column", () => {
  const rows = [row(20, cell("类", 0, 2), cell("甲", 1, 3), cell("1", 2)), row(20, cell("2", 2)), row(20, cell("别", 0), cell("3", 2)), row(20, cell("末", 0), cell("丁", 1), cell("4", 2))];
  expect(cutRows(rows, 2)).toEqual([
    [row(20, cell("类", 0, 2), cell("甲", 1, 2), cell("1", 2)), row(20, cell("2", 2))],
    [row(20, cell("别", 0), cell("甲", 1, 1), cell("3", 2)), rows[3]],
  ]);
  expect(cutRows(rows, 1)).toEqual([
    [row(20, cell("类", 0, 1), cell("甲", 1, 1), cell("1", 2))],
    [row(20, cell("类", 0, 1), cell("甲", 1, 2), cell("2", 2)), rows[2], rows[3]],
  ]);
});

it("a cell that begins below the first row is cut by the rows it has left", () => {
  const rows = [row(20, cell("头", 0), cell("1", 1)), row(20, cell("类", 0, 3), cell("2", 1)), row(20, cell("3", 1)), row(20, cell("4", 1))];
  expect(cutRows(rows, 2)).toEqual([
    [rows[0], row(20, cell("类", 0, 1), cell("2", 1))],
    [row(20, cell("类", 0, 2), cell("3", 1)), rows[3]],
  ]);
});

it("the last row of a cell whose words have no room in so few rows is stretched by what is missing, and no other", () => {
  const rows = [row(20, cell("很长的类", 0, 4, 70), cell("1", 1)), row(20, cell("2", 1)), row(20, cell("3", 1)), row(20, cell("4", 1))];
  const [above, below] = cutRows(rows, 3);
  expect(above.map((r) => r.height)).toEqual([20, 20, 30]);
  expect(below.map((r) => r.height)).toEqual([70]);
  // Where there is room enough nothing is stretched, and never below what a row had.
  expect(cutRows([row(40, cell("类", 0, 2, 40), cell("1", 1)), row(60, cell("2", 1))], 1).map((side) => side.map((r) => r.height))).toEqual([[40], [60]]);
});

it("what one cell stretched counts for the next", () => {
  const rows = [row(20, cell("左", 0, 3, 50), cell("右", 1, 3, 60)), row(20), row(20)];
  expect(cutRows(rows, 2).map((side) => side.map((r) => r.height))).toEqual([[20, 40], [60]]);
});
