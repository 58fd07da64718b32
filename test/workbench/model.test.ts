import { WorkbookModel } from "../../workbench/model/model";
import type { Answer, SheetId } from "../../workbench/model/types";

function blank(): { book: WorkbookModel; id: SheetId } {
  const book = WorkbookModel.blank("年报.xlsx");
  return { book, id: book.activeSheet };
}

const refusal = (answer: Answer): string => (answer.ok ? "" : answer.message);

/** Lets a person edit the input cell A1 only, and protects the sheet. */
function protectAllBut(book: WorkbookModel, id: SheetId): void {
  book.book.transact({ kind: "person" }, (draft) => draft.edit(id).patchStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false }));
  expect(book.protectSheet(id).ok).toBe(true);
}

describe("typing into a cell", () => {
  const cases: [string, unknown, string][] = [
    ["12", 12, "12"],
    ["007", 7, "7"],
    ["1,234", 1234, "1,234"],
    ["12.5%", 0.125, "12.50%"],
    ["(5)", -5, "-5"],
    ["2024-1-5", 45296, "2024/1/5"],
    ["2024年1月5日", 45296, "2024年1月5日"],
    ["8:30", 8.5 / 24, "8:30"],
    ["true", true, "TRUE"],
    ["'12", "12", "12"],
    ["１２", "１２", "１２"],
    ["无", "无", "无"],
    ["330203199001011234", 330203199001011000, "3.30203E+17"],
    ["2024.1.5", "2024.1.5", "2024.1.5"],
  ];
  test.each(cases)("「%s」 is understood as Chinese Excel understands it", (typed, value, text) => {
    const { book, id } = blank();
    expect(book.type(id, 0, 0, typed)).toEqual({ ok: true });
    expect(book.cell(id, 0, 0)).toMatchObject({ value, text });
  });

  test("a whole entry 1-2 becomes a date, unless the cell's format is text", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "1-2");
    expect(book.cell(id, 0, 0).text).toBe("1月2日");
    book.book.transact({ kind: "person" }, (draft) => draft.edit(id).patchStyle({ row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" }));
    book.type(id, 1, 0, "1-2");
    book.type(id, 1, 0, "=1+1");
    expect(book.cell(id, 1, 0)).toMatchObject({ value: "=1+1", formula: undefined });
  });

  test("a formula is worked out, and again when what it refers to changes", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "3");
    book.type(id, 0, 1, "=if(count(a1:a2)=0,\"\",sum(a1:a2))");
    expect(book.cell(id, 0, 1)).toMatchObject({ value: 3, formula: '=IF(COUNT(A1:A2)=0,"",SUM(A1:A2))' });
    book.type(id, 1, 0, "4");
    expect(book.cell(id, 0, 1).value).toBe(7);
    book.clear(id, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(book.cell(id, 0, 1)).toMatchObject({ value: "", text: "" });
  });

  test("a formula with a fault is refused and nothing changes", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "1");
    expect(refusal(book.type(id, 0, 0, "=SUM(1"))).toContain("此公式有问题");
    expect(book.cell(id, 0, 0).value).toBe(1);
  });

  test("number formats hide, round and pad what is shown, never what is held", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "1234.5");
    for (const [format, text] of [[";;;", ""], ["0", "1235"], ["#,##0", "1,235"], ["General", "1234.5"], ["@", "1234.5"], ['0;-0;"—"', "1235"]] as const) {
      book.book.transact({ kind: "person" }, (draft) => draft.edit(id).patchStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: format }));
      expect(book.cell(id, 0, 0)).toMatchObject({ value: 1234.5, text });
    }
  });
});

describe("a protected sheet", () => {
  test("refuses typing into a locked cell and takes it in an unlocked one", () => {
    const { book, id } = blank();
    protectAllBut(book, id);
    expect(refusal(book.type(id, 1, 0, "1"))).toContain("受保护的工作表");
    expect(book.type(id, 0, 0, "1").ok).toBe(true);
  });

  test("refuses a whole block when one of its cells is locked", () => {
    const { book, id } = blank();
    protectAllBut(book, id);
    expect(book.paste(id, 0, 0, [["1"], ["2"]]).ok).toBe(false);
    expect(book.cell(id, 0, 0).value).toBeNull();
  });

  test("cannot be protected twice, and keeps its rows", () => {
    const { book, id } = blank();
    protectAllBut(book, id);
    expect(book.protectSheet(id).ok).toBe(false);
    expect(book.insertRows(id, 0, 1).ok).toBe(false);
    expect(book.unprotectSheet(id).ok).toBe(true);
    expect(book.insertRows(id, 0, 1).ok).toBe(true);
  });
});

