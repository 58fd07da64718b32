import fc from "fast-check";
import { check } from "../../src/report/check";
import { formOf } from "../../src/report/form";
import type { CheckResult } from "../../src/report/types";
import { CHECK_COLUMN, checkLines, VERDICT, type CheckLine } from "../../src/sheets/checkLines";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { openDesk, type Desk } from "../support/app";
import { runs, someOf } from "../support/runs";

interface Said {
  readonly verdict: string;
  /** Difference of the two sides, wrong cells, or blank ones. */
  readonly difference: number;
}

/** What the line must say, by the check. */
function expected(line: CheckLine, result: CheckResult): Said {
  if (line.kind === "identity") {
    const { state, difference } = result.verdicts.find((v) => v.code === line.code && v.instance === line.instance)!;
    return { verdict: VERDICT[state], difference };
  }
  const blank = new Set([...result.blanks.values()].flat());
  const wrong = new Set(result.findings.filter((f) => f.code === line.code).flatMap((f) => f.figures));
  const short = line.figures.filter((id) => (line.kind === "filled" ? blank : wrong).has(id)).length;
  return { verdict: line.kind === "filled" ? (short === 0 ? VERDICT.full : VERDICT.blank) : short === 0 ? VERDICT.right : VERDICT.wrong, difference: short };
}

function said(desk: Desk, line: CheckLine): Said {
  const cell = (column: number) => desk.model.cell(desk.sheet("校验"), line.row, column);
  return { verdict: cell(CHECK_COLUMN.verdict).text, difference: Number(cell(CHECK_COLUMN.difference).value) };
}

describe.each(someOf(EDITIONS.map((edition) => [edition.id, edition] as const), 1))("校验 of the edition %s", (_id, edition) => {
  const tables = [...fixedSheets(edition).tables.values()];
  const figures = tables.flatMap((t) => [...t.inputs.keys(), ...t.totals.keys()]);

  test("has a line for every instance of every identity, and one for every table row of every other numeric rule", () => {
    const lines = checkLines(edition);
    expect(lines.flatMap((l) => (l.kind === "identity" ? [l.prepared] : []))).toEqual(formOf(edition).identities);
    for (const rule of edition.rules) if (rule.kind === "number") expect(lines.flatMap((l) => (l.kind === "number" && l.code === rule.code ? l.figures : [])).sort()).toEqual([...rule.figures].sort());
    expect(new Set(lines.map((l) => l.row)).size).toBe(lines.length);
  });

  test("comes to what the check says, line by line, whatever is typed", async () => {
    const desk = await openDesk({ edition });
    const inputs = tables.flatMap((t) => [...t.inputs.keys()]);
    inputs.forEach((id, i) => desk.type(id, String(i % 7)));
    const typed = fc.tuple(fc.constantFrom(...figures), fc.constantFrom("0", "3", "12", "无", "１２", "-1", "2.5", "999999999", ""));
    await fc.assert(fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const [figure, text] of changes) desk.type(figure, text);
      await desk.app.recheck();
      const result = check(desk.state.report!);
      for (const line of checkLines(edition)) {
        const want = expected(line, result);
        // Where something that is no number stands, the two sides mean nothing.
        expect([line.code, line.scope, want.verdict === VERDICT.unreadable ? { ...said(desk, line), difference: want.difference } : said(desk, line)]).toEqual([line.code, line.scope, want]);
      }
    }), { numRuns: runs(3, 25) });
  });

  test("takes a typed total for what its parts come to as exactly as the check does, however huge it is", async () => {
    const desk = await openDesk({ edition });
    const [total, { identity }] = [...formOf(edition).definitions][0]!;
    desk.type(identity.right[0]!, "-1000000000000000");
    desk.type(total, "-1000000000000005");
    await desk.app.recheck();
    const result = check(desk.state.report!);
    const line = checkLines(edition).find((l) => l.kind === "number" && l.figures.includes(total))!;
    expect(said(desk, line)).toEqual(expected(line, result));
    expect(expected(line, result).difference).toBe(1);
  });
});
