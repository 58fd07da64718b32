/** What a written workbook shows before anything has worked it out: in a preview, in a protected view. */
import { writeReport } from "../../../src/files/xlsx/writeReport";
import { formOf } from "../../../src/report/form";
import { checkLines } from "../../../src/sheets/checkLines";
import { sheetSpecs } from "../../../src/sheets/workbook";
import { workedOut } from "../../../src/sheets/workedOut";
import { EDITIONS } from "../../../src/statute/editions";
import { Calculator } from "../../../workbench/model/calculator";
import { sameValue, sheetNamed, storedIn, valuesOf } from "../../oracle/formulaValues";
import { FILL_KINDS, reportOfFill, sampleFills } from "../../support/fills";
import { runs, someOf } from "../../support/runs";
import { TOY } from "../../support/toy";

/** In every run each kind of filling is tried in the toy, every second in the newest form and every fifth in the others. */
const STEPS = [runs(2, 1), runs(5, 1)] as const;

test.each(someOf([...EDITIONS, TOY].map((edition, at) => [edition.name, edition, edition === TOY ? 1 : STEPS[Math.min(at, 1)]!] as const), 1))("whatever is filled in, the totals and verdicts stored in a file are what its formulas come to (%s)", async (_name, edition, step) => {
  const names = new Map(sheetSpecs(edition).map(({ key, name }) => [key, name]));
  for (const fill of sampleFills(edition, FILL_KINDS.length, 11).filter((_fill, i) => i % step === 0)) {
    const report = reportOfFill(fill);
    const stored = await storedIn(await writeReport(report));
    const worked = { ...stored, results: new Calculator(undefined).calculate(stored.state) };
    const results = [...workedOut(report)].flatMap(([key, cells]) => cells.map((cell) => ({ ...cell, name: names.get(key)! })));
    const typed = (name: string, row: number, column: number) => sheetNamed(stored, name).cells.get(row)?.get(column)?.formula === undefined;
    const formulas = results.filter(({ name, row, column }) => !typed(name, row, column));
    const shown = (book: typeof stored) => formulas.map(({ name, row, column }) => ({ name, row, column, value: valuesOf(book, name)(row, column) }));
    const [before, after] = [shown(stored), shown(worked)];
    expect([fill.kind, formulas.flatMap(({ result }, i) => (sameValue(result, after[i]!.value) && sameValue(result, before[i]!.value) ? [] : [[result, before[i], after[i]]]))]).toEqual([fill.kind, []]);
    if (![...report.figures.values()].some(({ kind }) => kind === "error")) expect(formulas.length).toBeGreaterThanOrEqual(checkLines(edition).length * 5);
  }
});

test("totals over nothing show nothing, and no zero", async () => {
  const [edition] = EDITIONS;
  const blank = sampleFills(edition!, FILL_KINDS.length, 1)[0]!;
  const { state, results } = await storedIn(await writeReport(reportOfFill({ ...blank, entries: new Map() })));
  const tables = new Set(edition!.tables.map(({ sheetName }) => sheetName));
  const shown = [...state.sheets.values()].filter(({ name }) => tables.has(name)).flatMap(({ id }) => [...(results.get(id)?.values() ?? [])]);
  expect(formOf(edition!).definitions.size).toBeGreaterThan(0);
  expect(shown.filter((value) => value === 0)).toEqual([]);
});
