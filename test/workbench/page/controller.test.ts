import { WorkbookModel } from "../../../workbench/model/model";
import { cellName } from "../../../workbench/page/grid/a1";
import { GridController } from "../../../workbench/page/grid/controller";
import { placeOf } from "../../../workbench/page/grid/place";

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

describe("the name box", () => {
  /** B2:C3 and E5 by one name, a cell of a sheet with quotes in its tab by another, and names that mean no cells of one sheet. */
  function named() {
    const { workbook, id, controller } = grid();
    const other = workbook.addSheet("三's 表").sheet!;
    const name = (text: string, formula: string, visible = true) => ({ name: text, formula, visible, scope: undefined, comment: "" });
    workbook.book.transact({ kind: "person" }, (draft) => draft.setNames([
      name("表三填报", "=Sheet1!$B$2:$C$3,Sheet1!$E$5"), name("那里", "='三''s 表'!$D$4"), name("两张表", "=Sheet1!$A$1,'三''s 表'!$A$1"), name("一个数", "=1+2"), name("没有了", "=#REF!"), name("看不见", "=Sheet1!$A$1", false),
    ]));
    const enter = (text: string): boolean => {
      const place = placeOf(workbook, text);
      return place !== undefined && controller.selectPlace(place);
    };
    const walked = (key: "enter" | "tab", back = false) => Array.from({ length: 5 }, () => {
      controller[key](back);
      return cellName(workbook.selection.row, workbook.selection.column);
    });
    return { workbook, id, other, controller, enter, walked };
  }

  test("offers the names that a person sees and that mean cells of one sheet", () => {
    expect(named().workbook.names).toEqual(["表三填报", "那里"]);
  });

  test("a name of several areas selects them all; Tab and Enter walk them, round again and backwards", () => {
    const { enter, walked, workbook } = named();
    expect(enter("表三填报")).toBe(true);
    expect(cellName(workbook.selection.row, workbook.selection.column)).toBe("B2");
    expect(walked("tab")).toEqual(["C2", "B3", "C3", "E5", "B2"]);
    expect(walked("enter")).toEqual(["B3", "C2", "C3", "E5", "B2"]);
    expect(walked("tab", true)).toEqual(["E5", "C3", "B3", "C2", "B2"]);
  });

  test("what is typed goes into the cell that was come to, and the walk goes on", () => {
    const { enter, controller, workbook, id } = named();
    enter("表三填报");
    for (const figure of ["1", "2", "3", "4", "5"]) {
      controller.begin(figure, "enter");
      controller.commit();
      controller.tab(false);
    }
    expect([[1, 1], [1, 2], [2, 1], [2, 2], [4, 4]].map(([row, column]) => workbook.cell(id, row!, column!).value)).toEqual([1, 2, 3, 4, 5]);
    controller.clear();
    expect(workbook.usedArea(id)).toBeUndefined();
  });

  test("another cell ends the walk", () => {
    const { enter, controller, workbook } = named();
    enter("表三填报");
    controller.selectCell({ row: 8, column: 0 });
    controller.tab(false);
    expect(workbook.selection).toEqual({ sheet: workbook.activeSheet, area: { row: 8, column: 1, rows: 1, columns: 1 }, row: 8, column: 1 });
  });

  test("a name leads to its sheet, whatever that is called; what is neither address nor name leads nowhere", () => {
    const { enter, workbook, other } = named();
    expect(enter("那里")).toBe(true);
    expect(workbook.selection).toMatchObject({ sheet: other, row: 3, column: 3 });
    expect(["没有这个名称", "两张表", "一个数", "没有了", ""].map(enter)).toEqual([false, false, false, false, false]);
    expect(enter("sheet1!B2")).toBe(true);
  });
});
