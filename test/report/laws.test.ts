import fc from "fast-check";
import { check } from "../../src/report/check";
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import type { Reading } from "../../src/report/types";
import { cellsToZero } from "../../src/report/zeroFill";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { balancedReports, withFigure, withTotals } from "../support/reports";

const form = formOf(EDITION_2021);
const tied = [...new Set(form.identities.flatMap((p) => [...p.identity.left, ...p.identity.right]))];
const inputs = [...form.inputs.values()].flat();
const valueOf = (reading: Reading | undefined): number => (reading?.kind === "number" ? reading.value : NaN);

test("a consistent report has no finding, and may be submitted", () => {
  fc.assert(fc.property(balancedReports, (report) => {
    const result = check(report);
    expect(result.findings).toEqual([]);
    expect(result.verdicts.every((v) => v.state === "holds")).toBe(true);
    expect(result.submittable).toBe(true);
  }), { numRuns: 50 });
});

test("changing any one tied figure of a complete report gives a finding that names it with the right difference", () => {
  fc.assert(fc.property(balancedReports, fc.constantFrom(...tied), fc.integer({ min: 1, max: 999 }), (report, id, more) => {
    const before = valueOf(report.figures.get(id));
    const result = check(withFigure(report, id, number(before + more)));
    const naming = result.findings.filter((f) => f.detail.kind === "identity" && f.figures.includes(id));
    expect(naming.length).toBeGreaterThan(0);
    for (const f of naming) if (f.detail.kind === "identity") expect(Math.abs(f.detail.difference)).toBeCloseTo(more, 6);
    expect(result.submittable).toBe(false);
  }), { numRuns: 150 });
});

test("with computed totals one wrong entry is said once: its column, and 总计 does not repeat it", () => {
  const entered = form.inputs.get(EDITION_2021.tables[1]!.id)!;
  fc.assert(fc.property(balancedReports, fc.constantFrom(...entered), fc.integer({ min: 1, max: 99 }), (report, id, more) => {
    const changed = withTotals(withFigure(report, id, number(valueOf(report.figures.get(id)) + more)));
    const found = check(changed).findings;
    expect(found.map((f) => f.code)).toEqual(["T3-BAL"]);
    expect(found[0]!.detail).toMatchObject({ scope: form.figures.get(id)!.column });
  }), { numRuns: 100 });
});

test("while a tied cell is blank its balance is incomplete, never failed, and shows what is still to be placed", () => {
  fc.assert(fc.property(balancedReports, fc.constantFrom(...form.inputs.get(EDITION_2021.tables[1]!.id)!.filter((id) => id.startsWith("t3.r"))), (report, id) => {
    const value = valueOf(report.figures.get(id));
    const result = check(withTotals(withFigure(report, id, BLANK)));
    expect(result.findings).toEqual([]);
    expect(result.unfilled).toBe(1);
    const column = form.figures.get(id)!.column;
    const own = result.pending.filter((p) => p.scope === column);
    expect(own.map((p) => p.remainder)).toEqual(value === 0 ? [] : [value]);
    if (value !== 0) expect(own[0]!.firstBlank).toBe(id);
  }), { numRuns: 100 });
});

const holes = fc.array(fc.constantFrom(...inputs), { maxLength: 60 });
const tables = fc.subarray(EDITION_2021.tables.map((t) => t.id));

test("zero-fill writes only into blank inputs of the ticked tables; twice is once", () => {
  fc.assert(fc.property(balancedReports, holes, holes, tables, (full, blanks, texts, ticked) => {
    let report = full;
    for (const id of blanks) report = withFigure(report, id, BLANK);
    for (const id of texts) report = withFigure(report, id, { kind: "text", text: "无" });
    const filled = cellsToZero(report, ticked);
    for (const id of filled) {
      expect(report.figures.get(id)).toEqual(BLANK);
      expect(ticked).toContain(form.figures.get(id)!.table);
      expect(form.definitions.has(id)).toBe(false);
    }
    const zero = filled.reduce((r, id) => withFigure(r, id, number(0)), report);
    expect(cellsToZero(zero, ticked)).toEqual([]);
  }), { numRuns: 60 });
});

