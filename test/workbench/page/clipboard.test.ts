import { WorkbookModel } from "../../../workbench/model/model";
import { copyArea, fieldsOf, repeated } from "../../../workbench/page/grid/clipboard";
import { ClipboardKeeper } from "../../../workbench/page/grid/clipboardKeeper";

function filled() {
  const workbook = WorkbookModel.blank("测试.xlsx");
  const id = workbook.activeSheet;
  workbook.type(id, 0, 0, "1");
  workbook.type(id, 0, 1, "=A1+1");
  workbook.type(id, 1, 0, "两行\n文字");
  workbook.type(id, 1, 1, "<b>");
  return { workbook, id, cell: (row: number, column: number) => workbook.cell(id, row, column) };
}

describe("copying and pasting", () => {
  test("a block is copied as text with quotes around line breaks, and as a table without markup of its own", () => {
    const { cell } = filled();
    const copied = copyArea(cell, { row: 0, column: 0, rows: 2, columns: 2 });
    expect(copied.text).toBe('1\t2\r\n"两行\n文字"\t<b>');
    expect(copied.html).toBe("<table><tr><td>1</td><td>2</td></tr><tr><td>两行<br>文字</td><td>&lt;b&gt;</td></tr></table>");
  });

  test("text from another program is split at tabs and lines, quoted fields kept whole", () => {
    expect(fieldsOf('1\t2\r\n"两行\n文字"\t"他说""好"""\r\n')).toEqual([["1", "2"], ["两行\n文字", '他说"好"']]);
    expect(fieldsOf("a\t\n\tb")).toEqual([["a", ""], ["", "b"]]);
  });

  test("a formula copied in the workbook refers to what lies as far from it as before", () => {
    const { workbook, id } = filled();
    const keeper = new ClipboardKeeper(workbook);
    workbook.select(id, { row: 0, column: 1, rows: 1, columns: 1 });
    const { text, html } = keeper.copy(false);
    workbook.type(id, 4, 2, "10");
    workbook.select(id, { row: 4, column: 3, rows: 1, columns: 1 });
    expect(keeper.paste(text, html)?.answer).toEqual({ ok: true });
    expect(workbook.cell(id, 4, 3).formula).toBe("=C5+1");
    expect(workbook.cell(id, 4, 3).text).toBe("11");
  });

  test("a block that was cut is moved, and its old place is blank", () => {
    const { workbook, id } = filled();
    const keeper = new ClipboardKeeper(workbook);
    workbook.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
    const { text, html } = keeper.copy(true);
    workbook.select(id, { row: 6, column: 0, rows: 1, columns: 1 });
    keeper.paste(text, html);
    expect(workbook.cell(id, 6, 0).value).toBe(1);
    expect(workbook.cell(id, 0, 0).value).toBeNull();
  });

  test("what another program put on the clipboard since is pasted, not what was copied here before", () => {
    const { workbook, id } = filled();
    const keeper = new ClipboardKeeper(workbook);
    workbook.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
    keeper.copy(false);
    workbook.select(id, { row: 6, column: 0, rows: 1, columns: 1 });
    keeper.paste("7\t8", "");
    expect([workbook.cell(id, 6, 0).value, workbook.cell(id, 6, 1).value]).toEqual([7, 8]);
  });

  test("one copied cell fills a larger selection", () => {
    const { workbook, id } = filled();
    expect(repeated([["0"]], { row: 0, column: 0, rows: 2, columns: 3 }, workbook.sheet(id))).toEqual([["0", "0", "0"], ["0", "0", "0"]]);
    expect(repeated([["1", "2"]], { row: 0, column: 0, rows: 1, columns: 3 }, workbook.sheet(id))).toEqual([["1", "2"]]);
  });
});
