import { topLeft } from "../../src/excel/eventPlace";

describe("the place an event names", () => {
  it.each([
    ["B5", { row: 4, column: 1 }],
    ["B5:D9", { row: 4, column: 1 }],
    ["$B$5", { row: 4, column: 1 }],
    ["'三 申请办理'!AA10", { row: 9, column: 26 }],
    ["C:D", { row: 0, column: 2 }],
    ["3:4", { row: 2, column: 0 }],
    ["E2,A1:B2", { row: 1, column: 4 }],
  ])("%s is its top-left cell", (address, place) => expect(topLeft(address)).toEqual(place));

  it("is none where the address says nothing we know", () => {
    expect(topLeft("")).toBeUndefined();
    expect(topLeft("#REF!")).toBeUndefined();
  });
});
