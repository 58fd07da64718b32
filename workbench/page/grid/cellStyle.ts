import type { CSSProperties } from "react";
import type { CellView, Line, Style } from "../../model/types";
import { fontFamily } from "./measure";

const GRIDLINE = "1px solid #e3e5e8";

const KINDS: Record<Line["style"], string> = {
  Continuous: "solid", Dash: "dashed", DashDot: "dashed", DashDotDot: "dotted", Dot: "dotted", Double: "double", SlantDashDot: "dashed",
};
const WIDTHS: Record<Line["weight"], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** A border of the workbook as CSS. */
export function lineCss(line: Line): string {
  const width = line.style === "Double" ? 3 : WIDTHS[line.weight];
  return `${width}px ${line.weight === "Hairline" ? "dotted" : KINDS[line.style]} ${line.color === "" ? "#000000" : line.color}`;
}

/** Where no line is drawn: Excel's gridline, which a filled cell covers. Empty for none: a clear border would cut a notch into the lines it meets. */
export function gridlineCss(fill: string, gridlines: boolean): string {
  return fill === "" && gridlines ? GRIDLINE : "";
}

const fonts = new WeakMap<Style, CSSProperties>();

/** Font, colour and decoration. The same object for the same style, so that unchanged cells compare equal. */
export function fontCss(style: Style): CSSProperties {
  const known = fonts.get(style);
  if (known !== undefined) return known;
  const decorations = [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""].filter((word) => word !== "");
  const css: CSSProperties = {
    fontFamily: fontFamily(style.fontName),
    fontSize: `${style.fontSize}pt`,
    color: style.color === "" ? "#000000" : style.color,
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(decorations.length > 0 ? { textDecoration: decorations.join(" ") } : {}),
  };
  fonts.set(style, css);
  return css;
}

export type Side = "left" | "center" | "right" | "justify";

/** Excel's general alignment: numbers and dates right, truth values and errors centred, text left. */
export function sideOf(view: Pick<CellView, "value" | "style">): Side {
  switch (view.style.horizontal) {
    case "Left": case "Fill": return "left";
    case "Right": return "right";
    case "Center": case "CenterAcrossSelection": return "center";
    case "Justify": case "Distributed": return "justify";
    case "General": {
      const { value } = view;
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || (typeof value === "object" && value !== null) ? "center" : "left";
    }
  }
}