describe("data validation", () => {
  const rule = { type: "List", operator: "Between", formula1: "草稿,已校验", formula2: "", inCellDropDown: true, ignoreBlanks: true, prompt: { show: true, title: "状态", message: "请选择" }, alert: { show: true, style: "Stop", title: "", message: "" } } as const;
  test("of style stop refuses what is typed, but not what is pasted", () => {
    const { book, id } = blank();
    book.book.transact({ kind: "person" }, (draft) => draft.edit(id).setGuide([{ row: 0, column: 0, rows: 1, columns: 1 }], rule));
    expect(book.cell(id, 0, 0).validation).toMatchObject({ choices: ["草稿", "已校验"], prompt: { title: "状态", message: "请选择" } });
    expect(refusal(book.type(id, 0, 0, "随便"))).toBe("此值与此单元格定义的数据验证限制不匹配。");
    expect(book.paste(id, 0, 0, [["随便"]]).ok).toBe(true);
    expect(book.type(id, 0, 0, "草稿").ok).toBe(true);
  });

  test("with a custom formula looks at the value as it would be", () => {
    const { book, id } = blank();
    book.book.transact({ kind: "person" }, (draft) => draft.edit(id).setGuide([{ row: 0, column: 0, rows: 3, columns: 1 }], { ...rule, type: "Custom", formula1: "=ISNUMBER(A1)" }));
    expect(book.type(id, 2, 0, "x").ok).toBe(false);
    expect(book.type(id, 2, 0, "5").ok).toBe(true);
  });
});

describe("inserting and deleting", () => {
  test("rows move formulas, names, merges, conditional formats and validations along", () => {
    const { book, id } = blank();
    book.type(id, 4, 0, "5");
    book.type(id, 0, 1, "=SUM(A2:A5)+$A$5");
    book.book.transact({ kind: "person" }, (draft) => {
      draft.edit(id).merge({ row: 5, column: 0, rows: 1, columns: 2 });
      const name = (of: string, formula: string) => ({ name: of, scope: undefined, formula, visible: true, comment: "" });
      draft.setNames([name("锚", "=Sheet1!$A$5"), name("两处", "=Sheet1!$A$1:$B$2,Sheet1!$A$5")]);
    });
    book.insertRows(id, 2, 2);
    expect(book.cell(id, 0, 1)).toMatchObject({ formula: "=SUM(A2:A7)+$A$7", value: 10 });
    expect(book.sheet(id).merges).toEqual([{ row: 7, column: 0, rows: 1, columns: 2 }]);
    expect(book.book.state.names.map(({ formula }) => formula)).toEqual(["=Sheet1!$A$7", "=Sheet1!$A$1:$B$2,Sheet1!$A$7"]);
    book.deleteRows(id, 6, 1);
    expect(book.cell(id, 0, 1)).toMatchObject({ formula: "=SUM(A2:A6)+#REF!", value: { error: "#REF!" } });
    expect(book.book.state.names[0]!.formula).toBe("=Sheet1!#REF!");
  });

  test("a deleted sheet leaves #REF! behind, a renamed one is followed", () => {
    const { book, id } = blank();
    const added = book.addSheet("三 申请办理");
    const other = added.sheet!;
    book.type(other, 0, 0, "8");
    book.type(id, 0, 0, "='三 申请办理'!A1*2");
    book.renameSheet(other, "办理");
    expect(book.cell(id, 0, 0)).toMatchObject({ formula: "=办理!A1*2", value: 16 });
    book.deleteSheet(other);
    expect(book.cell(id, 0, 0)).toMatchObject({ formula: "=#REF!A1*2", text: "#REF!" });
  });

  test("sheet names follow Excel's rules, and a protected structure keeps them", () => {
    const { book, id } = blank();
    expect(book.renameSheet(id, "a/b").ok).toBe(false);
    expect(book.renameSheet(id, "长".repeat(32)).ok).toBe(false);
    expect(book.deleteSheet(id).ok).toBe(false);
    book.protectStructure(true);
    expect(refusal(book.addSheet())).toBe("工作簿有保护，不能更改。");
    expect(book.renameSheet(id, "新").ok).toBe(false);
  });

  test("a copied sheet brings names that point into it as names of its own", () => {
    const { book, id } = blank();
    book.book.transact({ kind: "person" }, (draft) => draft.setNames([{ name: "锚", scope: undefined, formula: "=Sheet1!$A$1", visible: false, comment: "" }]));
    const copy = book.copySheet(id).sheet!;
    expect(book.sheet(copy).name).toBe("Sheet1 (2)");
    expect(book.book.state.names).toMatchObject([{ scope: undefined, formula: "=Sheet1!$A$1" }, { scope: copy, formula: "='Sheet1 (2)'!$A$1" }]);
  });
});

