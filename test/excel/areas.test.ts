import fc from "fast-check";
import { mergeAreas } from "../../src/excel/mergeAreas";
import { joinAddresses } from "../../src/excel/ranges";
import type { Area } from "../../src/sheets/plan";

const area = fc.record({ row: fc.nat(12), column: fc.nat(12), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
const cellsOf = (areas: readonly Area[]): readonly string[] =>
  [...new Set(areas.flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`)))].sort();

describe("areas that are set together", () => {
  it("cover the same cells after they are joined, and are no more than before", () => {
    fc.assert(fc.property(fc.array(area, { maxLength: 20 }), (areas) => {
      const merged = mergeAreas(areas);
      expect(cellsOf(merged)).toEqual(cellsOf(areas));
      expect(merged.length).toBeLessThanOrEqual(areas.length);
    }));
  });

  it("become one rectangle where they tile it", () => {
    const cells = Array.from({ length: 15 }, (_, i) => ({ row: 2 + Math.floor(i / 5), column: 1 + (i % 5), rows: 1, columns: 1 }));
    expect(mergeAreas(cells)).toEqual([{ row: 2, column: 1, rows: 3, columns: 5 }]);
  });

  it("are named in addresses that Excel takes, every one once and in order", () => {
    const areas = Array.from({ length: 2000 }, (_, row) => ({ row: row * 2, column: 3, rows: 1, columns: 4 }));
    const joined = joinAddresses(areas);
    expect(joined.length).toBeGreaterThan(1);
    for (const address of joined) expect(address.length).toBeLessThanOrEqual(8000);
    expect(joined.join(",").split(",")).toEqual(areas.map(({ row }) => `D${row + 1}:G${row + 1}`));
  });
});
