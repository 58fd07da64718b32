import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookModel } from "../../workbench/model/model";
import { MAX_COLUMNS } from "../../workbench/model/types";
import { openHost } from "../support/host";

/** A workbook with one of everything that a report uses, drawn by an add-in. */
async function drawn(): Promise<WorkbookModel> {
  const { Excel, workbook } = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "三 申请办理";
    sheet.getRange("B2:C3").numberFormat = [["0", "0"], ["@", "General"]];
    sheet.getRange("A1:C5").values = [["本年新收", "", ""], ["自然人", 3, 4], ["合计", "007", "=IF(COUNT(B2:C2)=0,\"\",SUM(B2:C2))"], ["'=不是公式", true, "#N/A"], ["", "", "2024-1-5"]];
    const title = sheet.getRange("A1:C1");
    title.merge();
    title.format.font.name = "宋体";
    title.format.font.size = 10.5;
    title.format.fill.color = "#DDEBF7";
    title.format.borders.getItem("EdgeBottom").style = "Double";
    title.format.verticalAlignment = "Distributed";
    sheet.getRange("B2:C2").format.protection.locked = false;
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 27;
    const mark = sheet.getRange("B2:C2").conditionalFormats.add("Custom");
    mark.custom.rule.formula = '=AND(B2<>"",B2>3)';
    mark.custom.format.fill.color = "#FDE7E9";
    mark.custom.format.font.color = "#C50F1F";
    mark.custom.format.font.underline = "Single";
    const guide = sheet.getRange("B2:C2").dataValidation;
    guide.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    guide.prompt = { showPrompt: true, title: "件数", message: "填 0 或正整数" };
    sheet.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "草稿,已校验" } };
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    sheet.showGridlines = false;
    sheet.tabColor = "#0F6CBD";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "— &P —";
    sheet.horizontalPageBreaks.add("A4");
    sheet.getRange("A5").hyperlink = { documentReference: "'三 申请办理'!B2", textToDisplay: "去填" };
    const name = context.workbook.names.add("年报_三", sheet.getRange("A1"));
    name.visible = false;
    context.workbook.names.add("年报_填报", "='三 申请办理'!$B$2:$C$2,'三 申请办理'!$B$5");
    context.workbook.worksheets.add("暗").visibility = "VeryHidden";
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
  return workbook;
}

async function reopened(): Promise<{ before: WorkbookModel; after: WorkbookModel }> {
  const before = await drawn();
  return { before, after: await WorkbookModel.open(await before.save(), "另存.xlsx") };
}

test("a saved and reopened workbook shows every cell as before", async () => {
  const { before, after } = await reopened();
  const [old, now] = [before.sheets[0]!, after.sheets[0]!];
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 3; column++) expect(after.cell(now.id, row, column)).toEqual(before.cell(old.id, row, column));
  }
  expect(after.cell(now.id, 2, 2)).toMatchObject({ value: 7, formula: '=IF(COUNT(B2:C2)=0,"",SUM(B2:C2))' });
  expect(after.cell(now.id, 1, 2).style).toMatchObject({ underline: "Single", color: "#C50F1F" });
  expect(after.cell(now.id, 0, 0).style.fontSize).toBe(10.5);
  expect(after.cell(now.id, 3, 0)).toMatchObject({ value: "=不是公式", input: "'=不是公式", formula: undefined });
  expect(after.cell(now.id, 2, 1)).toMatchObject({ value: "007" });
});

