import { formOf } from "../../src/report/form";
import type { FigureId } from "../../src/statute/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { FORM, openDesk, type Desk } from "../support/app";
import type { ImportedReport } from "../../src/report/imported";
import { LAST_COLUMN } from "../../src/sheets/lastPlaces";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds } from "../support/reports";

const UNIT = FORM.unit;
const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const [PUBLISHED] = publishedIds(EDITION_2021.id);
const figures = publishedFigures(PUBLISHED!);
const CARRIED = EDITION_2021.rules.flatMap((r) => (r.kind === "lastYear" && r.carries ? r.instances : [])).filter(({ figure }) => !formOf(EDITION_2021).definitions.has(figure));
const valueOf = (id: FigureId): number => {
  const reading = figures.get(id);
  return reading?.kind === "number" ? reading.value : Number.NaN;
};

async function give(desk: Desk, year = 2023, more: Partial<ImportedReport> = {}): Promise<void> {
  desk.outside = importedOf(EDITION_2021, figures, { year, unit: UNIT, ...more });
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
}

test("what last year carried over fills the six blank columns, and its report stands on 上年", async () => {
  const desk = await openDesk();
  await give(desk);
  expect(CARRIED).toHaveLength(6);
  expect(desk.state.outcome).toEqual({ kind: "lastTaken", cells: 6, differences: [], unknown: 0, sheet: "上年" });
  await desk.calm();
  expect(CARRIED.map(({ figure }) => desk.cell(figure).value)).toEqual(CARRIED.map(({ last }) => valueOf(last[0]!)));
  expect(desk.state.report!.last).toMatchObject({ edition: EDITION_2021, year: 2023, unit: UNIT, figures });
  expect(desk.state.damage).toEqual([]);

  await desk.app.undoImport();
  expect(desk.state.outcome).toEqual({ kind: "importUndone", cells: 6, paragraphs: 0, kept: 0, last: { sheet: "上年", how: "removed" } });
  await desk.calm();
  expect(CARRIED.map(({ figure }) => desk.cell(figure).text)).toEqual(["", "", "", "", "", ""]);
  expect(desk.model.sheets.map((s) => s.name)).not.toContain("上年");
  expect(desk.model.names).not.toContain("_nianbao_last");
  expect([desk.state.report!.last, desk.state.damage, desk.state.undoableImport]).toEqual([undefined, [], 0]);
});

test("what 上年 held before is put back, and what was put right on it by hand since stays", async () => {
  const desk = await openDesk();
  await give(desk);
  await desk.calm();
  const { last } = desk.state.report!;
  const other = new Map([...figures, [CARRIED[0]!.last[0]!, { kind: "number" as const, value: 99 }]]);
  const giveOther = async () => {
    desk.outside = importedOf(EDITION_2021, other, { year: 2023, unit: UNIT });
    await desk.app.readSource(PASTED, "last");
    await desk.app.takeLastYear();
    await desk.calm();
  };
  await giveOther();
  expect(desk.state.outcome).toMatchObject({ kind: "lastTaken", cells: 0, replaced: 1 });
  expect(desk.state.undoableImport).toBe(1);
  await desk.app.undoImport();
  expect(desk.state.outcome).toEqual({ kind: "importUndone", cells: 0, paragraphs: 0, kept: 0, last: { sheet: "上年", how: "putBack" } });
  await desk.calm();
  expect(desk.state.report!.last).toEqual(last);

  await giveOther();
  const sheet = desk.sheet("上年");
  const row = Array.from({ length: 400 }, (_, i) => i).find((i) => desk.model.cell(sheet, i, LAST_COLUMN.mark).value === CARRIED[0]!.last[0]);
  expect(desk.model.type(sheet, row!, LAST_COLUMN.last, "98").ok).toBe(true);
  await desk.calm();
  expect(desk.state.undoableImport).toBe(0);
  expect(desk.state.report!.last!.figures.get(CARRIED[0]!.last[0]!)).toEqual({ kind: "number", value: 98 });
  await giveOther();
  expect(desk.state.outcome).toMatchObject({ kind: "lastTaken", replaced: 1 });
});

