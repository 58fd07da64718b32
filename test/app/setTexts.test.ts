/** What is offered for texts at one press is written at once or not at all, and taken back in one press. */
import fc from "fast-check";
import type { TextEdit } from "../../src/report/types";
import { sentenceId } from "../../src/statute/ids";
import { FORM, openDesk, type Desk } from "../support/app";
import { runs } from "../support/runs";
import { TOY } from "../support/toy";

const CONTENT = 3;
const JOINS = 5;
const FIRST = 5;
const LINES = ["一是公开。", "三是培训。", "五是检查。"];

/** A toy report with these paragraphs under its first heading. */
async function written(texts: readonly string[] = LINES): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  texts.forEach((text, i) => desk.typeText("（一）", text, i));
  await desk.calm();
  return desk;
}

const cell = (desk: Desk, row: number, column = CONTENT) => desk.model.cell(desk.sheet("文字"), FIRST + row, column);
const type = (desk: Desk, row: number, text: string, column = CONTENT) => desk.model.type(desk.sheet("文字"), FIRST + row, column, text);
const contents = (desk: Desk) => desk.state.report!.pieces.map((p) => `${p.startsParagraph ? "" : "+"}${p.content}`);
const edit = (piece: number, seen: string, text: string): TextEdit => ({ piece, seen, text });
const RENUMBERED = [edit(1, "三是培训。", "二是培训。"), edit(2, "五是检查。", "三是检查。")];
const refusedAs = (reason: object, command = "setTexts") => ({ kind: "refused", command, reason });

test("all paragraphs of a finding are written in one batch, as texts, and 撤销 gives them back after rechecks", async () => {
  const desk = await written();
  desk.excel.counters.reset();
  await desk.app.setTexts(RENUMBERED);
  expect(desk.excel.counters.syncs).toBe(2);
  expect(desk.state.outcome).toEqual({ kind: "textsSet", texts: 2 });
  await desk.calm();
  expect(contents(desk)).toEqual(["一是公开。", "二是培训。", "三是检查。"]);
  expect(desk.state.undoableTexts).toBe(2);
  await desk.app.undoSetTexts();
  expect(desk.state.outcome).toEqual({ kind: "textsSetUndone", texts: 2, kept: 0 });
  await desk.calm();
  expect(contents(desk)).toEqual(LINES);
  expect(desk.state.undoableTexts).toBe(0);
});

test("a repeated heading and broken numbers that the check finds are gone after their one press each", async () => {
  const desk = await openDesk();
  desk.typeText("（一）", "（一）主动公开");
  ["一是公开。", "三是培训。"].forEach((text, i) => desk.typeText("（一）", text, i + 1));
  await desk.calm();
  const editsOf = (kind: "heading" | "numbering"): readonly TextEdit[] | undefined => desk.state.check!.findings.flatMap(({ detail }) => (detail.kind === kind ? [detail.edits] : []))[0];
  for (const kind of ["heading", "numbering"] as const) {
    await desk.app.setTexts(editsOf(kind)!);
    await desk.calm();
    expect(editsOf(kind)).toBeUndefined();
  }
  expect(contents(desk)).toEqual(["一是公开。", "二是培训。"]);
});

test("撤销 leaves alone and counts what was changed since", async () => {
  const desk = await written();
  await desk.app.setTexts(RENUMBERED);
  type(desk, 2, "三是巡查。");
  await desk.calm();
  expect(desk.state.undoableTexts).toBe(1);
  await desk.app.undoSetTexts();
  expect(desk.state.outcome).toEqual({ kind: "textsSetUndone", texts: 1, kept: 1 });
  await desk.calm();
  expect(contents(desk)).toEqual(["一是公开。", "三是培训。", "三是巡查。"]);
});

test("nothing is written where one of the texts says something else by now, is gone, or has moved", async () => {
  const desk = await written();
  for (const now of ["五是巡查。", "", "三是培训。"]) {
    type(desk, 2, now);
    desk.excel.counters.reset();
    await desk.app.setTexts(RENUMBERED);
    expect(desk.excel.counters.syncs).toBe(1);
    expect(desk.state.outcome).toEqual(refusedAs({ kind: "changedMeanwhile" }));
    expect(cell(desk, 1).text).toBe("三是培训。");
  }
  expect(desk.state.undoableTexts).toBe(0);
});

test("the same words under another heading are not taken for those that were seen", async () => {
  const desk = await written(["标题"]);
  type(desk, 0, "");
  desk.typeText("（二）", "标题");
  await desk.app.setTexts([edit(0, "标题", "")]);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "changedMeanwhile" }));
  await desk.calm();
  expect(contents(desk)).toEqual(["标题"]);
});

test("a sentence that follows the tables is never written over", async () => {
  const desk = await written([]);
  await desk.app.insertSentence(sentenceId("toy"));
  await desk.calm();
  const { content } = desk.state.report!.pieces[0]!;
  await desk.app.setTexts([edit(0, content, "平常的话。")]);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "changedMeanwhile" }));
  expect(cell(desk, 0).formula).toContain("toy");
});