test("sizes, views, sheets, names and print set-up survive", async () => {
  const { before, after } = await reopened();
  const [old, now] = [before.sheets[0]!, after.sheets[0]!];
  const outline = (book: WorkbookModel, sheet: typeof old): unknown => ({ ...JSON.parse(JSON.stringify({ ...sheet, id: "" })), widths: [0, 1, 2].map(sheet.columnWidth), heights: [0, 1, 2].map(sheet.rowHeight), explicit: [0, 1, 2].map(sheet.hasExplicitHeight), print: book.book.sheet(sheet.id).print });
  expect(outline(after, now)).toEqual(outline(before, old));
  expect(after.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([["三 申请办理", "Visible"], ["暗", "VeryHidden"]]);
  expect(after.book.state.names).toMatchObject([{ name: "年报_三", formula: "='三 申请办理'!$A$1", visible: false }, { name: "年报_填报", formula: "='三 申请办理'!$B$2:$C$2,'三 申请办理'!$B$5", visible: true }]);
});

test("a row that grew with its wrapped text keeps that height in the file, and grows on when it is opened again", async () => {
  const before = WorkbookModel.blank("年报.xlsx");
  const sheet = before.activeSheet;
  before.book.transact({ kind: "person" }, (draft) => draft.edit(sheet).patchStyle({ row: 0, column: 0, rows: 3, columns: 1 }, { wrap: true }));
  before.type(sheet, 0, 0, "自动换行的一段话，共有好几行那么长。");
  before.type(sheet, 1, 0, '=A1&"又一句。"');
  before.type(sheet, 2, 0, "短");
  before.setRowHeight(sheet, 2, 40);
  const heights = [0, 1, 2].map(before.sheet(sheet).rowHeight);
  expect(heights[1]).toBeGreaterThan(heights[0]!);
  const bytes = await before.save();
  const rows = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!).match(/<row [^>]*>/g)!;
  expect(rows.map((row) => [Number(/ ht="([\d.]+)"/.exec(row)?.[1]), row.includes("customHeight")])).toEqual([[heights[0], false], [heights[1], false], [40, true]]);
  const after = await WorkbookModel.open(bytes, "另存.xlsx");
  const now = after.sheets[0]!;
  expect([0, 1, 2].map(now.hasExplicitHeight)).toEqual([false, false, true]);
  after.clear(now.id, { row: 0, column: 0, rows: 1, columns: 1 });
  expect(after.sheet(now.id).rowHeight(0)).toBe(now.defaultRowHeight);
});

test("hidden and formatted rows without a cell in them, and columns to repeat on each page, survive", async () => {
  const before = WorkbookModel.blank("年报.xlsx");
  const sheet = before.activeSheet;
  before.type(sheet, 0, 0, "1");
  before.book.transact({ kind: "person" }, (draft) => {
    const editor = draft.edit(sheet);
    editor.setRows(5, 1, (row) => ({ ...row, hidden: true }));
    editor.patchStyle({ row: 7, column: 0, rows: 1, columns: MAX_COLUMNS }, { bold: true, locked: false });
    editor.set({ print: { ...editor.sheet.print, titleColumns: { from: 0, to: 1 } } });
  });
  const after = await WorkbookModel.open(await before.save(), "另存.xlsx");
  const now = after.sheets[0]!;
  expect([4, 5, 6].map(now.rowHidden)).toEqual([false, true, false]);
  expect(after.cell(now.id, 7, 9)).toMatchObject({ locked: false, style: { bold: true } });
  expect(after.cell(now.id, 8, 9).locked).toBe(true);
  expect(after.book.sheet(now.id).print).toMatchObject({ titleColumns: { from: 0, to: 1 }, titleRows: undefined });
});

test("protection is still on: the locked is refused, the unlocked is taken, totals follow", async () => {
  const { after } = await reopened();
  const { id } = after.sheets[0]!;
  expect(after.type(id, 0, 0, "x").ok).toBe(false);
  expect(after.type(id, 1, 1, "10").ok).toBe(true);
  expect(after.cell(id, 2, 2).value).toBe(14);
  expect(after.setColumnWidth(id, 0, 90).ok).toBe(true);
  expect(after.setRowHeight(id, 0, 90).ok).toBe(false);
});

test("validation and conditional formats still work", async () => {
  const { after } = await reopened();
  const { id } = after.sheets[0]!;
  expect(after.type(id, 1, 1, "-1").ok).toBe(false);
  expect(after.cell(id, 4, 1).validation?.choices).toEqual(["草稿", "已校验"]);
  expect([after.cell(id, 1, 1).style.fill, after.cell(id, 1, 2).style.fill]).toEqual(["", "#FDE7E9"]);
});

