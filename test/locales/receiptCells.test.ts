import { enUS } from "../../src/locales/en-US/words";
import { importWords } from "../../src/locales/importing";
import { Names } from "../../src/locales/say/names";
import { sayCells } from "../../src/locales/say/receiptCells";
import type { Words } from "../../src/locales/words";
import { zhCN } from "../../src/locales/zh-CN/words";
import type { CellReceipt } from "../../src/report/imported";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";

const table = EDITION_2021.tables.find(({ figures }) => figures.some(({ column }) => column === "自然人"))!;
const row = table.figures.filter(({ item }) => item === table.figures[0]!.item);
const proved = (at: number, value: number): CellReceipt => ({ figure: row[at]!.id, how: "proved", seen: "713000074", value, proof: [{ code: "T3-ROW", instance: 0 }] });
const told = (cells: readonly CellReceipt[], words: Words = zhCN): readonly string[] => sayCells(cells, new Names(EDITION_2021, words), importWords(words), words).map(({ text }) => text);

it("tells of a row that had run together in one sentence, with all its values", () => {
  expect(told([71, 3, 0, 0, 0, 0, 74].map((value, i) => proved(i, value)))).toEqual(["表三“新收”：原文“713000074”连在一起，按平衡关系只能是 71、3、0、0、0、0、74（T3-ROW）"]);
});

it("names the columns where only some cells of a row could be told", () => {
  expect(told([proved(0, 71), { figure: row[1]!.id, how: "blank" }, proved(2, 0)])).toEqual([`表三“新收”：原文“713000074”连在一起，按平衡关系只能是 ${row[0]!.column} 71、${row[2]!.column} 0（T3-ROW）`]);
  expect(told([proved(0, 71)])).toEqual([`表三“新收”${row[0]!.column}：原文“713000074”连在一起，按平衡关系只能是 71（T3-ROW）`]);
});

it("says once of a row that it can be read in several ways, in both languages", () => {
  const refused = row.map(({ id }): CellReceipt => ({ figure: id, how: "refused", seen: "1173", why: "runTogether", readings: 3 }));
  expect(told(refused)).toEqual(["表三“新收”：原文“1173”，几格连在一起，拆法不止一种（3 种），这几格空着"]);
  expect(told(refused, enUS)).toEqual(["表三 “新收”: “1173”, cells ran together and can be separated in more than one way (3); these cells are left empty"]);
});

it("keeps rows apart that read alike, and cells that were read apart", () => {
  const other = table.figures.filter(({ item }) => item !== row[0]!.item).slice(0, 2);
  expect(told([proved(0, 0), ...other.map(({ id }): CellReceipt => ({ figure: id, how: "proved", seen: "713000074", value: 0, proof: [] }))])).toHaveLength(2);
  expect(told(row.slice(0, 3).map(({ id }): CellReceipt => ({ figure: id, how: "notUnderstood", seen: "若干" })))).toHaveLength(3);
});

it("claims no balance where the text alone leaves one reading", () => {
  expect(told([{ figure: row[0]!.id, how: "proved", seen: "000", value: 0, proof: [] }])).toEqual([`表三“新收”${row[0]!.column}：原文“000”连在一起，只能是 0`]);
});

it("says that a unit of the source was left out where the form names none", () => {
  const amount = EDITION_2019.tables.flatMap((t) => t.figures).find((f) => f.unit === "")!;
  const cells: readonly CellReceipt[] = [{ figure: amount.id, how: "unit", seen: "2059.2090万元", value: 2059.209, unit: "万元" }];
  const [zh, en] = [zhCN, enUS].map((words) => sayCells(cells, new Names(EDITION_2019, words), importWords(words), words)[0]!.text);
  expect(zh).toMatch(/：原文“2059\.2090万元”，读作 2059\.209；表上没有规定单位，原文的单位没有带过来$/);
  expect(en).toMatch(/: “2059\.2090万元”, read as 2059\.209; the form names no unit, so the one in the source was left out$/);
});
