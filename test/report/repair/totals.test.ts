/** Totals that somebody wrote, and what becomes of them with a proposal. */
import { equationsOf } from "../../../src/report/repair/equations";
import { repaired } from "../../../src/report/repair/repaired";
import { totalLines } from "../../../src/report/repair/totalLines";
import { typedTotals } from "../../../src/report/repair/typedTotals";
import { withTotals } from "../../../src/report/repair/withTotals";
import { BLANK, number } from "../../../src/report/reading";
import type { Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { at } from "../../taskpane/support/toyEdition";
import { flows, NESTED, TOTALS, type Row } from "./flows";

const [IN, DONE, LEFT] = TOTALS as readonly [FigureId, FigureId, FigureId];
const rows = (received: Row = [50, 70, 120], done: Row = [30, 40, 70], left: Row = [20, 30, 50]) => ({ in: received, done, left });

test("in a workbook those totals speak for themselves that were typed over and hold a number", () => {
  expect([...typedTotals(flows(rows(), [DONE]))]).toEqual([DONE]);
  expect([...typedTotals(flows(rows([50, 70, undefined], [30, 40, "无"]), [IN, DONE, LEFT]))]).toEqual([LEFT]);
  expect([...typedTotals(flows(rows([50, 70, 99]), [IN]))]).toEqual([IN]);
});

test("where no total is marked and all agree with their parts, they only repeat these", () => {
  expect([...typedTotals(flows(rows(), []))]).toEqual([]);
  expect([...typedTotals(flows(rows([undefined, undefined, undefined]), []))]).toEqual([]);
  expect([...typedTotals({ ...flows(rows(), []), figures: new Map() })]).toEqual([]);
});

test("where one that is not marked disagrees with its parts, or has none, all that hold a number were written", () => {
  expect([...typedTotals(flows(rows([50, 70, 99]), []))]).toEqual([IN, DONE, LEFT]);
  expect([...typedTotals(flows(rows([50, 70, 99], [30, 40, undefined]), []))]).toEqual([IN, LEFT]);
  expect([...typedTotals(flows(rows([undefined, "无", 0]), []))]).toEqual([IN, DONE, LEFT]);
  expect([...typedTotals(flows(rows([50, 70, 99]), [DONE]))]).toEqual([IN, DONE, LEFT]);
});

const held = ({ figures, overwritten }: Report) => [TOTALS.map((total) => (figures.get(total)?.kind === "number" ? (figures.get(total) as { value: number }).value : figures.get(total)?.kind)), [...overwritten]];
const change = (figure: FigureId, before: number, after: number) => ({ figure, before: number(before), after: number(after) });

test("with a proposal totals that are formulas follow, and typed ones stay", () => {
  expect(held(repaired(flows(rows(), [DONE]), [change(at("in", "east"), 50, 57), change(at("done", "east"), 30, 37)]))).toEqual([[127, 70, 50], [DONE]]);
  // On paper nothing is marked, and still somebody wrote them all.
  expect(held(repaired(flows(rows([50, 70, 99]), []), [change(at("done", "east"), 30, 37)]))).toEqual([[99, 70, 50], []]);
  expect(held(repaired(flows(rows(), []), [change(at("in", "east"), 50, 57)], new Set([IN])))).toEqual([[120, 70, 50], []]);
});

test("a typed total that becomes what its formula comes to counts as a formula again, one that becomes something else does not", () => {
  expect(held(repaired(flows(rows([50, 70, 99]), [IN, DONE]), [change(IN, 99, 120)]))).toEqual([[120, 70, 50], [DONE]]);
  expect(held(repaired(flows(rows([50, 70, 99]), [IN, DONE]), [change(IN, 99, 121)]))).toEqual([[121, 70, 50], [IN, DONE]]);
  expect(held(repaired(flows(rows([50, 70, 99], [30, 40, 9]), [IN, DONE]), [change(IN, 99, 120), change(DONE, 9, 70)]))).toEqual([[120, 70, 50], []]);
  expect(held(repaired(flows(rows([50, 70, 99]), [IN, DONE]), [change(at("in", "east"), 50, 29)]))).toEqual([[99, 70, 50], [IN, DONE]]);
});

test("the report itself is left as it was", () => {
  const report = flows(rows([50, 70, 99]), [IN]);
  repaired(report, [change(IN, 99, 120)]);
  expect(held(report)).toEqual([[99, 70, 50], [IN]]);
});

/** What is added to each cell, by its name. */
const lines = (report: Report) => {
  const equations = equationsOf(report);
  return totalLines(equations).map((deltas) => [...deltas].map(([place, delta]) => `${equations.cells[place]!.slice(3)} ${delta > 0 ? "+" : ""}${delta}`).join());
};

test.each<[string, ReturnType<typeof rows>, readonly string[]]>([
  ["three wrong totals, whatever they hold", rows([50, 70, 121], [30, 40, 0], [20, 30, 9]), ["in.total -1,done.total +70,left.total +41"]],
  ["two of 0", rows([50, 70, 0], [30, 40, 0]), ["in.total +120,done.total +70"]],
  ["one of 0 alone", rows([50, 70, 0]), []],
  ["one of 0 and one that holds something", rows([50, 70, 0], [30, 40, 7]), []],
  ["two that hold something", rows([50, 70, 1], [30, 40, 7]), []],
  ["none", rows(), []],
  ["two of 0 and one over a blank, of which nobody knows what it should be", rows([50, 70, 0], [30, 40, 0], [20, undefined, 0]), ["in.total +120,done.total +70"]],
  ["two of which one stands over a blank", rows([50, 70, 0], [30, undefined, 0]), []],
])("a column of totals that nobody added up: %s", (_what, values, columns) => {
  expect(lines(flows(values))).toEqual(columns);
});

test("a total above one that follows its parts is added up from these", () => {
  expect(lines(flows({ in: [1, 2, 3], done: [4, 5, 0], left: [6, 7, 0] }, [DONE, LEFT], { edition: NESTED }))).toEqual(["done.total +12,left.total +13"]);
});

const following = (report: Report, figure: FigureId, delta: number) => {
  const equations = equationsOf(report);
  const deltas = withTotals(new Map([[equations.place.get(figure)!, delta]]), equations);
  return deltas && [...deltas].map(([place, by]) => `${equations.cells[place]!.slice(3)} ${by > 0 ? "+" : ""}${by}`).join();
};

test("a typed total that agreed changes with its cell, and those above it with it, level by level", () => {
  expect(following(flows(rows()), at("in", "east"), 7)).toBe("in.east +7,in.total +7");
  const nested = flows({ in: [1, 2, 3], done: [4, 5, 12], left: [6, 7, 25] }, TOTALS, { edition: NESTED });
  expect(following(nested, at("in", "east"), 7)).toBe("in.east +7,in.total +7,done.total +7,left.total +7");
  expect(following(nested, DONE, 7)).toBe("done.total +7,left.total +7");
});

test("nothing follows where a total is a formula, or was wrong before, or where the cell cannot hold the number", () => {
  expect(following(flows(rows(), []), at("in", "east"), 7)).toBeUndefined();
  expect(following(flows(rows([50, 70, 99])), at("in", "east"), 7)).toBeUndefined();
  expect(following(flows(rows()), at("in", "east"), -51)).toBeUndefined();
  expect(following(flows(rows()), IN, 7)).toBeUndefined();
});

test("a blank is no number that a total could be written over", () => {
  const report = flows(rows([undefined, 70, 70]), []);
  expect(repaired(report, [{ figure: at("in", "west"), before: number(70), after: BLANK }]).figures.get(IN)).toEqual(BLANK);
});
