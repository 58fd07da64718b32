/** How long one full check of one report takes: median over many, on real figures. */
import { performance } from "node:perf_hooks";
import { check } from "../src/report/check";
import { publishedIds, publishedReport } from "../test/support/reports";

const ROUNDS = 400;

export function benchCheck(): readonly (readonly [string, string])[] {
  const reports = publishedIds("2021").map(publishedReport);
  for (const report of reports) check(report);
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++)
    for (const report of reports) {
      const from = performance.now();
      check(report);
      times.push(performance.now() - from);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(3)} ms`;
  return [
    [`full check of one report, median of ${times.length}`, `${at(0.5)}  (budget 1 ms)`],
    ["full check of one report, 99th percentile", at(0.99)],
  ];
}
