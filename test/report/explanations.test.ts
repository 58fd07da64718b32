import fc from "fast-check";
import { check } from "../../src/report/check";
import { answers, explainable, explanationKey, tiedNow, tiedOf, type Tied } from "../../src/report/explanations";
import { BLANK, number } from "../../src/report/reading";
import type { Finding, Piece, Reading, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";
import { explainedReport, explanationOf } from "../support/explained";
import { reportOf, somePieces } from "../support/reports";

const zeros = (edition: Edition): ReadonlyMap<FigureId, Reading> => new Map(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, number(0)])));
const put = (figures: ReadonlyMap<FigureId, Reading>, id: FigureId, reading: Reading): ReadonlyMap<FigureId, Reading> => new Map([...figures, [id, reading]]);

/** Last year carried more over than this year takes up, the text of 五 is last year's, and the date is late. */
function oddReport(edition: Edition): Report {
  const figures = zeros(edition);
  const carries = edition.rules.flatMap((r) => (r.kind === "lastYear" ? r.instances.map((i) => i.last[0]!) : []))[0]!;
  const base = reportOf(figures, { edition });
  const pieces = somePieces(edition);
  return { ...base, pieces, meta: { ...base.meta, date: { year: 2030, month: 12, day: 31 } }, last: { edition, year: 2023, unit: "", titleName: "", figures: put(figures, carries, number(3)), pieces } };
}


describe.each(EDITIONS.map((e) => [e.id, e] as const))("a warning of a report in the edition %s", (_id, edition) => {
  const odd = oddReport(edition);

  it("keeps it from being submitted until it is explained; a hint does not", () => {
    const before = check(odd);
    expect([before.errors, before.unfilled]).toEqual([0, 0]);
    expect(before.findings.map((f) => f.level)).toEqual(expect.arrayContaining(["warning", "hint"]));
    expect([before.unexplained, before.submittable]).toEqual([before.warnings, false]);
    const warned = before.findings.filter((f) => f.level === "warning");
    const after = check({ ...odd, explanations: warned.map((f) => explanationOf(f, odd)) });
    expect([after.warnings, after.unexplained, after.submittable]).toEqual([before.warnings, 0, true]);
    expect(after.findings.filter((f) => f.explained).map((f) => f.key)).toEqual(warned.map((f) => f.key));
    const allButOne = check({ ...odd, explanations: warned.slice(1).map((f) => explanationOf(f, odd)) });
    expect([allButOne.unexplained, allButOne.submittable]).toEqual([1, false]);
  });

  it("is explained as long as everything it rests on says what it said, and again when it is restored", () => {
    const report = explainedReport(odd);
    const all = [...new Set(check(report).findings.flatMap((f) => (f.explained ? f.explained.tied : [])))];
    expect(new Set(all.map((t) => t.kind))).toEqual(new Set(["figure", "last", "meta", "text"]));
    fc.assert(fc.property(fc.constantFrom(...all), fc.constantFrom<Reading>(BLANK, number(7), { kind: "text", text: "无" }, { kind: "error", text: "#N/A" }), (tied, other) => {
      const changed = without(report, tied, other);
      expect(tiedNow(tied, changed)).not.toEqual(tied.value);
      for (const finding of check(changed).findings) {
        const own = report.explanations!.find((e) => answers(e, finding, changed));
        if (own?.tied.some((t) => same(t, tied))) expect([finding.explained, finding.lapsed]).toEqual([undefined, own]);
        else expect(finding.lapsed).toBeUndefined();
      }
      expect(check({ ...changed, figures: report.figures, pieces: report.pieces, meta: report.meta, last: report.last! }).unexplained).toBe(0);
    }));
  });
});

const same = (a: Tied, b: Tied): boolean => JSON.stringify({ ...a, value: a.kind === "text" ? a.value : 0 }) === JSON.stringify({ ...b, value: b.kind === "text" ? b.value : 0 });

/** The same report, but this says something else. */
function without(report: Report, tied: Tied, other: Reading): Report {
  switch (tied.kind) {
    case "figure":
      return { ...report, figures: put(report.figures, tied.figure, other) };
    case "last":
      return { ...report, last: { ...report.last!, figures: put(report.last!.figures, tied.figure, other) } };
    case "text":
      return { ...report, pieces: report.pieces.map((p): Piece => (p.content === tied.value ? { ...p, content: `${p.content}改。` } : p)) };
    case "meta":
      return { ...report, meta: { ...report.meta, ...(tied.field === "date" ? { date: { year: 2031, month: 1, day: 2 } } : tied.field === "year" ? { year: 2020 } : { officeKind: "" }) } };
  }
}

