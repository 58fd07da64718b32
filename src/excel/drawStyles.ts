/** Cell formats of a plan: one call per style, however many areas wear it. */
import type { SheetPlan, Style } from "../sheets/plan";
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

/** The base over the whole extent, then the styles in order. Lines and number formats are not among them. */
export function drawStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { style, areas } of [{ style: plan.base, areas: [plan.area] }, ...plan.styles]) {
    const { border: _border, numberFormat: _numberFormat, ...format } = style;
    if (areas.length === 0 || Object.keys(format).length === 0) continue;
    for (const range of rangesOf(sheet, mergeAreas(areas))) setFormat(range.format, style);
  }
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
