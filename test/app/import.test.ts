import { OutsideError } from "../../src/app/filesPort";
import type { App } from "../../src/app/state";
import type { ImportedReport } from "../../src/report/imported";
import type { Edition } from "../../src/statute/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf, pieceOf } from "../support/imported";
import { publishedFigures, publishedIds } from "../support/reports";
import { TOY } from "../support/toy";

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;

async function toyDesk(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  return desk;
}

const everything = (edition: Edition): Parameters<App["takeImported"]>[0] =>
  ({ tables: edition.tables.map((t) => t.id), sections: edition.sections.filter((s) => s.kind === "narrative").map((s) => s.id), particulars: true });

async function take(desk: Desk, imported: ImportedReport, choice = everything(desk.edition)): Promise<void> {
  desk.outside = imported;
  await desk.app.readSource(PASTED, "import");
  await desk.app.takeImported(choice);
}

const texts = (desk: Desk): readonly string[] => desk.state.report!.pieces.map((p) => p.content);

test("what was read waits for a choice, and nothing is written before", async () => {
  const desk = await toyDesk();
  desk.outside = importedOf(TOY, { "t1.got.a": 3 });
  await desk.app.readSource(PASTED, "import");
  expect(desk.state.incoming).toEqual({ purpose: "import", imported: desk.outside });
  expect(desk.cell("t1.got.a").text).toBe("");
  desk.app.dropIncoming();
  expect(desk.state.incoming).toBeUndefined();
  await desk.app.takeImported(everything(TOY));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "takeImported", reason: { kind: "changedMeanwhile" } });
});

test("a source that holds no report is refused in its own words, and what could not be fetched is told as a failure", async () => {
  const desk = await toyDesk();
  await desk.app.readSource(PASTED, "import");
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "readSource", reason: { kind: "source", reason: "noReport" } });
  const read = jest.spyOn(desk.files, "read");
  read.mockRejectedValueOnce(new OutsideError("encrypted", "")).mockRejectedValueOnce(new Error("Loading chunk failed."));
  await desk.app.readSource(PASTED, "import");
  expect(desk.state.outcome).toMatchObject({ reason: { reason: "encrypted" } });
  await desk.app.readSource(PASTED, "import");
  expect(desk.state.outcome).toMatchObject({ kind: "failed", command: "readSource" });
});

test("figures, texts and particulars are taken in one write and taken back in one", async () => {
  const desk = await toyDesk();
  desk.type("t1.got.b", "9");
  desk.type("t1.done.a", "=1+1");
  desk.typeText("（一）", "原来的话。");
  await desk.calm();
  desk.excel.counters.reset();
  await take(desk, importedOf(TOY, { "t1.got.a": 3, "t1.got.total": 3, "t1.done.a": 4 }, { unit: "某局", titleName: "某局", year: 2023, date: { year: 2024, month: 1, day: 20 }, pieces: [pieceOf(TOY, 0, "a", "第一段。"), pieceOf(TOY, 0, "a", "第二段。"), pieceOf(TOY, 0, "b", "乙的话。")] }));
  expect(desk.excel.counters.syncs).toBe(2);
  expect(desk.state.outcome).toEqual({ kind: "imported", cells: 6, paragraphs: 3, kept: 1, homeless: 0 });
  await desk.calm();
  expect(["t1.got.a", "t1.got.b", "t1.done.a"].map((id) => desk.cell(id).value)).toEqual([3, 9, 4]);
  expect(texts(desk)).toEqual(["第一段。", "第二段。", "乙的话。"]);
  expect(desk.state.report!.meta).toMatchObject({ unit: "某局", titleName: "某局", year: 2023, date: { year: 2024, month: 1, day: 20 } });
  expect(desk.state.undoableImport).toBe(8);

  await desk.app.undoImport();
  expect(desk.state.outcome).toEqual({ kind: "importUndone", cells: 6, paragraphs: 3, kept: 0 });
  await desk.calm();
  expect(["t1.got.a", "t1.got.b", "t1.done.a"].map((id) => desk.cell(id).value)).toEqual([null, 9, 2]);
  expect(desk.cell("t1.done.a").formula).toBe("=1+1");
  expect(texts(desk)).toEqual(["原来的话。"]);
  expect(desk.state.report!.meta).toMatchObject({ unit: FORM.unit, titleName: FORM.titleName, year: FORM.year, date: undefined });
  expect(desk.state.undoableImport).toBe(0);
});

