/** What is explained is what the pane showed, wherever it stands by the time it is written. */
import { FORM, openDesk, type Desk } from "../support/app";
import { NOTES_COLUMN as COLUMN, NOTES_FIRST_ROW as FIRST, NOTES_NAME } from "../../src/sheets/notesPlaces";

const WHO = { who: "张三", why: "所述为上一年的事" };
const years = (desk: Desk) => desk.state.check!.findings.filter((f) => f.detail.kind === "year");
const seen = (desk: Desk, key: string): string => {
  const { detail } = desk.state.check!.findings.find((f) => f.key === key)!;
  return "seen" in detail ? detail.seen : "";
};

async function twoYears(): Promise<Desk> {
  const desk = await openDesk();
  desk.typeText("（一）", `${FORM.year - 1}年，本街道主动公开政府信息3条。`);
  desk.typeText("（二）", `${FORM.year - 2}年，本街道收到申请。`);
  await desk.calm();
  expect(years(desk)).toHaveLength(2);
  return desk;
}

/** The row on which 文字 begins this part. */
function rowOf(desk: Desk, heading: string): number {
  for (let row = 5; row < 60; row++) if ([1, 2].some((column) => desk.model.cell(desk.sheet("文字"), row, column).text.startsWith(heading))) return row;
  throw new Error(`no ${heading}`);
}

test("a paragraph that was put in above after the list was drawn does not lend its place to another one: the words that were shown are explained", async () => {
  const desk = await twoYears();
  const [first, second] = years(desk);
  const wanted = seen(desk, second!.key);
  expect(wanted).not.toBe(seen(desk, first!.key));
  // Nobody has told the pane yet; then the first of the two stands where the second one stood.
  const pieces = desk.state.report!.pieces.map((p, i) => ({ ...p, i }));
  const between = (second!.detail as { piece: number }).piece - (first!.detail as { piece: number }).piece;
  expect(pieces.length).toBeGreaterThan(between);
  const row = rowOf(desk, "（一）");
  expect(desk.model.insertRows(desk.sheet("文字"), row + 1, between).ok).toBe(true);
  for (let i = 0; i < between; i++) desk.model.type(desk.sheet("文字"), row + 1 + i, 3, i === between - 1 ? desk.model.cell(desk.sheet("文字"), row, 3).text : "本街道重视此项工作。");
  desk.model.type(desk.sheet("文字"), row, 3, "本街道重视此项工作。");
  await desk.app.explain(second!.key, WHO);
  await desk.calm();
  const explained = desk.state.check!.findings.filter((f) => f.explained);
  expect(explained.map((f) => "seen" in f.detail && f.detail.seen)).toEqual([wanted]);
  expect(desk.model.cell(desk.sheet(NOTES_NAME), FIRST, COLUMN.said).text).toContain(wanted);
});

test("what is gone by the time it is written is not explained, and nothing is written", async () => {
  const desk = await twoYears();
  const [first, second] = years(desk);
  desk.typeText("（一）", "本街道主动公开政府信息3条。");
  await desk.app.explain(first!.key, WHO);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "changedMeanwhile" } });
  expect(years(desk).map((f) => f.key)).toEqual([second!.key]);
});
