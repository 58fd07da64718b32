/** A report is found in its workbook whatever became of its tabs, its marks and its defined names. */
import { formOf } from "../../src/report/form";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition } from "../../src/statute/types";
import { FORM, openDesk, type Desk } from "../support/app";
import { publishedFigures } from "../support/reports";
import type { WorkbookModel } from "../../workbench/model/model";
import { someOf } from "../support/runs";

// Typing a whole report takes its time on a busy machine.

const PUBLISHED = new Map<Edition, string>([[EDITION_2019, "pt_region_2019"], [EDITION_2021, "pt_region_2022"]]);
const both = [...PUBLISHED.keys()].map((edition) => [edition.id, edition] as const);

/** Filled in once; tests after the first open a copy, as when the file is opened again. */
const kept = new Map<Edition, WorkbookModel>();

async function filled(edition: Edition): Promise<Desk> {
  const before = kept.get(edition);
  if (before) return openDesk({ edition, workbook: before.copy() });
  const desk = await openDesk({ edition });
  desk.typeReport(PUBLISHED.get(edition)!);
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  kept.set(edition, desk.model.copy());
  return desk;
}

/** Another person opens the workbook: nothing is known of it. */
const opened = (desk: Desk) => openDesk({ workbook: desk.model });
const inputsOf = (desk: Desk, edition: Edition) => [...formOf(edition).inputs.values()].flat().map((id) => [id, desk.state.report!.figures.get(id)]);
const published = (edition: Edition) => {
  const figures = publishedFigures(PUBLISHED.get(edition)!);
  return [...formOf(edition).inputs.values()].flat().map((id) => [id, figures.get(id)]);
};

function renameAll(desk: Desk): void {
  desk.model.sheets.filter((s) => s.name !== "Sheet1").forEach((s, i) => desk.model.renameSheet(s.id, `第${i}页`));
}
function wipeMarks(desk: Desk, without: (name: string) => boolean = () => false): void {
  for (const s of desk.model.sheets.filter((s) => s.name !== "Sheet1" && !without(s.name))) desk.model.clear(s.id, { row: 0, column: 0, rows: 1, columns: 1 });
}
/** As a person does in the name manager, or a copy of the sheets into a new workbook. */
async function wipeNames(desk: Desk): Promise<void> {
  await desk.excel.Excel.run(async (context) => {
    const names = context.workbook.names.load({ name: true });
    await context.sync();
    for (const name of names.items.filter((n) => n.name.startsWith("_nianbao_"))) name.delete();
    await context.sync();
  });
}

describe.each(someOf(both, 1))("a workbook of the %s form", (_, edition) => {
  test("is found with all tabs renamed", async () => {
    const desk = await filled(edition);
    renameAll(desk);
    const other = await opened(desk);
    expect(other.state.report!.edition).toBe(edition);
    expect(other.state.damage).toEqual([]);
    expect(inputsOf(other, edition)).toEqual(published(edition));
  });

  test("is opened in three round trips: finding it, reading it whole, and beginning to watch", async () => {
    const other = await opened(await filled(edition));
    expect(other.excel.counters.syncs).toBe(3);
  });

  test("is found by its words when tabs were renamed and all marks and defined names wiped out", async () => {
    const desk = await filled(edition);
    wipeMarks(desk);
    await wipeNames(desk);
    renameAll(desk);
    const other = await opened(desk);
    expect(other.state.phase.kind).toBe("report");
    expect(other.state.report!.edition).toBe(edition);
    expect(other.state.damage).toEqual([]);
    expect(inputsOf(other, edition)).toEqual(published(edition));
    expect(other.state.report!.pieces.map((p) => p.content)).toEqual(desk.state.report!.pieces.map((p) => p.content));
  });

  test("is known by its words where the marks name the other form", async () => {
    const desk = await filled(edition);
    const wrong = both.find(([id]) => id !== edition.id)![0];
    for (const s of desk.model.sheets) {
      const mark = desk.model.cell(s.id, 0, 0).value;
      if (typeof mark === "string") desk.model.type(s.id, 0, 0, mark.replace(`/${edition.id}/`, `/${wrong}/`));
    }
    const other = await opened(desk);
    expect(other.state.report!.edition).toBe(edition);
    expect(inputsOf(other, edition)).toEqual(published(edition));
  });

  test("is found by its words when only one sheet lost mark and name", async () => {
    const desk = await filled(edition);
    wipeMarks(desk, (name) => name !== "三 申请办理");
    await wipeNames(desk);
    desk.model.renameSheet(desk.sheet("三 申请办理"), "表三");
    const other = await opened(desk);
    expect(other.state.damage).toEqual([]);
    expect(inputsOf(other, edition)).toEqual(published(edition));
  });

  test("with rows inserted keeps its form, and the table they were inserted in is named", async () => {
    const desk = await filled(edition);
    desk.model.insertRows(desk.sheet("三 申请办理"), 12, 2);
    const other = await opened(desk);
    expect(other.state.report!.edition).toBe(edition);
    expect(other.state.damage).toMatchObject([{ kind: "layout", key: "t3", inserted: 2 }]);
  });
});

test("last year's tables of the other form kept in the same workbook are not taken for the report", async () => {
  const desk = await filled(EDITION_2021);
  const before = desk.state.report!;
  const sheet = desk.model.addSheet("去年的表二");
  if (!sheet.ok) throw new Error(sheet.message);
  const [last] = [...fixedSheets(EDITION_2019).tables.values()];
  for (const { row, column, content } of last!.plan.cells) if ("text" in content) desk.model.type(desk.sheet("去年的表二"), row, column, content.text);
  for (const { row, column } of last!.inputs.values()) desk.model.type(desk.sheet("去年的表二"), row, column, "7");
  const other = await opened(desk);
  expect(other.state.report).toEqual(before);
  expect(other.state.damage).toEqual([]);
});

test("a table pasted into an empty workbook is no report", async () => {
  const desk = await openDesk({ laidOut: false });
  const sheet = desk.sheet("Sheet1");
  EDITION_2021.tables[1]!.cells.forEach((c) => desk.model.type(sheet, c.row, c.column, c.text || "0"));
  const other = await openDesk({ workbook: desk.model, laidOut: false });
  expect(other.state.phase.kind).toBe("blank");
  await other.app.layOut(FORM);
  expect(other.state.damage).toEqual([]);
});
