import { openHost, type OpenHost } from "../support/host";

/** The code an add-in gets when a batch fails; "" when it does not. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => "", (error: { code?: string; message: string }) => error.code ?? error.message);
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Runs one batch on the active sheet. */
function on<T>(opened: OpenHost, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return opened.Excel.run(async (context) => {
    const answer = await work(sheetOf(context), context);
    await context.sync();
    return answer;
  });
}

describe("reading and writing", () => {
  test("values, formulas and their results come back in one batch", async () => {
    const opened = openHost({ profile: "ltsc2021" });
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:B2").values = [[1, "2"], ["=A1+B1", "无"]];
      return sheet.getRange("A1:B2").load("values,formulas,valueTypes,text,address,rowCount");
    });
    expect(range.toJSON()).toMatchObject({ address: "Sheet1!A1:B2", rowCount: 2, values: [[1, 2], [3, "无"]], formulas: [[1, 2], ["=A1+B1", "无"]], valueTypes: [["Double", "Double"], ["Double", "String"]] });
    expect(opened.counters).toMatchObject({ syncs: 1, cleanups: expect.any(Number) });
    expect(opened.counters.bytesSent).toBeGreaterThan(100);
  });

  test("text is parsed as if typed, unless the cell's format is text or it begins with an apostrophe", async () => {
    const opened = openHost();
    const range = await on(opened, (sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:C1").values = [["1-2", "1-2", "'=1+1"]];
      return sheet.getRange("A1:C1").load("values,formulas,numberFormat");
    });
    expect(range.values[0]!.slice(1)).toEqual(["1-2", "=1+1"]);
    expect(typeof range.values[0]![0]).toBe("number");
    expect(range.numberFormat[0]).toEqual(['m"月"d"日"', "@", "General"]);
  });

  test("a date is its serial number as a value and a day as text, and stays one when it is written back", async () => {
    const opened = openHost();
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["General", 'yyyy"年"m"月"d"日"', "yyyy/m/d h:mm"]];
      sheet.getRange("A1:C1").values = [["2025-1-17", 45674, "=B1+0.75"]];
      return sheet.getRange("A1:C1").load("values,valueTypes,text,numberFormat,formulas");
    });
    expect(range.toJSON()).toMatchObject({
      values: [[45674, 45674, 45674.75]],
      valueTypes: [["Double", "Double", "Double"]],
      text: [["2025/1/17", "2025年1月17日", "2025/1/17 18:00"]],
      formulas: [[45674, 45674, "=B1+0.75"]],
    });
    const again = await on(opened, (sheet) => {
      sheet.getRange("A1").values = [[range.values[0]![0]]];
      return sheet.getRange("A1").load("text,numberFormat");
    });
    expect(again.toJSON()).toMatchObject({ text: [["2025/1/17"]], numberFormat: [["yyyy/m/d"]] });
  });

  test("a cell of format ;;; shows nothing, whatever it holds, and keeps it", async () => {
    const opened = openHost();
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:E1").numberFormat = [[";;;", ";;;", ";;;", ";;;", ";;;"]];
      sheet.getRange("A1:E1").values = [["年报 2021", 12, 0, -3, "=A1&B1"]];
      return sheet.getRange("A1:E1").load("values,text,valueTypes,formulas");
    });
    expect(range.toJSON()).toMatchObject({ values: [["年报 2021", 12, 0, -3, "年报 202112"]], text: [["", "", "", "", ""]], formulas: [["年报 2021", 12, 0, -3, "=A1&B1"]] });
    const { activeSheet } = opened.workbook;
    expect(opened.workbook.cell(activeSheet, 0, 0)).toMatchObject({ text: "", value: "年报 2021", input: "年报 2021" });
  });

  test("null leaves a cell as it is and an empty text clears it", async () => {
    const opened = openHost();
    await on(opened, (sheet) => { sheet.getRange("A1:B1").values = [[1, 2]]; });
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:B1").values = [[null, ""]];
      return sheet.getRange("A1:B1").load("values,valueTypes");
    });
    expect(range.toJSON()).toMatchObject({ values: [[1, ""]], valueTypes: [["Double", "Empty"]] });
  });

  test("an array of another shape, a lone null and a broken formula are refused and change nothing", async () => {
    const opened = openHost();
    const bad = (values: unknown): Promise<string> => codeOf(on(opened, (sheet) => { sheet.getRange("A1:B1").values = values as unknown[][]; }));
    expect(await bad([[1], [2]])).toBe("InvalidArgument");
    expect(await bad([[1, "=SUM("]])).toBe("InvalidArgument");
    expect(await bad([[1, "-x-"]])).toBe("InvalidArgument");
    expect(await bad(null)).toBe("InvalidArgument");
    expect(opened.workbook.usedArea(opened.workbook.activeSheet)).toBeUndefined();
  });

  test("a merged block keeps its top-left value and loses what is written to its other cells", async () => {
    const opened = openHost();
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [[9]];
      return sheet.getRange("A1:B2").load("values");
    });
    expect(range.values).toEqual([[1, ""], ["", ""]]);
  });

  test("a large write arrives whole though the client sends it in pieces", async () => {
    const opened = openHost();
    const values = Array.from({ length: 200 }, (_one, row) => Array.from({ length: 20 }, (_two, column) => row * 20 + column));
    const range = await on(opened, (sheet) => {
      sheet.getRange("A1:T200").values = values;
      return sheet.getRange("A1:T200").load("values");
    });
    expect(range.values).toEqual(values);
    expect(opened.counters.actions).toBeGreaterThan(3);
  });

  test("validation is not applied to what an add-in writes", async () => {
    const opened = openHost();
    const range = await on(opened, (sheet) => {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "草稿,已校验" } };
      cell.values = [["随便"]];
      return cell.load("values");
    });
    expect(range.values).toEqual([["随便"]]);
  });

  test("a property that was not loaded cannot be read", async () => {
    const opened = openHost();
    await on(opened, (sheet) => {
      expect(() => sheet.name).toThrow(/PropertyNotLoaded|not available/);
    });
  });
});

