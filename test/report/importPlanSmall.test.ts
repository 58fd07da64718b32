/** What taking over a report of a small form would change, row by row. */
import { planImport, type ImportPlan } from "../../src/report/importPlan";
import type { ImportedReport } from "../../src/report/imported";
import type { Reading, Report } from "../../src/report/types";
import { sectionId } from "../../src/statute/ids";
import { importedOf, pieceOf } from "../support/imported";
import { META } from "../support/reports";
import { figuresOf, JOINED, NEWER, OLDER, smallReport } from "./smallForms";

type Values = Readonly<Record<string, number | Reading>>;
const text: Reading = { kind: "text", text: "无" };
const shown = (held: Reading): string => (held.kind === "number" ? String(held.value) : held.kind === "blank" ? "" : held.text);
/** `one: 3→4 replace`, with `=` where the cell gets its formula; rows of two blanks that change nothing are left out. */
const rows = ({ rows: all }: ImportPlan) => all.filter(({ before, incoming }) => before.kind !== "blank" || incoming.kind !== "blank").map(({ figure, before, incoming, change, gets }) => `${figure.slice(3)}: ${shown(before)}→${shown(incoming)} ${change}${gets === "formula" ? " =" : ""}`);
const plan = (report: Report, values: Values, edition = NEWER, more: Partial<ImportedReport> = {}) => planImport(report, importedOf(edition, figuresOf(edition, values), more), [JOINED]);

test("a number goes into a blank, stands there already, or replaces what stands there; a blank changes nothing", () => {
  expect(rows(plan(smallReport(NEWER, { one: 3, two: 4, left: text, right: 6 }), { one: 3, two: 5, left: 1, fresh: 2 }))).toEqual(["one: 3→3 same", "two: 4→5 replace", "total: →8 none =", "left: 无→1 replace", "right: 6→ none", "fresh: →2 fill"]);
});

test("every figure of the workbook's form has a row, in its order", () => {
  const { rows: all } = plan(smallReport(NEWER, {}), {});
  expect(all.map(({ table, figure, change }) => [table, figure, change])).toEqual(NEWER.tables[0]!.figures.map(({ id }) => ["t1", id, "none"]));
});

test("a total that comes to its parts stays computed, and is computed again where it was typed; one that does not is taken as a value", () => {
  expect(rows(plan(smallReport(NEWER, { one: 1, total: 1 }), { one: 3, total: 3 }))).toEqual(["one: 1→3 replace", "total: 1→3 none ="]);
  expect(rows(plan(smallReport(NEWER, { one: 1, total: 9 }, ["total"]), { one: 3, total: 3 }))).toEqual(["one: 1→3 replace", "total: 9→3 replace ="]);
  expect(rows(plan(smallReport(NEWER, { one: 1 }, ["total"]), { one: 3, total: 3 }))).toEqual(["one: 1→3 replace", "total: →3 fill ="]);
  expect(rows(plan(smallReport(NEWER, { total: 9 }, ["total"]), {}))).toEqual(["total: 9→ none ="]);
  expect(rows(plan(smallReport(NEWER, { one: 1, total: 1 }), { one: 3, total: 8 }))).toEqual(["one: 1→3 replace", "total: 1→8 replace"]);
  expect(rows(plan(smallReport(NEWER, {}), { one: 3, total: 8 }))).toEqual(["one: →3 fill", "total: →8 fill"]);
  expect(rows(plan(smallReport(NEWER, { one: 3, total: 8 }, ["total"]), { one: 3, total: 8 }))).toEqual(["one: 3→3 same", "total: 8→8 same"]);
  // Computed as yet, it is the same only until its parts are taken.
  expect(rows(plan(smallReport(NEWER, { one: 8, total: 8 }), { one: 3, total: 8 }))).toEqual(["one: 8→3 replace", "total: 8→8 replace"]);
});