describe("an explanation", () => {
  const odd = oddReport(EDITION_2021);

  it("explains no error away, whoever wrote it", () => {
    const id = EDITION_2021.rules.flatMap((r) => (r.kind === "number" ? r.figures : []))[0]!;
    const wrong = { ...odd, figures: put(odd.figures, id, number(-1)) };
    const errors = check(wrong).findings.filter((f) => f.level === "error");
    expect(errors).not.toEqual([]);
    const after = check({ ...explainedReport(wrong), explanations: [...explainedReport(wrong).explanations!, ...errors.map((f) => explanationOf(f, wrong))] });
    expect(after.findings.filter((f) => f.level === "error").map((f) => f.explained)).toEqual(errors.map(() => undefined));
    expect([after.errors, after.submittable]).toEqual([errors.length, false]);
    expect(after.idle.map((e) => e.key)).toEqual(errors.map((f) => f.key));
  });

  it("of what is not found any more is named as no longer needed, and does no harm", () => {
    const report = explainedReport(odd);
    const mended: Report = { ...report, last: { ...report.last!, figures: report.figures } };
    const { idle, findings } = check(mended);
    expect(idle.map((e) => e.key)).toEqual(check(odd).findings.filter((f) => f.detail.kind === "lastYear").map((f) => f.key));
    expect(findings.some((f) => f.detail.kind === "lastYear")).toBe(false);
  });

  it("whose words were parted from what they were compared with holds for nothing", () => {
    const report = explainedReport(odd);
    const parted = check({ ...report, explanations: report.explanations!.map((e) => ({ ...e, fault: "parted" as const })) });
    expect(parted.findings.filter(explainable).map((f) => [f.explained, f.lapsed !== undefined])).toEqual(parted.findings.filter(explainable).map(() => [undefined, true]));
  });

  it("of a paragraph goes along with it when another is put in above, and speaks for no other paragraph with the same words", () => {
    const text = (content: string): Piece => ({ section: EDITION_2021.sections[0]!.id, part: "", kind: "text", startsParagraph: true, content });
    const finding = (piece: number): Finding => ({ key: `YEAR:${piece}`, code: "YEAR", level: "warning", unfilled: false, table: undefined, figures: [figureId("t3.new.natural")], detail: { kind: "placeholder", section: EDITION_2021.sections[0]!.id, piece, seen: "2023年" } });
    const report = { ...odd, pieces: [text("2023年收到 3 件。")] };
    const own = explanationOf(finding(0), report);
    const above = { ...odd, pieces: [text("2023年共收到 4 件。"), ...report.pieces] };
    expect([answers(own, finding(1), above), answers(own, finding(0), above)]).toEqual([true, false]);
  });

  it("of a date that is too early rests on the date and the year, of one that is too late on the kind of office as well, of anything else on the year", () => {
    const fields = (report: Report) => check(report).findings.filter((f) => f.detail.kind === "date").flatMap((f) => tiedOf(f, report)).flatMap((t) => (t.kind === "meta" ? [[t.field, t.value]] : []));
    const dated = (year: number): Report => ({ ...odd, meta: { ...odd.meta, year: 2024, date: { year, month: 12, day: 31 } } });
    const office = EDITION_2021.officeKinds.find((kind) => kind.id === odd.meta.officeKind)!.name;
    expect(fields(dated(2023))).toEqual([["date", "2023年12月31日"], ["year", "2024"]]);
    expect(fields(dated(2030))).toEqual([["date", "2030年12月31日"], ["year", "2024"], ["officeKind", office]]);
    const others = check(odd).findings.filter((f) => f.detail.kind !== "date");
    for (const finding of others) expect(tiedOf(finding, odd).flatMap((t) => (t.kind === "meta" ? [t.field] : []))).toEqual(["year"]);
  });

  it("of one wording is not taken for that of another one under the same rule", () => {
    const text = (content: string): Piece => ({ section: EDITION_2021.sections.find((s) => s.kind === "narrative" && s.title !== "")!.id, part: "", kind: "text", startsParagraph: true, content });
    const report = { ...odd, pieces: [...odd.pieces, text("见附件（待补充）。"), text("共计XX件。")] };
    const both = check(report).findings.filter((f) => f.detail.kind === "placeholder");
    expect(both.length).toBe(2);
    const [first, second] = both;
    expect([answers(explanationOf(first!, report), first!, report), answers(explanationOf(first!, report), second!, report)]).toEqual([true, false]);
    expect(explanationKey(first!)).not.toBe(explanationKey(second!));
  });

  it("takes no notice of spaces", () => {
    const report = explainedReport(odd);
    const spaced = { ...report, pieces: report.pieces.map((p): Piece => ({ ...p, content: `\u3000\u3000${p.content.slice(0, 3)} ${p.content.slice(3)}\n` })) };
    expect(check(spaced).findings.filter((f) => f.lapsed)).toEqual([]);
  });
});
