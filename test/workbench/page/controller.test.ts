import { WorkbookModel } from "../../../workbench/model/model";
import { GridController } from "../../../workbench/page/grid/controller";

function grid() {
  const workbook = WorkbookModel.blank("测试.xlsx");
  return { workbook, id: workbook.activeSheet, controller: new GridController(workbook) };
}

describe("writing in the grid", () => {
  test("the host is told while a cell is being written, and that it ended", () => {
    const { workbook, controller } = grid();
    controller.begin("1", "enter");
    expect(workbook.editing).toMatchObject({ row: 0, column: 0 });
    controller.write("12");
    expect(controller.commit()).toBe(true);
    expect(workbook.editing).toBeUndefined();
    expect(workbook.cell(workbook.activeSheet, 0, 0).value).toBe(12);
  });

  test("Esc leaves the cell as it was", () => {
    const { workbook, id, controller } = grid();
    workbook.type(id, 0, 0, "5");
    controller.begin("9", "enter");
    controller.cancel();
    expect(workbook.cell(id, 0, 0).value).toBe(5);
    expect(workbook.editing).toBeUndefined();
  });

  test("Enter after Tabs returns to the column where they began", () => {
    const { workbook, controller } = grid();
    controller.selectCell({ row: 2, column: 1 });
    controller.tab(false);
    controller.tab(false);
    controller.enter(false);
    expect(workbook.selection).toMatchObject({ row: 3, column: 1 });
  });

  test("a locked cell of a protected sheet refuses the first letter, in Excel's words", () => {
    const { workbook, id, controller } = grid();
    workbook.protectSheet(id);
    expect(controller.begin("1", "enter")).toBe(false);
    expect(controller.refusal?.message).toContain("受保护的工作表");
    expect(controller.edit).toBeUndefined();
  });

  test("a refused formula stays to be mended, and the host still sees the cell being written", () => {
    const { workbook, controller } = grid();
    controller.begin("=1+", "enter");
    expect(controller.commit()).toBe(false);
    expect(controller.refusal?.retry).toBe(true);
    controller.dismiss(true);
    expect(controller.edit?.text).toBe("=1+");
    expect(workbook.editing).toBeDefined();
    controller.dismiss(false);
    expect(workbook.editing).toBeUndefined();
  });
});
