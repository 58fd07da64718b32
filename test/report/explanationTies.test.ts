/** What an explanation is tied to, and when it holds, one thing at a time. */
import { answers, changedSince, explainable, explainedFindings, explanationKey, holds, isWritten, newSince, sameWriting, stands, tiedNow, tiedOf, UNSEEN, type Explanation, type Tied } from "../../src/report/explanations";
import { BLANK, number } from "../../src/report/reading";
import type { Finding, FindingDetail, Piece, Reading, Report } from "../../src/report/types";
import { sectionId } from "../../src/statute/ids";
import { META } from "../support/reports";
import { id, NEWER, OLDER, figuresOf, smallReport } from "./smallForms";

const text = (content: string, part = "a", startsParagraph = true): Piece => ({ section: sectionId("s1"), part, kind: "text", startsParagraph, content });
const last = { edition: NEWER, year: 2023, unit: "", titleName: "", pieces: [], figures: figuresOf(NEWER, { two: 5, fresh: 1 }) };
const report: Report = { ...smallReport(NEWER, { one: 3, two: 4 }), pieces: [text("甲，"), text("乙。", "a", false), text("丙。")], last };
const finding = (detail: FindingDetail, more: Partial<Finding> = {}): Finding => ({ key: "K:1", code: "K", level: "warning", unfilled: false, table: undefined, figures: [], detail, ...more });
const year = (piece: number, seen = "2023年"): FindingDetail => ({ kind: "year", section: sectionId("s1"), piece, seen, year: 2023, expected: 2024 });
const typed: FindingDetail = { kind: "overwritten", how: "typed" };
const day = { year: 2025, month: 1, day: 20 };
const THIS_YEAR: Tied = { kind: "meta", field: "year", value: "2024" };

test("warnings and hints can be explained, errors and what is not filled cannot", () => {
  expect([finding(typed), finding(typed, { level: "hint" }), finding(typed, { level: "error" }), finding(typed, { unfilled: true })].map(explainable)).toEqual([true, true, false, false]);
});

test("a finding over words goes by the words, any other by its place", () => {
  expect([explanationKey(finding(year(2))), explanationKey(finding(typed))]).toEqual(["K:“2023年”", "K:1"]);
});

test.each<[string, Finding, readonly Tied[]]>([
  ["figures and the year", finding(typed, { figures: [id("one"), id("fresh")] }), [{ kind: "figure", figure: id("one"), value: number(3) }, { kind: "figure", figure: id("fresh"), value: BLANK }, THIS_YEAR]],
  ["the figures of last year that it is compared with", finding({ kind: "lastYear", instance: 0, value: 3, expected: 5, last: [5], plus: [], minus: [] }, { code: "KEPT", figures: [id("one")] }), [{ kind: "figure", figure: id("one"), value: number(3) }, { kind: "last", figure: id("two"), value: number(5) }, THIS_YEAR]],
  ["none of a rule that is no comparison", finding({ kind: "lastYear", instance: 0, value: 3, expected: 5, last: [5], plus: [], minus: [] }, { code: "TOY-ROW" }), [THIS_YEAR]],
  ["last year's amount that it is too great for", finding({ kind: "magnitude", value: 9, last: 1, probable: 1 }, { figures: [id("fresh"), id("one")] }), [{ kind: "figure", figure: id("fresh"), value: BLANK }, { kind: "figure", figure: id("one"), value: number(3) }, { kind: "last", figure: id("fresh"), value: number(1) }, THIS_YEAR]],
  ["nothing of last year where it is too great by itself", finding({ kind: "magnitude", value: 9, last: undefined, probable: 1 }, { figures: [id("one")] }), [{ kind: "figure", figure: id("one"), value: number(3) }, THIS_YEAR]],
  ["all pieces of its paragraph", finding(year(1)), [THIS_YEAR, { kind: "text", value: "甲，" }, { kind: "text", value: "乙。" }]],
  ["its own piece where that says nothing as yet", finding(year(7)), [THIS_YEAR]],
  ["all that its section says", finding({ kind: "length", section: sectionId("s1"), count: 9, most: 5 }), [THIS_YEAR, { kind: "text", value: "甲，" }, { kind: "text", value: "乙。" }, { kind: "text", value: "丙。" }]],
  ["a date that is too early", finding({ kind: "date", problem: "early", date: day, limit: day }), [{ kind: "meta", field: "date", value: "2025年1月20日" }, THIS_YEAR]],
  ["one that is too late, with the kind of office", finding({ kind: "date", problem: "late", date: day, limit: day }), [{ kind: "meta", field: "date", value: "2025年1月20日" }, THIS_YEAR, { kind: "meta", field: "officeKind", value: "" }]],
])("a finding rests on %s", (_what, one, tied) => {
  expect(tiedOf(one, report)).toEqual(tied);
});

