import type { Border, BorderStyle, Style as FileStyle } from "@cj-tech-master/excelts";
import { Recent } from "./recent";
import { intern, plainStyle } from "./style";
import type { Horizontal, Line, LineStyle, LineWeight, Style, Vertical } from "./types";

const LINES: readonly (readonly [BorderStyle, LineStyle, LineWeight])[] = [
  ["thin", "Continuous", "Thin"], ["medium", "Continuous", "Medium"], ["thick", "Continuous", "Thick"], ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"], ["mediumDashed", "Dash", "Medium"], ["dotted", "Dot", "Thin"], ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"], ["mediumDashDot", "DashDot", "Medium"], ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"], ["slantDashDot", "SlantDashDot", "Medium"],
];

const HORIZONTAL: readonly (readonly [string, Horizontal])[] = [
  ["left", "Left"], ["center", "Center"], ["right", "Right"], ["fill", "Fill"], ["justify", "Justify"], ["centerContinuous", "CenterAcrossSelection"], ["distributed", "Distributed"],
];
const VERTICAL: readonly (readonly [string, Vertical])[] = [["top", "Top"], ["middle", "Center"], ["bottom", "Bottom"], ["justify", "Justify"], ["distributed", "Distributed"]];

/** Colours of the Office theme, in the order of theme indexes. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

export const argb = (color: string): { argb: string; theme: number } => ({ argb: "FF" + color.slice(1) }) as { argb: string; theme: number };

export function colorOf(color: { readonly argb?: string; readonly theme?: number } | undefined, otherwise: string): string {
  if (color?.argb) return "#" + color.argb.slice(-6).toUpperCase();
  return color?.theme !== undefined && THEME[color.theme] ? "#" + THEME[color.theme] : otherwise;
}

function toBorder(line: Line | undefined): Partial<Border> | undefined {
  if (!line) return undefined;
  const style = (LINES.find(([, s, w]) => s === line.style && w === line.weight) ?? LINES.find(([, s]) => s === line.style)!)[0];
  return { style, color: argb(line.color) };
}

function toLine(border: Partial<Border> | undefined): Line | undefined {
  const found = LINES.find(([name]) => name === border?.style);
  return found && { style: found[1], weight: found[2], color: colorOf(border!.color, "#000000") };
}

/** The format as the file library takes it. Every member is written, so that nothing depends on a default of the reader. */
export function toFileStyle(style: Style): Partial<FileStyle> {
  const border: { -readonly [K in "top" | "bottom" | "left" | "right"]?: Partial<Border> } = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = toBorder(style[edge]);
    if (line) border[edge] = line;
  }
  const underline = ({ None: "none", Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting" } as const)[style.underline];
  return {
    font: { name: style.fontName, size: style.fontSize, color: argb(style.color), ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}), ...(underline === "none" ? {} : { underline }), ...(style.strikethrough ? { strike: true } : {}) },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } } : {}),
    border,
    alignment: {
      vertical: VERTICAL.find(([, name]) => name === style.vertical)![0] as "top",
      ...(style.horizontal === "General" ? {} : { horizontal: HORIZONTAL.find(([, name]) => name === style.horizontal)![0] as "left" }),
      ...(style.wrap ? { wrapText: true } : {}), ...(style.shrink ? { shrinkToFit: true } : {}), ...(style.indent ? { indent: style.indent } : {}),
      ...(style.rotation === 180 ? { textRotation: "vertical" as const } : style.rotation ? { textRotation: style.rotation } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

/** The library gives each cell a copy of its format, and a file has few formats. */
const read = new Recent<Style>(1000);

/** A format as read. Font sizes come a hundredfold (see `openFile`). */
export function fromFileStyle(file: Partial<FileStyle> | undefined): Style {
  if (!file || Object.keys(file).length === 0) return plainStyle;
  return read.get(JSON.stringify(file), () => readStyle(file));
}

function readStyle(file: Partial<FileStyle>): Style {
  const { font, fill, border, alignment, protection, numFmt } = file;
  const underline = font?.underline === true || font?.underline === "single" ? "Single" : font?.underline === "double" ? "Double" : font?.underline === "singleAccounting" ? "SingleAccountant" : font?.underline === "doubleAccounting" ? "DoubleAccountant" : "None";
  return intern({
    fontName: font?.name ?? plainStyle.fontName,
    fontSize: font?.size === undefined ? plainStyle.fontSize : font.size / 100,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline,
    strikethrough: font?.strike ?? false,
    color: colorOf(font?.color, "#000000"),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, "") : "",
    top: toLine(border?.top),
    bottom: toLine(border?.bottom),
    left: toLine(border?.left),
    right: toLine(border?.right),
    horizontal: HORIZONTAL.find(([name]) => name === alignment?.horizontal)?.[1] ?? "General",
    vertical: VERTICAL.find(([name]) => name === alignment?.vertical)?.[1] ?? "Bottom",
    wrap: alignment?.wrapText ?? false,
    shrink: alignment?.shrinkToFit ?? false,
    indent: alignment?.indent ?? 0,
    rotation: alignment?.textRotation === "vertical" ? 180 : alignment?.textRotation ?? 0,
    numberFormat: typeof numFmt === "string" ? numFmt : numFmt?.formatCode ?? "General",
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  });
}
