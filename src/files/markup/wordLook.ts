/**
 * The look of the report in Word and WPS, after GB/T 9704-2012, as inline styles: a paste keeps those and nothing else.
 *
 * Three properties are Word's own. `mso-line-height-rule:exactly` makes 29 points a fixed line and not the least one, and
 * counts only before `line-height`. `mso-char-indent-count` keeps an indent of two characters when the type is made larger.
 * `mso-fareast-font-family` names the font of Chinese characters, which Word keeps apart from that of digits.
 */
import { BAND_FILL, FONT_SETS, INK, LINE, SIZE } from "../../sheets/reportLook";
import type { GridCell, Table } from "../../statute/types";
import { css } from "./html";

/** The 公文 fonts first, then what stands in for them where they are not installed. */
const { official, system } = FONT_SETS;
const FONTS = {
  title: [official.title, "方正小标宋_GBK", system.title, "SimSun"],
  heading: [official.heading, "SimHei"],
  part: [official.part, system.part, "KaiTi"],
  body: [official.body, system.body, "FangSong"],
  table: [official.table, "SimSun"],
} as const;

interface Type {
  readonly font: keyof typeof FONTS;
  readonly size: number;
  readonly line: number;
}
const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`;

function type({ font, size, line }: Type): Record<string, string> {
  const names = FONTS[font];
  return {
    "mso-line-height-rule": "exactly", "line-height": pt(line),
    "font-family": names.map((name) => `'${name}'`).join(","), "mso-fareast-font-family": `'${names[0]}'`,
    "font-size": pt(size), "font-weight": "normal", color: INK,
  };
}
/** 首行缩进 2 字. */
const indent = (size: number): Record<string, string> => ({ "text-indent": pt(2 * size), "mso-char-indent-count": "2" });
const BODY: Type = { font: "body", size: SIZE.body, line: LINE.body };
const flush = { margin: "0", "text-indent": "0" };

/** Width of the type area of an official document: A4 less 28 and 26 mm. */
export const TYPE_WIDTH = ((210 - 28 - 26) * 72) / 25.4;

export const TITLE = css({ margin: `0 0 ${pt(LINE.body / 2)}`, "text-indent": "0", "text-align": "center", ...type({ font: "title", size: SIZE.title, line: LINE.title }) });
export const HEADING = css({ margin: "0", ...indent(SIZE.body), "text-align": "left", ...type({ ...BODY, font: "heading" }) });
/** A heading below a table stands off from it. */
export const HEADING_APART = css({ margin: `${pt(LINE.body / 2)} 0 0`, ...indent(SIZE.body), "text-align": "left", ...type({ ...BODY, font: "heading" }) });
export const PART = css({ margin: "0", ...indent(SIZE.body), "text-align": "left", ...type({ ...BODY, font: "part" }) });
export const PARAGRAPH = css({ margin: "0", ...indent(SIZE.body), "text-align": "justify", ...type(BODY) });
export const DRAFT = css({ ...flush, "text-align": "center", ...type({ ...BODY, font: "heading" }) });

/** A line of the 落款, so far from the right, in points; before the first there is room for the seal. It stays on the page of the next line. */
export const signatureLine = (right: number, first: boolean, last: boolean): string =>
  css({ margin: `${first ? pt(2 * LINE.body) : "0"} ${pt(right)} 0 0`, "text-indent": "0", "text-align": "right", ...type(BODY), "page-break-after": last ? undefined : "avoid" });

export const TABLE = css({ width: "100%", "border-collapse": "collapse", border: "none" });
/** No page ends inside a row. */
export const ROW = css({ "page-break-inside": "avoid" });
export const tableCell = (cell: GridCell): string => css({ border: `0.75pt solid ${INK}`, padding: "1.5pt 2pt", "vertical-align": "middle", background: cell.role === "band" ? BAND_FILL : undefined });
/** Said for every cell: where the document's own paragraphs are indented or stand 29 points apart, a table's must not. */
export const tableParagraph = (cell: GridCell, table: Table): string => css({ ...flush, "text-align": centred(cell, table) ? "center" : "left", ...type({ font: "table", size: SIZE.table, line: LINE.table }) });

/** As on paper: figures and heads in the middle, bands and long wordings at the left. */
const centred = ({ role }: GridCell, table: Table): boolean => role === "figure" || role === "head" || (role === "label" && table.labelColumns === 1);