test("only what was chosen is taken", async () => {
  const desk = await toyDesk();
  await take(desk, importedOf(TOY, { "t1.got.a": 3 }, { unit: "某局", pieces: [pieceOf(TOY, 0, "a", "一段。")] }), { tables: [], sections: everything(TOY).sections, particulars: false });
  expect(desk.state.outcome).toMatchObject({ kind: "imported", cells: 0, paragraphs: 1 });
  await desk.calm();
  expect(desk.cell("t1.got.a").text).toBe("");
  expect(desk.state.report!.meta.unit).toBe(FORM.unit);
});

test("undoing leaves what was changed since", async () => {
  const desk = await toyDesk();
  await take(desk, importedOf(TOY, { "t1.got.a": 3, "t1.got.b": 4 }, { pieces: [pieceOf(TOY, 0, "a", "一段。")] }));
  await desk.calm();
  desk.type("t1.got.a", "5");
  desk.typeText("（一）", "改过的话。");
  await desk.calm();
  expect(desk.state.undoableImport).toBe(1);
  await desk.app.undoImport();
  expect(desk.state.outcome).toEqual({ kind: "importUndone", cells: 1, paragraphs: 0, kept: 2 });
  await desk.calm();
  expect(["t1.got.a", "t1.got.b"].map((id) => desk.cell(id).text)).toEqual(["5", ""]);
  expect(texts(desk)).toEqual(["改过的话。"]);
});

test("a total that comes to its parts stays computed; one that does not is kept as it was printed, and found", async () => {
  const desk = await toyDesk();
  const { formula } = desk.cell("t1.got.total");
  await take(desk, importedOf(TOY, { "t1.got.a": 3, "t1.got.b": 1, "t1.got.total": 4, "t1.done.a": 3, "t1.done.b": 1, "t1.done.total": 7 }));
  await desk.calm();
  expect(desk.cell("t1.got.total")).toMatchObject({ formula, value: 4 });
  expect(desk.cell("t1.done.total").formula).toBeUndefined();
  expect(desk.cell("t1.done.total").value).toBe(7);
  expect(desk.state.check!.findings.map((f) => f.code)).toContain("TOY-ROW");
  await take(desk, importedOf(TOY, { "t1.done.a": 3, "t1.done.b": 1, "t1.done.total": 4 }));
  await desk.calm();
  expect(desk.cell("t1.done.total").value).toBe(4);
  expect([...desk.state.report!.overwritten]).toEqual([]);
});

test("more paragraphs than there are rows draw 文字 anew, with the other texts kept and a note beside them on 暂存, and back again", async () => {
  const desk = await toyDesk();
  desk.typeText("（二）", "乙原来的话。");
  desk.model.type(desk.sheet("文字"), 7, 8, "旁注");
  await desk.calm();
  const many = Array.from({ length: 12 }, (_, i) => `第${i + 1}段。`);
  await take(desk, importedOf(TOY, {}, { pieces: many.map((text) => pieceOf(TOY, 0, "a", text)) }));
  expect(desk.state.outcome).toMatchObject({ kind: "imported", paragraphs: 12 });
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(texts(desk)).toEqual([...many, "乙原来的话。"]);
  const parked = desk.sheet("暂存");
  expect(Array.from({ length: 12 }, (_, row) => Array.from({ length: 6 }, (__, column) => desk.model.cell(parked, row, column).text)).flat()).toContain("旁注");
  await desk.app.undoImport();
  await desk.calm();
  expect(texts(desk)).toEqual(["乙原来的话。"]);
});