test("a report of another office is taken, and said to be of that office", async () => {
  const desk = await openDesk();
  await give(desk, 2023, { unit: "宁波市鄞州区百丈街道办事处" });
  expect(desk.state.outcome).toMatchObject({ kind: "lastTaken", otherOffice: "宁波市鄞州区百丈街道办事处" });
});

test("a cell that holds something else stays and is named, and given twice the sheet is drawn over", async () => {
  const desk = await openDesk();
  const [{ figure, last }] = CARRIED as [(typeof CARRIED)[number]];
  desk.type(figure, "777");
  await desk.calm();
  for (const cells of [5, 0]) {
    await give(desk);
    expect(desk.state.outcome).toEqual({ kind: "lastTaken", cells, differences: [{ figure, stands: { kind: "number", value: 777 }, last: valueOf(last[0]!) }], unknown: 0, sheet: "上年" });
    await desk.calm();
  }
  expect(desk.cell(figure).value).toBe(777);
  expect(desk.model.sheets.filter((s) => s.name.startsWith("上年"))).toHaveLength(1);
  expect(desk.state.check!.findings.map((f) => f.code)).toContain("X-CARRY");
});

test("a report of another year than the one before is taken, and said to be of that year", async () => {
  const desk = await openDesk();
  await give(desk, 2021);
  expect(desk.state.outcome).toMatchObject({ kind: "lastTaken", otherYear: 2021 });
});

test("only what was read as last year's is taken so, and a damaged table is not written to", async () => {
  const desk = await openDesk();
  desk.outside = importedOf(EDITION_2021, figures);
  await desk.app.readSource(PASTED, "import");
  await desk.app.takeLastYear();
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "takeLastYear", reason: { kind: "changedMeanwhile" } });
  desk.model.insertRows(desk.sheet("三 申请办理"), 6, 1);
  await desk.calm();
  await give(desk);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "takeLastYear", reason: { kind: "damaged" } });
  expect(desk.model.sheets.map((s) => s.name)).not.toContain("上年");
});

describe("this year's texts beside last year's", () => {
  const section = EDITION_2021.sections.find((s) => s.title.startsWith("五"))!;
  const piece = (content: string) => ({ section: section.id, part: "", kind: "text" as const, startsParagraph: true, content });
  /** What stands in 今年 beside the text of 去年. */
  const beside = (desk: Desk, text: string): string => {
    const sheet = desk.sheet("上年");
    const row = Array.from({ length: 500 }, (_, i) => i).find((i) => desk.model.cell(sheet, i, LAST_COLUMN.text).text === text);
    return row === undefined ? "没有这一行" : desk.model.cell(sheet, row, LAST_COLUMN.now).text;
  };

  it("stand there wherever rows were inserted on 文字 before", async () => {
    const desk = await openDesk();
    expect(desk.model.insertRows(desk.sheet("文字"), 8, 3).ok).toBe(true);
    desk.typeText("五、", "今年的话。");
    await desk.calm();
    await give(desk, 2023, { pieces: [piece("去年的话。")] });
    expect(beside(desk, "去年的话。")).toBe("今年的话。");
  });

  it("still stand there when 文字 is drawn anew for a longer text", async () => {
    const desk = await openDesk();
    desk.typeText("五、", "今年的话。");
    await desk.calm();
    await give(desk, 2023, { pieces: [piece("去年的话。")] });
    const [first] = EDITION_2021.sections.filter((s) => s.kind === "narrative" && s.parts.length > 0);
    desk.outside = importedOf(EDITION_2021, {}, { pieces: Array.from({ length: 12 }, (_, i) => ({ ...piece(`第${i + 1}段。`), section: first!.id, part: first!.parts[0]!.id })) });
    await desk.app.readSource(PASTED, "import");
    await desk.app.takeImported({ tables: [], sections: [first!.id], particulars: false });
    await desk.calm();
    expect(beside(desk, "去年的话。")).toBe("今年的话。");
    expect(desk.state.report!.last!.pieces.map((p) => p.content)).toEqual(["去年的话。"]);
  });
});
