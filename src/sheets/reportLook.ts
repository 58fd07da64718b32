/** The report on paper, after GB/T 9704-2012: A4, margins, type sizes, fonts. Points throughout. */
import type { PrintSetup, Style } from "./plan";
import type { FontChoice } from "./reportOptions";

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Font names; Excel keeps one name a cell and has no fallback. */
export interface FontSet {
  readonly title: string;
  readonly titleBold: boolean;
  readonly heading: string;
  readonly part: string;
  readonly body: string;
  readonly table: string;
}
/** 系统字体: what every Windows and WPS has. 公文字库: the fonts of official documents, where an office has bought and installed them. */
export const FONT_SETS: Readonly<Record<FontChoice, FontSet>> = {
  system: { title: "宋体", titleBold: true, heading: "黑体", part: "楷体", body: "仿宋", table: "宋体" },
  official: { title: "方正小标宋简体", titleBold: false, heading: "黑体", part: "楷体_GB2312", body: "仿宋_GB2312", table: "宋体" },
};

/** 2号, 3号, 五号. */
export const SIZE = { title: 22, body: 16, table: 10.5 } as const;
/** 行距 29 磅; a line of the title is taller. `type`: what the letters of a body line take of it. */
export const LINE = { title: 34, body: 29, type: 21, table: 14 } as const;
/** Excel's steps of widths and heights at 100 %. Whatever is a multiple of it, no screen rounds up. */
export const DOT = 0.75;
/** The same in rows of Excel: 22 lines a page are asked, and at 29 points they would be 0.2 points more than 225 mm. */
export const PITCH = { title: 34.5, body: 28.5, table: 14.25 } as const;
/** What is free above the first line of a text and below its last, together. */
export const LINE_FREE = PITCH.body - LINE.type;

export const MARGINS: PrintSetup["margins"] = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25) };
/**
 * Width of the type area of A4, 1.3 % less than what is free: printers measure columns each in their own way, and none may
 * fall on a page of its own. Excel has no spacing of letters and keeps some points of a cell free, so a line holds 27
 * characters of 16 points, not 28.
 */
export const TYPE_WIDTH = 582 * DOT;
/** Height of the type area, with 10 points kept back for the same reason: 22 lines fit. */
export const TYPE_HEIGHT = mm(297 - 37 - 35) - 10;
/** 4号宋体 digits between dashes. */
export const FOOTER = '&"宋体,Regular"&14— &P —';
/** At the head of every page of a report that has not passed 校验. */
export const DRAFT_HEADER = "草稿（未通过校验）";
/** The same as Excel takes it. With more than 10 points LibreOffice scales the whole page down for it. */
export const DRAFT_HEADER_CODE = `&"宋体,Regular"&10${DRAFT_HEADER}`;
export const INK = "#000000";
export const BAND_FILL = "#C6D9F1";

/** Not the format 文本: older Excel shows such cells as ##### when they hold more than 255 characters. */
export const textStyle = (font: string, size: number): Style => ({ font, size, color: INK, wrap: true, horizontal: "left", vertical: "distributed", numberFormat: "General" });
