/** A report as a text copy of its page shows it: labels and figures of each table without borders. */
import type { Reading } from "../../../src/report/types";
import type { Edition, FigureId, Table } from "../../../src/statute/types";

/** `gap(i)`: what stands before the i-th figure of the table where another figure stands before it. */
export function gluedTable(table: Table, figures: ReadonlyMap<FigureId, Reading>, gap: (at: number) => string): string {
  let text = "";
  let figuresBefore = 0;
  let afterFigure = false;
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (cell.figure) {
      const reading = figures.get(cell.figure);
      text += `${afterFigure ? gap(figuresBefore) : ""}${reading?.kind === "number" ? String(reading.value) : ""}`;
      figuresBefore++;
    } else text += cell.text;
    afterFigure = cell.figure !== undefined || (cell.text === "" && afterFigure);
  }
  return text;
}

/** One paragraph for each table, after its heading. */
export const gluedReport = (edition: Edition, figures: ReadonlyMap<FigureId, Reading>, gap: (at: number) => string): readonly string[] =>
  edition.tables.map((table) => `${edition.sections.find((section) => section.id === table.section)!.title}${gluedTable(table, figures, gap)}`);
