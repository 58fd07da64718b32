import { openHost, type OpenHost } from "../support/host";

function on<T>(opened: OpenHost, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return opened.Excel.run(async (context) => {
    const answer = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return answer;
  });
}

const formulaAt = (opened: OpenHost, row: number, column: number): string | undefined => opened.workbook.cell(opened.workbook.activeSheet, row, column).formula;

test("copying a range moves its formulas and tiles a larger target", async () => {
  const opened = openHost();
  await on(opened, (sheet) => {
    sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
    sheet.getRange("B1").format.fill.color = "#FFFF00";
    sheet.getRange("A2:B4").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom(sheet.getRange("B1"), "Values" as Excel.RangeCopyType);
  });
  expect([formulaAt(opened, 1, 1), formulaAt(opened, 3, 1), formulaAt(opened, 0, 3)]).toEqual(["=A2*$A$1", "=A4*$A$1", undefined]);
  expect(opened.workbook.cell(opened.workbook.activeSheet, 3, 1)).toMatchObject({ value: 4, style: { fill: "#FFFF00" } });
  expect(opened.workbook.cell(opened.workbook.activeSheet, 0, 3).value).toBe(4);
});

test("whole rows and columns are inserted and deleted, and the range in hand moves along", async () => {
  const opened = openHost();
  const below = await on(opened, (sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    const held = sheet.getRange("A3");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    return held.load("address,formulas");
  });
  expect([below.address, below.formulas]).toEqual(["Sheet1!B4", [["=SUM(B1:B3)"]]]);
  await on(opened, (sheet) => sheet.getRange("1:3").delete("Up"));
  expect(formulaAt(opened, 0, 1)).toBe("=SUM(#REF!)");
});

test("merged areas are found when their top-left cell lies in the range asked", async () => {
  const opened = openHost();
  const [merged, none] = await on(opened, (sheet) => {
    sheet.getRange("B2:C3").merge();
    return [sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"), sheet.getRange("C3:D4").getMergedAreasOrNullObject().load("address")] as const;
  });
  expect([merged.address, none.isNullObject]).toEqual(["Sheet1!B2:C3", true]);
});

test("custom properties stay with their sheet, its copy has them too", async () => {
  const opened = openHost();
  await on(opened, (sheet) => {
    sheet.customProperties.add("nianbao", "t3");
    sheet.copy();
  });
  const [value, missing] = await opened.Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getLast();
    const found = copy.customProperties.getItemOrNullObject("NianBao").load("value");
    const other = copy.customProperties.getItemOrNullObject("x").load("value");
    await context.sync();
    return [found.value, other.isNullObject];
  });
  expect([value, missing]).toEqual(["t3", true]);
});

test("settings outlive undo and are read by the next client", async () => {
  const opened = openHost();
  await on(opened, (_sheet, context) => { context.workbook.settings.add("edition", "2021"); });
  const next = openHost({ host: opened.host });
  const setting = await on(next, (_sheet, context) => context.workbook.settings.getItemOrNullObject("edition").load("value"));
  expect(setting.value).toBe("2021");
});

test("suspended calculation makes up leeway when the batch ends", async () => {
  const opened = openHost();
  opened.workbook.type(opened.workbook.activeSheet, 0, 1, "=A1*2");
  const inside = await on(opened, (sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    return sheet.getRange("B1").load("values");
  });
  expect([inside.values[0]![0], opened.workbook.cell(opened.workbook.activeSheet, 0, 1).value]).toEqual([0, 10]);
});

test("manual calculation waits for the add-in to ask", async () => {
  const opened = openHost();
  opened.workbook.type(opened.workbook.activeSheet, 0, 1, "=A1*2");
  await on(opened, (_sheet, context) => { context.application.calculationMode = "Manual"; });
  opened.workbook.type(opened.workbook.activeSheet, 0, 0, "5");
  expect(opened.workbook.cell(opened.workbook.activeSheet, 0, 1).value).toBe(0);
  await on(opened, (_sheet, context) => context.application.calculate("Full"));
  expect(opened.workbook.cell(opened.workbook.activeSheet, 0, 1).value).toBe(10);
});

test("selecting a cell shows its sheet; a hidden sheet cannot be shown so", async () => {
  const opened = openHost();
  const other = opened.workbook.addSheet("乙").sheet!;
  const first = opened.workbook.sheets[0]!.id;
  opened.workbook.activate(first);
  await on(opened, (_sheet, context) => context.workbook.worksheets.getItem("乙").getRange("C3").select());
  expect([opened.workbook.activeSheet, opened.workbook.selection]).toEqual([other, expect.objectContaining({ row: 2, column: 2 })]);
  opened.workbook.setVisibility(first, "Hidden");
  await expect(on(opened, (_sheet, context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1").select())).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("formats set on whole columns hold for cells that are filled later", async () => {
  const opened = openHost();
  await on(opened, (sheet) => {
    sheet.getRange("B:C").numberFormat = "@" as unknown as string[][];
    sheet.getRange().format.font.name = "宋体";
  });
  opened.workbook.type(opened.workbook.activeSheet, 99, 1, "1-2");
  expect(opened.workbook.cell(opened.workbook.activeSheet, 99, 1)).toMatchObject({ value: "1-2", style: { fontName: "宋体" } });
});
