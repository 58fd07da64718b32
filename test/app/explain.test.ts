/** 写说明 in a workbook: 审核说明 is made, holds, lapses by its own formulas, and loses nothing of what people do to it. */
import { check } from "../../src/report/check";
import { explainable } from "../../src/report/explanations";
import { COVER_NAME } from "../../src/sheets/coverFields";
import { NOTE_STATUS } from "../../src/sheets/notesSummary";
import { NOTES_COLUMN as COLUMN, NOTES_FIRST_ROW as FIRST, NOTES_NAME, NOTES_SUMMARY, TIE_FIRST } from "../../src/sheets/notesPlaces";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedIds, somePieces } from "../support/reports";

const WHO = { who: "张三", why: "去年年报印错，以台账为准" };
const figures = publishedFigures(publishedIds(EDITION_2021.id)[0]!);

/** A report of a year ago was taken, and 上年结转 is not what it carried over; the date is late. */
async function oddDesk(): Promise<Desk> {
  const desk = await openDesk();
  desk.outside = importedOf(EDITION_2021, figures, { year: FORM.year - 1, unit: FORM.unit, pieces: somePieces(EDITION_2021) });
  await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "last");
  await desk.app.takeLastYear();
  desk.type("t3.carry_in.natural", "77");
  desk.typeCover("date", "2025-3-1");
  await desk.calm();
  return desk;
}

const X = (desk: Desk) => desk.state.check!.findings.find((f) => f.figures[0] === "t3.carry_in.natural" && f.detail.kind === "lastYear")!;
const DATE = (desk: Desk) => desk.state.check!.findings.find((f) => f.detail.kind === "date")!;
const cell = (desk: Desk, row: number, column: number) => desk.model.cell(desk.sheet(NOTES_NAME), row, column);
const text = (desk: Desk, row: number, column: number): string => cell(desk, row, column).text;
const summary = (desk: Desk): string => text(desk, NOTES_SUMMARY.row, NOTES_SUMMARY.column);
const type = (desk: Desk, sheet: string, row: number, column: number, words: string): void => {
  const answer = desk.model.type(desk.sheet(sheet), row, column, words);
  if (!answer.ok) throw new Error(answer.message);
};
/** What a sheet of ours says beside the words 审核说明. */
const saidOn = (desk: Desk, sheet: string): string => {
  for (let row = 0; row < 200; row++) if (desk.model.cell(desk.sheet(sheet), row, 1).text === NOTES_NAME) return desk.model.cell(desk.sheet(sheet), row, 2).text;
  throw new Error(`${sheet} does not speak of it`);
};

async function explained(desk: Desk): Promise<void> {
  await desk.app.explain(X(desk).key, WHO);
  await desk.calm();
}

test("explaining makes the sheet, says who, when and why, and the warning is counted as explained", async () => {
  const desk = await oddDesk();
  const before = desk.state.check!.unexplained;
  expect([saidOn(desk, COVER_NAME), saidOn(desk, "校验")]).toEqual(["没有", "没有"]);
  await explained(desk);
  expect(desk.state.outcome).toEqual({ kind: "explained", sheet: NOTES_NAME, added: true });
  expect(X(desk).explained).toMatchObject({ ...WHO, date: "2025年1月17日" });
  expect(desk.state.check!.unexplained).toBe(before - 1);
  expect([COLUMN.said, COLUMN.table, COLUMN.item, COLUMN.column, COLUMN.why, COLUMN.who, COLUMN.date, COLUMN.status].map((column) => text(desk, FIRST, column)))
    .toEqual([expect.stringContaining("去年年报"), "表三", expect.stringContaining("上年结转"), "自然人", WHO.why, WHO.who, "2025年1月17日", NOTE_STATUS.holds]);
  expect([summary(desk), saidOn(desk, COVER_NAME), saidOn(desk, "校验")]).toEqual(Array(3).fill("✓ 有效 1 条，失效 0 条"));
  expect(desk.state.damage).toEqual([]);
});

