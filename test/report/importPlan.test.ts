import fc from "fast-check";
import { formOf } from "../../src/report/form";
import { planImport, type ImportPlan } from "../../src/report/importPlan";
import { BLANK, number, sameReading } from "../../src/report/reading";
import { Sums } from "../../src/report/sums";
import type { Reading, Report } from "../../src/report/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import type { FigureId } from "../../src/statute/types";
import { importedOf, pieceOf } from "../support/imported";
import { balancedReportsOf, editionOf, META, publishedFigures, publishedIds, reportOf, somePieces } from "../support/reports";

/** The workbook as it is once everything is taken, totals computed by their formulas. */
function taken(report: Report, plan: ImportPlan): Report {
  const form = formOf(report.edition);
  const figures = new Map(report.figures);
  const overwritten = new Set(report.overwritten);
  for (const { figure, incoming, change, gets } of plan.rows) {
    if (change !== "fill" && change !== "replace") continue;
    if (gets === "value") figures.set(figure, incoming);
    if (form.definitions.has(figure)) overwritten[gets === "value" ? "add" : "delete"](figure);
  }
  for (const [id, { identity }] of form.definitions) {
    if (overwritten.has(id)) continue;
    const parts = identity.right.flatMap((part): number[] => (figures.get(part)?.kind === "number" || form.definitions.has(part) ? [new Sums(form, figures).asStands(part)] : []));
    figures.set(id, parts.length === 0 ? BLANK : number(parts.reduce((a, b) => a + b, 0)));
  }
  return { ...report, figures, overwritten };
}

const blankOf = (edition: Report["edition"]): Report => reportOf(new Map<FigureId, Reading>(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, BLANK]))), { edition, pieces: [] });

test.each([EDITION_2021, EDITION_2019].flatMap((e) => publishedIds(e.id)))("every number of %s has its place in a blank workbook of its own form, and taken again changes nothing", (id) => {
  const figures = new Map([...publishedFigures(id)].map(([figure, r]) => [figure, r.kind === "number" ? r : BLANK]));
  const imported = importedOf(editionOf(id), figures);
  const blank = blankOf(editionOf(id));
  const plan = planImport(blank, imported, MAPPINGS);
  for (const { figure, incoming, change, gets } of plan.rows) {
    const printed = figures.get(figure)!;
    if (printed.kind === "number" && gets === "value") expect([figure, change, incoming]).toEqual([figure, "fill", printed]);
    // A total that is left to its formula is the one that was printed.
    if (printed.kind === "number" && gets === "formula") expect([figure, incoming]).toEqual([figure, printed]);
  }
  expect(plan.homeless).toEqual([]);
  const again = planImport(taken(blank, plan), imported, MAPPINGS);
  expect(again.rows.filter((r) => r.change === "fill" || r.change === "replace")).toEqual([]);
});

test("a blank of the source never changes a cell, whatever stands there and whatever else is taken", () => {
  fc.assert(fc.property(balancedReportsOf(EDITION_2021), balancedReportsOf(EDITION_2021), fc.func(fc.boolean()), (there, coming, isBlank) => {
    const figures = new Map([...coming.figures].map(([id, r]): [FigureId, Reading] => [id, isBlank(id) ? BLANK : r]));
    for (const row of planImport(there, importedOf(EDITION_2021, figures), MAPPINGS).rows) {
      if (row.gets === "formula") continue;
      expect(row.gets).toBe("value");
      const incoming = figures.get(row.figure)!;
      expect(row.change).toBe(incoming.kind === "blank" ? "none" : sameReading(row.before, incoming) && !formOf(EDITION_2021).definitions.has(row.figure) ? "same" : "replace");
    }
  }), { numRuns: 25 });
});

test("texts and particulars stand beside what is there, and the same words are no change", () => {
  const there = reportOf(new Map(), { pieces: somePieces(EDITION_2021) });
  const [first] = there.pieces;
  const section = EDITION_2021.sections.findIndex((s) => s.id === first!.section);
  const of = (content: string) => planImport(there, importedOf(EDITION_2021, {}, { unit: META.unit, titleName: "别的街道", year: 2024, pieces: [pieceOf(EDITION_2021, section, first!.part, content)] }), MAPPINGS);
  const change = (plan: ImportPlan) => plan.texts.find((t) => t.section === first!.section && t.part === first!.part)!.change;
  expect([change(of(first!.content)), change(of("别的话。"))]).toEqual(["same", "replace"]);
  expect(of("").particulars.map((p) => [p.field, p.change])).toEqual([["unit", "same"], ["titleName", "replace"], ["year", "same"], ["date", "none"]]);
});

test("what a source does not say is no change, in texts and particulars alike", () => {
  const there = reportOf(new Map(), { pieces: somePieces(EDITION_2021) });
  const plan = planImport(there, importedOf(EDITION_2021, {}), MAPPINGS);
  expect(plan.particulars.map(({ field, incoming, change }) => [field, incoming, change])).toEqual([["unit", "", "none"], ["titleName", "", "none"], ["year", "", "none"], ["date", "", "none"]]);
  expect(new Set(plan.texts.map((t) => t.change))).toEqual(new Set(["none"]));
  const nothing = planImport(blankOf(EDITION_2021), importedOf(EDITION_2021, {}), MAPPINGS);
  expect(new Set([...nothing.rows, ...nothing.texts].map((row) => row.change))).toEqual(new Set(["none"]));
});

test("two paragraphs are other words than the same in one", () => {
  const at = EDITION_2021.sections.findIndex((s) => s.kind === "narrative" && s.parts.length === 0);
  const there = reportOf(new Map(), { pieces: [pieceOf(EDITION_2021, at, "", "甲。"), pieceOf(EDITION_2021, at, "", "乙。")] });
  const change = (...contents: string[]) => planImport(there, importedOf(EDITION_2021, {}, { pieces: contents.map((content) => pieceOf(EDITION_2021, at, "", content)) }), MAPPINGS).texts.find((t) => t.section === EDITION_2021.sections[at]!.id)!.change;
  expect([change("甲。", "乙。"), change("甲。乙。")]).toEqual(["same", "replace"]);
});

test.each(publishedIds(EDITION_2019.id))("every number of %s that both forms count alike has its place in the other form, every other one is named", (id) => {
  const figures = publishedFigures(id);
  const plan = planImport(blankOf(EDITION_2021), importedOf(EDITION_2019, figures), MAPPINGS);
  const { same, divided } = MAPPINGS.find((m) => m.older === EDITION_2019.id && m.newer === EDITION_2021.id)!;
  const newer = new Map(same.map((pair) => [pair.older, pair.newer]));
  // What the other form divides has a law of its own (switchEdition).
  const elsewhere = new Set<FigureId>([...formOf(EDITION_2019).definitions.keys(), ...divided.map((one) => one.older)]);
  const totals = formOf(EDITION_2021).definitions;
  const incoming = new Map(plan.rows.map((row) => [row.figure, row.incoming]));
  const homeless = new Set(plan.homeless.flatMap((one) => (one.kind === "figure" ? [one.figure] : [])));
  for (const [older, reading] of figures) {
    if (reading.kind !== "number") continue;
    const place = newer.get(older);
    if (place !== undefined && !totals.has(place)) expect([older, incoming.get(place)]).toEqual([older, reading]);
    if (place === undefined && !elsewhere.has(older)) expect([older, homeless.has(older)]).toEqual([older, true]);
  }
});
