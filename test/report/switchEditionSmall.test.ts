/** From one small form into another and back: where each thing goes, and what has no place. */
import { switchEdition, type Homeless, type Switched } from "../../src/report/switchEdition";
import type { Piece, Reading, Report } from "../../src/report/types";
import { sectionId, sentenceId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { TOY } from "../support/toy";
import { filled, id, JOINED, NEWER, OLDER, smallReport } from "./smallForms";

const text: Reading = { kind: "text", text: "无" };
const error: Reading = { kind: "error", text: "#N/A" };
const to = (edition: Edition, ...sources: [Report, ...Report[]]): Switched => switchEdition(sources, edition, [JOINED]);
const parked = (homeless: readonly Homeless[]) => homeless.map((one) => (one.kind === "text" ? `${one.edition.id} ${one.place.section}/${one.place.part} ${one.text}` : `${one.edition.id} ${one.figure.slice(3)} ${one.reading.kind === "number" ? one.reading.value : one.reading.text}${one.summed ? ` in ${one.summed.slice(3)}` : ""}`));
const moved = (report: Report, edition: Edition) => {
  const { report: now, homeless } = to(edition, report);
  return [filled(now.figures), parked(homeless), [...now.overwritten].map((total) => total.slice(3))];
};

test("figures that both count alike go along, a computed total is computed again, and the rest is parked in the old form's order", () => {
  expect(moved(smallReport(OLDER, { one: 3, two: 4, total: 7, whole: 5, gone: 6 }), NEWER)).toEqual([{ one: 3, two: 4, total: 7 }, ["older gone 6", "older whole 5"], []]);
  expect(moved(smallReport(NEWER, { one: 3, total: 3, left: 1, right: 2, fresh: 9 }), OLDER)).toEqual([{ one: 3, total: 3, whole: 3 }, ["newer left 1 in whole", "newer right 2 in whole", "newer fresh 9"], []]);
});

test("of none it is known how it is divided, and nothing is lost of a sum of none", () => {
  expect(moved(smallReport(OLDER, { whole: 0 }), NEWER)).toEqual([{ left: 0, right: 0 }, [], []]);
  expect(moved(smallReport(NEWER, { left: 0, right: 0 }), OLDER)).toEqual([{ whole: 0 }, [], []]);
  expect(moved(smallReport(NEWER, { left: 0, right: 2 }), OLDER)).toEqual([{ whole: 2 }, ["newer left 0 in whole", "newer right 2 in whole"], []]);
});

test("what is no number is neither divided nor added up", () => {
  expect(moved(smallReport(OLDER, { whole: text }), NEWER)).toEqual([{}, ["older whole 无"], []]);
  expect(moved(smallReport(OLDER, { whole: -0 }), NEWER)).toEqual([{ left: 0, right: 0 }, [], []]);
  expect(moved(smallReport(NEWER, { left: 0, right: text }), OLDER)).toEqual([{}, ["newer left 0", "newer right 无"], []]);
  expect(moved(smallReport(NEWER, { left: 0 }), OLDER)).toEqual([{}, ["newer left 0"], []]);
  expect(moved(smallReport(OLDER, { one: text, two: error }), NEWER)).toEqual([{ one: "无", two: "#N/A" }, [], []]);
});

test("a typed total stays typed where it is not what its parts come to, and is a formula again where it is", () => {
  expect(moved(smallReport(OLDER, { one: 3, two: 4, total: 9 }, ["total"]), NEWER)).toEqual([{ one: 3, two: 4, total: 9 }, [], ["total"]]);
  expect(moved(smallReport(OLDER, { one: 3, two: 4, total: 7 }, ["total"]), NEWER)).toEqual([{ one: 3, two: 4, total: 7 }, [], []]);
  expect(moved(smallReport(OLDER, { one: 3, total: text }, ["total"]), NEWER)).toEqual([{ one: 3, total: "无" }, [], ["total"]]);
  expect(moved(smallReport(OLDER, { one: 3, total: 99 }), NEWER)).toEqual([{ one: 3, total: 3 }, [], []]);
  expect(moved(smallReport(OLDER, { one: 3 }, ["total"]), NEWER)).toEqual([{ one: 3, total: 3 }, [], []]);
  expect(moved(smallReport(OLDER, { one: 3, two: error, total: error }, ["total"]), NEWER)).toEqual([{ one: 3, two: "#N/A", total: "#N/A" }, [], ["total"]]);
  expect(moved(smallReport(OLDER, { one: text, two: text, total: 4 }, ["total"]), NEWER)).toEqual([{ one: "无", two: "无", total: 4 }, [], ["total"]]);
});

test("within one form everything stays, but a typed total that agrees", () => {
  expect(moved(smallReport(NEWER, { one: 3, two: 4, total: 7, left: 5, fresh: text }, ["total"]), NEWER)).toEqual([{ one: 3, two: 4, total: 7, left: 5, fresh: "无" }, [], []]);
  expect(moved(smallReport(NEWER, { one: 3, total: 9, left: 5 }, ["total"]), NEWER)).toEqual([{ one: 3, total: 9, left: 5 }, [], ["total"]]);
});

test("of a table that cannot be read nothing is taken and nothing parked", () => {
  expect(moved({ ...smallReport(OLDER, { one: 3, total: 9, whole: 0, gone: 6 }, ["total"]), readable: new Set() }, NEWER)).toEqual([{}, [], []]);
});

test("a total that the other form leaves to people comes as the number that it shows", () => {
  const { rules } = NEWER;
  const open: Edition = { ...NEWER, rules: rules.filter(({ kind }) => kind !== "identity") };
  expect(filled(switchEdition([smallReport(OLDER, { one: 3, total: 3 })], open, [JOINED]).report.figures)).toEqual({ one: 3, total: 3 });
});

test("the report keeps its particulars, every table of the new form is readable, and every figure of it is known", () => {
  const report = smallReport(OLDER, { one: 3 });
  const { report: now } = to(NEWER, report);
  expect([now.edition, now.meta, [...now.readable], [...now.figures.keys()]]).toEqual([NEWER, report.meta, ["t1"], NEWER.tables[0]!.figures.map((figure) => figure.id)]);
});

const piece = (part: string, content: string): Piece => ({ section: sectionId("s1"), part, kind: "text", startsParagraph: true, content });
const live = (part: string): Piece => ({ section: sectionId("s1"), part, kind: "live", sentence: sentenceId("toy"), startsParagraph: false, content: "收到 3 件。" });

test("texts go to the place of the same meaning, words without one are parked behind the figures", () => {
  const { report, homeless, frozen } = to(NEWER, smallReport(OLDER, { gone: 1 }, [], { pieces: [piece("b", "乙。"), piece("a", "甲。"), piece("", "别的。")] }));
  expect([report.pieces, parked(homeless), frozen]).toEqual([[piece("a", "甲。")], ["older gone 1", "older s1/b 乙。", "older s1/ 别的。"], 0]);
  const back = to(OLDER, smallReport(NEWER, {}, [], { pieces: [piece("c", "丙。"), piece("a", "甲。")] }));
  expect([back.report.pieces, parked(back.homeless)]).toEqual([[piece("a", "甲。")], ["newer s1/c 丙。"]]);
  const same = to(NEWER, smallReport(NEWER, {}, [], { pieces: [piece("c", "丙。"), piece("x", "别的。")] }));
  expect([same.report.pieces, same.homeless]).toEqual([[piece("c", "丙。"), piece("x", "别的。")], []]);
});

test("a live sentence that the other form does not have stays as its words, and is counted; one that it has stays live", () => {
  const { report, frozen } = to(NEWER, smallReport(OLDER, {}, [], { pieces: [live("a"), live("a")] }));
  expect([report.pieces.map(({ kind, content }) => [kind, content]), frozen]).toEqual([[["text", "收到 3 件。"], ["text", "收到 3 件。"]], 2]);
  const speaking: Edition = { ...NEWER, sentences: TOY.sentences! };
  const kept = switchEdition([smallReport(OLDER, {}, [], { pieces: [live("a")] })], speaking, [JOINED]);
  expect([kept.report.pieces, kept.frozen]).toEqual([[live("a")], 0]);
});

test("of a report whose switch was cut short each part comes from its own form, the particulars from the first", () => {
  const old = smallReport(OLDER, { one: 3, gone: 6 }, [], { pieces: [piece("b", "乙。"), live("a")] });
  const begun = smallReport(NEWER, { two: 4, fresh: 9 }, [], { pieces: [piece("a", "甲。"), live("c")], meta: { ...old.meta, unit: "别的单位" } });
  const { report, homeless, frozen } = to(NEWER, old, begun);
  expect([filled(report.figures), parked(homeless), report.pieces.map(({ part, content }) => [part, content]), frozen, report.meta.unit]).toEqual([{ one: 3, two: 4, total: 7, fresh: 9 }, ["older gone 6", "older s1/b 乙。"], [["a", "收到 3 件。"], ["a", "甲。"], ["c", "收到 3 件。"]], 2, old.meta.unit]);
});

test("two forms that nothing joins cannot be switched", () => {
  expect(() => switchEdition([smallReport(OLDER, {})], NEWER, [])).toThrow(new RangeError("nothing joins older and newer"));
  expect(switchEdition([smallReport(OLDER, { one: 3 })], OLDER, []).report.figures.get(id("one"))).toEqual({ kind: "number", value: 3 });
});