describe("protection", () => {
  test("protecting twice fails, and a locked cell of a protected sheet is denied", async () => {
    const opened = openHost();
    await on(opened, (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(await codeOf(on(opened, (sheet) => sheet.protection.protect()))).toBe("AccessDenied");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("B1").values = [[1]]; }))).toBe("AccessDenied");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A1:B1").values = [[1, 1]]; }))).toBe("AccessDenied");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A1").values = [[1]]; }))).toBe("");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A1").format.font.bold = true; }))).toBe("AccessDenied");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A:A").format.columnWidth = 60; }))).toBe("");
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A1:B1").merge(); }))).toBe("AccessDenied");
  });

  test("a protected structure keeps its sheets, a read-only workbook keeps everything", async () => {
    const opened = openHost();
    opened.workbook.protectStructure(true);
    expect(await codeOf(on(opened, (_sheet, context) => { context.workbook.worksheets.add("新"); }))).toBe("AccessDenied");
    expect(await codeOf(on(opened, (sheet) => { sheet.name = "新"; }))).toBe("AccessDenied");
    opened.workbook.protectStructure(false);
    opened.workbook.setReadOnly(true);
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("A1").values = [[1]]; }))).toBe("AccessDenied");
    const read = await on(opened, (_sheet, context) => context.workbook.load("readOnly,name"));
    expect([read.readOnly, read.name]).toEqual([true, "年报.xlsx"]);
  });
});

describe("a cell being edited", () => {
  test("fails every batch until the person leaves it", async () => {
    const opened = openHost();
    opened.workbook.beginEdit(opened.workbook.activeSheet, 0, 0);
    expect(await codeOf(on(opened, (sheet) => { sheet.load("name"); }))).toBe("InvalidOperationInCellEditMode");
    opened.workbook.endEdit();
    expect(await codeOf(on(opened, (sheet) => { sheet.load("name"); }))).toBe("");
  });

  test("is waited for by a batch that asks to", async () => {
    const opened = openHost();
    opened.workbook.beginEdit(opened.workbook.activeSheet, 0, 0);
    const run = opened.Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
      const sheet = sheetOf(context).load("name");
      await context.sync();
      return sheet.name;
    });
    setTimeout(() => opened.workbook.endEdit(), 20);
    expect(await run).toBe("Sheet1");
  });
});

