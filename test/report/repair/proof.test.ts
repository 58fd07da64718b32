/** What the check says of a report after a change, and what of it counts. */
import { number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import { proofOf, standing, wordsAfter } from "../../../src/report/repair/proof";
import type { Change } from "../../../src/report/repair/types";
import type { Piece, Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { at, OVERVIEW } from "../../taskpane/support/toyEdition";
import { flows, lastYear, TOTALS, YEARLY, type Row } from "./flows";

const balanced = { in: [50, 70, 120] as Row, done: [30, 40, 70] as Row, left: [20, 30, 50] as Row };
const change = (report: Report, figure: FigureId, after: number): Change => ({ figure, before: report.figures.get(figure)!, after: number(after) });
const gone = (report: Report, alone: boolean, ...writes: readonly (readonly [FigureId, number])[]) => proofOf(standing(report), writes.map(([figure, after]) => change(report, figure, after)), alone)?.map(({ key }) => key);

test("a report stands with its findings, but for typed totals that agree, and with those about its words apart", () => {
  const words: Piece = { section: OVERVIEW, part: "", kind: "text", startsParagraph: true, content: "收到××件。" };
  const before = standing(flows({ ...balanced, in: [50, 70, 121] }, TOTALS, { pieces: [words] }));
  expect([before.findings.map(({ key }) => key), before.words.map(({ code }) => code), [...before.typed]]).toEqual([[expect.stringContaining("PLACEHOLDER"), "TOY-ROW:0"], ["PLACEHOLDER"], TOTALS]);
  expect(before.bare.findings.filter(({ detail }) => detail.kind === "placeholder")).toEqual([]);
});

test("a change is proved where it takes findings away and brings none", () => {
  const wrong = flows({ ...balanced, in: [50, 70, 121] });
  expect(gone(wrong, true, [TOTALS[0]!, 120])).toEqual(["TOY-ROW:0"]);
  expect(gone(wrong, true, [at("in", "east"), 51])).toBeUndefined();
  expect(gone(wrong, true, [TOTALS[0]!, 122])).toEqual([]);
});

test("a typed total that agrees again is what was to be reached, and nothing new", () => {
  const wrong = flows({ ...balanced, in: [57, 70, 120] });
  expect(gone(wrong, true, [at("in", "east"), 50])).toEqual(["TOY-BAL:0", "TOY-ROW:0"]);
});

test("a total whose formula somebody cleared is a finding like any other", () => {
  const cleared = flows({ ...balanced, in: [50, 70, undefined] });
  expect(standing(cleared).findings.map(({ detail }) => detail.kind)).toEqual(["overwritten"]);
  expect(gone(cleared, true, [TOTALS[0]!, 120])).toHaveLength(1);
});

test("where nothing else is wrong, no sum may come to fail, not even one of which the check says nothing beside another", () => {
  // The balance of the totals fails with the columns, and is not said again.
  const wrong = flows({ in: [57, 70, 120], done: [30, 40, 70], left: [20, 30, 50] });
  const writes = [[at("in", "east"), 56], [at("in", "total"), 126]] as const;
  expect(gone(wrong, false, ...writes)).toEqual(["TOY-ROW:0"]);
  expect(gone(wrong, true, ...writes)).toBeUndefined();
});

test("a warning about last year's report that is gone with it is among what is settled", () => {
  const report = flows({ ...balanced, in: [57, 70, 127] }, [], { edition: YEARLY, last: lastYear(50) });
  const [fault] = faultsOf(report);
  expect(fault!.findings).toEqual(["TOY-BAL:0"]);
  expect(fault!.proposals.map(({ settles }) => settles.map((key) => key.split(":")[0]))).toEqual([["TOY-BAL", "TOY-LAST"], ["TOY-BAL"], ["TOY-BAL"]]);
});

const told: Piece = { section: OVERVIEW, part: "", kind: "text", startsParagraph: true, content: "概况如下。" };

test("of words that say nothing of the figures nothing comes and goes", () => {
  const report = flows({ ...balanced, in: [50, 70, 121] }, TOTALS, { pieces: [told, { ...told, content: "收到××件。" }] });
  const before = standing(report);
  expect(wordsAfter(before, [change(report, TOTALS[0]!, 120)])).toEqual({ gone: [], come: [] });
});
