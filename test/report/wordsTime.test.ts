/** What the rules over words cost beside all others: by ratio, since machines differ. A check of a whole report takes some hundredths of a millisecond without them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/report/check";
import type { Piece, Report } from "../../src/report/types";
import { publishedReport } from "../support/reports";

const ID = "huaian_2024";
const FOLDER = join(__dirname, "../corpus");
const sentences = readdirSync(FOLDER).filter((f) => f.endsWith(".json")).flatMap((f) => (JSON.parse(readFileSync(join(FOLDER, f), "utf8")) as { sentences: { report: string; text: string; wrong: string[] }[] }).sentences)
  .filter(({ report, wrong }) => report === ID && wrong.length === 0).map(({ text }) => text);
const base = publishedReport(ID);
const section = base.edition.sections.find((s) => s.parts.length > 0)!;
/** Made anew, as every recheck reads them anew; `mark` makes texts that were never seen. */
const saying = (mark = ""): Report => ({
  ...base, pieces: sentences.map((text, i): Piece => ({ section: section.id, part: section.parts[i % section.parts.length]!.id, kind: "text", startsParagraph: true, content: `${text}${mark}` })),
});

/** Milliseconds of the quickest of many, so that what else the machine does stays out of it. */
function quickest(make: (i: number) => Report): number {
  let best = Infinity;
  for (let i = 0; i < 150; i++) {
    const report = make(i);
    const from = performance.now();
    check(report);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

test("texts of the length that a report should have are judged as quickly as its figures once they were seen, and quickly when they are new", () => {
  expect(sentences.join("").length).toBeGreaterThan(900);
  const figures = quickest(() => ({ ...base, pieces: [] }));
  quickest((i) => saying(`（${i}）`));
  const ratios = { same: quickest(() => saying()) / figures, one: quickest((i) => { const report = saying(); return { ...report, pieces: report.pieces.map((p, at) => (at === 3 ? { ...p, content: `${p.content}改${i}` } : p)) }; }) / figures, all: quickest((i) => saying(`（又${i}）`)) / figures };
  // Seen: 1.9, 2.4 and 6.4, also on a busy machine.
  expect(ratios.same).toBeLessThan(2.6);
  expect(ratios.one).toBeLessThan(4);
  expect(ratios.all).toBeLessThan(12);
});
