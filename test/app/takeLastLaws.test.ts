/** 取去年数 and its 撤销, whatever she has written on 上年 and on this year's sheets. */
import fc from "fast-check";
import { formOf } from "../../src/report/form";
import type { Reading } from "../../src/report/types";
import { LAST_COLUMN, LAST_NAME } from "../../src/sheets/lastPlaces";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../src/statute/types";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds, somePieces } from "../support/reports";
import { runs, someOf } from "../support/runs";

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const carriedOf = (edition: Edition): readonly FigureId[] =>
  edition.rules.flatMap((r) => (r.kind === "lastYear" && r.carries ? r.instances.map((i) => i.figure) : [])).filter((id) => !formOf(edition).definitions.has(id));

async function give(desk: Desk, source: ReturnType<typeof importedOf>): Promise<void> {
  desk.outside = source;
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
  await desk.calm();
}
const sourceOf = (edition: Edition, id: string, blank: (figure: FigureId) => boolean = () => false) =>
  importedOf(edition, new Map([...publishedFigures(id)].map(([figure, reading]): [FigureId, Reading] => [figure, blank(figure) ? { kind: "blank" } : reading])), { year: FORM.year - 1, unit: FORM.unit, pieces: somePieces(edition) });
const inputsOf = (desk: Desk, edition: Edition) => new Map(carriedOf(edition).map((id) => [id, desk.cell(id).formula ?? desk.cell(id).value]));

const EDITIONS_HERE = [EDITION_2021, EDITION_2019];
test.each(someOf(EDITIONS_HERE.flatMap((own) => EDITIONS_HERE.map((from) => [own.id, from.id, own, from] as const)), 2))("in a workbook of the %s form, a report of the %s form taken and taken back leaves every cell as it was, and what she wrote since", async (_own, _from, own, from) => {
  const carried = carriedOf(own);
  if (carried.length === 0) throw new Error("no figure is carried over");
  const entry = fc.constantFrom("", "0", "7", "无", "=1+1", "=Sheet1!A1", "=\"\"");
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...carried), entry), { maxLength: 5 }), fc.array(fc.tuple(fc.constantFrom(...carried), entry), { maxLength: 3 }), fc.constantFrom(...publishedIds(from.id)), fc.func(fc.boolean()), async (before, after, id, isBlank) => {
    const desk = await openDesk({ edition: own });
    for (const [figure, text] of before) desk.type(figure, text);
    await desk.calm();
    const stood = inputsOf(desk, own);
    const source = sourceOf(from, id, isBlank);
    await give(desk, source);
    expect(desk.state.outcome).toMatchObject({ kind: "lastTaken" });
    const taken = inputsOf(desk, own);
    // Only blanks are filled, and never with something that last year's report does not say.
    for (const [figure, was] of stood) if (was !== null) expect([figure, taken.get(figure)]).toEqual([figure, was]);
    for (const [figure, reading] of source.figures) expect([figure, desk.state.report!.last!.figures.get(figure)]).toEqual([figure, reading]);
    for (const [figure, text] of after) desk.type(figure, text);
    const hers = inputsOf(desk, own);
    await desk.app.undoImport();
    await desk.calm();
    const left = inputsOf(desk, own);
    for (const [figure, was] of stood) expect([figure, left.get(figure)]).toEqual([figure, hers.get(figure) === taken.get(figure) ? was : hers.get(figure)]);
    expect(desk.model.sheets.map((s) => s.name)).not.toContain(LAST_NAME);
  }), { numRuns: runs(1, 6) });
});

/** The row of 上年 that holds this figure of last year's. */
const rowOf = (desk: Desk, figure: string): number => Array.from({ length: 500 }, (_, i) => i).find((i) => desk.model.cell(desk.sheet(LAST_NAME), i, LAST_COLUMN.mark).value === figure)!;

