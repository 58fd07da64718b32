/** A statutory table in the report, drawn as the form draws it: same cells, same merges. */
import type { Reading, Report } from "../report/types";
import type { FigureId, FigureKind, GridCell, Table } from "../statute/types";
import { breakLines, innerWidth } from "./measure";
import type { Content, Style } from "./plan";
import type { Link } from "./reportLinks";
import { BAND_FILL, DOT, INK, PITCH, SIZE, type FontSet } from "./reportLook";
import type { FigureChoice } from "./reportOptions";
import type { ReportCell, ReportRow } from "./reportRows";
import { tablePlaces } from "./tablePlaces";

const LEAST_HEIGHT = 23 * DOT;

export function tableRows(report: Report, table: Table, fonts: FontSet, figures: FigureChoice, partWidth: number): readonly ReportRow[] {
  const starts = table.parts.reduce<number[]>((list, p) => [...list, list[list.length - 1]! + p], [0]);
  const span = (c: GridCell) => ({ part: starts[c.column]!, parts: starts[c.column + c.columnSpan]! - starts[c.column]! });
  const width = (c: GridCell) => span(c).parts * partWidth;
  const links = figures === "links" ? linksOf(report, table) : undefined;
  return rowHeights(table, width).map((height, row): ReportRow => {
    const cells = table.cells.filter((c) => c.row === row).map((c): ReportCell => {
      const link = c.figure && links?.get(c.figure);
      return { ...span(c), rows: c.rowSpan, content: contentOf(c, report, width(c)), style: styleOf(c, fonts, table, report, link !== undefined), ...(link && { link }), ...(c.rowSpan > 1 && { needs: needs(c, width(c)) }) };
    });
    // Words alone, as 第二十条第（五）项 and the heads below it, belong to the figures that follow.
    return { height, cells, keepWithNext: row < table.headRows || !cells.some((_, i) => table.cells.filter((c) => c.row === row)[i]!.figure) };
  });
}

/** A total is shown from where it is computed, so that paper and screen say the same. */
function linksOf(report: Report, table: Table): ReadonlyMap<FigureId, Link> {
  const { inputs, totals } = tablePlaces(report.edition, table);
  const exact = new Set(table.figures.filter((f) => f.kind === "amount").map((f) => f.id));
  return new Map([...inputs, ...totals].map(([id, { row, column }]) => [id, { key: table.id, row, column, exact: exact.has(id) }]));
}

function contentOf(cell: GridCell, report: Report, width: number): Content | undefined {
  if (!cell.figure) return { text: wordsIn(cell, width) };
  const reading: Reading | undefined = report.figures.get(cell.figure);
  if (!reading || reading.kind === "blank") return undefined;
  return reading.kind === "number" ? { number: reading.value } : { text: reading.text };
}

function styleOf(cell: GridCell, fonts: FontSet, table: Table, report: Report, linked: boolean): Style {
  const base: Style = { font: fonts.table, size: SIZE.table, color: INK, border: INK, vertical: "center" };
  // A number too wide for its column is drawn smaller, never as ###.
  if (cell.figure) return { ...base, horizontal: "center", shrink: true, numberFormat: figureFormat(report.figures.get(cell.figure), table.figures.find((f) => f.id === cell.figure)!.kind, linked) };
  const words: Style = { ...base, wrap: true, numberFormat: "@" };
  if (cell.role === "band") return { ...words, horizontal: "left", fill: BAND_FILL };
  const centred = cell.role === "head" || (cell.role === "label" && (table.labelColumns === 1 || cell.rowSpan > 1));
  return { ...words, horizontal: centred ? "center" : "left" };
}

/** As many decimals as it has: 常规 would round 24252.311082 to eleven characters. */
function figureFormat(reading: Reading | undefined, kind: FigureKind, linked: boolean): string {
  // A formula in the format 文本 would become text when touched; a linked amount is text by its formula.
  if (linked) return kind === "amount" ? "General" : "0";
  if (reading?.kind === "text" || reading?.kind === "error") return "@";
  const written = reading?.kind === "number" ? String(reading.value) : "";
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(written)?.[1]?.length ?? 0;
  return written.includes("e") ? "General" : decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
}

/** Heads, and labels beside several rows, stand in few narrow lines. */
function wordsIn({ role, rowSpan, text }: GridCell, width: number): string {
  if (role !== "head" && rowSpan === 1) return text;
  const [number = ""] = role === "label" ? (/^（.+?）/.exec(text) ?? []) : [];
  const broken = balanced(text, width);
  return number && broken.includes("\n") ? `${number}\n${balanced(text.slice(number.length), width)}` : broken;
}

/** A head too long for one line, broken into lines of even length, as the form does: 商业／企业, not 商业企／业. */
function balanced(text: string, width: number): string {
  const lines = breakLines(text, SIZE.table, innerWidth(width)).length;
  const length = Math.ceil(text.length / lines);
  return lines === 1 ? text : Array.from({ length: lines }, (_, i) => text.slice(i * length, (i + 1) * length)).join("\n");
}

/** How high the words of a cell stand. */
const needs = (cell: GridCell, width: number): number => breakLines(wordsIn(cell, width), SIZE.table, innerWidth(width)).length * PITCH.table + 3 * DOT;

/** Each row as tall as its own words need; a cell over several rows stretches the last of them if it must. */
function rowHeights(table: Table, width: (cell: GridCell) => number): readonly number[] {
  const heights = Array.from({ length: table.rows }, (_, row) =>
    Math.max(LEAST_HEIGHT, ...table.cells.filter((c) => c.row === row && c.rowSpan === 1 && !c.figure).map((c) => needs(c, width(c)))),
  );
  for (const cell of table.cells.filter((c) => c.rowSpan > 1)) {
    const have = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((a, b) => a + b, 0);
    heights[cell.row + cell.rowSpan - 1]! += Math.max(0, needs(cell, width(cell)) - have);
  }
  return heights;
}
