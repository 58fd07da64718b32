/** The fills themselves: they are what their kinds say, and a workbook filled so is read as they promise. */
import fc from "fast-check";
import { check } from "../../src/report/check";
import { EDITIONS } from "../../src/statute/editions";
import { openDesk } from "../support/app";
import { FILL_KINDS, fillsOf, reportOfFill, sampleFills } from "../support/fills";
import { fillDesk } from "../support/putFill";
import { TOY } from "../support/toy";
import { runs, someOf } from "../support/runs";

const FORMS = [...EDITIONS, TOY].map((edition) => [edition.name, edition] as const);

test.each(FORMS)("a balanced fill is submittable, one with a fault is not (%s)", (_name, edition) => {
  fc.assert(fc.property(fillsOf(edition, "balanced"), (fill) => check(reportOfFill(fill)).errors === 0 && check(reportOfFill(fill)).unfilled === 0), { numRuns: 12 });
  fc.assert(fc.property(fillsOf(edition, "one fault"), (fill) => check(reportOfFill(fill)).verdicts.some((v) => v.state === "fails")), { numRuns: 12 });
});

test.each(FORMS)("the same seed makes the same fills, another seed others (%s)", (_name, edition) => {
  const entries = (seed: number) => JSON.stringify(sampleFills(edition, 2 * FILL_KINDS.length, seed).map((fill) => [fill.kind, ...fill.entries]));
  expect(entries(7)).toBe(entries(7));
  expect(entries(7)).not.toBe(entries(8));
});

test.each(someOf(FORMS, 1))("the add-in reads from the cells what a fill put into them (%s)", async (_name, edition) => {
  const fills = sampleFills(edition, runs(1, 2) * FILL_KINDS.length, 11);
  for (const fill of fills) {
    const desk = await openDesk({ edition });
    fillDesk(desk, fill);
    await desk.app.recheck();
    const { figures, overwritten } = desk.state.report!;
    const promised = reportOfFill(fill);
    expect([fill.kind, figures]).toEqual([fill.kind, promised.figures]);
    expect([fill.kind, overwritten]).toEqual([fill.kind, promised.overwritten]);
  }
});
