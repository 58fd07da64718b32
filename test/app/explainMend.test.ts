/** 审核说明 when something is wrong with it or with the sheets that it looks at: no explanation is lost, and none holds that should not. */
import { NOTE_STATUS } from "../../src/sheets/notesSummary";
import { NOTES_COLUMN as COLUMN, NOTES_FIRST_ROW as FIRST, NOTES_HEAD_ROW, NOTES_KEY, NOTES_NAME, TIE_FIRST, tieColumn } from "../../src/sheets/notesPlaces";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { WorkbookModel } from "../../workbench/model/model";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds, somePieces } from "../support/reports";
import { someOf } from "../support/runs";

const figures = publishedFigures(publishedIds(EDITION_2021.id)[0]!);
const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;

/** Explained once; tests after the first open a copy, as when the file is opened again. */
let kept: WorkbookModel | undefined;

/** A warning over last year's figure and one over the date, both explained. */
async function explainedDesk(): Promise<Desk> {
  const desk = await openDesk(kept && { workbook: kept.copy() });
  desk.outside = importedOf(EDITION_2021, figures, { year: FORM.year - 1, unit: FORM.unit, pieces: somePieces(EDITION_2021) });
  if (kept) return desk;
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
  desk.type("t3.carry_in.natural", "77");
  desk.typeCover("date", "2025-3-1");
  await desk.calm();
  for (const [i, { key }] of warned(desk).entries()) await desk.app.explain(key, { who: `人${i}`, why: `原因${i}` });
  await desk.calm();
  kept = desk.model.copy();
  return desk;
}

const warned = (desk: Desk) => desk.state.check!.findings.filter((f) => f.level === "warning" && (f.detail.kind === "lastYear" ? f.figures[0] === "t3.carry_in.natural" : f.detail.kind === "date"));
const said = (desk: Desk) => warned(desk).map((f) => f.explained && [f.explained.who, f.explained.why]);
const SAID = [["人0", "原因0"], ["人1", "原因1"]];
const text = (desk: Desk, row: number, column: number): string => desk.model.cell(desk.sheet(NOTES_NAME), row, column).text;
const statuses = (desk: Desk) => [FIRST, FIRST + 1].map((row) => text(desk, row, COLUMN.status));
const type = (desk: Desk, row: number, column: number, words: string): void => void expect(desk.model.type(desk.sheet(NOTES_NAME), row, column, words).ok).toBe(true);

async function mended(desk: Desk): Promise<void> {
  await desk.calm();
  expect(desk.state.damage.map((d) => d.key)).toContain(NOTES_KEY);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
}

const HARM: readonly (readonly [string, (desk: Desk) => void])[] = [
  ["a status that was typed over", (desk) => type(desk, FIRST, COLUMN.status, "有效")],
  ["what a figure is now that was typed over", (desk) => type(desk, FIRST, tieColumn(0, "now"), "77")],
  ["a head that was reworded", (desk) => type(desk, NOTES_HEAD_ROW, COLUMN.who, "经办人")],
  ["rows put in above the heads", (desk) => void desk.model.insertRows(desk.sheet(NOTES_NAME), 1, 2)],
  ["a column put in among the words", (desk) => void desk.model.insertColumns(desk.sheet(NOTES_NAME), COLUMN.why, 1)],
  ["words that were sorted without what belongs to them", (desk) => {
    const rows = [FIRST, FIRST + 1].map((row) => [COLUMN.said, COLUMN.why, COLUMN.who].map((column) => text(desk, row, column)));
    [COLUMN.said, COLUMN.why, COLUMN.who].forEach((column, i) => rows.forEach((_, r) => type(desk, FIRST + r, column, rows[1 - r]![i]!)));
  }],
];

test.each(someOf(HARM, 1))("%s: it is named, and put right with every explanation as it was", async (_words, harm) => {
  const desk = await explainedDesk();
  expect(said(desk)).toEqual(SAID);
  harm(desk);
  await mended(desk);
  expect(said(desk)).toEqual(SAID);
  expect(statuses(desk)).toEqual([NOTE_STATUS.holds, NOTE_STATUS.holds]);
  desk.type("t3.carry_in.natural", "78");
  await desk.calm();
  expect(said(desk).filter((one) => one)).toHaveLength(1);
  expect(statuses(desk).filter((one) => one === NOTE_STATUS.holds)).toHaveLength(1);
});

