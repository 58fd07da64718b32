/** 审核说明 as it is looked at: on paper, and on a laptop beside the pane. */
import { NOTES_COLUMN } from "../../src/sheets/notesPlaces";
import { notesSheet } from "../../src/sheets/notesSheet";
import { EDITIONS } from "../../src/statute/editions";
import { TOY } from "../support/toy";

/** Points: A4 across, and what a window of 1366 dots shows of a sheet beside a pane of 350 and the row numbers. */
const A4_ACROSS = 841.9;
const BESIDE_PANE = (1366 - 350 - 44) * 0.75;

describe.each([...EDITIONS, TOY].map((e) => [e.id, e] as const))("审核说明 in the edition %s", (_id, edition) => {
  const { plan } = notesSheet(edition, [], new Map(), undefined);
  const width = (from: number, columns: number): number => plan.widths.slice(from, from + columns).reduce((sum, one) => sum + one, 0);

  it("is printed on A4 at four fifths of its size at least, so that it can be read", () => {
    const { area, margins, orientation } = plan.print!;
    expect(orientation).toBe("landscape");
    expect((A4_ACROSS - margins.left - margins.right) / width(area.column, area.columns)).toBeGreaterThanOrEqual(0.8);
  });

  it("shows beside the pane whether an explanation has lapsed, without being moved", () => {
    // 已失效 in bold, with the edges of its cell.
    expect(BESIDE_PANE - width(0, NOTES_COLUMN.status)).toBeGreaterThanOrEqual(40);
  });
});
