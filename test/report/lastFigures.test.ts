/** Last year's report in one small form beside this year's in another one: what is compared, carried over, and told apart. */
import { carried } from "../../src/report/carryForward";
import { lastDifferences } from "../../src/report/lastDifferences";
import { lastFigures, lastSources, lastYearOf, textPairs, yearRules, type LastYear } from "../../src/report/lastYear";
import type { Piece, Reading } from "../../src/report/types";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { sectionId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { importedOf, pieceOf } from "../support/imported";
import { TOY } from "../support/toy";
import { figuresOf, filled, id, JOINED, NEWER, OLDER, smallReport } from "./smallForms";

const text: Reading = { kind: "text", text: "无" };
const last = (edition: Edition, values: Readonly<Record<string, number | Reading>>, more: Partial<LastYear> = {}): LastYear => ({ edition, year: 2023, unit: "某局", titleName: "某", figures: figuresOf(edition, values), pieces: [], ...more });
const sources = (from: Edition, to: Edition, mappings = [JOINED]) => Object.fromEntries([...lastSources(from, to, mappings)].map(([figure, all]) => [figure.slice(3), all.map((one) => one.slice(3)).join("+")]));

test("within one form every figure has its own last year; from another one those that both count alike, and the sum of what this one does not divide", () => {
  expect(sources(NEWER, NEWER)).toEqual({ one: "one", two: "two", total: "total", left: "left", right: "right", fresh: "fresh" });
  expect(sources(OLDER, NEWER)).toEqual({ one: "one", two: "two", total: "total" });
  expect(sources(NEWER, OLDER)).toEqual({ one: "one", two: "two", total: "total", whole: "left+right" });
  expect([sources(OLDER, NEWER, []), sources(TOY, NEWER)]).toEqual([{}, {}]);
});

test("of several that count as one the sum is last year's, as long as all of them are numbers", () => {
  const before = (values: Readonly<Record<string, number | Reading>>) => filled(lastFigures(last(NEWER, values), OLDER, [JOINED]));
  expect(before({ one: 3, left: 1, right: 2, fresh: 9 })).toEqual({ one: 3, whole: 3 });
  expect([before({ left: 1 }), before({ left: 1, right: text }), before({ one: text })]).toEqual([{}, {}, { one: "无" }]);
  expect(filled(lastFigures(last(OLDER, { one: 3, whole: 5 }), NEWER, [JOINED]))).toEqual({ one: 3 });
  expect(filled(lastFigures({ ...last(OLDER, {}), figures: new Map() }, OLDER))).toEqual({});
});

test("rules that compare with another form's report are those that are made for it", () => {
  expect([yearRules(NEWER, NEWER), yearRules(NEWER, OLDER), yearRules(OLDER, NEWER), yearRules(TOY, TOY)].map((rules) => rules.map(({ code }) => code))).toEqual([["KEPT", "GROWN", "HALF"], ["KEPT", "HALF"], ["GROWN"], []]);
});

const verdicts = (values: Readonly<Record<string, number | Reading>>, before: Readonly<Record<string, number | Reading>>) => yearVerdicts({ ...smallReport(NEWER, values), last: last(NEWER, before) }).map(({ rule, state, value, expected, difference }) => `${rule.code} ${state} ${value} ${expected} ${difference}`);

test("each comparison says what the figure is, what it should be, and how far it is off, over the numbers there are", () => {
  const [, grown] = yearVerdicts({ ...smallReport(NEWER, { one: 5, two: 2, fresh: 14 }), last: last(NEWER, { two: 5, fresh: 10 }) });
  expect(grown).toEqual({ rule: NEWER.rules[2], instance: 0, compared: { figure: id("fresh"), last: [id("fresh")], plus: [id("one")], minus: [id("two")] }, state: "fails", value: 14, expected: 13, difference: 1, last: [10], plus: [5], minus: [2] });
  expect(verdicts({ one: 5, two: 2, fresh: 13, left: 0 }, { two: 5, fresh: 10, left: 0 })).toEqual(["KEPT holds 5 5 0", "GROWN holds 13 13 0", "HALF holds 0 0 0"]);
});

test("blanks and texts on either side leave a comparison open", () => {
  expect(verdicts({ one: 5, fresh: 15 }, { two: text, fresh: 10, left: 4 })).toEqual(["KEPT unreadable 5 0 5", "GROWN incomplete 15 15 0", "HALF incomplete 0 4 -4"]);
  expect(verdicts({ one: text, two: 1, fresh: 9 }, { fresh: 10 })).toEqual(["KEPT unreadable 0 0 0", "GROWN unreadable 9 9 0", "HALF incomplete 0 0 0"]);
});

test("nothing is compared without last year's report, in a table that cannot be read, or where the other form does not count the figure", () => {
  expect(yearVerdicts(smallReport(NEWER, { one: 5 }))).toEqual([]);
  expect(yearVerdicts({ ...smallReport(NEWER, { one: 5 }, [], { readable: new Set() }), last: last(NEWER, { two: 5 }) })).toEqual([]);
  expect(yearVerdicts({ ...smallReport(NEWER, { one: 5 }), last: last(TOY, {}) })).toEqual([]);
});

const carry = (values: Readonly<Record<string, number | Reading>>, before: Readonly<Record<string, number | Reading>>, more: Parameters<typeof smallReport>[3] = {}) => {
  const { writes, differences, unknown } = carried(smallReport(NEWER, values, [], more), importedOf(NEWER, figuresOf(NEWER, before)));
  return [[...writes].map(([figure, value]) => `${figure.slice(3)} ${value}`), differences.map(({ figure, stands, last: was }) => `${figure.slice(3)} ${stands.kind === "number" ? stands.value : stands.kind}≠${was}`), unknown.map((figure) => figure.slice(3))];
};

test("what last year's report carried over goes into blank cells alone; what differs is told, and nothing is made up", () => {
  expect(carry({}, { two: 5, left: 4 })).toEqual([["one 5", "left 4"], [], []]);
  expect(carry({ one: 7, left: text }, { two: 5, left: 4 })).toEqual([[], ["one 7≠5", "left text≠4"], []]);
  expect(carry({ one: 5, left: 4 }, { two: 5, left: 4 })).toEqual([[], [], []]);
  expect(carry({ one: 7 }, { two: text })).toEqual([[], [], ["one", "left"]]);
  expect(carry({}, { two: 5, left: 4 }, { readable: new Set() })).toEqual([[], [], []]);
  // What grows by this year's own figures is compared, and not taken over.
  expect(carry({}, { two: 0, left: 0, fresh: 9 })).toEqual([["one 0", "left 0"], [], []]);
});

test("what is kept of a report is what it printed", () => {
  const imported = importedOf(OLDER, { "t1.one": 3 }, { unit: "某局", titleName: "某", year: 2023, pieces: [pieceOf(OLDER, 0, "a", "甲。")] });
  expect(lastYearOf(imported)).toEqual({ edition: OLDER, year: 2023, unit: "某局", titleName: "某", figures: imported.figures, pieces: imported.pieces });
});

const place = (part: string) => ({ section: sectionId("s1"), part });
const pairs = (from: LastYear, to: Edition) => textPairs(from, to, [JOINED]).map(({ last: before, now }) => `${before.part}>${now ? now.part : "none"}`);
const words = (...parts: readonly string[]): readonly Piece[] => parts.map((part) => ({ ...place(part), kind: "text", startsParagraph: true, content: "。" }));

test("texts of last year stand beside the place of the same meaning; words that name no part of the form come first and have none", () => {
  expect(pairs(last(OLDER, {}), NEWER)).toEqual(["a>a", "b>none"]);
  expect(pairs(last(NEWER, {}), OLDER)).toEqual(["a>a", "c>none"]);
  expect(pairs(last(OLDER, {}), OLDER)).toEqual(["a>a", "b>b"]);
  expect(pairs(last(OLDER, {}, { pieces: words("a", "", "x", "") }), OLDER)).toEqual([">none", "x>none", "a>a", "b>b"]);
  expect(textPairs(last(OLDER, {}), NEWER, []).map(({ now }) => now)).toEqual([undefined, undefined]);
  const bare: Edition = { ...OLDER, sections: [{ ...OLDER.sections[0]!, parts: [] }, OLDER.sections[1]!] };
  expect([pairs(last(bare, {}), bare), pairs(last(bare, {}, { pieces: words("x") }), bare)]).toEqual([[">"], ["x>x"]]);
});

test("two readings of last year's report differ in as many figures, particulars and places for texts as say something else", () => {
  const one = last(OLDER, { one: 3, two: 4 }, { pieces: words("a", "b") });
  const differ = (more: Partial<LastYear>) => [lastDifferences(one, { ...one, ...more }), lastDifferences({ ...one, ...more }, one)];
  expect(differ({})).toEqual([0, 0]);
  expect(differ({ figures: figuresOf(OLDER, { one: 3, two: 5, whole: 0 }) })).toEqual([2, 2]);
  expect(differ({ figures: new Map([[id("one"), { kind: "number", value: 3 }]]) })).toEqual([1, 1]);
  expect([differ({ year: 2022 }), differ({ year: undefined }), differ({ unit: "" }), differ({ titleName: "" }), differ({ edition: NEWER }), differ({ year: 1, unit: "", titleName: "" })]).toEqual([[1, 1], [1, 1], [1, 1], [1, 1], [1, 1], [3, 3]]);
  expect(differ({ pieces: words("b", "a") })).toEqual([0, 0]);
  expect([differ({ pieces: words("a") }), differ({ pieces: words("a", "b", "b") }), differ({ pieces: words("a", "b", "x") }), differ({ pieces: [] })]).toEqual([[1, 1], [1, 1], [1, 1], [2, 2]]);
  const lines = (...contents: readonly string[]) => contents.map((content): Piece => ({ ...place("a"), kind: "text", startsParagraph: true, content }));
  expect(lastDifferences({ ...one, pieces: lines("甲乙") }, { ...one, pieces: lines("甲", "乙") })).toBe(1);
});
