import fc from "fast-check";
import { alike } from "../../src/report/alike";
import { carried } from "../../src/report/carryForward";
import { check } from "../../src/report/check";
import { formOf } from "../../src/report/form";
import type { ImportedReport } from "../../src/report/imported";
import { lastYearOf } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import type { Piece, Reading, Report } from "../../src/report/types";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";
import { editionOf, publishedFigures, publishedReport, reportOf, withFigure, withTotals } from "../support/reports";
import { TOY } from "../support/toy";

const zeros = (edition: Edition): ReadonlyMap<FigureId, Reading> => new Map(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, number(0)])));
const imported = (edition: Edition, figures: ReadonlyMap<FigureId, Reading>, pieces: readonly Piece[] = []): ImportedReport => ({
  edition, figures, pieces, unit: "", titleName: "", year: 2023, date: undefined, receipt: { source: "text", name: "", tables: [], sections: [], remarks: [] },
});
const after = (report: Report, before: ImportedReport): Report => ({ ...report, last: lastYearOf(before) });
const crossYear = (report: Report) => check(report).findings.filter((f) => f.detail.kind === "lastYear" || f.detail.kind === "sameText");
const put = (figures: ReadonlyMap<FigureId, Reading>, values: Record<string, Reading>) => new Map([...figures, ...Object.entries(values).map(([id, r]): [FigureId, Reading] => [figureId(id), r])]);

describe("figures beside last year's report", () => {
  it("say nothing where no report of last year was given", () => {
    expect(yearVerdicts(reportOf(zeros(EDITION_2021)))).toEqual([]);
    expect(crossYear(reportOf(zeros(EDITION_2021)))).toEqual([]);
  });

  it("上年结转 that is not last year's 结转下年度 is a warning in its column alone, and no error", () => {
    const last = imported(EDITION_2021, put(zeros(EDITION_2021), { "t3.carry_out.natural": number(3), "t3.carry_out.total": number(3) }));
    const result = check(after(reportOf(zeros(EDITION_2021)), last));
    expect(result.findings.filter((f) => f.detail.kind === "lastYear").map((f) => [f.code, f.level, f.figures])).toEqual([["X-CARRY", "warning", ["t3.carry_in.natural"]]]);
    expect(result.warnings).toBe(1);
    expect(result.errors).toBe(0);
  });

  it("a total speaks for itself where no column differs", () => {
    const last = imported(EDITION_2021, put(zeros(EDITION_2021), { "t3.carry_out.total": number(3) }));
    expect(crossYear(after(reportOf(zeros(EDITION_2021)), last)).map((f) => f.figures)).toEqual([["t3.carry_in.total"]]);
  });

  it("上年结转 is compared across the two editions; what they count otherwise is not", () => {
    const last = imported(EDITION_2019, put(zeros(EDITION_2019), { "t3.carry_out.other": number(2), "t2.norm.total": number(9) }));
    expect(crossYear(after(reportOf(zeros(EDITION_2021)), last)).map((f) => [f.code, f.figures])).toEqual([["X-CARRY", ["t3.carry_in.other"]]]);
    const later = imported(EDITION_2021, put(zeros(EDITION_2021), { "t3.carry_out.other": number(2), "t2.norm.valid": number(9) }));
    expect(crossYear(after(reportOf(zeros(EDITION_2019), { edition: EDITION_2019 }), later)).map((f) => [f.code, f.figures])).toEqual([["X-CARRY", ["t3.carry_in.other"]]]);
  });

  it("a form of which no other edition knows anything is compared with its own kind only", () => {
    expect(yearVerdicts(after(reportOf(zeros(TOY), { edition: TOY }), imported(EDITION_2021, zeros(EDITION_2021))))).toEqual([]);
    expect(yearVerdicts(after(reportOf(zeros(EDITION_2021)), imported(TOY, zeros(TOY))))).toEqual([]);
  });

  it("现行有效 follows from last year's with what was issued and repealed", () => {
    const now = reportOf(put(zeros(EDITION_2021), { "t2.norm.made": number(3), "t2.norm.repealed": number(1), "t2.norm.valid": number(15) }));
    const last = (valid: number) => imported(EDITION_2021, put(zeros(EDITION_2021), { "t2.norm.valid": number(valid) }));
    expect(crossYear(after(now, last(13)))).toEqual([]);
    expect(crossYear(after(now, last(12)))).toMatchObject([{ code: "X-VALID", level: "warning", figures: ["t2.norm.valid", "t2.norm.made", "t2.norm.repealed"], detail: { value: 15, expected: 14, last: [12], plus: [3], minus: [1] } }]);
  });

  it("in the 2019 edition 对外公开总数量 and 上一年项目数量 are hints", () => {
    const now = reportOf(put(zeros(EDITION_2019), { "t2.reg.total": number(7), "t2.lic.last": number(5) }), { edition: EDITION_2019 });
    const last = imported(EDITION_2019, put(zeros(EDITION_2019), { "t2.lic.last": number(8), "t2.lic.change": number(-2) }));
    expect(crossYear(after(now, last)).map((f) => [f.code, f.level, f.figures[0]])).toEqual([["X-2019a", "hint", "t2.reg.total"], ["X-2019b", "hint", "t2.lic.last"]]);
  });

  // 2019 with 2021 is not a pair of years; its two carried columns are still of two editions.
  it.each([["pt_build_2019", "pt_build_2020", 14], ["pt_office_2019", "pt_office_2020", 14], ["pt_region_2021", "pt_region_2022", 9], ["pt_build_2024", "pt_build_2025", 9], ["pt_region_2019", "pt_region_2021", 7]])("published reports %s and %s of one office agree in all that is compared", (before, now, compared) => {
    const verdicts = yearVerdicts(after(publishedReport(now), imported(editionOf(before), publishedFigures(before))));
    expect(verdicts.filter((v) => v.state !== "holds")).toEqual([]);
    expect(verdicts.length).toBe(compared);
  });

  it("a blank or a text on either side leaves the comparison open", () => {
    const blank = imported(EDITION_2021, put(zeros(EDITION_2021), { "t3.carry_out.natural": BLANK }));
    const text = imported(EDITION_2021, put(zeros(EDITION_2021), { "t3.carry_out.natural": { kind: "text", text: "三" } }));
    const now = withFigure(reportOf(zeros(EDITION_2021)), figureId("t3.carry_in.natural"), number(4));
    const state = (last: ImportedReport) => yearVerdicts(after(now, last)).find((v) => v.compared.figure === "t3.carry_in.natural")!.state;
    expect([state(blank), state(text)]).toEqual(["incomplete", "unreadable"]);
    expect(crossYear(after(now, blank))).toEqual([]);
  });
});