describe("undo and redo", () => {
  test("take back and bring back typing and pasting, formulas included", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "1");
    book.type(id, 0, 1, "=A1*10");
    book.paste(id, 0, 0, [["2"]]);
    expect(book.cell(id, 0, 1).value).toBe(20);
    book.undo();
    expect(book.cell(id, 0, 1).value).toBe(10);
    book.redo();
    expect(book.cell(id, 0, 1).value).toBe(20);
    book.undo();
    book.type(id, 5, 5, "x");
    expect(book.redo().ok).toBe(false);
  });

  test("protecting a sheet forgets what could be undone", () => {
    const { book, id } = blank();
    book.type(id, 0, 0, "1");
    book.protectSheet(id);
    expect(book.canUndo).toBe(false);
  });
});

test("a conditional format shows on the cells where its formula holds, moved along by relative references", () => {
  const { book, id } = blank();
  book.paste(id, 0, 0, [["1", "5"], ["7", "2"]]);
  book.book.transact({ kind: "person" }, (draft) => draft.edit(id).set({ marks: [{ id: "m", areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], formula: "A1>$B$1-1", fill: "#FF0000", color: undefined, bold: true, italic: undefined, strikethrough: undefined, stopIfTrue: false }] }));
  const fills = [[0, 0], [0, 1], [1, 0], [1, 1]].map(([r, c]) => book.cell(id, r!, c!).style.fill);
  expect(fills).toEqual(["", "#FF0000", "#FF0000", ""]);
  book.type(id, 1, 1, "9");
  expect(book.cell(id, 1, 1).style).toMatchObject({ fill: "#FF0000", bold: true });
});

test("watchers hear once of each change, with the sheets that look different now", () => {
  const { book, id } = blank();
  const other = book.addSheet("乙").sheet!;
  book.type(other, 0, 0, "=Sheet1!A1");
  const heard: string[][] = [];
  const end = book.subscribe((change) => heard.push([...change.sheets].sort()));
  book.type(id, 0, 0, "4");
  end();
  book.type(id, 0, 0, "5");
  expect(heard).toEqual([[id, other].sort()]);
});

test("a copy shows what the workbook shows, goes its own way and has nothing to undo", () => {
  const { book, id } = blank();
  book.type(id, 0, 0, "2");
  book.type(id, 0, 1, "=A1*3");
  const copy = book.copy();
  expect([copy.cell(id, 0, 1).value, copy.canUndo, copy.fileName]).toEqual([6, false, book.fileName]);
  copy.type(id, 0, 0, "5");
  book.type(id, 0, 2, "=B1+1");
  expect([copy.cell(id, 0, 1).value, copy.cell(id, 0, 2).value]).toEqual([15, null]);
  expect([book.cell(id, 0, 1).value, book.cell(id, 0, 2).value]).toEqual([6, 7]);
  copy.undo();
  expect(copy.cell(id, 0, 1).value).toBe(6);
});

test("typing several cells as one edit works the formulas out once, also under a validation that stops numbers out of bounds", () => {
  const { book, id } = blank();
  const rule = { type: "WholeNumber" as const, operator: "GreaterThanOrEqualTo" as const, formula1: 0, formula2: "", ignoreBlanks: true, inCellDropDown: false, alert: { show: true, style: "Stop" as const, title: "", message: "非负整数" }, prompt: { show: false, title: "", message: "" } };
  book.book.transact({ kind: "person" }, (draft) => draft.edit(id).setGuide([{ row: 0, column: 0, rows: 9, columns: 1 }], rule));
  book.type(id, 0, 1, "=SUM(A1:A9)");
  const calculations = jest.spyOn(book.book, "recalculate");
  book.book.group(() => [1, 2, 3].forEach((n) => expect(book.type(id, n, 0, String(n)).ok).toBe(true)));
  expect(calculations).toHaveBeenCalledTimes(1);
  expect(book.cell(id, 0, 1).value).toBe(6);
  expect(refusal(book.type(id, 0, 0, "-1"))).toBe("非负整数");
});