describe("a batch that fails", () => {
  test("leaves what was done before applied, and says where it failed", async () => {
    const opened = openHost();
    const error = await on(opened, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["=("]];
      sheet.getRange("A3").values = [[3]];
    }).catch((caught: { code: string; debugInfo: { errorLocation: string } }) => caught);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    const values = [0, 1, 2].map((row) => opened.workbook.cell(opened.workbook.activeSheet, row, 0).value);
    expect(values).toEqual([1, null, null]);
  });

  test("can be asked for, before or after so many of its actions", async () => {
    const opened = openHost();
    opened.client.misbehaviour.failures = [{ batch: 1, code: "GeneralException", afterActions: 0 }, { batch: 2, code: "AccessDenied" }];
    const write = (value: number): Promise<string> => codeOf(on(opened, (sheet) => { sheet.getRange("A1").values = [[value]]; }));
    expect(await write(1)).toBe("GeneralException");
    expect(opened.workbook.cell(opened.workbook.activeSheet, 0, 0).value).toBeNull();
    expect(await write(2)).toBe("AccessDenied");
    expect(opened.workbook.cell(opened.workbook.activeSheet, 0, 0).value).toBe(2);
    expect(await write(3)).toBe("");
  });
});

describe("objects that may not be there", () => {
  test("are null objects, and so is what is reached through them", async () => {
    const opened = openHost();
    const [sheet, range, name] = await on(opened, (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
      return [missing, missing.getRange("A1").load("values"), context.workbook.names.getItemOrNullObject("没有").load("formula")] as const;
    });
    expect([sheet.isNullObject, range.isNullObject, name.isNullObject]).toEqual([true, true, true]);
  });

  test("fail the batch when asked for outright", async () => {
    const opened = openHost();
    expect(await codeOf(on(opened, (_sheet, context) => { context.workbook.worksheets.getItem("没有").load("name"); }))).toBe("ItemNotFound");
  });

  test("a worksheet is found by its name, by its id, and by its id after it was renamed", async () => {
    const opened = openHost();
    const id = await on(opened, (sheet) => sheet.load("id")).then((sheet) => sheet.id);
    await on(opened, (sheet) => { sheet.name = "三 申请办理"; });
    const [byName, byId] = await on(opened, (_sheet, context) => [context.workbook.worksheets.getItem("三 申请办理").load("id"), context.workbook.worksheets.getItemOrNullObject(id).load("name")] as const);
    expect([byName.id, byId.name]).toEqual([id, "三 申请办理"]);
  });
});

describe("worksheets", () => {
  test.each([["a/b", "InvalidArgument"], ["长".repeat(32), "InvalidArgument"], ["[x]", "InvalidArgument"], ["sheet1", "ItemAlreadyExists"]])("cannot be named 「%s」", async (name, code) => {
    const opened = openHost();
    expect(await codeOf(on(opened, (_sheet, context) => { context.workbook.worksheets.add(name); }))).toBe(code);
  });

  test("are added, moved, hidden, coloured and frozen", async () => {
    const opened = openHost();
    await on(opened, (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("封面");
      sheet.tabColor = "#0F6CBD";
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    });
    const [first] = opened.workbook.sheets;
    expect(first).toMatchObject({ name: "封面", tabColor: "#0F6CBD", gridlines: false, freeze: { rows: 3, columns: 2 } });
    expect(await codeOf(on(opened, (_sheet, context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Sheet1").visibility = "Hidden";
      sheets.getItem("封面").visibility = "VeryHidden";
    }))).toBe("InvalidOperation");
  });

  test("a collection loads the members asked for, of all its items", async () => {
    const opened = openHost();
    opened.workbook.addSheet("乙");
    const sheets = await on(opened, (_sheet, context) => context.workbook.worksheets.load("items/id,items/name,items/visibility"));
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([["Sheet1", "Visible"], ["乙", "Visible"]]);
  });

  test("the last visible one cannot be deleted", async () => {
    const opened = openHost();
    expect(await codeOf(on(opened, (sheet) => sheet.delete()))).toBe("InvalidOperation");
  });
});

