/** Somebody locked inputs herself and protected the sheet: what cannot be written whole is not begun. */
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { FigureId } from "../../src/statute/types";
import { openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds } from "../support/reports";

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const T3 = "三 申请办理";
const T4 = "四 复议诉讼";
const TABLES = EDITION_2021.tables.map((t) => t.id);
const figures = publishedFigures(publishedIds(EDITION_2021.id)[0]!);
const figuresOf = (table: number): readonly FigureId[] => EDITION_2021.tables[table]!.figures.map((f) => f.id);
const inputsOf = (table: number): readonly FigureId[] => figuresOf(table).filter((id) => fixedSheets(EDITION_2021).places.get(id)!.formula === undefined);
/** In the middle of the table: cells before it could be written. */
const MIDDLE = inputsOf(1).slice(20, 21);
const LAST = inputsOf(2).slice(-1);
const CARRIED = EDITION_2021.rules.flatMap((r) => (r.kind === "lastYear" && r.carries ? r.instances.map(({ figure }) => figure) : []));

/** As 设置单元格格式 locks the cells of these figures, all of one table. */
async function lock(desk: Desk, wanted: readonly FigureId[]): Promise<void> {
  const places = wanted.map((id) => fixedSheets(EDITION_2021).places.get(id)!);
  const sheet = EDITION_2021.tables.find((t) => t.id === places[0]!.key)!.sheetName;
  await desk.excel.Excel.run(async (context) => {
    for (const { row, column } of places) context.workbook.worksheets.getItem(sheet).getCell(row, column).format.protection.locked = true;
    await context.sync();
  });
}

async function lockAndProtect(desk: Desk, sheetName: string, wanted: readonly FigureId[]): Promise<void> {
  await lock(desk, wanted);
  desk.model.protectSheet(desk.sheet(sheetName));
  await desk.calm();
}

const standing = (desk: Desk): string => JSON.stringify(EDITION_2021.tables.flatMap((t) => t.figures.map((f) => [f.id, desk.cell(f.id).value, desk.cell(f.id).formula])));
const refusedBy = (command: string, sheet: string) => ({ kind: "refused", command, reason: { kind: "sheetProtected", sheet } });

test("an import over a locked input is refused and names the sheet, and no cell before it was written", async () => {
  const desk = await openDesk();
  await lockAndProtect(desk, T3, MIDDLE);
  const before = standing(desk);
  desk.outside = importedOf(EDITION_2021, figures);
  await desk.app.readSource(PASTED, "import");
  await desk.app.takeImported({ tables: TABLES, sections: [], particulars: false });
  expect(desk.state.outcome).toEqual(refusedBy("takeImported", T3));
  expect(standing(desk)).toBe(before);
  expect(desk.state.undoableImport).toBe(0);

  desk.model.unprotectSheet(desk.sheet(T3));
  await desk.app.takeImported({ tables: TABLES, sections: [], particulars: false });
  expect(desk.state.outcome).toMatchObject({ kind: "imported" });
});

test("an import is not taken back in part either", async () => {
  const desk = await openDesk();
  desk.outside = importedOf(EDITION_2021, figures);
  await desk.app.readSource(PASTED, "import");
  await desk.app.takeImported({ tables: TABLES, sections: [], particulars: false });
  await lockAndProtect(desk, T4, LAST);
  const before = standing(desk);
  await desk.app.undoImport();
  expect(desk.state.outcome).toEqual(refusedBy("undoImport", T4));
  expect(standing(desk)).toBe(before);
  await desk.calm();
  expect(desk.state.undoableImport).toBeGreaterThan(0);
});

test("last year's figures that meet a locked input leave all cells as they were, and no sheet is added", async () => {
  const desk = await openDesk();
  await lockAndProtect(desk, T3, CARRIED.slice(3, 4));
  const before = standing(desk);
  desk.outside = importedOf(EDITION_2021, figures, { year: 2023 });
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
  expect(desk.state.outcome).toEqual(refusedBy("takeLastYear", T3));
  expect(standing(desk)).toBe(before);
  expect(desk.model.sheets.map((s) => s.name)).not.toContain("上年");
});

test("空格填 0 over several tables fills none of them where the inputs of one are locked; the others can be filled", async () => {
  const desk = await openDesk();
  await lockAndProtect(desk, T4, LAST);
  const before = standing(desk);
  await desk.app.zeroFill(TABLES);
  expect(desk.state.outcome).toEqual(refusedBy("zeroFill", T4));
  expect(standing(desk)).toBe(before);
  await desk.app.zeroFill(TABLES.slice(0, 2));
  expect(desk.state.outcome).toMatchObject({ kind: "zeroFilled" });
});

test("zeros of several tables are taken back from all or none", async () => {
  const desk = await openDesk();
  await desk.app.zeroFill(TABLES);
  await lockAndProtect(desk, T4, LAST);
  const before = standing(desk);
  await desk.app.undoZeroFill();
  expect(desk.state.outcome).toEqual(refusedBy("undoZeroFill", T4));
  expect(standing(desk)).toBe(before);
  expect(desk.state.undoableZeros).toBeGreaterThan(0);
});

test("totals that were typed over on several tables are given back all or none", async () => {
  const desk = await openDesk();
  const totals = [1, 2].map((table) => figuresOf(table).find((id) => desk.cell(id).formula !== undefined)!);
  for (const id of totals) desk.type(id, "5");
  desk.model.protectSheet(desk.sheet(T4));
  await desk.calm();
  const before = standing(desk);
  await desk.app.restoreFormula(totals);
  expect(desk.state.outcome).toEqual(refusedBy("restoreFormula", T4));
  expect(standing(desk)).toBe(before);
});

test("what is locked counts only on a sheet that is protected, and nothing more is asked of Excel while none is", async () => {
  const desk = await openDesk();
  await lock(desk, LAST);
  desk.excel.counters.reset();
  await desk.app.zeroFill(TABLES);
  expect(desk.state.outcome).toMatchObject({ kind: "zeroFilled" });
  expect(desk.excel.counters.syncs).toBe(2);
});
