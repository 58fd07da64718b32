/** What is written into one row of 审核说明, over all that stood there. */
import { isEmpty } from "../sheets/cellRead";
import { NotesFormulas } from "../sheets/notesFormulas";
import { MOST_NOTES, NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_KEY } from "../sheets/notesPlaces";
import { notesRow, type NotesLine } from "../sheets/notesRow";
import type { Edition } from "../statute/types";
import type { CellWrite, SheetId } from "./ports";
import type { Snapshot } from "./snapshot";
import { tabsOf } from "./tabNames";

/** The first row on which nothing stands; undefined where there is none left. */
export function freeNotesRow({ read }: Snapshot): number | undefined {
  const taken = new Set(read.notes?.lines.map(({ row }) => row));
  return Array.from({ length: MOST_NOTES }, (_, i) => NOTES_FIRST_ROW + i).find((row) => !taken.has(row));
}

/** @param line undefined: the explanation goes, and what others wrote beside it stays */
export function notesWrites(snapshot: Snapshot, sheet: SheetId, row: number, line: NotesLine | undefined, edition: Edition): readonly CellWrite[] {
  const { located, read, cells } = snapshot;
  const own = read.notes?.lines.find((one) => one.row === row);
  const { remark } = own?.words ?? {};
  const wanted: NotesLine = line ?? { explanation: undefined, words: remark === undefined ? {} : { remark } };
  const planned = notesRow(wanted, row, edition, read.report.last?.edition, new NotesFormulas(edition, tabsOf(located.sheets)));
  const filled = new Set(planned.map(({ column }) => column));
  const standing = (cells.get(NOTES_KEY)?.cells[row] ?? []).flatMap((cell, column) => (isEmpty(cell) || filled.has(column) ? [] : [column]));
  return [
    ...standing.map((column): CellWrite => ({ sheet, row, column, content: undefined })),
    ...planned.map((cell): CellWrite => ({ sheet, ...cell, ...(AS_TEXT.has(cell.column) && { asText: true }) })),
  ];
}

/** The columns that the sheet formats as text. */
const AS_TEXT: ReadonlySet<number> = new Set([NOTES_COLUMN.why, NOTES_COLUMN.who, NOTES_COLUMN.date, NOTES_COLUMN.remark]);
