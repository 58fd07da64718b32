import { area, richPlan } from "./plans";
import { openExcel } from "./openExcel";

describe("asking which cells are locked", () => {
  it("names the sheets that have one among them, in one round trip, whatever else on them is locked", async () => {
    const excel = openExcel({ profile: "ltsc2021" });
    const { ids: [id = ""] } = await excel.port.draw([{ plan: richPlan(), target: { kind: "new", name: "小表", after: undefined } }]);
    expect(excel.workbook.cell(id, 3, 2).locked).toBe(false);
    excel.counters.reset();
    expect(await excel.port.locked([{ sheet: id, row: 3, column: 2 }, { sheet: excel.first, row: 0, column: 0 }])).toEqual([excel.first]);
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
    expect(await excel.port.locked([{ sheet: id, row: 3, column: 2 }, { sheet: id, row: 3, column: 3 }])).toEqual([]);
    expect(await excel.port.locked([{ sheet: id, row: 3, column: 2 }, { sheet: id, row: 2, column: 2 }])).toEqual([id]);
    expect((await excel.port.read([{ sheet: id, area: area(3, 2) }])).answers[0]?.protected).toBe(false);
  });
});
