import { number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import type { Report } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import type { FigureId } from "../../../src/statute/types";
import { withFigure, withTotals } from "../../support/reports";
import { whole } from "./whole";

/** The totals of `base` follow its cells; then this total is typed as 0. */
function withZeroTotal(base: Report, cell: FigureId, value: number, total: FigureId): Report {
  const followed = withTotals(withFigure(base, cell, number(value)));
  return { ...withFigure(followed, total, number(0)), overwritten: new Set([total]) };
}

const numberOf = (report: Report, figure: FigureId): number => {
  const reading = report.figures.get(figure);
  if (reading?.kind !== "number") throw new Error(`${figure} holds no number`);
  return reading.value;
};

test("a total of 0 and a wrong cell of another row are two faults, and each lists what is true", () => {
  let tried = 0;
  const told: string[] = [];
  for (const name of ["pt_build_2022", "pt_region_2022"] as const) {
    const base = whole(name);
    for (const row of ["new", "r1", "r4_1", "carry_out"])
      for (const item of ["carry_in", "carry_out", "new", "r1", "r2"])
        for (const column of ["natural", "company", "legal"])
          for (const off of [1, 2, 10]) {
            const [cell, total] = [figureId(`t3.${item}.${column}`), figureId(`t3.${row}.total`)];
            if (row === item || numberOf(base, total) === 0) continue;
            const [right, sum] = [numberOf(base, cell), numberOf(base, total)];
            const faults = faultsOf(withZeroTotal(base, cell, right + off, total));
            const lists = (figure: FigureId, value: number) => faults.some(({ proposals }) => proposals.some(({ changes }) => changes.length === 1 && changes[0]!.figure === figure && JSON.stringify(changes[0]!.after) === JSON.stringify(number(value))));
            // Off by what the total should be or by half of it, one cell, or one moved into its total, would account for both.
            if (off === sum || off * 2 === sum) continue;
            tried += 1;
            if (faults.length !== 2 || !lists(cell, right) || !lists(total, sum)) told.push(`${name} ${cell} ${off} beside ${total}`);
          }
  }
  expect(tried).toBeGreaterThan(100);
  expect(told).toEqual([]);
});
