import fc from "fast-check";
import { blocksOf } from "../../src/excel/write";

const number = (sheet: string, row: number, column: number, value: number) => ({ sheet, row, column, content: { number: value } });

describe("cells to be written", () => {
  it("go as one block where they lie together", () => {
    const cells = Array.from({ length: 12 }, (_, i) => number("a", Math.floor(i / 4), i % 4, i));
    expect(blocksOf(cells)).toEqual([{ sheet: "a", area: { row: 0, column: 0, rows: 3, columns: 4 }, asText: false, contents: [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] }]);
  });

  it("never take in a cell that was not named", () => {
    const cell = fc.record({ sheet: fc.constantFrom("a", "b"), row: fc.nat(6), column: fc.nat(6), value: fc.integer() });
    fc.assert(fc.property(fc.array(cell), (cells) => {
      const last = new Map(cells.map(({ sheet, row, column, value }) => [`${sheet}/${row}/${column}`, value]));
      const written = new Map(blocksOf(cells.map(({ sheet, row, column, value }) => number(sheet, row, column, value))).flatMap(({ sheet, area, contents }) => contents.flatMap((line, r) => line.map((content, c): [string, unknown] => [`${sheet}/${area.row + r}/${area.column + c}`, content]))));
      expect(written).toEqual(last);
    }));
  });
});