describe.each(EDITIONS.map((e) => [e.id, e] as const))("取去年数 in the edition %s", (_id, edition) => {
  const values = fc.array(fc.nat(500), { minLength: 400, maxLength: 400 });
  const filled = (list: readonly number[]): ReadonlyMap<FigureId, Reading> =>
    withTotals(reportOf(new Map(edition.tables.flatMap((t) => t.figures).map((f, i): [FigureId, Reading] => [f.id, number(list[i]!)])), { edition })).figures;
  const blankCarry = (report: Report): Report => ({ ...report, figures: new Map([...report.figures].map(([id, r]) => [id, id.includes("carry_in") ? BLANK : r])) });

  it("fills the six columns so that the check finds nothing between the years, whatever last year was and in whichever edition", () => {
    fc.assert(fc.property(values, values, fc.constantFrom(...EDITIONS), (now, then, lastEdition) => {
      const before = imported(lastEdition, lastEdition === edition ? filled(then) : withTotals(reportOf(new Map(lastEdition.tables.flatMap((t) => t.figures).map((f, i): [FigureId, Reading] => [f.id, number(then[i]!)])), { edition: lastEdition })).figures);
      const report = blankCarry(reportOf(filled(now), { edition }));
      const { writes, differences, unknown } = carried(report, before);
      expect([writes.size, differences, unknown]).toEqual([6, [], []]);
      const done = withTotals({ ...report, figures: new Map([...report.figures, ...[...writes].map(([id, v]): [FigureId, Reading] => [id, number(v)])]) });
      expect(crossYear(after(done, before)).filter((f) => f.code === "X-CARRY")).toEqual([]);
    }), { numRuns: 40 });
  });

  it("writes no cell that holds something, and names each that differs; what differs is what the check warns of", () => {
    fc.assert(fc.property(values, values, (now, then) => {
      const [report, before] = [reportOf(filled(now), { edition }), imported(edition, filled(then))];
      const { writes, differences } = carried(report, before);
      expect(writes.size).toBe(0);
      const warned = crossYear(after(report, before)).filter((f) => f.code === "X-CARRY" && !formOf(edition).definitions.has(f.figures[0]!)).map((f) => f.figures[0]);
      expect(differences.map((d) => d.figure)).toEqual(warned);
    }), { numRuns: 40 });
  });

  it("makes nothing up for a column that last year's report does not tell", () => {
    const { writes, unknown } = carried(blankCarry(reportOf(filled(Array.from({ length: 400 }, () => 1)), { edition })), imported(edition, new Map()));
    expect([writes.size, unknown.length]).toEqual([0, 6]);
  });
});

describe("the text of section 五 beside last year's", () => {
  const section = EDITION_2021.sections.find((s) => s.number === "五")!.id;
  const piece = (content: string): Piece => ({ section, part: "", kind: "text", startsParagraph: true, content });
  const words = "主动公开的内容还不够全面，公开的时效性有待加强，下一步将进一步完善制度，加强业务培训，提高工作人员的能力。";
  const hints = (now: string, then: string) => crossYear(after(reportOf(zeros(EDITION_2021), { pieces: [piece(now)] }), imported(EDITION_2021, zeros(EDITION_2021), [piece(then)])));

  it("is named when it says nearly the same, by section", () => {
    expect(hints(words.replace("不够", "不很"), words)).toMatchObject([{ code: "NAR-SAME", level: "hint", detail: { section } }]);
    expect(hints("今年群众反映解读材料太少，已经请业务科室逐件编写。", words)).toEqual([]);
    expect(hints("", "")).toEqual([]);
  });

  it("is measured alike from both sides, 1 with itself, and never beyond", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a));
      expect(alike(a, a)).toBe(1);
      expect(alike(a, b)).toBeGreaterThanOrEqual(0);
      expect(alike(a, b)).toBeLessThanOrEqual(1);
    }));
  });
});
