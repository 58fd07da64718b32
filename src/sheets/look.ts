/** The look of the sheets: colours, fonts and styles, each named once. */
import type { Area, PrintSetup, Style } from "./plan";

const SCREEN_FONT = "微软雅黑";

export const COLOR = {
  ink: "#1F1F1F",
  faint: "#6B6B6B",
  line: "#BFBFBF",
  /** The band of the statutory template. */
  band: "#C6D9F1",
  head: "#EAF1FA",
  label: "#FFFFFF",
  input: "#FFF8DC",
  filled: "#FFFFFF",
  total: "#EFEFEF",
  wrong: "#FDE7E9",
  wrongInk: "#B10E1C",
  /** One of several cells that together do not balance: paler than `wrong`, since which of them it is nobody knows. */
  unbalanced: "#FFF3EE",
  typed: "#FFE8B8",
  typedInk: "#7A4B00",
  accent: "#1B5E9E",
} as const;

export const BASE: Style = { font: SCREEN_FONT, size: 10, color: COLOR.ink, vertical: "center" };
export const TITLE: Style = { size: 16, bold: true, color: COLOR.accent, horizontal: "left" };
export const NOTE: Style = { size: 9, color: COLOR.faint, wrap: true, horizontal: "left" };
export const BAND: Style = { fill: COLOR.band, bold: true, border: COLOR.line, horizontal: "left" };
export const HEAD: Style = { fill: COLOR.head, border: COLOR.line, horizontal: "center", wrap: true, bold: true };
export const LABEL: Style = { fill: COLOR.label, border: COLOR.line, horizontal: "left", wrap: true };
/** A place to fill: tinted until it is. */
export const INPUT: Style = { fill: COLOR.input, border: COLOR.line, horizontal: "center", locked: false };
export const TOTAL: Style = { fill: COLOR.total, border: COLOR.line, horizontal: "center", bold: true };
/** Beside an input that spans: part of its row, nothing to fill. */
export const FILLER: Style = { fill: COLOR.total, border: COLOR.line };
export const TEXT_INPUT: Style = { fill: COLOR.input, border: COLOR.line, horizontal: "left", vertical: "top", wrap: true, numberFormat: "@", locked: false, size: 11 };
/** Whether a row or column balances, beside and below the grid. */
export const SIGN: Style = { size: 9, color: COLOR.faint, horizontal: "center", shrink: true };
export const SIGN_HEAD: Style = { ...NOTE, vertical: "center" };
/** Shows nothing on screen and on paper, whatever the cell holds. */
export const HIDDEN: Style = { numberFormat: ";;;", size: 8 };

/** Width in points of the column that holds the identity. */
export const MARGIN_COLUMN = 10;

/** Input sheets on paper, for those who proof-read there: A4, one page wide, the margin column left out. Each counts its own pages, so it says which sheet they are of. */
export function plainPrint(area: Area, orientation: PrintSetup["orientation"] = "portrait", headRows?: number | { readonly from: number; readonly to: number }): PrintSetup {
  return {
    area: { ...area, column: area.column + 1, columns: area.columns - 1 }, orientation,
    margins: { top: 50, bottom: 50, left: 42, right: 42, header: 24, footer: 24 },
    centerHorizontally: true, fitWidth: true, footer: "&A · 第 &P 页",
    ...(headRows !== undefined && { titleRows: typeof headRows === "number" ? { from: headRows, to: headRows } : headRows }),
  };
}
