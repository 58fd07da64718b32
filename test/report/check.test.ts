import { check } from "../../src/report/check";
import { BLANK, number } from "../../src/report/reading";
import { sentenceNow } from "../../src/report/sentence";
import { difference, equal } from "../../src/report/sums";
import type { Finding, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import { META, publishedFigures, publishedIds, publishedReport, reportOf, somePieces, withFigure, withTotals } from "../support/reports";
import { TOY } from "../support/toy";

const id = figureId;
const brief = (findings: readonly Finding[]) => findings.map((f) => `${f.code} ${f.figures[0] ?? ""}`.trim());
const region = publishedReport("pt_region_2022");
const changed = (...changes: [string, number | string | undefined][]): Report =>
  changes.reduce((r, [f, value]) => withFigure(r, id(f), value === undefined ? BLANK : typeof value === "number" ? number(value) : { kind: "text", text: value }), region);

test.each(publishedIds("2021").map((name) => [name]))("the published report %s balances: only what is blank in it is missing", (name) => {
  const result = check(publishedReport(name));
  expect(brief(result.findings)).toEqual([]);
  const blank = [...publishedFigures(name).values()].filter((r) => r.kind === "blank").length;
  expect(result.unfilled).toBe(blank);
  expect(result.submittable).toBe(blank === 0);
});

test("a total typed wrong is one finding, with both sides and the difference", () => {
  const result = check(changed(["t3.r4_1.total", 40]));
  expect(brief(result.findings)).toEqual(["T3-ROW t3.r4_1.total"]);
  expect(result.findings[0]!.detail).toMatchObject({ kind: "identity", left: 40, right: 37, difference: 3 });
});

test("a column that does not balance is said once, not for 总计 as well", () => {
  const result = check(changed(["t3.carry_out.natural", 1], ["t3.carry_out.total", 1]));
  expect(brief(result.findings)).toEqual(["T3-BAL t3.new.natural"]);
  expect(result.findings[0]!.detail).toMatchObject({ scope: "自然人", left: 72, right: 73, partsLeft: [71, 1], partsRight: [72, 1] });
});

test("（七）总计 that hides its items is found even where the printed balance holds", () => {
  // The trap of a published report: 20 + 0 = 20 + 0, while the items come to 26.
  const zero = [...region.figures.keys()].reduce((r, f) => withFigure(r, f, number(0)), region);
  const report = [["t3.new.natural", 20], ["t3.new.total", 20], ["t3.r7.natural", 20], ["t3.r7.total", 20], ["t3.r1.natural", 26], ["t3.r1.total", 26]].reduce((r, [f, v]) => withFigure(r, id(f as string), number(v as number)), zero);
  const result = check(report);
  expect(brief(result.findings)).toContain("T3-SUM7 t3.r7.natural");
  expect(result.verdicts.filter((v) => v.code === "T3-BAL").every((v) => v.state === "holds")).toBe(true);
});

test.each([
  ["无", { problem: "text", zeroWord: true, probable: undefined }],
  ["/", { problem: "text", zeroWord: true, probable: undefined }],
  ["１２", { problem: "text", zeroWord: false, probable: 12 }],
  ["1,234", { problem: "text", zeroWord: false, probable: 1234 }],
  ["3件", { problem: "text", zeroWord: false, probable: 3 }],
  ["-3", { problem: "text", zeroWord: false, probable: undefined }],
  ["约十件", { problem: "text", zeroWord: false, probable: undefined }],
  ["1,23", { problem: "text", zeroWord: false, probable: undefined }],
])("“%s” in a number cell is named as it stands, with what it probably means", (text, detail) => {
  const result = check(changed(["t3.r1.natural", text]));
  expect(brief(result.findings)).toEqual(["INT t3.r1.natural"]);
  expect(result.findings[0]!.detail).toMatchObject({ kind: "number", seen: text, ...detail });
  expect(result.verdicts.find((v) => v.code === "T3-BAL")!.state).toBe("unreadable");
});

test.each([[-1, "negative"], [3.5, "fraction"]])("%p applications are no number of applications, said once at the cell and not again at every sum", (value, problem) => {
  const { findings } = check(withTotals(changed(["t3.r3_4.company", value])));
  expect(findings).toMatchObject([{ code: "INT", figures: ["t3.r3_4.company"], detail: { kind: "number", problem, seen: String(value) } }]);
});

test("a total typed as a fraction is named itself", () => {
  const { findings } = check({ ...changed(["t3.r1.total", 3.5]), overwritten: new Set([id("t3.r1.total")]) });
  expect(brief(findings)).toEqual(["T3-ROW t3.r1.total", "INT t3.r1.total"]);
});

test("a total typed as what its impossible parts come to repeats nothing: the part is named", () => {
  const { findings } = check({ ...withTotals(changed(["t3.r1.natural", -1000])), overwritten: new Set([id("t3.r1.total")]) });
  expect(brief(findings).filter((f) => f.startsWith("INT"))).toEqual(["INT t3.r1.natural"]);
});

test("counts of hundreds of millions differ by a single one, and money by a millionth", () => {
  const huge = withTotals(changed(["t3.r1.natural", 400_000_000]));
  const total = (huge.figures.get(id("t3.r1.total")) as { value: number }).value;
  expect(brief(check(withFigure(huge, id("t3.r1.total"), number(total + 1))).findings)).toContain("T3-ROW t3.r1.total");
  expect([equal(0.1 + 0.2, 0.3), equal(12.345678, 12.345679), difference(12.345679, 12.345678), difference(123_456_789_012_345, 1)]).toEqual([true, false, 0.000001, 123_456_789_012_344]);
});

test("an error value is named as the error it is", () => {
  const result = check(withFigure(region, id("t4.direct.other"), { kind: "error", text: "#REF!" }));
  expect(result.findings.map((f) => f.detail)).toContainEqual(expect.objectContaining({ kind: "number", problem: "error", seen: "#REF!" }));
});

test("fees may have six decimals, but not be negative, and 元 is not taken for 万元", () => {
  expect(check(changed(["t2.fee", 24252.311082])).findings).toEqual([]);
  expect(check(changed(["t2.fee", -1])).findings.map((f) => f.code)).toEqual(["FEE"]);
  expect(check(changed(["t2.fee", "12.5万元"])).findings[0]!.detail).toMatchObject({ probable: 12.5 });
  expect(check(changed(["t2.fee", "800元"])).findings[0]!.detail).toMatchObject({ probable: undefined });
});

test("a total typed over its formula is a hint while it agrees, and its row's error when it does not", () => {
  const typed = new Set([id("t3.r1.total")]);
  expect(check({ ...region, overwritten: typed }).findings.map((f) => [f.code, f.level])).toEqual([["FORMULA", "hint"]]);
  const wrong = check({ ...changed(["t3.r1.total", 99]), overwritten: typed }).findings;
  expect(brief(wrong)).toEqual(["T3-ROW t3.r1.total"]);
  expect(wrong[0]!.detail).toMatchObject({ restorable: true });
});

test("a total whose formula was cleared is an error, since nobody is asked to fill it", () => {
  const result = check({ ...changed(["t3.r1.total", undefined]), overwritten: new Set([id("t3.r1.total")]) });
  expect(result.findings.map((f) => [f.code, f.level])).toEqual([["FORMULA", "error"]]);
  expect(result.submittable).toBe(false);
});

test("more placed than received shows as a negative remainder while cells are blank", () => {
  const result = check(changed(["t3.new.natural", 10], ["t3.r6_3.natural", undefined]));
  expect(result.pending.find((p) => p.scope === "自然人")).toMatchObject({ left: 11, remainder: -61 });
  expect(result.findings.filter((f) => f.code === "T3-BAL")).toEqual([]);
});

test("an unreadable table is not checked, and blocks submission", () => {
  const result = check({ ...region, readable: new Set(EDITION_2021.tables.slice(0, 1).map((t) => t.id)) });
  expect(result.verdicts).toEqual([]);
  expect(result.submittable).toBe(false);
});

describe("particulars and texts", () => {
  const withMeta = (meta: Partial<typeof META>) => check({ ...region, meta: { ...region.meta, ...meta } });
  test("a blank unit, year or date is missing, not wrong", () => {
    const result = withMeta({ unit: "", year: undefined, date: undefined });
    expect(result.findings.map((f) => [f.code, f.unfilled])).toEqual([["META", true], ["META", true], ["META", true]]);
    expect([result.errors, result.unfilled, result.submittable]).toEqual([0, 3, false]);
  });
  test("words that are no date are wrong", () => {
    expect(withMeta({ date: undefined, dateText: "二月三十日" }).errors).toBe(1);
  });
  test("a date before the new year or after the deadline is a warning, and blocks until it is explained", () => {
    const early = withMeta({ date: { year: 2022, month: 12, day: 31 } });
    expect(early.findings[0]).toMatchObject({ code: "DATE", level: "warning", detail: { problem: "early", limit: { year: 2023, month: 1, day: 1 } } });
    expect([early.errors, early.unexplained, early.submittable]).toEqual([0, 1, false]);
    expect(withMeta({ officeKind: "street", date: { year: 2023, month: 2, day: 1 } }).findings[0]).toMatchObject({ detail: { problem: "late", limit: { year: 2023, month: 1, day: 31 } } });
    expect(withMeta({ officeKind: "city", date: { year: 2023, month: 3, day: 10 } }).findings).toEqual([]);
  });
  test("a section without words is missing", () => {
    const result = check({ ...region, pieces: somePieces(EDITION_2021).slice(0, 2) });
    expect(result.findings.map((f) => [f.code, f.unfilled, f.detail])).toEqual([["NAR-EMPTY", true, { kind: "narrative", section: "s6" }]]);
  });
  test.each(["全年公开××条", "ＸＸ街道", "请填写数量", "（文字描述，收取信息处理费情况在此处报告。）", "某某街道", "共____件"])("“%s” is a template phrase left standing", (content) => {
    const pieces = [...somePieces(EDITION_2021), { ...somePieces(EDITION_2021)[0]!, content: `今年${content}。` }];
    expect(check({ ...region, pieces }).findings.map((f) => f.code)).toEqual(["PLACEHOLDER"]);
  });
  test.each([["（未填）", "notFilled"], ["#REF!", "error"], ["#NAME?", "error"], ["#N/A", "error"], ["#DIV/0!", "error"]] as const)("“%s”, which a formula left in a text, is not published", (left, what) => {
    const pieces = [...somePieces(EDITION_2021), { ...somePieces(EDITION_2021)[0]!, content: `今年${left}件。` }];
    const { findings, submittable } = check({ ...region, pieces });
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([["PLACEHOLDER", expect.objectContaining({ seen: `今年${left}件。`, what })]]);
    expect(submittable).toBe(false);
  });
  test("a live sentence that waits for figures is no template phrase: they are blanks already; one that only lacks the name the office gives itself is", () => {
    const { section, part, id } = EDITION_2021.sentences!.find((one) => one.id === "applications")!;
    const codes = (report: Report) => check({ ...report, pieces: [...somePieces(EDITION_2021), { section, part, kind: "live", sentence: id, startsParagraph: true, content: sentenceNow(id, report) }] }).findings.map((f) => f.code);
    const nameless = { ...region, meta: { ...region.meta, selfName: "" } };
    expect(codes(region)).toEqual([]);
    expect(codes({ ...nameless, figures: new Map([...nameless.figures, [figureId("t3.new.natural"), BLANK]]) })).not.toContain("PLACEHOLDER");
    expect(codes({ ...nameless, meta: { ...nameless.meta, year: undefined } })).not.toContain("PLACEHOLDER");
    expect(codes(nameless)).toEqual(["PLACEHOLDER"]);
  });
  test.each(["使用 EXCEL 表格", "二〇二四年", "MAXXESS 系统", "5×8小时"])("“%s” is not", (content) => {
    const pieces = [...somePieces(EDITION_2021), { ...somePieces(EDITION_2021)[0]!, content }];
    expect(check({ ...region, pieces }).findings).toEqual([]);
  });
});

test("findings come in the order in which the form is read", () => {
  const report = { ...changed(["t4.review.total", 9], ["t2.lic", "无"], ["t3.r1.natural", -2]), meta: { ...region.meta, date: { year: 2023, month: 5, day: 1 } } };
  expect(check(report).findings.map((f) => f.code)).toEqual(["DATE", "INT", "INT", "T4-SUM"]);
});

test("a toy form is checked by the same code", () => {
  const figures = new Map(TOY.tables[0]!.figures.map((f) => [f.id, number(f.id.endsWith("total") ? 3 : f.id.endsWith("a") ? 1 : 2)]));
  const toy = reportOf(figures, { edition: TOY });
  expect(check(toy).submittable).toBe(true);
  expect(brief(check(withFigure(toy, id("t1.done.a"), number(5))).findings)).toEqual(["TOY-BAL t1.got.a", "TOY-ROW t1.done.total"]);
});
