/** How long a check takes of a report that says as much as a report may, and of one that is opened for the first time. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { check } from "../src/report/check";
import type { Report } from "../src/report/types";
import { publishedReport } from "../test/support/reports";

const ROUNDS = 300;
/** What the first section may be long, in characters. */
const LENGTH = 1_000;

/** Published prose, the office's own first, under the headings of the first section. */
function saying(ids: readonly [string, ...string[]]): Report {
  const report = publishedReport(ids[0]);
  const section = report.edition.sections.find((s) => s.kind === "narrative" && s.parts.length > 0)!;
  const lines = ids.flatMap((id) => readFileSync(path.join(__dirname, `../test/fixtures/texts/${id}.txt`), "utf8").split("\n")).filter((line) => line.length > 20 && !/^[#\t]|\t/u.test(line)).map((line) => line.replace(/^【叙述】/u, ""));
  const contents: string[] = [];
  for (const line of lines) {
    const left = LENGTH - contents.join("").length;
    if (left > 0) contents.push(line.slice(0, left));
  }
  return { ...report, pieces: contents.map((content, i) => ({ section: section.id, part: section.parts[i % section.parts.length]!.id, kind: "text", startsParagraph: true, content })) };
}

export function benchWords(): readonly (readonly [string, string])[] {
  const report = saying(["pt_region_2022", "dongliu_2024"]);
  const length = report.pieces.reduce((sum, { content }) => sum + content.length, 0);
  const median = (make: (round: number) => Report): string => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = make(round);
      const from = performance.now();
      check(one);
      times.push(performance.now() - from);
    }
    return `${times.sort((a, b) => a - b)[ROUNDS / 2]!.toFixed(3)} ms`;
  };
  const from = performance.now();
  check(report);
  const first = performance.now() - from;
  return [
    [`check of a report with ${length} characters, the first of all`, `${first.toFixed(1)} ms`],
    // A figure was changed: the texts are the ones that were read before.
    ["the same after an edit of a figure, median", `${median(() => ({ ...report }))}  (budget 1 ms)`],
    ["the same after an edit of one paragraph, median", median((round) => ({ ...report, pieces: report.pieces.map((piece, i) => (i === 0 ? { ...piece, content: `${piece.content}${round}` } : piece)) }))],
    ["the same with texts never read before, median", median((round) => ({ ...report, pieces: report.pieces.map((piece) => ({ ...piece, content: `${piece.content}第${round}次。` })) }))],
  ];
}
