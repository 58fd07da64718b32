import { openExcel } from "./openExcel";

describe("going to a cell", () => {
  it("shows its sheet and selects it, in one round trip", async () => {
    const excel = openExcel();
    excel.workbook.addSheet("乙");
    const id = excel.idOf("乙");
    await excel.port.reveal({ sheet: id, row: 8, column: 3 });
    expect(excel.workbook.selection).toMatchObject({ sheet: id, row: 8, column: 3 });
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0 });
  });

  it("leaves Excel's undo history alone", async () => {
    const excel = openExcel();
    excel.workbook.type(excel.first, 0, 0, "5");
    await excel.port.reveal({ sheet: excel.first, row: 8, column: 3 });
    expect(excel.workbook.canUndo).toBe(true);
  });

  it("shows a hidden sheet", async () => {
    const excel = openExcel();
    excel.workbook.addSheet("乙");
    const id = excel.idOf("乙");
    excel.workbook.activate(excel.first);
    excel.workbook.setVisibility(id, "Hidden");
    await excel.port.reveal({ sheet: id, row: 1, column: 1 });
    expect(excel.workbook.sheet(id).visibility).toBe("Visible");
    expect(excel.workbook.selection).toMatchObject({ sheet: id, row: 1, column: 1 });
  });

  it("says that the sheet is gone", async () => {
    const excel = openExcel();
    await expect(excel.port.reveal({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({ reason: "gone", hostCode: "ItemNotFound" });
  });
});
