import { cellName, columnName, parseReference } from "../../../workbench/page/grid/a1";

describe("names of cells", () => {
  test("columns are lettered as in Excel", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(cellName(4, 2)).toBe("C5");
  });

  test("the name box understands cells, blocks, sheets and any order of corners", () => {
    expect(parseReference(" c5 ")).toEqual({ sheet: undefined, area: { row: 4, column: 2, rows: 1, columns: 1 } });
    expect(parseReference("D9:B2")).toEqual({ sheet: undefined, area: { row: 1, column: 1, rows: 8, columns: 3 } });
    expect(parseReference("'三 申请办理'!$C$5")).toEqual({ sheet: "三 申请办理", area: { row: 4, column: 2, rows: 1, columns: 1 } });
  });

  test("what is no reference is none: beyond the last row, a word, too many corners", () => {
    for (const text of ["A1048577", "XFE1", "总计", "A0", "A1:B2:C3", ""]) expect(parseReference(text)).toBeUndefined();
  });
});
