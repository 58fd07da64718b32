/** What a row of 上年 holds, and how wide its columns are. */
import { LAST_COLUMN as COLUMN } from "./lastPlaces";
import type { Content } from "./plan";

export interface LastRow {
  readonly kind: "band" | "head" | "fact" | "figure" | "compare" | "text" | "same";
  /** What of last year's report it holds. */
  readonly mark?: string;
  readonly cells: Readonly<Partial<Record<Exclude<keyof typeof COLUMN, "mark">, Content>>>;
  readonly height: number;
}

export const LAST_WIDTHS = [160, 190, 80, 110, 130, 70] as const;
const widthOf = (from: number, columns: number): number => LAST_WIDTHS.slice(from - 1, from - 1 + columns).reduce((a: number, b) => a + b, 0);

/** Last year's text goes over the columns of 栏目 and 去年, this year's over those of 今年 and 变化. */
export const HALF_COLUMNS = 2;
export const LAST_TEXT_WIDTH = widthOf(COLUMN.text, HALF_COLUMNS);
export const LAST_WIDTH = widthOf(1, COLUMN.verdict);

export function lastHead(item: string, text: string, last: string, now: string, change: string, verdict: string): LastRow {
  return { kind: "head", height: 20, cells: { item: { text: item }, text: { text }, last: { text: last }, now: { text: now }, change: { text: change }, verdict: { text: verdict } } };
}
