/** Sums as the workbook's formulas give them, and what identities come to over them. */
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import { difference, equal, Sums } from "../../src/report/sums";
import { totalsByFormula } from "../../src/report/totalsByFormula";
import type { Reading } from "../../src/report/types";
import { verdictOf } from "../../src/report/verdicts";
import { figureId } from "../../src/statute/ids";
import type { FigureId, IdentityRule } from "../../src/statute/types";
import { TOY } from "../support/toy";
import { reportOf } from "../support/reports";

const id = (name: string) => figureId(`t1.${name}`);
const text: Reading = { kind: "text", text: "无" };
const error: Reading = { kind: "error", text: "#N/A" };
const figuresOf = (values: Readonly<Record<string, number | Reading>>): ReadonlyMap<FigureId, Reading> =>
  new Map(TOY.tables[0]!.figures.map(({ id: figure }) => [figure, values[figure.slice(3)] ?? BLANK] as const).map(([figure, held]) => [figure, typeof held === "number" ? number(held) : held]));

test.each([
  [1, 1, true], [0.1 + 0.2, 0.3, true], [1, 1.000_000_4, true], [1, 1.000_000_6, false], [-1, 1, false], [1, -1, false],
  [1e14, 1e14 + 0.5, true], [1e14, 1e14 + 2, false], [-1e14, -1e14 - 2, false], [1e8, 1e8 + 1, false],
])("%d and %d are the same sum: %s", (a, b, same) => {
  expect([equal(a, b), equal(b, a), difference(a, b) === 0]).toEqual([same, same, same]);
});

test("a difference is told without the dust of binary fractions: six decimals, and whole numbers whole", () => {
  expect([difference(0.3, 0.1), difference(0.1, 0.3), difference(1.234_567_89, 0), difference(123_456_789_012_345, 0.000_001), difference(7, 10)]).toEqual([0.2, -0.2, 1.234_568, 123_456_789_012_345, -3]);
});

test("as it stands a figure is its number, a blank total what its parts come to, and anything else nothing", () => {
  const sums = new Sums(formOf(TOY), figuresOf({ "got.a": 3, "got.b": text, "done.a": 4, "done.b": 5, "done.total": 20 }));
  expect(["got.a", "got.b", "got.total", "done.total"].map((name) => sums.asStands(id(name)))).toEqual([3, 0, 3, 20]);
  expect(["got.a", "got.total", "done.total"].map((name) => sums.fromParts(id(name)))).toEqual([3, 3, 9]);
  const wrong = new Sums(formOf(TOY), figuresOf({ "got.a": 3, "got.total": text, "done.a": 4, "done.total": error }));
  expect(["got.total", "done.total", "done.b"].map((name) => wrong.asStands(id(name)))).toEqual([0, 0, 0]);
  expect(new Sums(formOf(TOY), new Map()).asStands(id("got.total"))).toBe(0);
});

test("formulas of totals come to the sum of the numbers, to nothing over no number, and to the first error of their parts", () => {
  const shown = (values: Readonly<Record<string, number | Reading>>, overwritten: readonly string[] = []) => [...totalsByFormula({ edition: TOY, figures: figuresOf(values), overwritten: new Set(overwritten.map(id)) })].map(([total, reading]) => [total.slice(3), reading]);
  expect(shown({ "got.a": 3, "got.b": 4, "done.a": 0 })).toEqual([["got.total", number(7)], ["done.total", number(0)]]);
  expect(shown({ "got.a": 3, "got.b": text, "done.b": text })).toEqual([["got.total", number(3)], ["done.total", BLANK]]);
  expect(shown({ "got.a": 3, "got.b": error, "done.a": error })).toEqual([["got.total", error], ["done.total", BLANK]]);
  expect(shown({ "got.a": 3, "got.total": 99 })).toEqual([["got.total", number(3)], ["done.total", BLANK]]);
});

test("a total that was typed over counts as it was typed, in totals of totals too, and by its formula where it was cleared", () => {
  const [rows] = TOY.rules as [IdentityRule];
  const nested = { ...TOY, rules: [{ ...rows, instances: [rows.instances[0]!, { ...rows.instances[1]!, right: [id("got.total"), id("done.a")] }] }] };
  const shown = (values: Readonly<Record<string, number | Reading>>) => totalsByFormula({ edition: nested, figures: figuresOf(values), overwritten: new Set([id("got.total")]) });
  expect([...shown({ "got.a": 3, "got.total": 10, "done.a": 1 })]).toEqual([["t1.done.total", number(11)]]);
  expect([...shown({ "got.a": 3, "done.a": 1 })]).toEqual([["t1.got.total", number(3)], ["t1.done.total", number(4)]]);
});

const verdict = (values: Readonly<Record<string, number | Reading>>, at = 4) => {
  const report = reportOf(figuresOf(values), { edition: TOY });
  const form = formOf(TOY);
  return verdictOf(form.identities[at]!, report, new Sums(form, report.figures));
};
const full = { "got.a": 3, "got.b": 4, "got.total": 7, "done.a": 3, "done.b": 4, "done.total": 7 };

test("an identity holds or fails only where all that it stands on is a number", () => {
  expect(verdict(full)).toEqual({ code: "TOY-BAL", instance: 2, state: "holds", left: 7, right: 7, difference: 0, blanks: 0 });
  expect(verdict({ ...full, "done.total": 9 })).toEqual({ code: "TOY-BAL", instance: 2, state: "fails", left: 7, right: 9, difference: -2, blanks: 0 });
  expect(verdict({ ...full, "got.a": BLANK, "done.b": BLANK })).toMatchObject({ state: "incomplete", left: 7, right: 7, blanks: 2 });
  expect(verdict({ ...full, "got.total": BLANK, "got.a": 5 })).toMatchObject({ state: "incomplete", left: 9, right: 7, difference: 2, blanks: 1 });
  expect(verdict({ ...full, "got.a": text })).toMatchObject({ state: "unreadable", blanks: 0 });
  expect(verdict({ ...full, "got.a": error, "got.b": BLANK })).toMatchObject({ state: "unreadable", blanks: 1 });
  expect(verdict(full, 0)).toEqual({ code: "TOY-ROW", instance: 0, state: "holds", left: 7, right: 7, difference: 0, blanks: 0 });
});

test("figures of which the report says nothing count as blank", () => {
  const report = reportOf(new Map(), { edition: TOY });
  expect(verdictOf(formOf(TOY).identities[0]!, report, new Sums(formOf(TOY), report.figures))).toEqual({ code: "TOY-ROW", instance: 0, state: "incomplete", left: 0, right: 0, difference: 0, blanks: 3 });
});
