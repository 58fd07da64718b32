import fc from "fast-check";
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import { switchEdition, type Homeless } from "../../src/report/switchEdition";
import type { Piece, Reading, Report } from "../../src/report/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sectionId, StatuteError } from "../../src/statute/ids";
import { defineMapping } from "../../src/statute/mapping/mapping";
import { FROM_2019_TO_2021 as MAPPING } from "../../src/statute/mapping/from2019to2021";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import type { Edition, FigureId } from "../../src/statute/types";
import { publishedIds, publishedReport, reportOf, withTotals } from "../support/reports";
import { runs } from "../support/runs";

const other = (edition: Edition): Edition => (edition === EDITION_2019 ? EDITION_2021 : EDITION_2019);
const to = (report: Report) => switchEdition([report], other(report.edition), MAPPINGS);
const at = (report: Report, id: string): Reading | undefined => report.figures.get(figureId(id));
const parked = (homeless: readonly Homeless[]) => homeless.flatMap((h) => (h.kind === "figure" ? [`${h.figure} ${h.reading.kind === "number" ? h.reading.value : h.reading.text}${h.summed ? ` in ${h.summed}` : ""}`] : [`${h.place.section} ${h.text}`]));
const filled = (edition: Edition, values: Readonly<Record<string, Reading>>, overwritten: readonly string[] = []): Report => {
  const figures = new Map([...formOf(edition).figures.keys()].map((id): [FigureId, Reading] => [id, values[id] ?? BLANK]));
  return reportOf(figures, { edition, overwritten: new Set(overwritten.map(figureId)) });
};

/** A report as people leave it: numbers, blanks, texts, errors, and totals typed over. */
const reports: fc.Arbitrary<Report> = fc.constantFrom(EDITION_2019, EDITION_2021).chain((edition) => {
  const form = formOf(edition);
  const reading: fc.Arbitrary<Reading> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(number(0)) }, { weight: 3, arbitrary: fc.integer({ min: -20, max: 400 }).map(number) }, { weight: 2, arbitrary: fc.constant(BLANK) },
    fc.constantFrom<Reading>({ kind: "text", text: "无" }, { kind: "text", text: "１２" }, { kind: "error", text: "#N/A" }),
  );
  const inputs = [...form.inputs.values()].flat();
  const totals = [...form.definitions.keys()];
  return fc.record({ values: fc.array(reading, { minLength: inputs.length, maxLength: inputs.length }), typed: fc.array(fc.tuple(fc.constantFrom(...totals), reading), { maxLength: 4 }) }).map(({ values, typed }) => {
    const computed = withTotals(reportOf(new Map(inputs.map((id, i) => [id, values[i]!])), { edition }));
    return { ...computed, figures: new Map([...computed.figures, ...typed]), overwritten: new Set(typed.map(([id]) => id)) };
  });
});

/** What people put into cells: all but computed totals and blanks. */
const held = (report: Report): ReadonlyMap<FigureId, Reading> => {
  const { definitions } = formOf(report.edition);
  return new Map([...report.figures].filter(([id, r]) => r.kind !== "blank" && (!definitions.has(id) || report.overwritten.has(id))));
};
const partner = (edition: Edition, id: FigureId): FigureId | undefined => {
  const pair = MAPPING.same.find((s) => (edition === EDITION_2019 ? s.older : s.newer) === id);
  return pair && (edition === EDITION_2019 ? pair.newer : pair.older);
};

test("everything that stood in a cell stands in the cell of the same meaning, or in the whole it is divided into or summed from, or is parked", () => {
  fc.assert(fc.property(reports, (report) => {
    const { report: now, homeless } = to(report);
    const listed = new Map(homeless.flatMap((h) => (h.kind === "figure" ? [[h.figure, h.reading] as const] : [])));
    for (const [id, reading] of held(report)) {
      const into = partner(report.edition, id);
      const divided = MAPPING.divided.find((d) => d.older === id || d.newer.includes(id));
      const zeros = divided && reading.kind === "number" && reading.value === 0 && (divided.older === id ? divided.newer : [divided.older]).every((f) => now.figures.get(f)?.kind === "number");
      const stands = into !== undefined && JSON.stringify(now.figures.get(into)) === JSON.stringify(reading);
      expect(stands || Boolean(zeros) || JSON.stringify(listed.get(id)) === JSON.stringify(reading)).toBe(true);
    }
  }), { numRuns: runs(15, 100) });
});

