/** A filled report whose texts say numbers, and what a person may do to it; the rules over words as the workbook itself shows them. */
import fc from "fast-check";
import { RECORD_COLUMNS, recordRows } from "../../src/sheets/recordPlaces";
import { wordRules } from "../../src/sheets/wordRules";
import { readsOf } from "../../src/sheets/wordReads";
import type { Edition } from "../../src/statute/types";
import { openDesk, type Desk } from "./app";
import { fillDesk } from "./putFill";
import { sampleFills } from "./fills";

const SAID = [
  "全年收到政府信息公开申请 3 件，其中自然人申请 3 件，办结 3 件，结转下年度 0 件。", "2023年，本机关受理申请 5 件，全部办结。", "予以公开占 60%。",
  "公开信息 10 条，其中网站 6 条、微信 5 条。", "行政复议 1 件。", "制发行政规范性文件 2 件。", "一、总体情况", "1.主动公开。\n3.依申请公开。",
  "收取信息处理费共计1.2万元。", "将加强培训。", "××待定。", "",
] as const;

export async function wordDesk(edition: Edition): Promise<Desk> {
  const desk = await openDesk({ edition });
  fillDesk(desk, sampleFills(edition, 26, 3).find((fill) => fill.kind === "balanced")!);
  desk.typeText("（一）", SAID[0]);
  desk.typeText("五、", SAID[4]);
  desk.typeText("六、", SAID[8]);
  desk.typeCover("date", "2025-1-20");
  await desk.app.validate();
  await desk.calm();
  return desk;
}

export type WordEdit = () => void;

/** Figures that a rule over words looks at, and others; texts; particulars. */
export function wordEdits(desk: Desk): fc.Arbitrary<WordEdit> {
  const { edition } = desk;
  const tied = [...new Set(wordRules(edition).flatMap((rule) => readsOf(rule, edition).figures))];
  const inputs = new Set(edition.tables.flatMap((t) => t.figures.map((f) => f.id)));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...tied), fc.constantFrom("0", "1", "3", "5", "1200", "无", "#N/A", "")).map(([id, text]) => () => desk.type(id, text)) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...inputs), fc.constantFrom("0", "2")).map(([id, text]) => () => desk.type(id, text)) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom("（一）", "五、", "六、"), fc.constantFrom(...SAID)).map(([heading, text]) => () => desk.typeText(heading, text)) },
    fc.constantFrom("2024", "2020", "2022").map((text) => () => desk.typeCover("year", text)),
    fc.constantFrom(...edition.officeKinds.map((kind) => kind.name)).map((text) => () => desk.typeCover("officeKind", text)),
    fc.constantFrom("2025-1-20", "2025-6-1").map((text) => () => desk.typeCover("date", text)),
    fc.constantFrom("市交通运输局", "某市人民政府").map((text) => () => desk.typeCover("unit", text)),
  );
}

/** The last verdict on each rule over words, or that it has lapsed, as the workbook shows it. */
export function saidOfWords(desk: Desk): ReadonlyMap<string, string> {
  const sheet = desk.sheet("校验记录");
  return new Map(wordRules(desk.edition).map((rule, i) => [rule.code, desk.model.cell(sheet, recordRows(desk.edition).rules + i, RECORD_COLUMNS.now).text]));
}
