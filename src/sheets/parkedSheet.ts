/** 暂存: what stood on the report's sheets and has no place there any more, line by line as it stood; made when it is first needed. */
import type { Reading } from "../report/types";
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import { isEmpty, wordsOf } from "./cellRead";
import type { SheetNames } from "./drawn";
import { cellAt, type Cells } from "./fingerprint";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { PARKED_COLUMN as COLUMN, PARKED_FIRST_ROW, PARKED_HEAD_ROW as HEAD_ROW, PARKED_KEY, PARKED_NAME } from "./parkedPlaces";
import type { PlannedCell, SheetPlan } from "./plan";
import { readingOf } from "./readTable";

/** One thing that was taken from its place. */
export interface ParkedItem {
  /** Day and time as `parkedAt` writes them. */
  readonly when: string;
  /** What was being done: 换成2021年版年报格式. */
  readonly why: string;
  /** Where it stood, in the statute's words: 2019年版 表二“规章”本年新公开数量. */
  readonly from: string;
  /** What stood there; an error value becomes the text that it showed. Blank is nothing to park. */
  readonly stood: Exclude<Reading, { readonly kind: "blank" }>;
}

/** An item as it stands on the sheet. */
export interface ParkedLine extends ParkedItem {
  readonly row: number;
  /** It went back to its place since. */
  readonly putBack: boolean;
}

/** What stands on the sheet: `next` is the first row below everything on it. */
export interface ParkedRead {
  readonly items: readonly ParkedItem[];
  readonly next: number;
}

const HEADS = ["时间", "原因", "原来在哪里", "原来的内容", "备注"] as const;
const WIDTHS = [100, 150, 260, 260, 120] as const;

/** `2025-01-17 10:32` */
export function parkedAt({ year, month, day, hour, minute }: { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number }): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/**
 * The sheet with these items from row `from` on: all of them on a new sheet, or those that are added below what stands on
 * it already; there the rows between are not the plan's to fill and have to be kept (see `parkedKeep`).
 */
export function parkedSheet(edition: Edition, items: readonly ParkedItem[], names: SheetNames, from: number = PARKED_FIRST_ROW): SheetPlan {
  const rows = Math.max(1, from + items.length - PARKED_FIRST_ROW);
  const body = areaOf(PARKED_FIRST_ROW, 1, rows, HEADS.length);
  const whole = areaOf(0, 0, PARKED_FIRST_ROW + rows, 1 + HEADS.length);
  return {
    key: PARKED_KEY, name: names.get(PARKED_KEY) ?? PARKED_NAME, tabColor: COLOR.typed,
    area: whole,
    widths: [MARGIN_COLUMN, ...WIDTHS],
    heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, { row: 3, rows: 1, height: 8 }, { row: HEAD_ROW, rows: 1, height: 22 }],
    base: BASE,
    styles: [
      { style: HIDDEN, areas: [areaOf(0, 0)] },
      { style: TITLE, areas: [areaOf(0, 1)] },
      { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1, 2, 1)] },
      { style: HEAD, areas: [areaOf(HEAD_ROW, 1, 1, HEADS.length)] },
      { style: { ...LABEL, locked: false }, areas: [body] },
    ],
    merges: [],
    cells: [
      { row: 0, column: 1, content: { text: PARKED_NAME } },
      { row: 1, column: 1, content: { text: "在表里没有位置的内容，原样记在这里，一条也不会丢。" } },
      { row: 2, column: 1, content: { text: "需要的请抄到该去的地方；处理完的行可以删掉，整张表也可以删掉。" } },
      ...HEADS.map((text, i): PlannedCell => ({ row: HEAD_ROW, column: 1 + i, content: { text } })),
      ...items.flatMap((item, i) => itemCells(item, from + i)),
    ],
    marks: [], guides: [], names: [{ name: nameOf(PARKED_KEY), area: areaOf(0, 0), visible: false }],
    freeze: { rows: PARKED_FIRST_ROW, columns: 0 }, gridlines: false,
    print: plainPrint(whole, "landscape", HEAD_ROW), identity: identityOf(edition, PARKED_KEY),
  };
}

/** The rows that stand on the sheet, which a drawing over it leaves as they are. */
export const parkedKeep = (read: ParkedRead) => (read.next > PARKED_FIRST_ROW ? [areaOf(PARKED_FIRST_ROW, 0, read.next - PARKED_FIRST_ROW, 1 + HEADS.length)] : []);

const PUT_BACK = "已放回";
/** What is noted beside a line that went back to its place. */
export const putBackNote = ({ row }: ParkedLine, when: string): PlannedCell => ({ row, column: COLUMN.note, content: { text: `${PUT_BACK} ${when}` } });

/** The list, line by line. */
export function parkedLines(cells: Cells): readonly ParkedLine[] {
  return cells.flatMap((_, row): ParkedLine[] => {
    const stood = readingOf(cellAt(cells, row, COLUMN.stood));
    if (row < PARKED_FIRST_ROW || stood.kind === "blank") return [];
    const word = (column: number): string => wordsOf(cellAt(cells, row, column));
    return [{ row, when: word(COLUMN.when), why: word(COLUMN.why), from: word(COLUMN.from), stood, putBack: word(COLUMN.note).startsWith(PUT_BACK) }];
  });
}

/** Those of `items` that are not on the list yet: a step that was cut short and is taken again parks nothing twice. */
export function notParkedYet(items: readonly ParkedItem[], there: Pick<ParkedRead, "items">): readonly ParkedItem[] {
  const said = new Set(there.items.map(keyOf));
  return items.filter((item) => !said.has(keyOf(item)));
}
const keyOf = ({ why, from, stood }: ParkedItem): string => JSON.stringify([why, from, stood.kind === "number" ? stood.value : stood.text.trim()]);

/** Reads the list; a line that somebody shortened or wrote himself is an item as well. */
export function readParked(cells: Cells): ParkedRead {
  let next = PARKED_FIRST_ROW;
  for (let row = PARKED_FIRST_ROW; row < cells.length; row++) if ((cells[row] ?? []).some((cell) => !isEmpty(cell))) next = row + 1;
  return { items: parkedLines(cells).map(({ when, why, from, stood }) => ({ when, why, from, stood })), next };
}

function itemCells({ when, why, from, stood }: ParkedItem, row: number): readonly PlannedCell[] {
  const text = (column: number, words: string): PlannedCell => ({ row, column, content: { text: words } });
  return [
    text(COLUMN.when, when), text(COLUMN.why, why), text(COLUMN.from, from),
    { row, column: COLUMN.stood, content: stood.kind === "number" ? { number: stood.value } : { text: stood.text } },
  ];
}