test.each(someOf([["beside a figure", LAST_COLUMN.verdict, 0], ["beyond its columns", LAST_COLUMN.verdict + 2, 0], ["far below it", LAST_COLUMN.item, 300]] as const, 2))("a note that she wrote on 上年 %s keeps the sheet from going away when 取去年数 is taken back", async (_where, column, below) => {
  const desk = await openDesk();
  const [id] = publishedIds(EDITION_2021.id);
  await give(desk, sourceOf(EDITION_2021, id!));
  const at = rowOf(desk, carriedOf(EDITION_2021)[0]!) + below;
  expect(desk.model.type(desk.sheet(LAST_NAME), at, column, "问过老张").ok).toBe(true);
  await desk.calm();
  await desk.app.undoImport();
  await desk.calm();
  expect(desk.state.outcome).toMatchObject({ kind: "importUndone", cells: 6, kept: 1 });
  expect(desk.model.cell(desk.sheet(LAST_NAME), at, column).text).toBe("问过老张");
  expect(carriedOf(EDITION_2021).map((figure) => desk.cell(figure).text)).toEqual(["", "", "", "", "", ""]);
});

test("a note that she wrote among the lines of 上年 goes to 暂存 when last year's report is given again", async () => {
  const desk = await openDesk();
  const [id, other] = publishedIds(EDITION_2021.id);
  await give(desk, sourceOf(EDITION_2021, id!));
  const sheet = desk.sheet(LAST_NAME);
  // Rows pushed in between are no note.
  expect(desk.model.insertRows(sheet, rowOf(desk, carriedOf(EDITION_2021)[0]!), 2).ok).toBe(true);
  const row = rowOf(desk, carriedOf(EDITION_2021)[0]!);
  expect(desk.model.type(sheet, row, LAST_COLUMN.verdict, "问过老张").ok).toBe(true);
  await desk.calm();
  await give(desk, sourceOf(EDITION_2021, other!));
  expect(desk.state.outcome).toMatchObject({ kind: "lastTaken", parked: 1, parkedOn: "暂存" });
  expect(desk.model.cell(sheet, row, LAST_COLUMN.verdict).text).not.toBe("问过老张");
  const parked = Array.from({ length: 20 }, (_, at) => [3, 4].map((column) => desk.model.cell(desk.sheet("暂存"), at, column).text)).filter(([, stood]) => stood !== "" && stood !== "原来的内容");
  expect(parked).toEqual([[`“上年”G${row + 1}`, "问过老张"]]);
  expect(desk.state.damage).toEqual([]);
  // Given once more, there is nothing to put aside.
  await give(desk, sourceOf(EDITION_2021, id!));
  expect(desk.state.outcome).not.toHaveProperty("parked");
});

test("取去年数 that the host breaks off anywhere is told, mended by 恢复版面, and taken back with no cell of hers lost", async () => {
  const [id] = publishedIds(EDITION_2021.id);
  const carried = carriedOf(EDITION_2021);
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 700 }), fc.boolean(), async (afterActions, again) => {
    const desk = await openDesk();
    desk.type(carried[0]!, "41");
    desk.model.renameSheet(desk.sheet("三 申请办理"), "申请");
    await desk.calm();
    if (again) await give(desk, sourceOf(EDITION_2021, publishedIds(EDITION_2021.id)[1]!));
    const cells = () => carried.map((figure) => desk.state.report!.figures.get(figure));
    const stood = cells();
    desk.outside = sourceOf(EDITION_2021, id!);
    await desk.app.readSource(PASTED, "last");
    desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + (again ? 2 : 3), code: "GeneralException", afterActions }];
    await desk.app.takeLastYear();
    desk.excel.client.misbehaviour.failures = [];
    await desk.calm();
    const broken = desk.state.outcome?.kind === "failed";
    if (broken && desk.state.damage.length > 0) expect(desk.state.damage).toEqual([{ kind: "unfinished", key: "last", sheet: LAST_NAME }]);
    // What is on the sheets is either as it was, or can be taken back.
    if (JSON.stringify(cells()) !== JSON.stringify(stood)) expect(desk.state.undoableImport).toBeGreaterThan(0);
    if (desk.state.damage.length > 0) await desk.app.layOut(undefined);
    await desk.calm();
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.report!.figures.get(carried[0]!)).toEqual({ kind: "number", value: 41 });
    if (desk.state.undoableImport > 0 && !again) {
      await desk.app.undoImport();
      await desk.calm();
      expect(cells()).toEqual(stood);
    }
  }), { numRuns: runs(1, 12) });
});