test("where a heading goes that had a row of its own, the text that went on with it begins the paragraph, and does not go on with the one above", async () => {
  const desk = await written(["上一段。", "（一）甲", "甲的话。"]);
  type(desk, 2, "接上段", JOINS);
  await desk.calm();
  expect(contents(desk)).toEqual(["上一段。", "（一）甲", "+甲的话。"]);
  await desk.app.setTexts([edit(1, "（一）甲", "")]);
  await desk.calm();
  expect(contents(desk)).toEqual(["上一段。", "甲的话。"]);
  expect([cell(desk, 1).text, desk.state.undoableTexts]).toEqual(["", 1]);
  await desk.app.undoSetTexts();
  expect(desk.state.outcome).toEqual({ kind: "textsSetUndone", texts: 1, kept: 0 });
  await desk.calm();
  expect(contents(desk)).toEqual(["上一段。", "（一）甲", "+甲的话。"]);
});

test.each(["=1+1", "+3", "2024年", "0012"])("what is left as “%s” stands there as these words and is nothing worked out", async (text) => {
  const desk = await written(["标题在前的话"]);
  await desk.app.setTexts([edit(0, "标题在前的话", text)]);
  expect(cell(desk, 0)).toMatchObject({ value: text, formula: undefined });
  await desk.calm();
  expect(desk.state.undoableTexts).toBe(1);
  await desk.app.undoSetTexts();
  expect(cell(desk, 0).value).toBe("标题在前的话");
});

test("a formula of her own that made the words works again after 撤销", async () => {
  const desk = await written(["话"]);
  await desk.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("文字").getCell(FIRST, CONTENT);
    range.numberFormat = [["General"]];
    range.formulas = [[`="三是"&"培训"`]];
    await context.sync();
  });
  await desk.calm();
  await desk.app.setTexts([edit(0, "三是培训", "二是培训")]);
  expect(cell(desk, 0)).toMatchObject({ value: "二是培训", formula: undefined });
  await desk.calm();
  await desk.app.undoSetTexts();
  expect(cell(desk, 0)).toMatchObject({ value: "三是培训", formula: `="三是"&"培训"` });
});

test("a protected 文字, a read-only workbook, and a 文字 that lost its shape are refused in words", async () => {
  const desk = await written();
  desk.model.protectSheet(desk.sheet("文字"));
  await desk.calm();
  await desk.app.setTexts(RENUMBERED);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "sheetProtected", sheet: "文字" }));
  desk.model.unprotectSheet(desk.sheet("文字"));

  await desk.app.setTexts(RENUMBERED);
  desk.model.protectSheet(desk.sheet("文字"));
  await desk.calm();
  await desk.app.undoSetTexts();
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "sheetProtected", sheet: "文字" }, "undoSetTexts"));
  expect(desk.state.undoableTexts).toBe(2);
  desk.model.unprotectSheet(desk.sheet("文字"));
  await desk.app.undoSetTexts();
  await desk.calm();

  desk.model.setReadOnly(true);
  await desk.app.setTexts(RENUMBERED);
  expect(desk.state.outcome).toEqual(refusedAs({ kind: "readOnly" }));
  desk.model.setReadOnly(false);
  desk.model.type(desk.sheet("文字"), FIRST, 2, "别的");
  await desk.app.setTexts(RENUMBERED);
  expect(desk.state.outcome).toMatchObject(refusedAs({ kind: "damaged", damage: { key: "text" } }));
  expect(cell(desk, 1).text).toBe("三是培训。");
});

test("what the host breaks off can be taken back as far as it was written", async () => {
  const desk = await written();
  const held = () => [cell(desk, 1).text, cell(desk, 2).text];
  const before = held();
  for (let afterActions = 1; afterActions < 12; afterActions++) {
    desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "GeneralException", afterActions }];
    await desk.app.setTexts(RENUMBERED);
    desk.excel.client.misbehaviour.failures = [];
    await desk.calm();
    const changed = held().filter((text, i) => text !== before[i]).length;
    expect(desk.state.undoableTexts).toBe(changed);
    if (changed > 0) await desk.app.undoSetTexts();
    await desk.calm();
    expect(held()).toEqual(before);
  }
});

test("taking back gives every paragraph its words, except those changed since, whatever was written", async () => {
  const words = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" }).filter((text) => text.trim() !== "");
  await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 3, maxLength: 3 }), fc.subarray([0, 1, 2]), async (texts, typed) => {
    const desk = await written();
    const at = [0, 1, 2].filter((i) => texts[i] !== LINES[i]);
    await desk.app.setTexts(at.map((i) => edit(i, LINES[i]!, texts[i]!)));
    for (const i of typed) type(desk, i, "后来写的话");
    await desk.calm();
    await desk.app.undoSetTexts();
    await desk.calm();
    expect(contents(desk)).toEqual(LINES.map((line, i) => (typed.includes(i) ? "后来写的话" : line)));
  }), { numRuns: runs(2, 24) });
});