test("it lapses by formula and for the check when a figure of this year or of last year changes, and comes back when it is restored", async () => {
  const desk = await oddDesk();
  await explained(desk);
  desk.type("t3.carry_in.natural", "78");
  await desk.calm();
  expect(text(desk, FIRST, COLUMN.status)).toMatch(/^已失效：数据已改（表三.*自然人 77 → 78）$/);
  expect([summary(desk), saidOn(desk, COVER_NAME)]).toEqual(["× 有效 0 条，失效 1 条", "× 有效 0 条，失效 1 条"]);
  expect([X(desk).explained, X(desk).lapsed?.why]).toEqual([undefined, WHO.why]);
  desk.type("t3.carry_in.natural", "77");
  await desk.calm();
  expect([text(desk, FIRST, COLUMN.status), X(desk).explained?.why]).toEqual([NOTE_STATUS.holds, WHO.why]);
  const row = Array.from({ length: 400 }, (_, i) => i).find((i) => desk.model.cell(desk.sheet("上年"), i, 0).value === "t3.carry_out.natural")!;
  type(desk, "上年", row, 3, "5");
  await desk.calm();
  expect([text(desk, FIRST, COLUMN.status).slice(0, 3), X(desk).lapsed?.why]).toEqual([NOTE_STATUS.lapsed, WHO.why]);
});

test("a late date is explained as long as it stays that date", async () => {
  const desk = await oddDesk();
  await desk.app.explain(DATE(desk).key, WHO);
  await desk.calm();
  expect([DATE(desk).explained?.who, text(desk, FIRST, COLUMN.status)]).toEqual([WHO.who, NOTE_STATUS.holds]);
  desk.typeCover("date", "2025-3-2");
  await desk.calm();
  expect([DATE(desk).lapsed?.who, text(desk, FIRST, COLUMN.status)]).toEqual([WHO.who, "已失效：数据已改（封面成文日期 2025年3月1日 → 2025年3月2日）"]);
});

test("explaining again takes its own row, another finding the next one; what was said can be taken back", async () => {
  const desk = await oddDesk();
  await explained(desk);
  type(desk, NOTES_NAME, FIRST, COLUMN.remark, "主任已阅");
  await desk.calm();
  await desk.app.explain(X(desk).key, { ...WHO, why: "另一个原因" });
  await desk.calm();
  await desk.app.explain(DATE(desk).key, WHO);
  await desk.calm();
  expect([FIRST, FIRST + 1, FIRST + 2].map((row) => text(desk, row, COLUMN.why))).toEqual(["另一个原因", WHO.why, ""]);
  expect(text(desk, FIRST, COLUMN.remark)).toBe("主任已阅");
  await desk.app.undoExplain();
  await desk.calm();
  expect([DATE(desk).explained, text(desk, FIRST + 1, COLUMN.key), summary(desk)]).toEqual([undefined, "", "✓ 有效 1 条，失效 0 条"]);
  await desk.app.unexplain(X(desk).explained!);
  await desk.calm();
  expect([X(desk).explained, text(desk, FIRST, COLUMN.remark), summary(desk)]).toEqual([undefined, "主任已阅", "✓ 没有要说明的"]);
  await desk.app.undoExplain();
  await desk.calm();
  expect([X(desk).explained?.why, text(desk, FIRST, COLUMN.status)]).toEqual(["另一个原因", NOTE_STATUS.holds]);
});

test("what a person writes stays text, whatever it begins with", async () => {
  const desk = await oddDesk();
  await desk.app.explain(X(desk).key, { who: "+8613", why: "=1+1" });
  await desk.calm();
  expect([cell(desk, FIRST, COLUMN.why).formula, X(desk).explained?.why, X(desk).explained?.who]).toEqual([undefined, "=1+1", "+8613"]);
  await desk.app.explain(X(desk).key, { who: "@a", why: "-2" });
  await desk.calm();
  expect([cell(desk, FIRST, COLUMN.why).formula, X(desk).explained?.why, X(desk).explained?.who]).toEqual([undefined, "-2", "@a"]);
});