test("the file holds formulas with their values, and asks Excel to calculate when opened", async () => {
  const parts = unzipSync(await (await drawn()).save());
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/<c r="C3"[^>]*><f>IF\(COUNT\(B2:C2\)=0,(&quot;){2},SUM\(B2:C2\)\)<\/f><v>7<\/v>/);
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
});

test("a formula that only Excel can work out keeps what the file says, and others go on from it", async () => {
  const before = WorkbookModel.blank("年报.xlsx");
  const sheet = before.activeSheet;
  before.type(sheet, 0, 0, "=STDEVA(C1:C2)");
  before.type(sheet, 0, 1, "=A1*2+C3");
  expect(before.cell(sheet, 0, 0).text).toBe("#NAME?");
  const parts = unzipSync(await before.save());
  const path = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[path]!).replace(/(<c r="A1"[^>]*?) t="e"(><f>STDEVA\(C1:C2\)<\/f><v>)[^<]*/, "$1$27");
  const after = await WorkbookModel.open(zipSync({ ...parts, [path]: strToU8(text) }), "另存.xlsx");
  const { id } = after.sheets[0]!;
  expect([0, 1].map((column) => after.cell(id, 0, column).value)).toEqual([7, 14]);
  after.type(id, 2, 2, "1");
  expect([0, 1].map((column) => after.cell(id, 0, column).value)).toEqual([7, 15]);
  after.type(id, 0, 0, "=STDEVA(C1:C3)");
  expect([0, 1].map((column) => after.cell(id, 0, column).text)).toEqual(["#NAME?", "#NAME?"]);
});

describe("a file's dates", () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date("2025-01-17T02:30:00Z"), doNotFake: ["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate", "nextTick", "queueMicrotask", "performance"] });
  });
  afterEach(() => jest.useRealTimers());
  const dates = (bytes: Uint8Array): string[] => [...strFromU8(unzipSync(bytes)["docProps/core.xml"]!).matchAll(/W3CDTF">([^<]+)</g)].map((match) => match[1]!);

  test("are those of the workbook's beginning and last change, so that saving twice gives the same file", async () => {
    const book = WorkbookModel.blank("年报.xlsx");
    jest.setSystemTime(new Date("2025-01-17T02:31:00Z"));
    book.type(book.activeSheet, 0, 0, "1");
    jest.setSystemTime(new Date("2025-01-17T02:45:00Z"));
    const first = await book.save();
    jest.setSystemTime(new Date("2025-01-17T02:59:00Z"));
    expect(Buffer.from(await book.save()).equals(Buffer.from(first))).toBe(true);
    expect(dates(first)).toEqual(["2025-01-17T02:30:00Z", "2025-01-17T02:31:00Z"]);
    const again = await WorkbookModel.open(first, "另存.xlsx");
    expect(dates(await again.save())).toEqual(dates(first));
    again.undo();
    again.type(again.activeSheet, 0, 0, "2");
    expect(dates(await again.save())).toEqual(["2025-01-17T02:30:00Z", "2025-01-17T02:59:00Z"]);
  });
});

test("what is no workbook is refused", async () => {
  await expect(WorkbookModel.open(new TextEncoder().encode("不是表格"), "a.xlsx")).rejects.toThrow();
});

test("a file opens on the sheet that was in front when it was saved", async () => {
  const book = WorkbookModel.blank("a.xlsx");
  book.addSheet("二");
  book.activate(book.sheets.find((sheet) => sheet.name === "二")!.id);
  const again = await WorkbookModel.open(await book.save(), "a.xlsx");
  expect(again.sheet(again.activeSheet).name).toBe("二");
});

test("deleting the sheet in front shows its neighbour", () => {
  const book = WorkbookModel.blank("a.xlsx");
  for (const name of ["三", "二"]) {
    book.addSheet(name);
    book.activate(book.sheets[0]!.id);
  }
  const sheet = (name: string) => book.sheets.find((one) => one.name === name)!.id;
  book.activate(sheet("二"));
  book.deleteSheet(sheet("二"));
  expect(book.sheet(book.activeSheet).name).toBe("三");
  book.deleteSheet(sheet("三"));
  expect(book.sheet(book.activeSheet).name).toBe("Sheet1");
});
