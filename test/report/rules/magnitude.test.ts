/** Limits of rules over amounts, years and words that last year's report or the year sets, on both sides. */
import { check } from "../../../src/report/check";
import { lastYearOf } from "../../../src/report/lastYear";
import { BLANK, number } from "../../../src/report/reading";
import { inForceFindings } from "../../../src/report/rules/inForce";
import { magnitudeFindings } from "../../../src/report/rules/magnitude";
import { mentionApplies } from "../../../src/report/rules/mention";
import { sameTextFindings } from "../../../src/report/rules/sameText";
import type { Finding, Piece, Report } from "../../../src/report/types";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { figureId, sectionId, tableId } from "../../../src/statute/ids";
import type { Rule } from "../../../src/statute/types";
import { importedOf } from "../../support/imported";
import { META, publishedReport, reportOf, withFigure } from "../../support/reports";
import { found, piece } from "./worded";

const FEE = figureId("t2.fee");
function ruleOf<K extends Rule["kind"]>(kind: K, edition = EDITION_2021): Extract<Rule, { kind: K }> {
  return edition.rules.find((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind)!;
}
const base = { unfilled: false, table: undefined, figures: [] } as const;

describe("an amount beside last year's", () => {
  const fee = (now: number, last: number | undefined, officeKind: string): readonly Finding[] => {
    const report = withFigure(publishedReport("pt_build_2024"), FEE, number(now));
    return magnitudeFindings(ruleOf("magnitude"), { ...report, meta: { ...report.meta, officeKind }, ...(last !== undefined && { last: lastYearOf(importedOf(EDITION_2021, { "t2.fee": last })) }) });
  };
  const told = (value: number, last: number | undefined, probable: number): readonly Finding[] => [{ ...base, key: "FEE-UNIT", code: "FEE-UNIT", level: "hint", table: tableId("t2"), figures: [FEE], detail: { kind: "magnitude", value, last, probable } }];

  it("is asked about from a thousand times as much on, whatever the office", () => {
    expect(fee(2000, 2, "county")).toEqual(told(2000, 2, 0.2));
    expect(fee(1999, 2, "county")).toEqual([]);
    expect(fee(1999, 2, "street")).toEqual([]);
    expect(fee(5, 0.005, "street")).toEqual(told(5, 0.005, 0.0005));
  });

  it("is not asked about where last year's was as great, and by itself where last year had nothing", () => {
    expect(fee(25_000, 24_000, "street")).toEqual([]);
    expect(fee(25_000, 0, "street")).toEqual(told(25_000, undefined, 2.5));
    expect(fee(25_000, undefined, "street")).toEqual(told(25_000, undefined, 2.5));
    expect(fee(1000, undefined, "street")).toEqual(told(1000, undefined, 0.1));
    expect(fee(999.99, undefined, "street")).toEqual([]);
    expect(fee(25_000, 0, "county")).toEqual([]);
    expect(fee(0, 5, "street")).toEqual([]);
  });

  it("is not asked about while the cell holds no number", () => {
    const report = withFigure(publishedReport("pt_build_2024"), FEE, { kind: "text", text: "25000元" });
    expect(magnitudeFindings(ruleOf("magnitude"), { ...report, meta: { ...report.meta, officeKind: "street" } })).toEqual([]);
    expect(magnitudeFindings(ruleOf("magnitude"), withFigure(report, FEE, BLANK))).toEqual([]);
  });
});

describe("a section that says last year's words", () => {
  const S5 = sectionId("s5");
  const words = (...contents: readonly string[]): readonly Piece[] => contents.map((content) => piece("s5", content));
  const found5 = (now: readonly Piece[], before: readonly Piece[] | undefined): readonly Finding[] => {
    const report: Report = { ...publishedReport("pt_build_2024"), pieces: now, ...(before && { last: { ...lastYearOf(importedOf(EDITION_2021, {})), pieces: before } }) };
    return sameTextFindings(ruleOf("sameText"), report);
  };
  const same = (alike: number): readonly Finding[] => [{ ...base, key: "NAR-SAME:s5", code: "NAR-SAME", level: "hint", detail: { kind: "sameText", section: S5, alike } }];

  it("is found from nine in ten pairs of characters on", () => {
    expect(found5(words("甲乙丙丁戊己庚辛壬癸子"), words("甲乙丙丁戊己庚辛壬癸子"))).toEqual(same(1));
    expect(found5(words("甲乙丙丁戊己庚辛壬癸子"), words("甲乙丙丁戊己庚辛壬癸丑"))).toEqual(same(0.9));
    expect(found5(words("甲乙丙丁戊己庚辛壬癸"), words("甲乙丙丁戊己庚辛壬丑"))).toEqual([]);
  });

  it("is compared over all its rows, and with that section alone", () => {
    expect(found5(words("甲乙丙丁", "戊己庚辛"), words("甲乙丙丁戊己庚辛"))).toEqual(same(1));
    expect(found5([...words("甲乙丙丁"), piece("s6", "另外的")], [...words("甲乙丙丁"), piece("s6", "不同的话")])).toEqual(same(1));
  });

  it("is not found where either year says nothing, or where there is no last year", () => {
    expect(found5([], [])).toEqual([]);
    expect(found5(words(""), words(""))).toEqual([]);
    expect(found5(words("甲乙"), [])).toEqual([]);
    expect(found5([], words("甲乙"))).toEqual([]);
    expect(found5(words("甲乙"), undefined)).toEqual([]);
  });
});

describe("a year that decides", () => {
  it("has the trial format found after its last year, and never without a year", () => {
    const trial = (year: number | undefined): readonly Finding[] => inForceFindings(ruleOf("inForce", EDITION_2019), reportOf(new Map(), { edition: EDITION_2019, meta: { ...META, year } }));
    expect(trial(2021)).toEqual([{ ...base, key: "VER", code: "VER", level: ruleOf("inForce", EDITION_2019).level, detail: { kind: "inForce", year: 2021, until: 2020 } }]);
    expect([trial(2020), trial(undefined)]).toEqual([[], []]);
  });

  it("has a topic asked for from its first year on, and never without a year", () => {
    const rule = EDITION_2021.rules.find((one): one is Extract<Rule, { kind: "mention" }> => one.kind === "mention" && one.fromYear !== undefined)!;
    const asked = (year: number | undefined): boolean => mentionApplies(rule, reportOf(new Map(), { meta: { ...META, year } }));
    expect([asked(rule.fromYear! - 1), asked(rule.fromYear), asked(rule.fromYear! + 1), asked(undefined)]).toEqual([false, true, true, false]);
  });
});

describe("fees said and fees counted", () => {
  const received = (text: string, fee: number | string, place = "s6") => found("FEE-62b", { pieces: [piece(place, text)], cells: { "t2.fee": fee } }).length;
  it("agree within half of the second decimal, but nothing is no rounding of something", () => {
    expect([received("实际收取信息处理费40元。", 0), received("实际收取信息处理费40元。", 0.001), received("实际收取信息处理费100元。", 0.005), received("实际收取信息处理费101元。", 0.005)]).toEqual([1, 0, 0, 1]);
  });
  it("are compared where the section says them, over a fee that is a number", () => {
    expect([received("实际收取信息处理费3940元。", 0, "s5"), received("没有收费。", 0), received("实际收取信息处理费0元。", 0), received("实际收取信息处理费3940元。", "无")]).toEqual([0, 0, 0, 0]);
  });
});

describe("a live sentence", () => {
  const live = (place: string, content: string): Piece => ({ ...piece(place, content), kind: "live", sentence: EDITION_2021.sentences![0]!.id });
  it("is the program's own: neither its years nor its marks nor a heading in it are found", () => {
    const pieces = [live("s1/active", "2024年，我局公开信息3条。\n（一）主动公开\n一是学习；三是培训。")];
    expect(["YEAR", "TITLE", "NUM"].map((code) => found(code, { pieces }).length)).toEqual([0, 0, 0]);
    const typed = [piece("s1/active", "2024年，我局公开信息3条。\n（一）主动公开\n一是学习；三是培训。")];
    expect(["YEAR", "TITLE", "NUM"].map((code) => found(code, { pieces: typed }).length)).toEqual([1, 1, 1]);
  });
});

describe("a row of a table that a text quotes with its number", () => {
  const marks = (text: string): readonly string[] => found("NUM", { pieces: [piece("s5", text)] }).flatMap(({ detail }) => (detail.kind === "numbering" ? [detail.before.join(" ")] : []));
  it("is no numbered point, other lines with such a number are", () => {
    expect(marks("（一）学习。\n（三）不予公开2件。")).toEqual([]);
    expect(marks("（一）学习。\n（三）不予处罚2件。")).toEqual(["（一） （三）"]);
    expect(marks("（一）学习。\n（三）培训。\n（三）不予公开2件。")).toEqual(["（一） （三）"]);
  });
});

test("a total that differs from last year's keeps quiet where its part speaks; each tells all that it was compared with", () => {
  const before = importedOf(EDITION_2021, new Map(EDITION_2021.tables.flatMap((t) => t.figures.map((f) => [f.id, number(0)] as const))));
  const zero = reportOf(new Map(before.figures), { last: lastYearOf({ ...before, figures: new Map([...before.figures, [figureId("t2.norm.valid"), number(9)]]) }) });
  const report = [["t2.norm.made", 3], ["t2.norm.repealed", 1], ["t2.norm.valid", 10]].reduce((r, [id, value]) => withFigure(r, figureId(String(id)), number(Number(value))), zero);
  expect(check(report).findings.filter((f) => f.detail.kind === "lastYear")).toEqual([{
    ...base, key: "X-VALID:1", code: "X-VALID", level: "warning", table: tableId("t2"), figures: ["valid", "made", "repealed"].map((c) => figureId(`t2.norm.${c}`)),
    detail: { kind: "lastYear", instance: 1, value: 10, expected: 11, last: [9], plus: [3], minus: [1] },
  }]);
});