test("an error is not explained, and a row on the sheet for one counts for nothing", async () => {
  const desk = await oddDesk();
  await explained(desk);
  desk.type("t3.new.natural", "-3");
  await desk.calm();
  const error = desk.state.check!.findings.find((f) => f.level === "error")!;
  await desk.app.explain(error.key, WHO);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "explain", reason: { kind: "changedMeanwhile" } });
  type(desk, NOTES_NAME, FIRST, COLUMN.key, error.key);
  await desk.calm();
  expect(desk.state.check!.findings.filter((f) => f.explained)).toEqual([]);
  expect(desk.state.check!.idle.map((e) => e.key)).toEqual([error.key]);
});

test("other hands may change the words, add rows and put rows in; an explanation without a reason or a name holds for nothing", async () => {
  const desk = await oddDesk();
  await explained(desk);
  await desk.app.explain(DATE(desk).key, WHO);
  await desk.calm();
  expect(desk.model.insertRows(desk.sheet(NOTES_NAME), FIRST + 1, 2).ok).toBe(true);
  type(desk, NOTES_NAME, FIRST + 1, COLUMN.said, "以下由科长补充");
  type(desk, NOTES_NAME, FIRST, COLUMN.why, "以档案为准");
  type(desk, NOTES_NAME, FIRST + 3, COLUMN.who, "李四");
  await desk.calm();
  expect([desk.state.damage, X(desk).explained?.why, DATE(desk).explained?.who]).toEqual([[], "以档案为准", "李四"]);
  type(desk, NOTES_NAME, FIRST, COLUMN.why, "　");
  await desk.calm();
  expect([X(desk).explained, X(desk).lapsed?.fault, text(desk, FIRST, COLUMN.status)]).toEqual([undefined, "why", "已失效：没有写说明"]);
});

test("refused in words where the sheet or the workbook is protected or the sheet is damaged; nothing is written", async () => {
  const desk = await oddDesk();
  await explained(desk);
  desk.model.protectSheet(desk.sheet(NOTES_NAME));
  await desk.calm();
  await desk.app.explain(DATE(desk).key, WHO);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "explain", reason: { kind: "sheetProtected", sheet: NOTES_NAME } });
  desk.model.unprotectSheet(desk.sheet(NOTES_NAME));
  type(desk, NOTES_NAME, FIRST, COLUMN.status, "有效");
  await desk.calm();
  await desk.app.explain(DATE(desk).key, WHO);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "damaged", damage: { kind: "layout", repairable: true } } });
  expect(text(desk, FIRST + 1, COLUMN.key)).toBe("");
});

test("on a report under 保护 it is written all the same", async () => {
  const desk = await oddDesk();
  await desk.app.setProtection(true);
  await desk.calm();
  await explained(desk);
  expect(desk.state.outcome).toEqual({ kind: "explained", sheet: NOTES_NAME, added: true });
  expect(saidOn(desk, COVER_NAME)).toBe("✓ 有效 1 条，失效 0 条");
});

test("it takes few round trips", async () => {
  const desk = await oddDesk();
  const counted = async (command: () => Promise<void>) => {
    const before = desk.excel.counters.syncs;
    await command();
    return desk.excel.counters.syncs - before;
  };
  expect(await counted(() => desk.app.explain(X(desk).key, WHO))).toBeLessThanOrEqual(4);
  await desk.calm();
  expect(await counted(() => desk.app.explain(DATE(desk).key, WHO))).toBeLessThanOrEqual(2);
});

test("every warning and hint can be explained, and natively each holds", async () => {
  const desk = await oddDesk();
  const same = desk.state.report!.last!.pieces.find((p) => p.section === EDITION_2021.rules.flatMap((r) => (r.kind === "sameText" ? r.sections : []))[0])!;
  desk.typeTexts();
  desk.typeText("五、", `\u3000\u3000${same.content} `);
  desk.type("t3.new.total", "0");
  await desk.calm();
  const keys = desk.state.check!.findings.filter(explainable).map((f) => f.key);
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) await desk.app.explain(key, WHO);
  await desk.calm();
  expect(check(desk.state.report!).findings.filter(explainable).map((f) => f.explained?.who)).toEqual(keys.map(() => WHO.who));
  expect(keys.map((_, i) => text(desk, FIRST + i, COLUMN.status))).toEqual(keys.map(() => NOTE_STATUS.holds));
  expect(text(desk, FIRST, TIE_FIRST)).not.toBe("");
});
