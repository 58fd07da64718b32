/** An explanation speaks for what it was written over and for nothing that came later. */
import { check } from "../../src/report/check";
import { formOf } from "../../src/report/form";
import { explainable } from "../../src/report/explanations";
import { number } from "../../src/report/reading";
import type { Finding, Piece, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { explainedReport, explanationOf } from "../support/explained";
import { reportOf, somePieces } from "../support/reports";

const zeros = (edition = EDITION_2021): Report => reportOf(new Map(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, number(0)] as const))), { edition });
const found = (report: Report, code: string): Finding => check(report).findings.find((f) => f.code === code)!;

test("a total that is typed over later is not explained by what was written of another one", () => {
  const [first, second] = [...formOf(EDITION_2021).definitions.keys()];
  const one = { ...zeros(), overwritten: new Set([first!]) };
  const explained = { ...one, explanations: [explanationOf(found(one, "FORMULA"), one)] };
  expect(found(explained, "FORMULA").explained).toBeDefined();
  const two = found({ ...explained, overwritten: new Set([first!, second!]) }, "FORMULA");
  expect([two.explained, two.lapsed]).toEqual([undefined, explained.explanations[0]]);
});

test("a section that was explained to be too long is not explained any more when a paragraph is added", () => {
  const rule = EDITION_2021.rules.find((r) => r.kind === "length")!;
  const section = (rule as { section: Piece["section"] }).section;
  const piece = (content: string): Piece => ({ section, part: "", kind: "text", startsParagraph: true, content });
  const long = { ...zeros(), pieces: [...somePieces(EDITION_2021), piece("字".repeat(1_100))] };
  const explained = { ...long, explanations: [explanationOf(found(long, rule.code), long)] };
  expect(found(explained, rule.code).explained).toBeDefined();
  const longer = found({ ...explained, pieces: [...explained.pieces, piece("句".repeat(1_000))] }, rule.code);
  expect([longer.explained, longer.lapsed]).toEqual([undefined, explained.explanations[0]]);
});

test.each(EDITIONS.map((e) => [e.id, e] as const))("nothing that was explained of one year is explained when the workbook goes on with the next (%s)", (_id, edition) => {
  const form = formOf(edition);
  const base = zeros(edition);
  const odd = { ...base, overwritten: new Set(form.definitions.keys()), pieces: base.pieces.map((p) => ({ ...p, content: `${p.content}收到×件。` })) };
  const explained = explainedReport(odd);
  const before = check(explained).findings.filter(explainable);
  expect(before.length).toBeGreaterThan(1);
  expect(before.filter((f) => !f.explained)).toEqual([]);
  const next = { ...explained, meta: { ...explained.meta, year: explained.meta.year! + 1, date: { year: explained.meta.year! + 2, month: 1, day: 20 } } };
  const after = check(next).findings.filter(explainable);
  expect(after.map((f) => f.explained)).toEqual(after.map(() => undefined));
  expect(after.filter((f) => f.lapsed).length).toBeGreaterThan(1);
});
