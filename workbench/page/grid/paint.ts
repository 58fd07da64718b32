import type { CSSProperties } from "react";
import type { CellView, SheetView } from "../../model/types";
import { cellName } from "./a1";
import { fontCss, gridlineCss, lineCss, sideOf, type Side } from "./cellStyle";
import { pixels, textWidth } from "./measure";

/** One table cell, ready to draw. Equal in every member: nothing to repaint. */
export interface CellPaint {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly font: CSSProperties;
  readonly fill: string;
  readonly right: string;
  readonly bottom: string;
  readonly left: string;
  readonly top: string;
  readonly side: Side;
  readonly vertical: "top" | "center" | "bottom" | "spread" | "upright";
  readonly wrap: boolean;
  readonly indent: number;
  /** Height of a line in pixels where the lines are spread over the cell; 0: as the font has it. */
  readonly line: number;
  /** Size of the text against the cell's own, for shrink-to-fit. */
  readonly scale: number;
  /** Pixels over which an unwrapped text may run to the right; 0: only in its own cell. */
  readonly overflow: number;
  /** The text makes its row grow; otherwise it is cut where the cell ends. */
  readonly grows: boolean;
  readonly link: boolean;
}

export interface PaintSource {
  readonly sheet: SheetView;
  readonly cell: (row: number, column: number) => CellView;
  readonly columns: number;
}

const PADDING = 6;

function isText(view: CellView): boolean {
  return typeof view.value === "string";
}

function widthOf({ sheet }: PaintSource, column: number, span: number): number {
  let width = 0;
  for (let at = column; at < column + span; at += 1) if (!sheet.columnHidden(at)) width += pixels(sheet.columnWidth(at));
  return width;
}

/** Excel lets an unwrapped text run over the blank cells to its right. */
function overflowOf(source: PaintSource, row: number, column: number, width: number, needed: number): number {
  let room = width;
  for (let at = column + 1; at < source.columns && room < needed; at += 1) {
    const next = source.cell(row, at);
    if (next.text !== "" || next.merge !== undefined) break;
    room += widthOf(source, at, 1);
  }
  return room > width ? room : 0;
}

function verticalOf(view: CellView, width: number): CellPaint["vertical"] {
  const { style } = view;
  if (style.rotation === 180 || style.rotation === 255) return "upright";
  switch (style.vertical) {
    case "Top": return "top";
    case "Bottom": return "bottom";
    case "Center": return "center";
    // Spread over the height when the column is so narrow that each line holds one or two characters; else centred.
    case "Justify": case "Distributed": return width < style.fontSize * 4 && view.text.length > 1 ? "spread" : "center";
  }
}

/** Distributed text in a row of set height: its lines share the height. Where they would not fit they stay as they are. */
function spreadLine({ sheet }: PaintSource, view: CellView, row: number, rowSpan: number, width: number): number {
  const { style } = view;
  if ((style.vertical !== "Distributed" && style.vertical !== "Justify") || view.text === "" || !sheet.hasExplicitHeight(row)) return 0;
  let height = 0;
  for (let at = row; at < row + rowSpan; at += 1) if (!sheet.rowHidden(at)) height += pixels(sheet.rowHeight(at));
  // Chinese punctuation may not begin a line, so that lines come out a little shorter than the cell.
  const lines = view.text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part, style) / ((width - PADDING) * 0.98))), 0);
  const line = Math.floor(height / lines);
  return line > pixels(style.fontSize) * 1.2 ? line : 0;
}

/** What is drawn at a cell; undefined when a merged block covers it. */
export function paintCell(source: PaintSource, row: number, column: number): CellPaint | undefined {
  const { sheet, cell } = source;
  const view = cell(row, column);
  if (view.merge?.kind === "hidden") return undefined;
  const rowSpan = view.merge?.rows ?? 1;
  const colSpan = view.merge?.columns ?? 1;
  const { style } = view;
  const width = widthOf(source, column, colSpan);
  const merged = view.merge !== undefined;
  // The two cells beside a line may both draw it: the block's own line goes before its neighbour's.
  const right = cell(row, column + colSpan - 1).style.right ?? cell(row, column + colSpan).style.left;
  const bottom = cell(row + rowSpan - 1, column).style.bottom ?? cell(row + rowSpan, column).style.top;
  const gridline = gridlineCss(style.fill, sheet.gridlines);

  const oneLine = !style.wrap && style.vertical !== "Distributed";
  const needed = oneLine && view.text !== "" ? textWidth(view.text, style) + PADDING : 0;
  const tooWide = needed > width;
  const unreadable = tooWide && typeof view.value === "number" && !style.shrink;
  const room = tooWide && isText(view) && !merged && !style.shrink && sideOf(view) === "left" ? overflowOf(source, row, column, width, needed) : 0;

  return {
    row,
    column,
    name: cellName(row, column),
    text: unreadable ? "#".repeat(Math.max(1, Math.floor((width - PADDING) / textWidth("#", style)))) : view.text,
    rowSpan,
    colSpan,
    font: fontCss(style),
    fill: style.fill,
    right: right === undefined ? gridline : lineCss(right),
    bottom: bottom === undefined ? gridline : lineCss(bottom),
    left: column === 0 && style.left !== undefined ? lineCss(style.left) : "",
    top: row === 0 && style.top !== undefined ? lineCss(style.top) : "",
    side: sideOf(view),
    vertical: verticalOf(view, width),
    wrap: !oneLine,
    line: spreadLine(source, view, row, rowSpan, width),
    indent: style.indent * 9,
    scale: style.shrink && tooWide ? Math.max(0.2, (width - PADDING) / (needed - PADDING)) : 1,
    overflow: room,
    grows: style.wrap && !merged && !sheet.hasExplicitHeight(row),
    link: view.hyperlink !== undefined,
  };
}

/** Whether two paintings of one cell look the same. Styles come from the model as one object per format, so `===` tells. */
export function samePaint(a: CellPaint, b: CellPaint): boolean {
  return (Object.keys(a) as (keyof CellPaint)[]).every((member) => a[member] === b[member]);
}
