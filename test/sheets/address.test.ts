/** Addresses as Excel writes them, to the last row and column that a sheet has. */
import { AddressError, areaAddress, cellAddress, columnName, quoteSheet } from "../../src/sheets/address";
import { areaOf, areasOf } from "../../src/sheets/areas";

test.each([[0, "A"], [1, "B"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"], [703, "AAB"], [16_383, "XFD"]])("column %d is called %s, also when it is asked for again", (column, name) => {
  expect([columnName(column), columnName(column)]).toEqual([name, name]);
});

test.each([-1, 16_384, 20_000, 0.5, Number.NaN])("there is no column %d", (column) => {
  expect(() => columnName(column)).toThrow(new AddressError(`no column ${column}`));
  expect(() => cellAddress(0, column)).toThrow(AddressError);
});

test("a fault of ours is known by its name", () => {
  expect(new AddressError("…").name).toBe("AddressError");
});

test("rows count from 0 here and from 1 in Excel, to the last one of a sheet", () => {
  expect([cellAddress(0, 0), cellAddress(4, 1), cellAddress(1_048_575, 16_383)]).toEqual(["A1", "B5", "XFD1048576"]);
});

test.each([-1, 1_048_576, 2_000_000, 4.5, Number.NaN])("there is no row %d", (row) => {
  expect(() => cellAddress(row, 0)).toThrow(new AddressError(`no row ${row}`));
});

test("an area goes by its first and its last cell, one of a single cell by that alone", () => {
  expect([areaOf(4, 1), areaOf(4, 1, 5, 3), areaOf(4, 1, 5), areaOf(4, 1, 1, 3)].map(areaAddress)).toEqual(["B5", "B5:D9", "B5:B9", "B5:D5"]);
});

test.each([[0, 1], [1, 0], [-1, 1], [1, -1]])("an area of %d × %d is none", (rows, columns) => {
  expect(() => areaAddress(areaOf(2, 2, rows, columns))).toThrow(new AddressError(`an area of ${rows} × ${columns}`));
});

test("the name of a sheet stands in quotes, each of its own doubled", () => {
  expect([quoteSheet("封面"), quoteSheet("'98 年 o'clock'")]).toEqual(["'封面'", "'''98 年 o''clock'''"]);
});

describe("cells gathered into rectangles", () => {
  const addresses = (cells: readonly (readonly [number, number])[]) => areasOf(cells.map(([row, column]) => ({ row, column }))).map(areaAddress);

  test("in whatever order they come, neighbours in a row are one", () => {
    expect(addresses([[0, 2], [0, 0], [0, 1]])).toEqual(["A1:C1"]);
  });
  test("equal runs of rows that follow each other are one", () => {
    expect(addresses([[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]])).toEqual(["A1:B3"]);
  });
  test("a gap, a run of another width or beside it begins another", () => {
    expect(addresses([[0, 0], [0, 2]])).toEqual(["A1", "C1"]);
    expect(addresses([[0, 0], [2, 0]])).toEqual(["A1", "A3"]);
    expect(addresses([[0, 0], [1, 0], [1, 1]])).toEqual(["A1", "A2:B2"]);
    expect(addresses([[0, 0], [0, 1], [1, 1], [1, 2]])).toEqual(["A1:B1", "B2:C2"]);
    expect(addresses([[0, 2], [1, 3]])).toEqual(["C1", "D2"]);
  });
  test("of no cells there are none", () => {
    expect(addresses([])).toEqual([]);
  });
});
