import type { Style } from "../../model/types";

/** CSS pixels in a point. */
export const PIXELS_PER_POINT = 96 / 72;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

const SERIF = /宋|仿|楷|Song|Fang|Kai|Times|Serif/i;

/** The font of a cell with stand-ins of the same kind, for machines that lack it. */
export function fontFamily(name: string): string {
  const own = `"${name.replaceAll('"', "")}"`;
  return SERIF.test(name)
    ? `${own}, "FangSong", "SimSun", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", serif`
    : `${own}, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;
}

let pen: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Width of one line of text in CSS pixels, as the browser would draw it. */
export function textWidth(text: string, style: Style): number {
  const font = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${style.fontSize}pt ${fontFamily(style.fontName)}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (pen === undefined) pen = document.createElement("canvas").getContext("2d");
  if (pen === null) throw new Error("This browser cannot measure text: no 2d canvas");
  pen.font = font;
  const width = pen.measureText(text).width;
  // Texts of a form are few; a book of thousands must not fill the memory.
  if (widths.size > 5000) widths.clear();
  widths.set(key, width);
  return width;
}