test("no figure lands under another meaning: every cell of the new form holds what its own partner held, a sum of its parts, or nothing", () => {
  fc.assert(fc.property(reports, (report) => {
    const { report: now } = to(report);
    for (const [id, reading] of held(now)) {
      const from = partner(now.edition, id);
      const divided = MAPPING.divided.find((d) => d.older === id || d.newer.includes(id));
      if (from !== undefined) expect(reading).toEqual(report.figures.get(from));
      else if (divided?.older === id) expect(reading).toEqual(number(divided.newer.reduce((sum, part) => sum + (report.figures.get(part) as { value: number }).value, 0)));
      else if (divided) expect([reading, report.figures.get(divided.older)]).toEqual([number(0), number(0)]);
      else throw new Error(`${id} has no meaning in the other form and yet holds ${JSON.stringify(reading)}`);
    }
  }), { numRuns: runs(15, 100) });
});

test("there and back, what both forms have is as it was, and everything else was parked on the way", () => {
  fc.assert(fc.property(reports, (report) => {
    const there = to(report);
    const back = to(there.report);
    const lost = new Set(there.homeless.flatMap((h) => (h.kind === "figure" ? [h.figure] : [])));
    const before = held(report);
    const after = held(back.report);
    for (const [id, reading] of before) {
      const agreed = report.overwritten.has(id) && !back.report.overwritten.has(id) && JSON.stringify(back.report.figures.get(id)) === JSON.stringify(reading);
      expect(JSON.stringify(after.get(id)) === JSON.stringify(reading) || agreed || lost.has(id)).toBe(true);
    }
    for (const id of after.keys()) expect(before.has(id)).toBe(true);
  }), { numRuns: runs(15, 100) });
});

test("a report whose switch was cut short, one table in each form, comes out as the whole one does", () => {
  fc.assert(fc.property(reports, fc.integer({ min: 0, max: 7 }), (report, mask) => {
    const target = other(report.edition);
    const whole = to(report).report;
    const done = new Set(target.tables.filter((_, i) => (mask >> i) % 2 === 1).map((t) => t.id));
    const old: Report = { ...report, readable: new Set(report.edition.tables.map((t) => t.id).filter((id) => !done.has(id))) };
    const begun: Report = { ...whole, readable: done, pieces: [] };
    expect(switchEdition([old, begun], target, MAPPINGS).report).toEqual(whole);
  }), { numRuns: runs(15, 100) });
});

test("三项其他处理 add up to the one of the older form, and are parked, since they cannot be told apart any more", () => {
  const { report, homeless } = to(filled(EDITION_2021, { "t3.r6_1.natural": number(1), "t3.r6_2.natural": number(0), "t3.r6_3.natural": number(2), "t3.r6_1.company": number(0), "t3.r6_2.company": number(0), "t3.r6_3.company": number(0) }));
  expect(at(report, "t3.r6.natural")).toEqual(number(3));
  expect(at(report, "t3.r6.company")).toEqual(number(0));
  expect(parked(homeless)).toEqual(["t3.r6_1.natural 1 in t3.r6.natural", "t3.r6_2.natural 0 in t3.r6.natural", "t3.r6_3.natural 2 in t3.r6.natural"]);
});

test("while one of the three is blank or a text nothing is added up", () => {
  const { report, homeless } = to(filled(EDITION_2021, { "t3.r6_1.natural": number(1), "t3.r6_2.natural": { kind: "text", text: "无" } }));
  expect(at(report, "t3.r6.natural")).toEqual(BLANK);
  expect(parked(homeless)).toEqual(["t3.r6_1.natural 1", "t3.r6_2.natural 无"]);
});

test("no 其他处理 is none of each of the three; some is parked, since nobody knows of which", () => {
  const { report, homeless } = to(filled(EDITION_2019, { "t3.r6.natural": number(0), "t3.r6.company": number(2) }));
  expect(["t3.r6_1.natural", "t3.r6_2.natural", "t3.r6_3.natural", "t3.r6_1.company"].map((id) => at(report, id))).toEqual([number(0), number(0), number(0), BLANK]);
  expect(parked(homeless)).toEqual(["t3.r6.company 2"]);
});

