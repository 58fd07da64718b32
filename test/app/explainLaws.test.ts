/** The workbook itself and the check say the same of every explanation, whatever is typed. */
import fc from "fast-check";
import { holds } from "../../src/report/explanations";
import { NOTE_STATUS } from "../../src/sheets/notesSummary";
import { NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_NAME, NOTES_SUMMARY } from "../../src/sheets/notesPlaces";
import { EDITIONS } from "../../src/statute/editions";
import type { Desk } from "../support/app";
import { changes, explainedDesk } from "../support/explainedDesk";
import { runs, someOf } from "../support/runs";

const said = (desk: Desk, row: number, column: number): string => desk.model.cell(desk.sheet(NOTES_NAME), row, column).text;

describe.each(someOf(EDITIONS.map((e) => [e.id, e] as const), 1))("explanations in the edition %s", (_id, edition) => {
  it("hold natively exactly where they hold for the check, and are counted so", async () => {
    const desk = await explainedDesk(edition);
    const { explanations = [] } = desk.state.report!;
    expect(new Set(explanations.flatMap((e) => e.tied.map((t) => t.kind)))).toEqual(new Set(["figure", "last", "meta", "text"]));
    await fc.assert(fc.asyncProperty(fc.array(changes(desk), { minLength: 1, maxLength: 4 }), async (made) => {
      made.forEach((change) => change.make());
      await desk.app.recheck();
      const report = desk.state.report!;
      const standing = report.explanations!.map((e) => holds(e, report));
      const natively = standing.map((_, i) => said(desk, NOTES_FIRST_ROW + i, NOTES_COLUMN.status));
      expect([made.map(({ words }) => words), natively.map((status) => status === NOTE_STATUS.holds)]).toEqual([made.map(({ words }) => words), standing]);
      expect(natively.filter((_, i) => !standing[i]).every((status) => status.startsWith(`${NOTE_STATUS.lapsed}：`))).toBe(true);
      const lapsed = standing.filter((one) => !one).length;
      expect(said(desk, NOTES_SUMMARY.row, NOTES_SUMMARY.column).slice(2)).toBe(`有效 ${standing.length - lapsed} 条，失效 ${lapsed} 条`);
      made.forEach((change) => change.back());
      await desk.app.recheck();
      expect(desk.state.report!.explanations!.map((e) => holds(e, desk.state.report!))).toEqual(standing.map(() => true));
    }), { numRuns: runs(3, 40) });
  });
});
