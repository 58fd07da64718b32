/** Cell formats of a plan: one call per style, however many areas wear it. */
import type { Area, SheetPlan, Style } from "../sheets/plan";
import { mergeAreas } from "./mergeAreas";
import { rangeOf, rangesOf } from "./ranges";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", distributed: "Distributed" } as const;

function setFont(font: Excel.RangeFont, style: Style): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.color !== undefined) font.color = style.color;
}

function setFormat(format: Excel.RangeFormat, style: Style): void {
  const { font, size, bold, color, fill, horizontal, vertical, wrap, shrink, indent, locked } = style;
  if (font !== undefined || size !== undefined || bold !== undefined || color !== undefined) setFont(format.font, style);
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  // After the alignment: Excel drops an indent when the alignment changes.
  if (indent !== undefined) format.indentLevel = indent;
  if (locked !== undefined) format.protection.locked = locked;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical";

function setLines(sheet: Excel.Worksheet, areas: readonly Area[], sides: readonly Side[], color: string): void {
  for (const range of areas.length === 0 ? [] : rangesOf(sheet, areas)) {
    const { borders } = range.format;
    for (const side of sides) {
      const line = borders.getItem(side);
      line.style = "Continuous";
      line.color = color;
    }
  }
}

/** Lines between cells are asked for only where there are such: Excel refuses them on a single row or column. */
function setBorders(sheet: Excel.Worksheet, areas: readonly Area[], color: string): void {
  const whole = mergeAreas(areas);
  setLines(sheet, whole, EDGES, color);
  setLines(sheet, whole.filter(({ rows }) => rows > 1), ["InsideHorizontal"], color);
  setLines(sheet, whole.filter(({ columns }) => columns > 1), ["InsideVertical"], color);
}

function setStyle(sheet: Excel.Worksheet, style: Style, areas: readonly Area[]): void {
  const { border, numberFormat: _, ...format } = style;
  if (areas.length > 0 && Object.keys(format).length > 0) {
    for (const range of rangesOf(sheet, mergeAreas(areas))) setFormat(range.format, style);
  }
  if (border !== undefined) setBorders(sheet, areas, border);
}

/** The base over the whole extent, then the styles in order. Number formats are not among them: see `numberFormats`. */
export function drawStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setStyle(sheet, plan.base, [plan.area]);
  for (const { style, areas } of plan.styles) setStyle(sheet, style, areas);
}

/** Number format of every cell of the extent, row by row: Excel takes them for a range, not for several areas at once. */
export function numberFormats(plan: SheetPlan): readonly (readonly string[])[] {
  const { area, base, styles } = plan;
  const formats = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => base.numberFormat ?? "General"));
  for (const { style, areas } of styles) {
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    for (const { row, column, rows, columns } of areas) {
      for (const line of formats.slice(row - area.row, row - area.row + rows)) line.fill(numberFormat, column - area.column, column - area.column + columns);
    }
  }
  return formats;
}

/** Widths of columns and heights of rows, in points; rows without a height take that of their text. */
export function drawSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { area, widths, heights } = plan;
  if (widths.length > 0) {
    rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: widths.length }).setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  }
  rangeOf(sheet, area).format.autofitRows();
  if (heights.length === 0) return;
  const last = Math.max(...heights.map(({ row, rows }) => row + rows));
  const properties: Excel.SettableRowProperties[] = Array.from({ length: last }, () => ({}));
  for (const { row, rows, height } of heights) properties.fill({ format: { rowHeight: height } }, row, row + rows);
  rangeOf(sheet, { row: 0, column: 0, rows: last, columns: 1 }).setRowProperties(properties);
}