test("对外公开总数量 is not taken for 现行有效件数, nor a number of fee items for an amount of money", () => {
  const { report, homeless } = to(filled(EDITION_2019, { "t2.norm.made": number(2), "t2.norm.total": number(33), "t2.fee.last": number(11), "t2.lic.decided": number(5) }));
  expect(["t2.norm.made", "t2.norm.valid", "t2.fee", "t2.lic"].map((id) => at(report, id))).toEqual([number(2), BLANK, BLANK, number(5)]);
  expect(parked(homeless)).toEqual(["t2.norm.total 33", "t2.fee.last 11"]);
});

test("a typed total that disagrees stays as typed, one that agrees is computed again, a text stays a text", () => {
  const { report } = to(filled(EDITION_2021, { "t3.new.natural": number(3), "t3.new.total": number(4), "t3.r1.natural": number(3), "t3.r1.total": number(3), "t4.review.total": { kind: "text", text: "无" } }, ["t3.new.total", "t3.r1.total", "t4.review.total"]));
  expect([...report.overwritten]).toEqual(["t3.new.total", "t4.review.total"]);
  expect([at(report, "t3.new.total"), at(report, "t3.r1.total"), at(report, "t4.review.total")]).toEqual([number(4), number(3), { kind: "text", text: "无" }]);
});

test("a typed total over an error stays as typed: computed again it would show the error instead of its number", () => {
  const broken: Reading = { kind: "error", text: "#N/A" };
  const { report } = to(filled(EDITION_2021, { "t3.r1.natural": number(3), "t3.r1.company": broken, "t3.r1.total": number(3) }, ["t3.r1.total"]));
  expect([at(report, "t3.r1.total"), report.overwritten.has(figureId("t3.r1.total"))]).toEqual([number(3), true]);
  expect(at(to(filled(EDITION_2021, { "t3.r1.natural": number(3), "t3.r1.company": broken })).report, "t3.r1.total")).toEqual(broken);
});

test("texts go with their parts, 平台建设 as well, and one whose part the form does not have is parked", () => {
  const piece = (part: string, content: string): Piece => ({ section: sectionId("s1"), part, kind: "text", startsParagraph: true, content });
  const { report, homeless } = to({ ...filled(EDITION_2019, {}), pieces: [piece("platform", "办了网站。"), piece("unknown", "别的话。")] });
  expect(report.pieces.map((p) => [p.part, p.content])).toEqual([["platform", "办了网站。"]]);
  expect(parked(homeless)).toEqual(["s1 别的话。"]);
});

test.each([...publishedIds("2019"), ...publishedIds("2021")])("of the published report %s every figure that both forms have is carried over", (id) => {
  const report = publishedReport(id);
  const { report: now } = to(report);
  for (const { older, newer } of MAPPING.same) {
    const [from, into] = report.edition === EDITION_2019 ? [older, newer] : [newer, older];
    if (!formOf(now.edition).definitions.has(into)) expect(now.figures.get(into)).toEqual(report.figures.get(from));
  }
});

test("every correspondence has its reason and a citation of both notices", () => {
  for (const one of [...MAPPING.same, ...MAPPING.divided, ...MAPPING.texts]) {
    expect(one.why).not.toBe("");
    expect(one.citations.map((c) => c.document).join()).toMatch(/2019.*2021/);
  }
});

test.each<[string, Parameters<typeof defineMapping>[2]]>([
  ["a count is no amount of money", { same: [{ older: figureId("t2.fee.last"), newer: figureId("t2.fee"), why: "", citations: [] }], divided: [], texts: [] }],
  ["a figure has one partner", { same: [MAPPING.same[0]!, { ...MAPPING.same[1]!, older: MAPPING.same[0]!.older }], divided: [], texts: [] }],
  ["a table is no place for text", { same: [], divided: [], texts: [{ older: { section: sectionId("s2"), part: "" }, newer: { section: sectionId("s2"), part: "" }, why: "", citations: [] }] }],
])("%s: such a mapping is refused", (_, mapping) => {
  expect(() => defineMapping(EDITION_2019, EDITION_2021, mapping)).toThrow(StatuteError);
});