test("of another form what both count alike is taken, and the rest is named", () => {
  const { homeless, ...rest } = plan(smallReport(NEWER, {}), { one: 3, total: 9, gone: 6, whole: 0 }, OLDER, { pieces: [pieceOf(OLDER, 0, "b", "乙。"), pieceOf(OLDER, 0, "", "总述。")] });
  expect(rows({ homeless, ...rest })).toEqual(["one: →3 fill", "total: →9 fill", "left: →0 fill", "right: →0 fill"]);
  expect(homeless.map((one) => (one.kind === "figure" ? [one.edition.id, one.figure, shown(one.reading)] : [one.edition.id, one.place.part, one.text]))).toEqual([["older", "t1.gone", "6"], ["older", "b", "乙。"]]);
  expect(rest.texts.map(({ part, incoming, change }) => [part, incoming.map(({ content }) => content).join(), change])).toEqual([["a", "总述。", "fill"], ["c", "", "none"]]);
});

test("words of a part that no form knows are named with their place", () => {
  const { homeless, texts } = plan(smallReport(NEWER, {}), {}, NEWER, { pieces: [pieceOf(NEWER, 0, "x", "别的。"), pieceOf(NEWER, 1, "", "表下的话。"), pieceOf(NEWER, 0, "c", "丙。")] });
  expect(homeless).toEqual([{ kind: "text", edition: NEWER, place: { section: sectionId("s1"), part: "x" }, text: "别的。" }, { kind: "text", edition: NEWER, place: { section: sectionId("s2"), part: "" }, text: "表下的话。" }]);
  expect(texts.map(({ section, part, change }) => [section, part, change])).toEqual([["s1", "a", "none"], ["s1", "c", "fill"]]);
});

test("texts stand side by side, and the same paragraphs are no change however they are split over pieces", () => {
  const there = smallReport(NEWER, {}, [], { pieces: [pieceOf(NEWER, 0, "a", "甲，"), { ...pieceOf(NEWER, 0, "a", "乙。"), startsParagraph: false }, pieceOf(NEWER, 0, "c", "丙。")] });
  const { texts } = plan(there, {}, NEWER, { pieces: [pieceOf(NEWER, 0, "a", "甲，乙。"), pieceOf(NEWER, 0, "c", "丁。")] });
  expect(texts).toEqual([
    { section: "s1", part: "a", before: there.pieces.slice(0, 2), incoming: [pieceOf(NEWER, 0, "a", "甲，乙。")], change: "same" },
    { section: "s1", part: "c", before: there.pieces.slice(2), incoming: [pieceOf(NEWER, 0, "c", "丁。")], change: "replace" },
  ]);
});

test("particulars are compared in words, and what the source does not say changes nothing", () => {
  const day = { year: 2025, month: 1, day: 20 };
  const particulars = (meta: Partial<Report["meta"]>, more: Partial<ImportedReport>) => plan(smallReport(NEWER, {}, [], { meta: { ...META, ...meta } }), {}, NEWER, more).particulars.map(({ field, before, incoming, change }) => `${field}: ${before}→${incoming} ${change}`);
  expect(particulars({ unit: "某局", titleName: "", year: 2024, date: day }, { unit: "某局", titleName: "某", year: 2023, date: { ...day, day: 21 } })).toEqual(["unit: 某局→某局 same", "titleName: →某 fill", "year: 2024→2023 replace", "date: 2025年1月20日→2025年1月21日 replace"]);
  expect(particulars({ unit: "", year: undefined, date: undefined, dateText: "一月" }, { date: day })).toEqual(["unit: → none", "titleName: 东柳街道→ none", "year: → none", "date: 一月→2025年1月20日 replace"]);
  expect(particulars({ date: undefined, dateText: "" }, { year: 2024, date: day }).slice(2)).toEqual(["year: 2024→2024 same", "date: →2025年1月20日 fill"]);
});

test("forms that nothing joins cannot be taken over", () => {
  expect(() => planImport(smallReport(NEWER, {}), importedOf(OLDER, {}), [])).toThrow(RangeError);
});