test("without last year's report there is none to rest on, and of another form's only what both count alike", () => {
  const compared = finding({ kind: "lastYear", instance: 0, value: 3, expected: 5, last: [5], plus: [], minus: [] }, { code: "KEPT" });
  const alone: Report = { ...report };
  delete (alone as { last?: unknown }).last;
  expect(tiedOf(compared, alone)).toEqual([THIS_YEAR]);
  // The comparison of the two real forms is in the laws; these two small ones nothing joins there.
  expect(tiedOf(compared, { ...report, last: { ...last, edition: OLDER } })).toEqual([THIS_YEAR]);
  expect(tiedOf(compared, { ...report, last: { ...last, figures: new Map() } })).toContainEqual({ kind: "last", figure: id("two"), value: BLANK });
});

const meta = (more: Partial<Report["meta"]>): Report => ({ ...report, meta: { ...META, ...more } });

test("what it rests on is read as it stands now", () => {
  const now = (tied: Tied, of: Report = report) => tiedNow(tied, of);
  expect([now({ kind: "figure", figure: id("one"), value: BLANK }), now({ kind: "figure", figure: id("left"), value: BLANK }), now({ kind: "last", figure: id("two"), value: BLANK }), now({ kind: "last", figure: id("two"), value: BLANK }, { ...report, last: { ...last, figures: new Map() } })]).toEqual([number(3), BLANK, number(5), undefined]);
  const field = (name: "date" | "year" | "officeKind", of: Report) => now({ kind: "meta", field: name, value: "" }, of);
  expect([field("date", meta({})), field("date", meta({ dateText: "一月" })), field("date", meta({ date: undefined })), field("year", meta({})), field("year", meta({ year: undefined })), field("officeKind", meta({ officeKind: "any" })), field("officeKind", meta({ officeKind: "x" }))]).toEqual(["2025年1月20日", "一月", "", "2024", "", "单位", ""]);
  expect([now({ kind: "text", value: " 丙 。" }), now({ kind: "text", value: "丁。" })]).toEqual(["丙。", undefined]);
});

test("a thing stands while it says what it said: a number in fifteen digits, words but for their spaces, an error never", () => {
  const figure = (value: Reading, held: Reading): boolean => stands({ kind: "figure", figure: id("one"), value }, { ...report, figures: new Map([[id("one"), held]]) });
  expect([figure(number(3), number(3)), figure(number(3), number(4)), figure(number(0.1 + 0.2), number(0.3)), figure(number(1), number(1.000_000_000_001)), figure(BLANK, BLANK), figure(BLANK, number(0)), figure(number(0), BLANK)]).toEqual([true, false, true, false, true, false, false]);
  const [none, error]: readonly Reading[] = [{ kind: "text", text: "无" }, { kind: "error", text: "#N/A" }];
  expect([figure(none!, none!), figure(none!, { kind: "text", text: "没有" }), figure(error!, error!)]).toEqual([true, false, false]);
  expect([stands({ kind: "last", figure: id("two"), value: number(5) }, report), stands({ kind: "last", figure: id("two"), value: number(6) }, report), stands({ kind: "last", figure: id("two"), value: BLANK }, { ...report, last: { ...last, figures: new Map() } })]).toEqual([true, false, false]);
  expect([stands(THIS_YEAR, report), stands({ ...THIS_YEAR, value: "2023" }, report), stands({ kind: "text", value: "丙 。" }, report), stands({ kind: "text", value: "丁。" }, report)]).toEqual([true, false, true, false]);
});

const explanation = (one: Finding, more: Partial<Explanation> = {}): Explanation => ({ key: explanationKey(one), said: "", why: "机构调整", who: "张三", date: "", tied: tiedOf(one, report), ...more });

