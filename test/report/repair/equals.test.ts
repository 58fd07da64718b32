/** Where nothing tells which cell is wrong, all that could be are equals; where something does, a right figure is left alone. */
import { formOf } from "../../../src/report/form";
import { number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import type { Report } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import type { FigureId } from "../../../src/statute/types";
import { withFigure, withTotals } from "../../support/reports";
import { whole } from "./whole";

const id = figureId;
const typed = (report: Report): Report => ({ ...report, overwritten: new Set(formOf(report.edition).definitions.keys()) });
const valueOf = (report: Report, figure: FigureId): number => (report.figures.get(figure) as { value: number }).value;
const set = (report: Report, ...writes: readonly (readonly [FigureId, number])[]): Report => writes.reduce((now, [figure, value]) => withFigure(now, figure, number(value)), report);

const PARTS = ["upheld", "corrected", "other", "pending"] as const;

/** 表四 with one block of these numbers. */
function block(parts: readonly number[], total: number): Report {
  const base = whole("pt_build_2024");
  const [first] = base.edition.tables[2]!.figures.filter(({ id: figure }) => figure.endsWith(".total"));
  const own = formOf(base.edition).definitions.get(first!.id)!.identity.right;
  expect(own).toHaveLength(PARTS.length);
  return typed(set(withTotals(set(base, ...own.map((figure, i) => [figure, parts[i]!] as const))), [first!.id, total]));
}

test("of one sum that is off, its total and its four parts are equals", () => {
  const [fault, ...others] = faultsOf(block([40, 30, 20, 60], 157));
  expect(others).toEqual([]);
  const equals = fault!.proposals.filter(({ rank }) => rank === 1);
  expect(equals.map(({ changes }) => changes.length)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(equals.map(({ changes }) => changes[0]!.figure)).size).toBe(5);
});

test("of one sum with small numbers none is likelier because a digit could be missing, or because total and part could have changed places", () => {
  const short = faultsOf(block([1, 2, 3, 4], 21))[0]!;
  expect(short.proposals.filter(({ changes, rank }) => changes.length === 1 && rank !== 1)).toEqual([]);
  const exchanged = faultsOf(block([2, 1, 0, 0], 1))[0]!;
  expect(exchanged.proposals[0]!.reason.code).toBe("total");
  expect(exchanged.proposals.filter(({ rank }) => rank === 1).length).toBeGreaterThan(1);
});

test("a total of 0 over parts that are not was not added up: that comes first, alone", () => {
  const { proposals } = faultsOf(block([40, 30, 20, 60], 0))[0]!;
  expect(proposals[0]!.reason).toMatchObject({ code: "total", zeros: true });
  expect(proposals.filter(({ rank }) => rank === 1)).toHaveLength(1);
});

test("a number that slipped from one typed total into the next one of its row is one fault, and the right total of that row stays", () => {
  const base = typed(whole("pt_market_2025"));
  const [from, to] = [id("t3.r7.natural"), id("t3.r7.company")];
  const faults = faultsOf(set(base, [from, valueOf(base, from) - 8], [to, valueOf(base, to) + 8]));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.proposals[0]!.changes.map(({ figure, after }) => [figure, after])).toEqual([[from, number(valueOf(base, from))], [to, number(valueOf(base, to))]]);
});