test("a column put in among the figures changes nothing", async () => {
  const desk = await explainedDesk();
  expect(desk.model.insertColumns(desk.sheet(NOTES_NAME), TIE_FIRST + 2, 1).ok).toBe(true);
  await desk.calm();
  expect([desk.state.damage, said(desk), statuses(desk)]).toEqual([[], SAID, [NOTE_STATUS.holds, NOTE_STATUS.holds]]);
  await desk.app.explain(warned(desk)[0]!.key, { who: "人0", why: "另一原因" });
  await desk.calm();
  expect([said(desk)[0], said(desk)[1], statuses(desk)]).toEqual([["人0", "另一原因"], SAID[1], [NOTE_STATUS.holds, NOTE_STATUS.holds]]);
});

test("an explanation whose words were parted from its figures holds neither natively nor for the check", async () => {
  const desk = await explainedDesk();
  type(desk, FIRST, COLUMN.said, "别的事");
  await desk.calm();
  expect([said(desk)[0] === undefined || said(desk)[1] === undefined, text(desk, FIRST, COLUMN.status).slice(0, 3)]).toEqual([true, NOTE_STATUS.lapsed]);
});

test("after a sheet it looks at was deleted and made again, it watches that one", async () => {
  const desk = await explainedDesk();
  desk.model.deleteSheet(desk.sheet("三 申请办理"));
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(statuses(desk).map((s) => s.slice(0, 3))).toContain(NOTE_STATUS.lapsed);
  desk.type("t3.carry_in.natural", "77");
  await desk.calm();
  expect(said(desk)).toEqual(SAID);
  expect(statuses(desk)).toEqual([NOTE_STATUS.holds, NOTE_STATUS.holds]);
});

test("when the sheet itself is deleted 封面 says so, the warnings stand unexplained, and mending takes the reference away", async () => {
  const desk = await explainedDesk();
  desk.model.deleteSheet(desk.sheet(NOTES_NAME));
  await desk.calm();
  const line = () => Array.from({ length: 60 }, (_, row) => row).filter((row) => desk.model.cell(desk.sheet("封面"), row, 1).text === NOTES_NAME).map((row) => desk.model.cell(desk.sheet("封面"), row, 2).text);
  expect(line()).toEqual(["× 读不到“审核说明”表，请用插件恢复版面"]);
  expect(said(desk)).toEqual([undefined, undefined]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect([desk.state.damage, line()]).toEqual([[], ["没有"]]);
});

test("上年 taken again after it was deleted: the explanation looks at it as before", async () => {
  const desk = await explainedDesk();
  desk.model.deleteSheet(desk.sheet("上年"));
  await desk.calm();
  expect(statuses(desk).map((s) => s.slice(0, 3))).toContain(NOTE_STATUS.lapsed);
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
  await desk.calm();
  expect([said(desk), statuses(desk)]).toEqual([SAID, [NOTE_STATUS.holds, NOTE_STATUS.holds]]);
});

test("another form keeps what was explained to be read, under another name, and its warnings are to be explained anew", async () => {
  const desk = await explainedDesk();
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  expect(desk.state.outcome).toMatchObject({ kind: "switched", notesKeptAs: `${NOTES_NAME}（旧）` });
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.report!.explanations).toBeUndefined();
  const sheet = desk.sheet(`${NOTES_NAME}（旧）`);
  expect([desk.model.cell(sheet, FIRST, COLUMN.status).formula, desk.model.cell(sheet, FIRST, COLUMN.why).text]).toEqual([undefined, "原因0"]);
  const { key } = desk.state.check!.findings.find((f) => f.level === "warning")!;
  await desk.app.explain(key, { who: "王五", why: "换了格式" });
  await desk.calm();
  expect([desk.state.outcome?.kind, desk.state.check!.findings.find((f) => f.key === key)?.explained?.who, desk.state.damage]).toEqual(["explained", "王五", []]);
});

test("a validation that passed with explanations says so, and 封面 no more where one has lapsed", async () => {
  const desk = await openDesk();
  desk.typeReport("dongliu_2024");
  desk.typeTexts();
  await desk.app.zeroFill(EDITION_2021.tables.map((t) => t.id));
  desk.typeCover("date", "2025-3-1");
  await desk.calm();
  for (const { key } of desk.state.check!.findings.filter((f) => f.level === "warning")) await desk.app.explain(key, { who: "张三", why: "按市里要求" });
  await desk.calm();
  expect(desk.state.check!.findings.filter((f) => f.level === "error" || f.unfilled)).toEqual([]);
  await desk.app.validate();
  await desk.calm();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  const sentence = () => desk.model.cell(desk.sheet("封面"), 3, 1).text;
  expect(sentence()).toBe(`已于 2025年1月17日 10:32 校验通过（需核实 ${desk.state.check!.warnings} 处都有说明），之后未改动`);
  desk.typeCover("date", "2025-3-2");
  await desk.calm();
  expect(sentence()).toContain("之后改动 1 处");
  expect(desk.state.check!.submittable).toBe(false);
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: false });
});