describe("formats", () => {
  test("of one range, of several, and cell by cell", async () => {
    const opened = openHost();
    await on(opened, (sheet) => {
      const range = sheet.getRange("A1:C2");
      range.format.fill.color = "#FFFF00";
      range.format.font.size = 10.5;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      sheet.getRanges("A1,C2").format.font.bold = true;
      for (const edge of ["EdgeTop", "InsideVertical"] as const) range.format.borders.getItem(edge).color = "#FF0000";
      sheet.getRange("A3:B3").setCellProperties([[{ format: { font: { color: "#00FF00" }, protection: { locked: false } } }, { format: { borders: { bottom: { style: "Double" } } } }]] as Excel.SettableCellProperties[][]);
      sheet.getRange("A1:B1").format.columnWidth = 75;
      sheet.getRange("1:2").format.rowHeight = 30;
      sheet.getRange("C1:D1").setColumnProperties([{ format: { columnWidth: 12 } }, { columnHidden: true }]);
    });
    const id = opened.workbook.activeSheet;
    const style = (row: number, column: number) => opened.workbook.cell(id, row, column).style;
    expect(style(0, 0)).toMatchObject({ fill: "#FFFF00", fontSize: 10.5, bold: true, horizontal: "Center", wrap: true, top: { color: "#FF0000", weight: "Thin" }, right: { color: "#FF0000" }, left: undefined });
    expect(style(0, 1)).toMatchObject({ bold: false, left: { color: "#FF0000" } });
    expect(style(2, 0)).toMatchObject({ color: "#00FF00", locked: false });
    expect(style(2, 1).bottom).toMatchObject({ style: "Double" });
    const sheet = opened.workbook.sheet(id);
    expect([sheet.columnWidth(0), sheet.columnWidth(2), sheet.columnHidden(3), sheet.rowHeight(1), sheet.hasExplicitHeight(2)]).toEqual([75, 12, true, 30, false]);
  });

  test("a member that differs inside the range reads as null", async () => {
    const opened = openHost();
    const format = await on(opened, (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return sheet.getRange("A1:A2").load("format/font/bold,format/font/name,format/columnWidth").format;
    });
    expect([format.font.bold, format.font.name, format.columnWidth]).toEqual([null, "等线", 48]);
  });

  test("a height above 409 points is refused", async () => {
    const opened = openHost();
    expect(await codeOf(on(opened, (sheet) => { sheet.getRange("1:1").format.rowHeight = 420; }))).toBe("InvalidArgument");
  });

  test("conditional formats accumulate until they are cleared", async () => {
    const opened = openHost();
    const add = (sheet: Excel.Worksheet): void => {
      const mark = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      mark.custom.rule.formula = "=$A1>5";
      mark.custom.format.fill.color = "#FDE7E9";
    };
    await on(opened, add);
    const counts = await on(opened, (sheet) => {
      add(sheet);
      return sheet.getRange("A1:A3").conditionalFormats.getCount();
    });
    expect(counts.value).toBe(2);
    opened.workbook.type(opened.workbook.activeSheet, 1, 0, "6");
    expect(opened.workbook.cell(opened.workbook.activeSheet, 1, 0).style.fill).toBe("#FDE7E9");
    const left = await on(opened, (sheet) => {
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
      return sheet.getRange("A1:A3").conditionalFormats.getCount();
    });
    expect(left.value).toBe(0);
  });

  test("clearing contents leaves formats, clearing all leaves nothing", async () => {
    const opened = openHost();
    const id = opened.workbook.activeSheet;
    await on(opened, (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").format.fill.color = "#FFFF00";
      sheet.getRange("A1:B1").clear("Contents");
    });
    expect(opened.workbook.cell(id, 0, 0)).toMatchObject({ value: null, style: { fill: "#FFFF00" } });
    await on(opened, (sheet) => sheet.getRange("A1:B1").clear());
    expect(opened.workbook.usedArea(id)).toBeUndefined();
  });
});

