/** What set sentences say of a small report. */
import { BLANK, number } from "../../src/report/reading";
import { behind, frozen, isLive, sentenceNow, sentenceOf, type SentenceFacts } from "../../src/report/sentence";
import { formOf } from "../../src/report/form";
import type { Piece, Reading } from "../../src/report/types";
import { figureId, sectionId, sentenceId } from "../../src/statute/ids";
import type { Edition, FigureId, SentencePart } from "../../src/statute/types";
import { TOY } from "../support/toy";

const id = (name: string) => figureId(`t1.${name}`);
const facts = (values: Readonly<Record<string, number | Reading>>, meta: Partial<SentenceFacts["meta"]> = {}, edition: Edition = TOY): SentenceFacts => ({
  edition, meta: { year: 2024, selfName: "本局", ...meta }, figures: new Map(Object.entries(values).map(([name, held]): [FigureId, Reading] => [id(name), typeof held === "number" ? number(held) : held])),
});
const toy = sentenceId("toy");
const full = { "got.a": 3, "got.b": 4, "got.total": 7 };

test.each<[string, Parameters<typeof facts>, string]>([
  ["the sum, and its parts that are not 0", [full], "2024年，本局收到 7 件，其中a 3 件、b 4 件。"],
  ["without the parts that are 0", [{ "got.a": 0, "got.b": 7, "got.total": 7 }], "2024年，本局收到 7 件，其中b 7 件。"],
  ["that there was none", [{ "got.a": 0, "got.b": 0, "got.total": 0 }], "2024年，本局未收到。"],
  ["what is not filled, in each place", [{ ...full, "got.a": BLANK }, { year: undefined, selfName: "" }], "（未填）年，（未填）收到 （未填） 件，其中a （未填） 件、b 4 件。"],
  ["nor is a text", [{ ...full, "got.b": { kind: "text", text: "无" } }], "2024年，本局收到 （未填） 件，其中a 3 件、b （未填） 件。"],
  ["a total of 0 over a blank is no number, and says not that there was none", [{ "got.a": 0, "got.total": 0 }], "2024年，本局收到 （未填） 件，其中b （未填） 件。"],
  ["nothing is known", [{}], "2024年，本局收到 （未填） 件，其中a （未填） 件、b （未填） 件。"],
])("it says %s", (_what, given, words) => {
  expect(sentenceNow(toy, facts(...given))).toBe(words);
});

test("something that was given is said, and what was not is said to be not filled", () => {
  const given = sentenceId("given");
  expect([sentenceNow(given, facts({}), { more: 3 }), sentenceNow(given, facts({})), sentenceNow(given, facts({}), { less: 3 }), sentenceNow(given, facts({}), { more: 0 })]).toEqual(["另有 3 件。", "另有 （未填） 件。", "另有 （未填） 件。", "另有 0 件。"]);
});

const of = (parts: readonly SentencePart[]): Edition => ({ ...TOY, sentences: [{ ...TOY.sentences![0]!, parts }] });

test("a sum of several figures carries no dust of binary fractions and is never less than nothing", () => {
  const sum = of([{ kind: "sum", figures: [id("done.a"), id("done.b")] }]);
  expect([[0.1, 0.2], [1, 2], [-0, -0], [1.000_000_4, 0], [1e15, 1]].map(([a, b]) => sentenceNow(toy, facts({ "done.a": a!, "done.b": b! }, {}, sum)))).toEqual(["0.3", "3", "0", "1", "1000000000000001"]);
});

test("there was none only where every one of the figures is 0, not where they cancel out", () => {
  const none = of([{ kind: "ifZero", figures: [id("done.a"), id("done.b")], zero: ["无"], otherwise: ["有"] }]);
  expect([[0, 0], [1, -1], [0, 2], [2, 0]].map(([a, b]) => sentenceNow(toy, facts({ "done.a": a!, "done.b": b! }, {}, none)))).toEqual(["无", "有", "有", "有"]);
});

test("a sentence that the edition does not have cannot be said", () => {
  expect(() => sentenceNow(sentenceId("nothing"), facts({}))).toThrow(new RangeError("toy has no sentence nothing"));
  expect([sentenceOf(TOY, "toy")?.title, sentenceOf(TOY, "nothing"), sentenceOf({ ...TOY, sentences: undefined } as unknown as Edition, "toy")]).toEqual(["收到和办结", undefined, undefined]);
});

test("a sentence follows the tables unless it asks for something given, however deep within", () => {
  const given: SentencePart = { kind: "given", field: "more", label: "", unit: "" };
  expect([isLive(TOY.sentences![0]!), isLive(TOY.sentences![1]!), isLive({ parts: ["甲", { kind: "ifZero", figures: [], zero: [], otherwise: [given] }] }), isLive({ parts: ["甲"] })]).toEqual([true, false, false, true]);
});

test("a total says something once all that it stands on is a number, each named once", () => {
  expect(behind(formOf(TOY), [id("got.total"), id("got.a"), id("done.b")])).toEqual([id("got.total"), id("got.a"), id("got.b"), id("done.b")]);
});

test("a live piece becomes the words that it shows; words stay what they are", () => {
  const words = { section: sectionId("s1"), part: "a", startsParagraph: false, content: "收到 3 件。" };
  const text: Piece = { ...words, kind: "text" };
  expect(frozen({ ...words, kind: "live", sentence: toy })).toEqual(text);
  expect(frozen(text)).toBe(text);
});
