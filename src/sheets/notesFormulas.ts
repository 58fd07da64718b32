/**
 * The formulas of 审核说明: what each thing says now, whether it is what it was, and so whether the explanation still holds. Whole
 * rows may be sorted: cells of other sheets are named absolutely, those of the row relatively.
 */
import { UNSEEN, type Tied } from "../report/explanations";
import { formOf } from "../report/form";
import type { Edition } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf } from "./areas";
import type { SheetNames } from "./drawn";
import { LAST_COLUMN, LAST_KEY, lastArea } from "./lastPlaces";
import { NOTES_COLUMN as COLUMN, tieColumn } from "./notesPlaces";
import { NOTE_STATUS } from "./notesSummary";
import { PARTICULAR_ERROR } from "./recordFacts";
import { RecordFormulas } from "./recordFormulas";
import { RECORDED_BLANK } from "./recordReading";
import { MOST_TEXT_ROWS, TEXT_FIRST_ROW } from "./recordTexts";
import { TEXT_COLUMNS, TEXT_KEY, TEXT_NAME } from "./textSheet";

export const NOTE_WHY = { changed: "数据已改", parted: "“哪一处”和右边的依据不是一回事", why: "没有写说明", who: "没有写说明人" } as const;
const THERE = "还在";
const GONE = "没有了";
/** So much of what has changed is told in 状态. */
const MOST_WORDS = 300;

export class NotesFormulas {
  private readonly record: RecordFormulas;

  constructor(private readonly edition: Edition, private readonly names: SheetNames) {
    this.record = new RecordFormulas(edition, names);
  }

  /** What it says now, as it was written when it was explained. `row`, `index`: its place. */
  now(tied: Tied, row: number, index: number): string {
    switch (tied.kind) {
      case "figure": {
        const figure = formOf(this.edition).figures.get(tied.figure);
        return figure ? fixed(this.record.figure(figure)) : `="${GONE}"`;
      }
      case "last":
        return this.lastNow(tied.figure);
      case "meta": {
        const shown = fixed(this.record.particular(tied.field)).slice(1);
        return `=IF(${shown}="","${RECORDED_BLANK}",${shown})`;
      }
      case "text":
        return `=IF(SUMPRODUCT(--EXACT(${seen(this.text())},${seen(cellAddress(row, tieColumn(index, "was")))}))>0,"${THERE}","${GONE}")`;
    }
  }

  /** Nothing while it is what it was; else the words of the change. */
  flag(tied: Tied, row: number, index: number): string {
    const [name, was, now] = (["name", "was", "now"] as const).map((part) => cellAddress(row, tieColumn(index, part))) as [string, string, string];
    if (tied.kind === "text") return `=IF(IFERROR(${now}="${THERE}",FALSE),"","；"&${name}&"已改")`;
    return `=IF(IFERROR(EXACT(${was},${now}),FALSE),"","；"&${name}&" "&${was}&" → "&IFERROR(${now}&"","${PARTICULAR_ERROR}"))`;
  }

  /** `ties`: how many things it rests on. */
  status(row: number, ties: number): string {
    const at = (column: number) => cellAddress(row, column);
    const flags = Array.from({ length: ties }, (_, i) => at(tieColumn(i, "flag"))).join("&") || '""';
    const blank = (column: number) => `${seen(at(column))}=""`;
    const lapsed = (why: string) => `"${NOTE_STATUS.lapsed}：${why}"`;
    const changed = `"${NOTE_STATUS.lapsed}：${NOTE_WHY.changed}（"&MID(${flags},2,${MOST_WORDS})&"）"`;
    return `=IF(${at(COLUMN.key)}="","",IF(NOT(EXACT(${seen(at(COLUMN.said))},${seen(at(COLUMN.copy))})),${lapsed(NOTE_WHY.parted)},IF(${blank(COLUMN.why)},${lapsed(NOTE_WHY.why)},IF(${blank(COLUMN.who)},${lapsed(NOTE_WHY.who)},IF(${flags}="","${NOTE_STATUS.holds}",${changed})))))`;
  }

  private lastNow(id: string): string {
    const sheet = this.names.get(LAST_KEY);
    if (sheet === undefined) return `="${GONE}"`;
    const column = (index: number) => `${quoteSheet(sheet)}!${absolute(areaAddress(areaOf(0, index, lastArea.rows, 1)))}`;
    const cell = `INDEX(${column(LAST_COLUMN.last)},MATCH("${id}",${column(LAST_COLUMN.mark)},0))`;
    return `=IFERROR(IF(${cell}="","${RECORDED_BLANK}",IF(ISNUMBER(${cell}),${cell},"“"&${cell}&"”")),"${GONE}")`;
  }

  private text(): string {
    return `${quoteSheet(this.names.get(TEXT_KEY) ?? TEXT_NAME)}!${absolute(areaAddress(areaOf(TEXT_FIRST_ROW, TEXT_COLUMNS.content, MOST_TEXT_ROWS, 1)))}`;
  }
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(?=\d)/g, "$$$1$$");
/** The cells of other sheets in a formula. */
const fixed = (formula: string): string => formula.replace(/!([A-Z]+)(?=\d)/g, "!$$$1$$");

const CODES: Readonly<Record<string, string>> = { "\t": "CHAR(9)", "\r": "CHAR(13)", "\n": "CHAR(10)" };
/** A text without what cannot be seen of it. */
const seen = (text: string): string => UNSEEN.reduce((inner, character) => `SUBSTITUTE(${inner},${CODES[character] ?? `"${character}"`},"")`, text);
