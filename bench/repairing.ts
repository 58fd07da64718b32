/** How long 看改法 looks for what is wrong, beside the plainest way to look for it. */
import { check } from "../src/report/check";
import { number } from "../src/report/reading";
import { faultsOf } from "../src/report/repair/faults";
import type { Report } from "../src/report/types";
import { drawing, KINDS, plant } from "../test/report/repair/faults";
import { wholeReports } from "../test/report/repair/whole";
import { median, timed } from "./median";
import type { Measured } from "./rows";

const SEEDS = [1, 2];
/** The least of so many counts: the machine may be busy with something else. */
const ATTEMPTS = 3;

export function benchRepair(): Measured {
  const reports = wholeReports.flatMap(({ report }) => KINDS.flatMap((kind) => SEEDS.flatMap((seed) => plant(kind, "typed", report, drawing(seed))?.report ?? [])));
  if (reports.length < 50) throw new Error(`only ${reports.length} mistakes could be planted`);
  // Our own compiler is warmed up for both.
  for (const report of reports.slice(0, 20)) faultsOf(report);
  const least = (work: () => unknown): number => Math.min(...Array.from({ length: ATTEMPTS }, () => timed(work)));
  const ours = reports.map((report) => least(() => faultsOf(report)));
  const plain = reports.filter((_, i) => i % 8 === 0).map((report) => least(() => plainSearch(report)));
  return { repairMedian: { ours: median(ours), beside: median(plain) }, repairWorst: { ours: Math.max(...ours), beside: Math.max(...plain) } };
}

/** Every cell with every difference that is open taken off or put on, and a check of the whole. */
function plainSearch(report: Report): readonly Report[] {
  const differences = new Set(check(report).verdicts.filter(({ state }) => state === "fails").flatMap(({ difference }) => [difference, -difference]));
  return [...report.figures].flatMap(([figure, reading]) =>
    reading.kind !== "number" ? [] : [...differences].flatMap((difference) => {
      const tried = { ...report, figures: new Map(report.figures).set(figure, number(reading.value - difference)) };
      return reading.value >= difference && check(tried).errors === 0 ? [tried] : [];
    }),
  );
}