test("words under a heading that name none of its parts come before its first part, and none is lost", async () => {
  const desk = await toyDesk();
  await take(desk, importedOf(TOY, {}, { pieces: [pieceOf(TOY, 0, "a", "甲的话。"), pieceOf(TOY, 0, "", "不知道属于哪一部分。")] }));
  expect(desk.state.outcome).toEqual({ kind: "imported", cells: 0, paragraphs: 2, kept: 0, homeless: 0 });
  await desk.calm();
  expect(desk.state.report!.pieces.map((p) => [p.part, p.content])).toEqual([["a", "不知道属于哪一部分。"], ["a", "甲的话。"]]);
});

test("a report of the 2019 form comes into the 2021 form by meaning, and what has no place is counted", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const [id] = publishedIds(EDITION_2019.id);
  await take(desk, importedOf(EDITION_2019, publishedFigures(id!)));
  const { outcome } = desk.state;
  if (outcome?.kind !== "imported") throw new Error(`not taken: ${JSON.stringify(outcome)}`);
  expect(outcome.cells).toBeGreaterThan(50);
  expect(outcome.homeless).toBeGreaterThan(0);
});

test("words of a report of the other form that name no part go where its first part goes", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const at = EDITION_2019.sections.findIndex((s) => s.parts.length > 0);
  const place = MAPPINGS[0]!.texts.find(({ older }) => older.section === EDITION_2019.sections[at]!.id && older.part === EDITION_2019.sections[at]!.parts[0]!.id)!.newer;
  await take(desk, importedOf(EDITION_2019, {}, { pieces: [pieceOf(EDITION_2019, at, "", "开头的话。")] }));
  expect(desk.state.outcome).toMatchObject({ kind: "imported", paragraphs: 1, homeless: 0 });
  await desk.calm();
  expect(desk.state.report!.pieces.map(({ section, part, content }) => ({ section, part, content }))).toEqual([{ ...place, content: "开头的话。" }]);
});

test("a published report taken into a blank workbook stands there as it was printed, totals by their formulas", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const before = new Map(desk.state.report!.figures);
  const figures = new Map([...publishedFigures(publishedIds(EDITION_2021.id)[0]!)].filter(([, r]) => r.kind === "number"));
  await take(desk, importedOf(EDITION_2021, figures));
  await desk.calm();
  for (const [id, reading] of figures) expect([id, desk.state.report!.figures.get(id)]).toEqual([id, reading]);
  expect([...desk.state.report!.overwritten]).toEqual([]);
  await desk.app.undoImport();
  await desk.calm();
  expect(desk.state.report!.figures).toEqual(before);
});

test("a report read as last year's is not taken for this year's", async () => {
  const desk = await toyDesk();
  desk.outside = importedOf(TOY, { "t1.got.a": 3 });
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeImported(everything(TOY));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "takeImported", reason: { kind: "changedMeanwhile" } });
  expect(desk.cell("t1.got.a").text).toBe("");
});

test("a damaged table that was chosen refuses the whole import, and one that was not does not hinder it", async () => {
  const desk = await toyDesk();
  desk.model.insertRows(desk.sheet("二 数字"), 3, 1);
  await desk.calm();
  const imported = importedOf(TOY, { "t1.got.a": 3 }, { pieces: [pieceOf(TOY, 0, "a", "话。")] });
  await take(desk, imported);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "takeImported", reason: { kind: "damaged" } });
  expect(desk.state.incoming).toBeDefined();
  await desk.app.takeImported({ ...everything(TOY), tables: [] });
  await desk.calm();
  expect(texts(desk)).toEqual(["话。"]);
});

test("a protected sheet is named before anything is written", async () => {
  const desk = await toyDesk();
  desk.model.protectSheet(desk.sheet("文字"));
  await desk.calm();
  const many = Array.from({ length: 12 }, () => pieceOf(TOY, 0, "a", "话。"));
  for (const pieces of [many, many.slice(0, 1)]) {
    await take(desk, importedOf(TOY, { "t1.got.a": 3 }, { pieces }));
    expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "takeImported", reason: { kind: "sheetProtected", sheet: "文字" } });
  }
  expect(desk.cell("t1.got.a").text).toBe("");
});
