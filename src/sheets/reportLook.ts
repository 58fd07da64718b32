/** The report on paper, after GB/T 9704-2012: A4, margins, type sizes, and fonts that every office has. Points throughout. */
import type { PrintSetup, Style } from "./plan";

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
export const SYSTEM_FONTS: FontSet = { title: "宋体", titleBold: true, heading: "黑体", part: "楷体", body: "仿宋", table: "宋体" };

/** 2号, 3号, 五号. */
export const SIZE = { title: 22, body: 16, table: 10.5 } as const;
/** 行距 29 磅; a line of the title is taller. `type`: what the letters of a body line take of it. */
export const LINE = { title: 34, body: 29, type: 21, table: 14 } as const;

export const MARGINS: PrintSetup["margins"] = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25) };
/** Width of the type area of A4, 2 % less than what is free: printers measure columns each in their own way, and none may fall on a page of its own. */
export const TYPE_WIDTH = mm(210 - 28 - 26) * 0.98;
/** Height of the type area, with some points kept back for the same reason. */
export const TYPE_HEIGHT = mm(297 - 37 - 35) - 10;
/** 4号 digits between dashes. */
export const FOOTER = "&14— &P —";
/** At the head of every page of a report that has not passed 校验. */
export const DRAFT_HEADER = "草稿（未通过校验）";
export const INK = "#000000";
export const BAND_FILL = "#C6D9F1";

/** Not the format 文本: older Excel shows such cells as ##### when they hold more than 255 characters. */
export const textStyle = (font: string, size: number): Style => ({ font, size, color: INK, wrap: true, horizontal: "left", vertical: "distributed", numberFormat: "General" });