test("an explanation holds while all that it was written over stands and it is whole; what changed since is told", () => {
  const one = finding(typed, { figures: [id("one"), id("two")] });
  const own = explanation(one);
  const changed: Report = { ...report, figures: figuresOf(NEWER, { one: 3, two: 9 }), meta: { ...report.meta, year: 2025 } };
  expect([holds(own, report), holds(own, changed), holds({ ...own, fault: "why" }, report)]).toEqual([true, false, false]);
  expect([changedSince(own, report), changedSince(own, changed)]).toEqual([[], [{ kind: "figure", figure: id("two"), value: number(4) }, THIS_YEAR]]);
});

test("what the finding rests on by now and did not then is told, by what it is and not by what it says", () => {
  const one = finding(typed, { figures: [id("one")] });
  const own = explanation(one);
  expect(newSince(own, one, { ...report, figures: figuresOf(NEWER, { one: 9 }) })).toEqual([]);
  expect(newSince(own, { ...one, figures: [id("one"), id("two")] }, report)).toEqual([{ kind: "figure", figure: id("two"), value: number(4) }]);
  expect(newSince({ ...own, tied: [{ kind: "last", figure: id("one"), value: number(3) }] }, one, report)).toEqual([{ kind: "figure", figure: id("one"), value: number(3) }, THIS_YEAR]);
  expect(newSince({ ...own, tied: [{ kind: "meta", field: "date", value: "2024" }] }, finding(typed), report)).toEqual([THIS_YEAR]);
  const long = finding({ kind: "length", section: sectionId("s1"), count: 9, most: 5 });
  expect(newSince({ ...explanation(long), tied: [THIS_YEAR, { kind: "text", value: "甲 ，" }, { kind: "text", value: "丙。" }] }, long, report)).toEqual([{ kind: "text", value: "乙。" }]);
});

test("of two paragraphs that say the same words the one it was written for is explained, or any once that is gone", () => {
  const [first, second] = [finding(year(0)), finding(year(2))];
  const own = explanation(second);
  expect([answers(own, second, report), answers(own, first, report), answers({ ...own, key: "K:1" }, second, report)]).toEqual([true, false, false]);
  const gone: Report = { ...report, pieces: [text("甲，"), text("乙。", "a", false), text("戊。")] };
  expect([answers(own, first, gone), answers(own, finding(year(2, "2022年")), gone)]).toEqual([true, false]);
  expect(answers(explanation(finding(typed)), finding(typed, { figures: [id("one")] }), report)).toBe(true);
});

test("each finding is put beside the explanation that holds, or the first that does not any more; the rest is idle", () => {
  const [one, other, wrong] = [finding(typed, { figures: [id("one")] }), finding(typed, { key: "K:2", level: "hint" }), finding(typed, { key: "K:3", level: "error" })];
  const [right, lapsed, idle, error] = [explanation(one), explanation(one, { fault: "who" }), explanation(finding(typed, { key: "K:9" })), explanation(wrong)];
  const of = (...explanations: readonly Explanation[]) => explainedFindings([one, other, wrong], { ...report, explanations });
  expect(of()).toEqual({ findings: [one, other, wrong], unexplained: 1, idle: [] });
  expect(of(lapsed, right, idle, error)).toEqual({ findings: [{ ...one, explained: right }, other, wrong], unexplained: 0, idle: [idle, error] });
  expect(of(lapsed)).toEqual({ findings: [{ ...one, lapsed }, other, wrong], unexplained: 1, idle: [] });
  expect(explainedFindings([one], { ...report, explanations: [right, idle], readable: new Set() })).toEqual({ findings: [{ ...one, explained: right }], unexplained: 0, idle: [] });
  expect(explainedFindings([one, other], report)).toEqual({ findings: [one, other], unexplained: 1, idle: [] });
});

test("spaces and breaks of every kind make no other writing, and nothing can be seen of them", () => {
  for (const unseen of UNSEEN) expect([sameWriting(`甲${unseen}乙${unseen}`, "甲乙"), isWritten(unseen), isWritten(`${unseen}甲`)]).toEqual([true, false, true]);
  expect([sameWriting("甲乙", "乙甲"), isWritten(""), UNSEEN.length]).toEqual([false, false, 6]);
});
