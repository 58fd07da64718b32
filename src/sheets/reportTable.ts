/** A statutory table in the report, drawn as the form draws it: same cells, same merges. */
import type { Reading, Report } from "../report/types";
import type { GridCell, Table } from "../statute/types";
import { innerWidth, breakLines } from "./measure";
import type { Content, Style } from "./plan";
import type { ReportCell, ReportRow } from "./reportRows";
import { BAND_FILL, INK, LINE, SIZE, TYPE_HEIGHT, type FontSet } from "./reportLook";

const LEAST_HEIGHT = 17;
/** The heading that stands above a table on the same page. */
const HEADING_ROOM = LINE.body + 4;

export function tableRows(report: Report, table: Table, fonts: FontSet, partWidth: number): readonly ReportRow[] {
  const starts = table.parts.reduce<number[]>((list, p) => [...list, list[list.length - 1]! + p], [0]);
  const span = (c: GridCell) => ({ part: starts[c.column]!, parts: starts[c.column + c.columnSpan]! - starts[c.column]! });
  const heights = rowHeights(table, (c) => span(c).parts * partWidth);
  // A table that has room on one page is kept on one; a taller one may end a page after any row.
  const whole = heights.reduce((a, b) => a + b, 0) <= TYPE_HEIGHT - HEADING_ROOM;
  return Array.from({ length: table.rows }, (_, row): ReportRow => ({
    height: heights[row]!,
    keepWithNext: (whole || row < table.headRows) && row < table.rows - 1,
    cells: table.cells
      .filter((c) => c.row === row)
      .map((c): ReportCell => ({ ...span(c), rows: c.rowSpan, content: contentOf(c, report, span(c).parts * partWidth), style: styleOf(c, fonts, table, report) })),
  }));
}

function contentOf(cell: GridCell, report: Report, width: number): Content | undefined {
  if (!cell.figure) return { text: cell.role === "head" ? balanced(cell.text, width) : cell.text };
  const reading: Reading | undefined = report.figures.get(cell.figure);
  if (!reading || reading.kind === "blank") return undefined;
  return reading.kind === "number" ? { number: reading.value } : { text: reading.text };
}

function styleOf(cell: GridCell, fonts: FontSet, table: Table, report: Report): Style {
  const base: Style = { font: fonts.table, size: SIZE.table, color: INK, border: INK, vertical: "center" };
  if (cell.figure) {
    const kind = table.figures.find((f) => f.id === cell.figure)!.kind;
    const isText = report.figures.get(cell.figure)?.kind === "text";
    // A count too wide for its column is drawn smaller, never as ###.
    return { ...base, horizontal: "center", shrink: true, numberFormat: isText ? "@" : kind === "amount" ? "General" : "0" };
  }
  const words: Style = { ...base, wrap: true, numberFormat: "@" };
  if (cell.role === "band") return { ...words, horizontal: "left", fill: BAND_FILL };
  return { ...words, horizontal: cell.role === "head" || (cell.role === "label" && table.labelColumns === 1) ? "center" : "left" };
}

/** A head too long for one line, broken into lines of even length, as the form does: 商业／企业, not 商业企／业. */
function balanced(text: string, width: number): string {
  const lines = breakLines(text, SIZE.table, innerWidth(width)).length;
  const length = Math.ceil(text.length / lines);
  return lines === 1 ? text : Array.from({ length: lines }, (_, i) => text.slice(i * length, (i + 1) * length)).join("\n");
}

/** Each row as tall as its own words need; a cell over several rows stretches the last of them if it must. */
function rowHeights(table: Table, width: (cell: GridCell) => number): readonly number[] {
  const need = (c: GridCell) => breakLines(c.text, SIZE.table, innerWidth(width(c))).length * LINE.table + 3;
  const heights = Array.from({ length: table.rows }, (_, row) =>
    Math.max(LEAST_HEIGHT, ...table.cells.filter((c) => c.row === row && c.rowSpan === 1 && !c.figure).map(need)),
  );
  for (const cell of table.cells.filter((c) => c.rowSpan > 1)) {
    const have = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((a, b) => a + b, 0);
    heights[cell.row + cell.rowSpan - 1]! += Math.max(0, need(cell) - have);
  }
  return heights;
}
