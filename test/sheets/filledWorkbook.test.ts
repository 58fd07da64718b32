/** A whole workbook of a report, for files that no Excel has drawn. */
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import type { Report } from "../../src/report/types";
import { filledWorkbook } from "../../src/sheets/filledWorkbook";
import { DRAFT_HEADER_CODE } from "../../src/sheets/reportLook";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { workedOut } from "../../src/sheets/workedOut";
import { figureId, sectionId } from "../../src/statute/ids";
import { META, reportOf, withFigure } from "../support/reports";
import { TOY } from "../support/toy";

const id = (name: string) => figureId(`t1.${name}`);
const FIGURES = new Map([["got.a", 1], ["got.b", 2], ["got.total", 3], ["done.a", 1], ["done.b", 2], ["done.total", 3]].map(([name, value]) => [id(String(name)), number(Number(value))]));
const REPORT: Report = reportOf(FIGURES, { edition: TOY, meta: { ...META, officeKind: "any" } });
const LAST: LastYear = { edition: TOY, year: 2023, unit: "某街道", titleName: "", figures: FIGURES, pieces: [{ section: sectionId("s1"), part: "a", kind: "text", startsParagraph: true, content: "去年的话。" }] };
const EXPLANATION = { key: "TOY-BAL/a", said: "不等", why: "年底收到", who: "李某", date: "2026年1月5日", tied: [{ kind: "figure" as const, figure: id("got.a"), value: number(1) }] };
const tabs = (report: Report): readonly string[] => filledWorkbook(report).plans.map(({ name }) => name);
const planOf = (report: Report, key: string, generate?: Parameters<typeof filledWorkbook>[1]) => filledWorkbook(report, generate).plans.find((plan) => plan.key === key)!;
const words = (report: Report, key: string): string => JSON.stringify(planOf(report, key).cells);

test("its tabs are those of the report, and behind them 上年 and 审核说明 where there are any", () => {
  const own = ["封面", "文字", "二 数字", "校验", "年度报告", "校验记录"];
  expect(tabs(REPORT)).toEqual(own);
  expect(tabs({ ...REPORT, explanations: [] })).toEqual(own);
  expect(tabs({ ...REPORT, last: LAST })).toEqual([...own, "上年"]);
  expect(tabs({ ...REPORT, last: LAST, explanations: [EXPLANATION] })).toEqual([...own, "上年", "审核说明"]);
});

test("what was typed goes over the plan: every input, a total only where it was typed", () => {
  const cells = [[6, 2, 1], [6, 3, 2], [7, 2, 1], [7, 3, 2]].map(([row, column, value]) => ({ row, column, content: { number: value } }));
  expect(Object.fromEntries(filledWorkbook(REPORT).values)).toEqual({ t1: cells });
  const typed: Report = { ...withFigure(withFigure(REPORT, id("got.total"), number(9)), id("got.a"), BLANK), overwritten: new Set([id("got.total")]) };
  expect(Object.fromEntries(filledWorkbook(typed).values)).toEqual({ t1: [...cells.slice(1), { row: 6, column: 4, content: { number: 9 } }] });
  expect(filledWorkbook({ ...REPORT, figures: new Map() }).values.size).toBe(0);
});

test("what its formulas come to is worked out", () => {
  expect(filledWorkbook(REPORT).results).toEqual(workedOut(REPORT));
});

test("particulars and texts stand in it, last year's beside this year's, an explanation in the row of its figure", () => {
  const report: Report = { ...REPORT, last: LAST, explanations: [EXPLANATION] };
  expect([words(report, "cover").includes(META.unit), words(report, "text").includes("一、文字的内容")]).toEqual([true, true]);
  expect(words(report, "last")).toContain("去年的话。");
  expect(words(report, "last")).toContain("'文字'!D6");
  const row = planOf(report, "notes").cells.filter(({ row: at, column }) => at === 5 && column < 10).map(({ content }) => ("text" in content ? content.text : "="));
  expect(row).toEqual(expect.arrayContaining(["不等", "表二", "收到", "甲", "年底收到", "李某", "2026年1月5日"]));
});

test("年度报告 waits to be generated, or is generated as asked, as a draft where 校验 would not let it pass", () => {
  expect(words(REPORT, "report")).toContain("还没有生成");
  expect(filledWorkbook(REPORT, PLAIN_OPTIONS).plans.map(({ key }) => key)).toEqual(filledWorkbook(REPORT).plans.map(({ key }) => key));
  const generated = planOf(REPORT, "report", { ...PLAIN_OPTIONS, figures: "links" });
  expect(JSON.stringify(generated.cells)).not.toContain("还没有生成");
  expect(generated.cells).toContainEqual({ row: expect.any(Number) as number, column: expect.any(Number) as number, content: { formula: `=IF('t1'!C7="","",'t1'!C7)` } });
  expect(generated.print!.header).toBeUndefined();
  expect(planOf(withFigure(REPORT, id("got.a"), BLANK), "report", PLAIN_OPTIONS).print!.header).toBe(DRAFT_HEADER_CODE);
});

test("封面 counts the explanations where there are any, and one that rests on last year's figure looks at it on 上年", () => {
  const progress = (report: Report): string => JSON.stringify(planOf(report, "cover").cells);
  expect([progress(REPORT).includes("'审核说明'!"), progress({ ...REPORT, explanations: [EXPLANATION] }).includes("'审核说明'!")]).toEqual([false, true]);
  const tied = [{ kind: "last" as const, figure: id("got.a"), value: number(1) }];
  expect(words({ ...REPORT, last: LAST, explanations: [{ ...EXPLANATION, tied }] }, "notes")).toContain("'上年'!");
  expect(words({ ...REPORT, explanations: [{ ...EXPLANATION, tied }] }, "notes")).not.toContain("'上年'!");
});
