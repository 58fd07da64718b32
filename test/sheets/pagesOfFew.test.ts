/** Where a page of the report ends, on a page of 100 points with few things on it. A line of words is 28.5 points high, and holds 26 characters. */
import { layPages } from "../../src/sheets/pages";
import type { Flow, ReportRow } from "../../src/sheets/reportRows";
import { sectionId } from "../../src/statute/ids";

const row = (height: number, keepWithNext = false): Flow => ({ kind: "row", row: { height, cells: [] }, keepWithNext });
const space = (height: number): Flow => ({ kind: "space", height, keepWithNext: false });
const lines = (count: number, keepWithNext = false): Flow => ({ kind: "text", text: "公".repeat(26 * count), paragraph: { section: sectionId("s1"), part: "a", index: 0 }, keepWithNext });
/** A table with one row of heads, the rows of which are so high. */
const table = (heights: readonly number[], keepWithNext = false): Flow => ({ kind: "table", heads: 1, keepWithNext, rows: heights.map((height): ReportRow => ({ height, cells: [] })) });
/** How high the rows of each page are. */
const pages = (flow: readonly Flow[]): readonly (readonly number[])[] => {
  const { rows, breaks } = layPages(flow, { height: 100, bodyFont: "仿宋", parts: 30 });
  return [0, ...breaks].map((from, i) => rows.slice(from, breaks[i]).map(({ height }) => height));
};
const full = (flow: readonly Flow[]): readonly number[] => pages(flow).map((page) => page.reduce((sum, height) => sum + height, 0));

test("what fills a page to the last point is on it; a point more, and the last goes to the next", () => {
  expect(pages([row(60), row(40)])).toEqual([[60, 40]]);
  expect(pages([row(60), row(41)])).toEqual([[60], [41]]);
  expect(pages([row(101), row(1)])).toEqual([[101], [1]]);
  expect(pages([])).toEqual([[]]);
});

test("what is kept with the next goes to the next page with it", () => {
  expect(pages([row(50), row(30, true), row(20)])).toEqual([[50, 30, 20]]);
  expect(pages([row(50), row(30, true), row(21)])).toEqual([[50], [30, 21]]);
  expect(pages([row(20), row(40, true), row(30, true), row(20)])).toEqual([[20], [40, 30, 20]]);
});

test("a space is left out where a page begins or where there is no room for it", () => {
  expect(pages([space(10), row(60), space(40), row(5)])).toEqual([[60, 40], [5]]);
  expect(pages([row(60), space(41), row(5)])).toEqual([[60], [5]]);
});

describe("a paragraph", () => {
  test("stays whole where there is room, to the last point", () => {
    expect(full([row(43), lines(2)])).toEqual([100]);
    expect(full([row(44), lines(2)])).toEqual([44, 57]);
  });
  test("of three lines is not parted, of four after the second", () => {
    expect(full([row(43), lines(3)])).toEqual([43, 85.5]);
    expect(full([row(43), lines(4)])).toEqual([100, 57]);
    expect(full([row(44), lines(4)])).toEqual([44, 57, 57]);
  });
  test("keeps its end with what follows", () => {
    expect(full([lines(2, true), row(43)])).toEqual([100]);
    expect(full([row(10), lines(2, true), row(40)])).toEqual([10, 97]);
  });
});

describe("a table", () => {
  test("that has room on a page goes there whole", () => {
    expect(pages([row(40), table([20, 20, 20])])).toEqual([[40, 20, 20, 20]]);
    expect(pages([row(41), table([20, 20, 20])])).toEqual([[41], [20, 20, 20]]);
    expect(pages([row(1), table([20, 40, 40])])).toEqual([[1], [20, 40, 40]]);
  });
  test("taller than a page goes on under its heads", () => {
    expect(pages([table([20, 40, 40, 40, 40])])).toEqual([[20, 40, 40], [20, 40, 40]]);
    expect(pages([row(30), table([20, 40, 40, 40])])).toEqual([[30, 20, 40], [20, 40, 40]]);
  });
  test("goes on below a heading that must not stand alone", () => {
    expect(pages([row(30, true), table([20, 40, 40])])).toEqual([[30, 20, 40], [20, 40]]);
  });
  test("keeps its end with what follows", () => {
    expect(pages([table([20, 20, 20], true), row(40)])).toEqual([[20, 20, 20, 40]]);
    expect(pages([row(10), table([20, 20, 20], true), row(40)])).toEqual([[10], [20, 20, 20, 40]]);
  });
  test("whose rows are taller than a page stands one row to a page", () => {
    expect(pages([table([20, 90, 90])])).toEqual([[20, 90], [20, 90]]);
  });
});
