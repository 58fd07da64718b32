import { formOf } from "../../../src/report/form";
import { BLANK, number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import type { Fault } from "../../../src/report/repair/types";
import type { Reading, Report } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import type { FigureId } from "../../../src/statute/types";
import { reportOf, withFigure, withTotals } from "../../support/reports";
import { TOY } from "../../support/toy";
import { whole } from "./whole";

const id = figureId;
const typed = (report: Report): Report => ({ ...report, overwritten: new Set(formOf(report.edition).definitions.keys()) });
const valueOf = (report: Report, figure: FigureId): number => (report.figures.get(figure) as { value: number }).value;
const set = (report: Report, ...writes: readonly (readonly [FigureId, number])[]): Report => writes.reduce((now, [figure, value]) => withFigure(now, figure, number(value)), report);
const written = ({ proposals }: Fault, at = 0) => proposals[at]!.changes.map(({ figure, after }) => [figure, (after as { value: number }).value]);
const toy = (values: Readonly<Record<string, number | undefined>>, overwritten: readonly string[] = []): Report =>
  reportOf(new Map(TOY.tables[0]!.figures.map((f): [FigureId, Reading] => [f.id, values[f.id.slice(3)] === undefined ? BLANK : number(values[f.id.slice(3)]!)])), { edition: TOY, overwritten: new Set(overwritten.map((one) => id(`t1.${one}`))) });

const base = whole("pt_build_2024");

test("a 总计 column of 0 over cells that are not is one fault, and the sums are what is proposed", () => {
  const report = typed(base);
  const totals = report.edition.tables[1]!.figures.map((f) => f.id).filter((figure) => figure.endsWith(".total") && valueOf(report, figure) !== 0);
  expect(totals.length).toBeGreaterThan(3);
  const faults = faultsOf(set(report, ...totals.map((figure) => [figure, 0] as const)));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.proposals[0]).toMatchObject({ reason: { code: "total", totals, zeros: true }, rank: 1 });
  expect(written(faults[0]!)).toEqual(totals.map((figure) => [figure, valueOf(report, figure)]));
});

test("two mistakes that have nothing to do with each other are two faults, each with its own list", () => {
  const report = typed(base);
  const [cell, total] = [id("t3.r1.natural"), id("t4.review.total")];
  const faults = faultsOf(set(report, [cell, valueOf(report, cell) + 40], [total, valueOf(report, total) + 3]));
  expect(faults.map((fault) => written(fault))).toEqual([[[cell, valueOf(report, cell)]], [[total, valueOf(report, total)]]]);
  expect(faults[0]!.findings).not.toEqual(expect.arrayContaining([...faults[1]!.findings]));
});

test("two wrong cells of one row are told apart by their columns", () => {
  const report = typed(base);
  const [a, b] = [id("t3.r1.natural"), id("t3.r1.company")];
  const faults = faultsOf(set(report, [a, valueOf(report, a) + 40], [b, valueOf(report, b) + 7]));
  expect(faults).toHaveLength(1);
  expect(written(faults[0]!)).toEqual([[a, valueOf(report, a)], [b, valueOf(report, b)]]);
});

test("a count in both 办理结果 and 结转 is said so, and with totals that follow every cell that could be wrong is listed as an equal", () => {
  const out = id("t3.carry_out.natural");
  const faults = faultsOf(withTotals(set(base, [out, valueOf(base, out) + 1])));
  expect(faults).toHaveLength(1);
  const equals = faults[0]!.proposals.filter(({ rank }) => rank === 1);
  expect(equals.map(({ reason }) => reason)).toContainEqual(expect.objectContaining({ code: "twice", figure: out, by: 1 }));
  expect(equals.map(({ changes }) => changes[0]!.figure)).toContain(id("t3.new.natural"));
});

test("what last year's report carried over is not touched, and decides where it disagrees", () => {
  const [opening, closing] = [id("t3.carry_in.natural"), id("t3.carry_out.natural")];
  const last = { edition: base.edition, year: 2023, unit: "", titleName: "", pieces: [], figures: new Map([...base.figures].map(([figure, reading]) => [figure, reading.kind === "number" && figure === closing ? number(valueOf(base, opening)) : reading])) };
  const balanced = set(base);
  const wrong = faultsOf({ ...withTotals(set(balanced, [closing, valueOf(base, closing) + 1])), last });
  expect(wrong[0]!.proposals.flatMap(({ changes }) => changes.map(({ figure }) => figure))).not.toContain(opening);
  const off = faultsOf({ ...withTotals(set(balanced, [opening, valueOf(base, opening) + 1])), last });
  expect(written(off[0]!)).toEqual([[opening, valueOf(base, opening)]]);
  expect(off[0]!.proposals.filter(({ rank }) => rank === 1)).toHaveLength(1);
});

test("a text that means a number is proposed as that number, and 无 as 0", () => {
  const full = id("t3.r1.natural");
  const text = (seen: string): Report => withFigure(base, full, { kind: "text", text: seen });
  expect(faultsOf(text(`${valueOf(base, full)}件`)).map((fault) => [fault.proposals[0]!.reason.code, written(fault)])).toEqual([["meant", [[full, valueOf(base, full)]]]]);
  expect(faultsOf(text("见附件"))).toEqual([]);
});

test("a form of two rows has its proposals too", () => {
  const faults = faultsOf(toy({ "got.a": 3, "got.b": 4, "got.total": 0, "done.a": 3, "done.b": 4, "done.total": 7 }, ["got.total", "done.total"]));
  expect(faults.map((fault) => [fault.findings, written(fault)])).toEqual([[["TOY-ROW:0"], [["t1.got.total", 7]]]]);
  const swapped = faultsOf(toy({ "got.a": 4, "got.b": 3, "got.total": 7, "done.a": 3, "done.b": 4, "done.total": 7 }));
  expect(swapped[0]!.proposals.map(({ reason, rank }) => [reason.code, rank])).toEqual([["swapped", 1], ["swapped", 1]]);
});

test("an incomplete balance has no proposals", () => {
  expect(faultsOf(toy({ "got.a": 3, "got.total": 3, "done.a": 3, "done.b": 9, "done.total": 12 }))).toEqual([]);
});
