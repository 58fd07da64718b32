/** Documents from outside, drawn by hand for the tests of what is recognised in them. */
import type { OutsideBlock, OutsideCell, OutsideDocument, OutsideTable } from "../../src/files/outside/document";
import type { Edition, FigureId, Table } from "../../src/statute/types";
import type { Reading } from "../../src/report/types";

export const documentOf = (blocks: readonly OutsideBlock[], source: OutsideDocument["source"] = "html"): OutsideDocument => ({ source, name: "", blocks, remarks: [] });
export const tableOf = (cells: readonly OutsideCell[]): OutsideTable => ({ kind: "table", cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) });

/** The table as the form draws it, with these texts for figures. */
export const drawn = (table: Table, textOf: (figure: FigureId) => string): OutsideTable =>
  tableOf(table.cells.map(({ row, column, rowSpan, columnSpan, text, figure }) => ({ row, column, rowSpan, columnSpan, text: figure === undefined ? text : textOf(figure) })));

export const shown = (figures: ReadonlyMap<FigureId, Reading>) => (figure: FigureId): string => {
  const reading = figures.get(figure);
  return reading === undefined || reading.kind === "blank" ? "" : reading.kind === "number" ? String(reading.value) : reading.text;
};

export const drawnAll = (edition: Edition, figures: ReadonlyMap<FigureId, Reading>): readonly OutsideTable[] => edition.tables.map((t) => drawn(t, shown(figures)));

/** Rows of plain cells without any merge. */
export const plainRows = (rows: readonly (readonly string[])[]): OutsideTable => tableOf(rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text }))));

/** Cells of a table after something was done to each; undefined takes a cell away. */
export const changed = (table: OutsideTable, change: (cell: OutsideCell) => OutsideCell | undefined): OutsideTable => tableOf(table.cells.flatMap((cell) => change(cell) ?? []));
