/** A published report in a workbook: totals that disagree with their parts stand as they were published, the others are formulas. */
import fc from "fast-check";
import { check } from "../../../src/report/check";
import { formOf } from "../../../src/report/form";
import { number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import type { Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { runs } from "../../support/runs";
import { drawing, KINDS, plant, type Below, type Planted } from "./faults";
import { wholeReports } from "./whole";

const valueOf = (report: Report, id: FigureId): number => (report.figures.get(id) as { value: number }).value;
/** Only what does not follow from its parts is kept as typed over. */
function imported(report: Report): Report {
  const apart = [...formOf(report.edition).definitions].filter(([id, { identity }]) => identity.right.reduce((sum, part) => sum + valueOf(report, part), 0) !== valueOf(report, id));
  return { ...report, overwritten: new Set(apart.map(([id]) => id)) };
}

/** A part of a number of table 三 in the cell beside it, totals among them. */
function partMoved(report: Report, below: Below): Pick<Planted, "report" | "truth"> | undefined {
  const table = report.edition.tables[1]!;
  const row = table.cells.filter((cell) => cell.figure && !cell.figure.endsWith(".total")).filter((cell, _, all) => cell.row === all[0]!.row || cell.row > all[0]!.row);
  const pairs = row.flatMap((cell) => row.filter((other) => other.row === cell.row && other.column === cell.column + 1 && valueOf(report, cell.figure!) > 1).map((other) => [cell.figure!, other.figure!] as const));
  const pair = pairs[below(Math.max(1, pairs.length))];
  if (!pair) return undefined;
  const [from, to] = pair;
  const amount = 1 + below(valueOf(report, from) - 1);
  const figures = new Map([...report.figures, [from, number(valueOf(report, from) - amount)] as const, [to, number(valueOf(report, to) + amount)] as const]);
  return { report: { ...report, figures, overwritten: new Set(formOf(report.edition).definitions.keys()) }, truth: new Map([[from, valueOf(report, from)], [to, valueOf(report, to)]]) };
}

const drawn = (draw: (report: Report, below: Below) => Pick<Planted, "report" | "truth"> | undefined, count: number) =>
  fc.sample(fc.tuple(fc.constantFrom(...wholeReports), fc.integer()), { numRuns: count, ...(runs(0, 1) === 0 && { seed: 20_260_131 }) }).flatMap(([{ report }, seed]) => draw(report, drawing(seed)) ?? []);

function placeOf({ report, truth }: Pick<Planted, "report" | "truth">): number {
  return faultsOf(report).flatMap(({ proposals }) => proposals).findIndex(({ changes }) => changes.length === truth.size && changes.every(({ figure, after }) => after.kind === "number" && after.value === truth.get(figure)));
}

test.each(KINDS)("the true correction of one fault in what was read from a published report is listed, and is nearly always among the first three: %s", (kind) => {
  const cases = drawn((report, below) => plant(kind, "typed", report, below), runs(80, 400)).map((one) => ({ ...one, report: imported(one.report) })).filter(({ report }) => check(report).errors > 0);
  expect(cases.length).toBeGreaterThan(10);
  const places = cases.map(placeOf);
  expect(cases.filter((_, i) => places[i]! < 0).map(({ truth }) => [...truth])).toEqual([]);
  expect(places.filter((place) => place < 3).length / places.length).toBeGreaterThanOrEqual(0.9);
});

test.each([["typed", (report: Report) => report], ["published", imported]] as const)("a part of a number in the cell beside it is one fault, and the true correction is nearly always among the first three (%s totals)", (_, made) => {
  const cases = drawn(partMoved, runs(60, 600)).map((one) => ({ ...one, report: made(one.report) })).filter(({ report }) => check(report).errors > 0);
  expect(cases.length).toBeGreaterThan(20);
  const places = cases.map(placeOf);
  expect(cases.filter((_one, i) => places[i]! < 0).map(({ truth }) => [...truth])).toEqual([]);
  expect(places.filter((place) => place < 3).length / places.length).toBeGreaterThanOrEqual(0.9);
});

test("where several faults are found in what was read, the first proposals of all of them write no cell twice", () => {
  const cases = drawn((report, below) => {
    const one = plant(KINDS[below(KINDS.length)]!, "typed", report, below);
    const two = one && plant(KINDS[below(KINDS.length)]!, "typed", report, below);
    if (!one || !two) return undefined;
    const truth = new Map([...one.truth, ...two.truth]);
    return { report: imported({ ...report, figures: new Map([...one.report.figures, ...[...two.truth.keys()].map((id) => [id, two.report.figures.get(id)!] as const)]) }), truth };
  }, runs(40, 400));
  const several = cases.map(({ report }) => ({ report, faults: faultsOf(report) })).filter(({ faults }) => faults.length > 1);
  expect(several.length).toBeGreaterThan(5);
  for (const { faults } of several) {
    const written = faults.flatMap(({ proposals }) => proposals[0]!.changes.map(({ figure }) => figure));
    expect(new Set(written).size).toBe(written.length);
  }
});

test("beside a column of totals published as 0, one wrong cell makes nothing else look wrong: first comes no right input of another row", () => {
  const { report } = wholeReports.find(({ id }) => id === "pt_region_2021")!;
  const wrong = [...formOf(report.edition).definitions.keys()].filter((id) => id.startsWith("t3.") && id.endsWith(".total"));
  const planted = report.edition.tables[1]!.cells.find((cell) => cell.figure?.endsWith(".other"))!.figure!;
  const figures = new Map([...report.figures, ...wrong.map((id) => [id, number(0)] as const), [planted, number(valueOf(report, planted) + 64)] as const]);
  const faults = faultsOf(imported({ ...report, figures }));
  const column = (id: FigureId) => id.slice(id.lastIndexOf("."));
  const balance = faults.filter(({ findings }) => findings.some((key) => key.startsWith("T3-BAL")));
  expect(balance).toHaveLength(1);
  const written = balance[0]!.proposals.map(({ changes }) => changes.filter(({ figure }) => column(figure) !== ".total").map(({ figure, after }) => [figure, after]));
  expect(written).toContainEqual([[planted, number(valueOf(report, planted))]]);
  for (const { proposals: [first] } of faults.filter((fault) => !balance.includes(fault))) expect(first!.changes.map(({ figure }) => column(figure))).toEqual(first!.changes.map(() => ".total"));
});
