/** Where things stand on 上年. What belongs to last year's report is known by the mark in the margin of its row, so rows may be inserted and sorted. */
import type { Piece } from "../report/types";
import { areaOf } from "./areas";

export const LAST_KEY = "last";
export const LAST_NAME = "上年";
/** The cell that says by formula how the two years agree. */
export const LAST_SUMMARY = { row: 2, column: 1 } as const;
export const LAST_HEAD_ROW = 3;
/** `text`: last year's particulars and texts; `last`, `now`, `change`: figures; of comparisons the same three are 应为, 今年 and 差. */
export const LAST_COLUMN = { mark: 0, item: 1, text: 2, last: 3, now: 4, change: 5, verdict: 6 } as const;
/** The part of the sheet that is read: all that is last year's own, and beside it where it refers to this year's sheets. */
export const lastArea = areaOf(0, 0, 900, LAST_COLUMN.now + 1);

export const LAST_FACTS = [["@edition", "年报格式"], ["@year", "报告年度"], ["@unit", "单位全称"], ["@title", "标题用名称"]] as const;
export type LastFact = (typeof LAST_FACTS)[number][0];

const CONTINUED = "+";
/** `s5/`, `s1/platform`; with a plus where the piece continues the one above. */
export const pieceMark = ({ section, part, startsParagraph }: Pick<Piece, "section" | "part" | "startsParagraph">): string => `${section}/${part}${startsParagraph ? "" : CONTINUED}`;
/** The section and part of a mark, as written; undefined for the mark of something else. */
export function placeOfMark(mark: string): { readonly section: string; readonly part: string; readonly startsParagraph: boolean } | undefined {
  const found = /^([^/@]+)\/([^/+]*)(\+?)$/.exec(mark);
  return found ? { section: found[1]!, part: found[2]!, startsParagraph: found[3] === "" } : undefined;
}
