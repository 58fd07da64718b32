/** What stands on 上年 by formula: this year's figures beside last year's, and how the two years agree. */
import { LastFormulas, lastLines } from "../../src/sheets/lastFormulas";
import { LAST_COLUMN, LAST_KEY } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { editionId, figureId } from "../../src/statute/ids";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import type { Edition, LastYearRule, YearOnYear } from "../../src/statute/types";
import { TOY } from "../support/toy";
import { workedBook } from "../support/workedBook";

const [GOT_A, GOT_B, DONE_A, DONE_B] = ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"].map(figureId) as [ReturnType<typeof figureId>, ReturnType<typeof figureId>, ReturnType<typeof figureId>, ReturnType<typeof figureId>];
const rule = (instances: readonly YearOnYear[], acrossEditions = false): LastYearRule => ({ code: "TOY-LAST", kind: "lastYear", level: "warning", citation: TOY.citation, clause: "与去年相符", acrossEditions, carries: false, instances });
const withRules = (edition: Edition, ...rules: readonly LastYearRule[]): Edition => ({ ...edition, rules: [...edition.rules, ...rules] });
/** 甲 of 收到 should be both parts of last year's 办结, with this year's 乙 and without what is done of it; 乙 just what it was. */
const SUM: YearOnYear = { figure: GOT_A, last: [DONE_A, DONE_B], plus: [GOT_B], minus: [DONE_B] };
const SAME: YearOnYear = { figure: GOT_B, last: [GOT_B], plus: [], minus: [] };
const RULE = rule([SUM, SAME]);
const FORM = withRules(TOY, RULE);

describe("which comparisons there are", () => {
  test("within one edition all of them, each with last year's figures as they are", () => {
    const second = rule([SAME]);
    expect(lastLines(withRules(TOY, RULE, second), TOY)).toEqual([
      { rule: RULE, instance: 0, compared: SUM, sources: [DONE_A, DONE_B] }, { rule: RULE, instance: 1, compared: SAME, sources: [GOT_B] }, { rule: second, instance: 0, compared: SAME, sources: [GOT_B] },
    ]);
  });
  test("with an edition that nothing joins to this one there is none", () => {
    expect(lastLines(withRules(TOY, rule([SUM, SAME], true)), { ...TOY, id: editionId("other") })).toEqual([]);
  });
  test("between two editions those whose every figure of last year is known, by the figures of last year's form", () => {
    const [mapping] = MAPPINGS;
    const { older, newer } = mapping!.same[0]!;
    const strange = EDITION_2021.tables.flatMap((t) => t.figures).find(({ id }) => !mapping!.same.some((s) => s.newer === id))!.id;
    const rules = rule([{ figure: newer, last: [newer, strange], plus: [], minus: [] }, { figure: newer, last: [newer], plus: [], minus: [] }], true);
    const before = lastLines(EDITION_2021, EDITION_2019).length;
    expect(lastLines(withRules(EDITION_2021, rules), EDITION_2019).slice(before)).toEqual([{ rule: rules, instance: 1, compared: rules.instances[1], sources: [older] }]);
  });
  test("what last year's form divides is compared with all its parts together", () => {
    const { older, newer } = MAPPINGS[0]!.divided[0]!;
    const compared = { figure: older, last: [older], plus: [], minus: [] };
    expect(newer.length).toBeGreaterThan(1);
    expect(lastLines(withRules(EDITION_2019, rule([compared], true)), EDITION_2021).at(-1)!.sources).toEqual(newer);
  });
});

