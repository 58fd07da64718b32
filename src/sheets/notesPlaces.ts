/** Where things stand on 审核说明: the words on the left, and to their right what they rest on, in groups of cells, as many as there are. */
import { areaOf } from "./areas";
import type { Cell } from "./areas";

export const NOTES_KEY = "notes";
export const NOTES_NAME = "审核说明";
/** How many explanations hold and how many have lapsed, by formula. */
export const NOTES_SUMMARY: Cell = { row: 2, column: 1 };
export const NOTES_HEAD_ROW = 4;
export const NOTES_FIRST_ROW = NOTES_HEAD_ROW + 1;
/** Rows over which explanations are counted; so many are never written. */
export const MOST_NOTES = 295;

/** `key`: of the finding, not shown. `copy`: 哪一处 once more, beside what belongs to it: by it a row is known whose left part alone was sorted. */
export const NOTES_COLUMN = { key: 0, said: 1, table: 2, item: 3, column: 4, why: 5, who: 6, date: 7, status: 8, remark: 9, copy: 11 } as const;
export const NOTES_HEADS = [["哪一处", NOTES_COLUMN.said], ["表", NOTES_COLUMN.table], ["行", NOTES_COLUMN.item], ["列", NOTES_COLUMN.column], ["说明", NOTES_COLUMN.why], ["说明人", NOTES_COLUMN.who], ["日期", NOTES_COLUMN.date], ["状态", NOTES_COLUMN.status], ["备注", NOTES_COLUMN.remark], ["依据（公式比对，请不要改动）", NOTES_COLUMN.copy]] as const;
export type NotesWord = "said" | "table" | "item" | "column" | "why" | "who" | "date" | "remark";
/** The columns in which people may write. */
export const NOTES_WORDS: readonly NotesWord[] = ["said", "table", "item", "column", "why", "who", "date", "remark"];

/** One group for each thing that the explanation rests on. */
export const TIE_FIRST = NOTES_COLUMN.copy + 1;
export const TIE = { id: 0, name: 1, was: 2, now: 3, flag: 4 } as const;
export const TIE_WIDTH = 5;
export const tieColumn = (index: number, name: keyof typeof TIE): number => TIE_FIRST + index * TIE_WIDTH + TIE[name];

/** Of so many things there is room in the drawing; a row that rests on more goes on beyond it. */
export const TIES_DRAWN = 8;
const MOST_TIES = 60;
/** The part of the sheet that is read. */
export const notesArea = areaOf(0, 0, NOTES_FIRST_ROW + MOST_NOTES, TIE_FIRST + MOST_TIES * TIE_WIDTH);