describe("defined names", () => {
  test("point to ranges, are hidden, follow inserted rows and lose deleted ones", async () => {
    const opened = openHost();
    await on(opened, (sheet, context) => {
      const name = context.workbook.names.add("报表_封面", sheet.getRange("B2"));
      name.visible = false;
    });
    opened.workbook.insertRows(opened.workbook.activeSheet, 0, 1);
    const read = async (): Promise<unknown[]> => {
      const names = await on(opened, (_sheet, context) => context.workbook.names.load("items/name,items/formula,items/visible,items/type"));
      return names.items.map((name) => [name.name, name.formula, name.visible, name.type]);
    };
    expect(await read()).toEqual([["报表_封面", "=Sheet1!$B$3", false, "Range"]]);
    opened.workbook.deleteRows(opened.workbook.activeSheet, 2, 1);
    expect(await read()).toEqual([["报表_封面", "=Sheet1!#REF!", false, "Error"]]);
    const gone = await on(opened, (_sheet, context) => context.workbook.names.getItem("报表_封面").getRangeOrNullObject().load("address"));
    expect(gone.isNullObject).toBe(true);
  });

  test("a name that looks like a cell is refused, and so is one that is taken", async () => {
    const opened = openHost();
    const add = (name: string): Promise<string> => codeOf(on(opened, (sheet, context) => { context.workbook.names.add(name, sheet.getRange("A1")); }));
    expect([await add("A1"), await add("我 的"), await add("税"), await add("税")]).toEqual(["InvalidArgument", "InvalidArgument", "", "ItemAlreadyExists"]);
  });
});

test("print set-up is kept as it was given", async () => {
  const opened = openHost();
  await on(opened, (sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.centerHorizontally = true;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea("A1:H30");
    page.setPrintTitleRows("$1:$3");
    page.setPrintMargins("Centimeters" as Excel.PrintMarginUnit, { top: 2.54 });
    page.headersFooters.defaultForAllPages.centerFooter = "— &P —";
    sheet.horizontalPageBreaks.add("A12");
  });
  const page = await on(opened, (sheet) => sheet.pageLayout.load("orientation,zoom,topMargin"));
  expect([page.orientation, page.zoom, Math.round(page.topMargin)]).toEqual(["Landscape", { horizontalFitToPages: 1 }, 72]);
  expect(await codeOf(on(opened, (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")))).toBe("InvalidArgument");
});

describe("ranges a client holds on to", () => {
  test("move along when a person inserts rows between two syncs", async () => {
    const opened = openHost();
    const address = await opened.Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A5").load("address");
      await context.sync();
      opened.workbook.insertRows(opened.workbook.activeSheet, 0, 2);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A7");
  });

  test("are let go when the run ends", async () => {
    const opened = openHost();
    await on(opened, (sheet) => { sheet.getRange("A1").load("values"); });
    await opened.settled();
    expect(opened.client.references.size).toBe(0);
  });
});

describe("undo", () => {
  test("takes back what an add-in wrote, one sync at a time", async () => {
    const opened = openHost();
    const id = opened.workbook.activeSheet;
    await opened.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A1").values = [[3]];
      await context.sync();
    });
    const values = (): unknown[] => [0, 1].map((row) => opened.workbook.cell(id, row, 0).value);
    opened.workbook.type(id, 1, 0, "9");
    expect(values()).toEqual([3, 9]);
    opened.workbook.undo();
    expect(values()).toEqual([3, 2]);
    opened.workbook.undo();
    expect(values()).toEqual([1, 2]);
    opened.workbook.undo();
    expect([values(), opened.workbook.canUndo]).toEqual([[null, null], false]);
    opened.workbook.redo();
    expect(values()).toEqual([1, 2]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["protecting", (sheet) => sheet.protection.protect()],
    ["copying a sheet", (sheet) => { sheet.copy(); }],
    ["renaming a sheet", (sheet) => { sheet.name = "新"; }],
  ])("is forgotten by %s", async (_what, work) => {
    const opened = openHost();
    opened.workbook.type(opened.workbook.activeSheet, 0, 0, "1");
    await on(opened, work);
    expect(opened.workbook.canUndo).toBe(false);
  });
});