describe("the formulas", () => {
  const formulas = new LastFormulas(FORM, new Map([["t1", "改了名的'表"]]), new Map([[DONE_A, 20], [DONE_B, 21], [GOT_B, 22]]));
  const [sum, same] = lastLines(FORM, FORM);

  test("name sheets as they are called now", () => {
    expect(formulas.now(GOT_A)).toBe("=IF(COUNTBLANK('改了名的''表'!C7)=1,\"\",'改了名的''表'!C7)");
    expect(new LastFormulas(FORM, new Map(), new Map()).now(GOT_A)).toBe("=IF(COUNTBLANK('二 数字'!C7)=1,\"\",'二 数字'!C7)");
  });
  test("take this year's less last year's in the same row", () => {
    expect(formulas.change(20)).toBe("=IF(COUNT(D21,E21)=2,ROUND(E21-D21,6),\"\")");
  });
  test("compare what should be with what is, by functions that every program has", () => {
    const own = "'改了名的''表'!";
    const change = (row: number) => `=IFERROR(IF(ABS(E${row}-D${row})<=MAX(0.0000005,0.00000000000001*MAX(ABS(E${row}),ABS(D${row}))),0,ROUND(E${row}-D${row},6)),"")`;
    expect(formulas.compare(sum!, 10)).toEqual({
      last: `=IFERROR(IF(COUNT(D21,D22,${own}D7,${own}D8)<4,"",SUM(D21,D22,${own}D7)-SUM(${own}D8)),"")`,
      now: `=IF(COUNT(${own}C7)=1,${own}C7,"")`,
      change: change(11),
      verdict: `=IF(COUNT(D21,D22,${own}C7,${own}D7,${own}D8)<5-COUNTBLANK(D21)-COUNTBLANK(D22)-COUNTBLANK(${own}C7)-COUNTBLANK(${own}D7)-COUNTBLANK(${own}D8),"有非数字",IF(COUNT(D21,D22,${own}C7,${own}D7,${own}D8)<5,"未填完",IF(F11=0,"平","不平")))`,
    });
    expect(formulas.compare(same!, 11).last).toBe('=IFERROR(IF(COUNT(D23)<1,"",SUM(D23)),"")');
    expect(formulas.compare({ ...same!, compared: { ...SAME, minus: [DONE_A, DONE_B] } }, 11).last).toBe(`=IFERROR(IF(COUNT(D23,${own}C8,${own}D8)<3,"",SUM(D23)-SUM(${own}C8,${own}D8)),"")`);
  });
});

describe("上年 shows", () => {
  const { plan } = lastSheet(FORM, { edition: FORM, year: 2023, unit: "", titleName: "", figures: new Map(), pieces: [] }, new Map());
  const { places } = fixedSheets(FORM);
  const rowOf = (id: string) => plan.cells.find(({ column, content }) => column === LAST_COLUMN.mark && "text" in content && content.text === id)!.row;
  const compared = plan.cells.filter(({ column, content }) => column === LAST_COLUMN.verdict && "formula" in content).map(({ row }) => row);
  const { last, now, change, verdict } = LAST_COLUMN;
  const book = workedBook(FORM, [], [plan]);
  const typeNow = (id: typeof GOT_A, text: string) => book.type("t1", places.get(id)!.row, places.get(id)!.column, text);
  const typeLast = (id: typeof GOT_A, text: string) => book.type(LAST_KEY, rowOf(id), last, text);
  const line = (row: number) => [last, now, change, verdict].map((column) => book.shown(LAST_KEY, row, column));

  test.each([
    ["3", "3", ["3", "3", "0", "平"]], ["3", "5", ["3", "5", "2", "不平"]], ["3.5", "2", ["3.5", "2", "-1.5", "不平"]],
    ["", "5", ["", "5", "", "未填完"]], ["3", "", ["3", "", "", "未填完"]], ["", "", ["", "", "", "未填完"]],
    ["无", "5", ["", "5", "", "有非数字"]], ["3", "无", ["3", "", "", "有非数字"]], ["无", "", ["", "", "", "有非数字"]],
  ])("of %j last year and %j now, which should be the same: %j", (before, here, shown) => {
    typeLast(GOT_B, before);
    typeNow(GOT_B, here);
    expect(line(compared[1]!)).toEqual(shown);
  });

  test("what should be with all that is added and taken away", () => {
    ([[DONE_A, "3"], [DONE_B, "4"]] as const).forEach(([id, text]) => typeLast(id, text));
    ([[GOT_A, "10"], [GOT_B, "5"], [DONE_B, "2"]] as const).forEach(([id, text]) => typeNow(id, text));
    expect(line(compared[0]!)).toEqual(["10", "10", "0", "平"]);
    typeNow(DONE_B, "无");
    expect(line(compared[0]!)).toEqual(["", "10", "", "有非数字"]);
    typeNow(DONE_B, "");
    expect(line(compared[0]!)).toEqual(["", "10", "", "未填完"]);
  });

  test("each figure of this year beside last year's, and what has changed where both are numbers", () => {
    const figure = () => [now, change].map((column) => book.shown(LAST_KEY, rowOf(DONE_A), column));
    const typed = ([["7", "3"], ["", "3"], ["7", ""], ["无", "3"], ["0", "0"]] as const).map(([before, here]) => {
      typeLast(DONE_A, before);
      typeNow(DONE_A, here);
      return figure();
    });
    expect(typed).toEqual([["3", "-4"], ["3", ""], ["", ""], ["3", ""], ["0", "0"]]);
  });
});
