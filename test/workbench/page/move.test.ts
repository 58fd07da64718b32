import { WorkbookModel } from "../../../workbench/model/model";
import type { Selection } from "../../../workbench/model/types";
import { edgeFrom } from "../../../workbench/page/grid/edge";
import { isBlock, step, stretch, walk, wholeBlocks } from "../../../workbench/page/grid/move";

/** C3:D4 is one merged block; row 6 is hidden. */
function sheetWithBlock() {
  const workbook = WorkbookModel.blank("测试.xlsx");
  const id = workbook.activeSheet;
  workbook.book.transact({ kind: "person" }, (draft) => {
    draft.edit(id).merge({ row: 2, column: 2, rows: 2, columns: 2 });
    draft.edit(id).setRows(5, 1, (data) => ({ ...data, hidden: true }));
  });
  return { workbook, id, sheet: workbook.sheet(id) };
}

const selected = (row: number, column: number, rows: number, columns: number, at = { row, column }): Selection => ({ sheet: "", area: { row, column, rows, columns }, ...at });

describe("walking over the grid", () => {
  test("a step into a merged block stands on its first cell, and a step out leaves it whole", () => {
    const { sheet } = sheetWithBlock();
    expect(step(sheet, { row: 3, column: 1 }, 0, 1)).toEqual({ row: 2, column: 2 });
    expect(step(sheet, { row: 2, column: 2 }, 0, 1)).toEqual({ row: 2, column: 4 });
    expect(step(sheet, { row: 2, column: 2 }, 1, 0)).toEqual({ row: 4, column: 2 });
  });

  test("hidden rows are stepped over", () => {
    expect(step(sheetWithBlock().sheet, { row: 4, column: 0 }, 1, 0)).toEqual({ row: 6, column: 0 });
  });

  test("the first cell is as far up and left as one gets", () => {
    expect(step(sheetWithBlock().sheet, { row: 0, column: 0 }, -1, 0)).toEqual({ row: 0, column: 0 });
  });

  test("a selection that touches a merged block takes it whole", () => {
    expect(wholeBlocks(sheetWithBlock().sheet, { row: 0, column: 0, rows: 3, columns: 3 })).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  });

  test("a merged block alone is no block to walk in", () => {
    const { sheet } = sheetWithBlock();
    expect(isBlock(sheet, selected(2, 2, 2, 2))).toBe(false);
    expect(isBlock(sheet, selected(2, 2, 3, 2))).toBe(true);
  });

  test("Enter walks a selection down its columns and round again, Tab along its rows", () => {
    const { sheet } = sheetWithBlock();
    expect(walk(sheet, selected(7, 0, 2, 2), "column", false)).toMatchObject({ row: 8, column: 0 });
    expect(walk(sheet, selected(7, 0, 2, 2, { row: 8, column: 0 }), "column", false)).toMatchObject({ row: 7, column: 1 });
    expect(walk(sheet, selected(7, 0, 2, 2, { row: 8, column: 1 }), "column", false)).toMatchObject({ row: 7, column: 0 });
    expect(walk(sheet, selected(7, 0, 2, 2), "row", false)).toMatchObject({ row: 7, column: 1 });
    expect(walk(sheet, selected(7, 0, 2, 2), "row", true)).toMatchObject({ row: 8, column: 1 });
  });

  test("Shift with an arrow stretches and shrinks from the active cell", () => {
    const { sheet } = sheetWithBlock();
    expect(stretch(sheet, selected(7, 1, 1, 1), 1, 0)).toEqual({ row: 7, column: 1, rows: 2, columns: 1 });
    expect(stretch(sheet, selected(7, 1, 2, 1), -1, 0)).toEqual({ row: 7, column: 1, rows: 1, columns: 1 });
    expect(stretch(sheet, selected(7, 1, 1, 1), 0, -1)).toEqual({ row: 7, column: 0, rows: 1, columns: 2 });
  });

  test("Ctrl with an arrow goes to the edge of what is filled, then over the gap, then to the end of the sheet", () => {
    const { workbook, id } = sheetWithBlock();
    for (const row of [0, 1, 8]) workbook.type(id, row, 0, "1");
    expect(edgeFrom(workbook, { row: 0, column: 0 }, 1, 0)).toEqual({ row: 1, column: 0 });
    expect(edgeFrom(workbook, { row: 1, column: 0 }, 1, 0)).toEqual({ row: 8, column: 0 });
    expect(edgeFrom(workbook, { row: 8, column: 0 }, 1, 0)).toEqual({ row: 1_048_575, column: 0 });
  });
});
