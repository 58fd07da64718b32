/** What reading a drawn plan would give, without a workbook: contents as planned, figures and computed totals put in. */
import type { Reading, Report } from "../../src/report/types";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import type { DrawnSheet, DrawnTable } from "../../src/sheets/drawn";
import type { Content } from "../../src/sheets/plan";
import { drawSheets, sheetSpecs, type SheetCells } from "../../src/sheets/workbook";

export type Grid = CellRead[][];

const cellOf = (content: Content): CellRead =>
  "text" in content ? { type: "text", value: content.text, formula: content.text } : "number" in content ? { type: "number", value: content.number, formula: content.number } : { type: "text", value: "", formula: content.formula };

export const readAs = (reading: Reading | undefined): CellRead => {
  if (!reading || reading.kind === "blank") return EMPTY_CELL;
  if (reading.kind === "number") return { type: "number", value: reading.value, formula: reading.value };
  return { type: reading.kind, value: reading.text, formula: reading.text };
};

export function gridOf(drawn: DrawnSheet, rows: number, columns: number): Grid {
  const grid: Grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => EMPTY_CELL));
  for (const { row, column, content } of drawn.plan.cells) if (grid[row]) grid[row]![column] = cellOf(content);
  grid[0]![0] = cellOf({ text: drawn.plan.identity.sealed });
  return grid;
}

/** All sheets of a report as they would be read. */
export function sheetsOf(report: Report): Map<string, SheetCells & { readonly cells: Grid }> {
  const drawn = drawSheets(report.edition, report, new Map());
  return new Map(
    sheetSpecs(report.edition).map((spec) => {
      const sheet = drawn.get(spec.key)!;
      const grid = gridOf(sheet, spec.area.rows, spec.area.columns);
      if ("inputs" in sheet) {
        const table = sheet as DrawnTable;
        for (const [id, at] of table.inputs) grid[at.row]![at.column] = readAs(report.figures.get(id));
        for (const [id, at] of table.totals) {
          const value = readAs(report.figures.get(id));
          grid[at.row]![at.column] = report.overwritten.has(id) ? value : { ...value, type: value.type === "empty" ? "text" : value.type, formula: at.formula };
        }
      }
      return [spec.key, { name: spec.name, cells: grid }];
    }),
  );
}
