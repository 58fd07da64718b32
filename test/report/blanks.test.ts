/** What is still to be filled, in the workbook and in a printed report. */
import { blankInputs } from "../../src/report/blankInputs";
import { blankStops } from "../../src/report/blankStops";
import { check } from "../../src/report/check";
import { checkImported } from "../../src/report/checkImported";
import { BLANK, number } from "../../src/report/reading";
import { cellsToZero } from "../../src/report/zeroFill";
import type { Reading, Report } from "../../src/report/types";
import { figureId, tableId } from "../../src/statute/ids";
import type { FigureId } from "../../src/statute/types";
import { importedOf, pieceOf } from "../support/imported";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";
import { at, FEE, FLOWS, OVERVIEW, TOY as PANE_TOY } from "../taskpane/support/toyEdition";

const id = (name: string) => figureId(`t1.${name}`);
const T1 = tableId("t1");
const report = (values: Readonly<Record<string, Reading>>, more: Partial<Report> = {}): Report => reportOf(new Map(Object.entries(values).map(([name, held]): [FigureId, Reading] => [id(name), held])), { edition: TOY, ...more });

test("blank are the inputs that want a number and hold nothing at all, in reading order; totals are not among them", () => {
  expect([...blankInputs(report({ "got.a": number(0), "got.b": { kind: "text", text: "无" }, "done.b": BLANK }))]).toEqual([[T1, ["t1.done.a", "t1.done.b"]]]);
  expect([...blankInputs(report({}))]).toEqual([[T1, ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"]]]);
});

test("of a table that cannot be read nobody knows what is blank, and what no rule wants filled may stay so", () => {
  expect([...blankInputs(report({}, { readable: new Set() }))]).toEqual([[T1, []]]);
  expect([...blankInputs(report({}, { edition: { ...TOY, rules: TOY.rules.filter(({ kind }) => kind !== "filled") } }))]).toEqual([[T1, []]]);
});

test("a 0 goes into the blank inputs of the tables that were asked for", () => {
  const blank = reportOf(new Map([[at("in", "east"), number(1)]]), { edition: PANE_TOY });
  // This form wants its totals filled as well, which nobody does by hand.
  expect(cellsToZero(blank, [FLOWS])).toEqual([at("in", "west"), at("done", "east"), at("done", "west"), at("left", "east"), at("left", "west")]);
  expect(cellsToZero(blank, [PANE_TOY.tables[1]!.id])).toEqual([FEE]);
  expect(cellsToZero(blank, [])).toEqual([]);
});

test("every place to be filled is a stop: particulars, sections that say nothing, and cells, as the form is read", () => {
  const filled = reportOf(new Map<FigureId, Reading>([...["in", "done"].flatMap((row) => ["east", "west"].map((column) => figureId(`t8.${row}.${column}`))), FEE].map((figure) => [figure, number(0)])), { edition: PANE_TOY, pieces: [] });
  const result = check({ ...filled, meta: { ...filled.meta, unit: "", date: undefined } });
  expect(blankStops(result, PANE_TOY)).toEqual([
    { place: [0, 0], what: { kind: "meta", field: "unit" } },
    { place: [0, 2], what: { kind: "meta", field: "date" } },
    { place: [2, 0], what: { kind: "section", section: OVERVIEW } },
    { place: [3, 6], what: { kind: "figure", figure: at("left", "east") } },
    { place: [3, 7], what: { kind: "figure", figure: at("left", "west") } },
  ]);
  expect(result.unfilled).toBe(5);
});

test("what is wrong is no stop for filling, nor is an unfilled place of another kind", () => {
  const [unfilled] = check(report({}, { pieces: [] })).findings;
  const other = { ...unfilled!, detail: { kind: "overwritten", how: "cleared" } as const };
  expect(blankStops({ blanks: new Map(), findings: [{ ...unfilled!, unfilled: false }, other] }, TOY)).toEqual([]);
});

test("on paper nothing adds totals up: a blank one of those that want a number is as blank as any other cell", () => {
  const all = Object.fromEntries(PANE_TOY.tables[0]!.figures.map((figure) => [figure.id, 0]));
  const wanted = { unit: "某局", year: 2024, date: { year: 2025, month: 1, day: 20 }, pieces: [pieceOf(PANE_TOY, 1, "", "概况如下。")] };
  const without = (...blank: readonly FigureId[]) => checkImported(importedOf(PANE_TOY, Object.fromEntries(Object.entries({ ...all, [FEE]: 0 }).filter(([figure]) => !blank.includes(figureId(figure)))), wanted));
  const whole = without();
  expect([whole.errors, whole.unfilled, whole.submittable, [...whole.blanks.values()].flat()]).toEqual([0, 0, true, []]);
  const blank = without(at("in", "west"), at("in", "total"), at("left", "total"));
  expect([blank.unfilled, blank.submittable, [...blank.blanks]]).toEqual([3, false, [[FLOWS, [at("in", "west"), at("in", "total"), at("left", "total")]], [PANE_TOY.tables[1]!.id, []]]]);
  const total = without(at("in", "total"));
  expect([total.unfilled, total.submittable, [...total.blanks.values()].flat()]).toEqual([1, false, [at("in", "total")]]);
});

test("a total that no rule wants filled may be blank on paper too", () => {
  const filled = Object.fromEntries(["got.a", "got.b", "done.a", "done.b"].map((name) => [`t1.${name}`, 0]));
  expect(checkImported(importedOf(TOY, filled, { pieces: [pieceOf(TOY, 0, "a", "甲。")] }))).toMatchObject({ unfilled: 0, submittable: true });
});

test("on paper nothing can be explained, so a warning is left to whoever reads it; an error is not", () => {
  const late = { unit: "某局", year: 2024, date: { year: 2024, month: 1, day: 20 }, pieces: [pieceOf(PANE_TOY, 1, "", "概况如下。")] };
  const all = Object.fromEntries(PANE_TOY.tables.flatMap((t) => t.figures).map((figure) => [figure.id, 0]));
  const warned = checkImported(importedOf(PANE_TOY, all, late));
  expect([warned.warnings, warned.unexplained, warned.submittable]).toEqual([1, 1, true]);
  const wrong = checkImported(importedOf(PANE_TOY, { ...all, [at("in", "east")]: 3 }, late));
  expect([wrong.errors > 0, wrong.unfilled, wrong.submittable]).toEqual([true, 0, false]);
  expect(checkImported(importedOf(PANE_TOY, all, { ...late, pieces: [] }))).toMatchObject({ errors: 0, unfilled: 1, submittable: false });
});

test("a workbook of ours is checked as it stands, its totals by their formulas", () => {
  const own = report({});
  expect(checkImported(importedOf(TOY, {}, { own }))).toEqual(check(own));
});
