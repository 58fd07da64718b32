/** Reads 审核说明: each explanation by its row, wherever rows were put in, sorted or columns pushed on. */
import { isWritten, sameWriting, type Explanation, type Tied } from "../report/explanations";
import { isEmpty, wordsOf, type CellRead } from "./cellRead";
import { cellAt, MOST_SHIFT, sameWords, type Cells } from "./fingerprint";
import { isFormula } from "./formula";
import { readIdentity } from "./identity";
import { NOTES_COLUMN as COLUMN, NOTES_HEAD_ROW, NOTES_HEADS, NOTES_KEY, NOTES_WORDS, TIE, TIE_WIDTH, type NotesWord } from "./notesPlaces";
import type { NotesLine } from "./notesRow";
import { readTie } from "./notesTies";
import type { Cell } from "./areas";

export interface StandingLine extends NotesLine {
  readonly row: number;
}

export interface NotesRead {
  /** Every row on which something stands. */
  readonly lines: readonly StandingLine[];
  /** First cell that is not as it was drawn; what stands on the sheet is known all the same. */
  readonly wrong: (Cell & { readonly expected: string; readonly found: string }) | undefined;
  /** Where it looks at other sheets. */
  readonly links: readonly Cell[];
}

/** Drawn to its end, and still known as what it is by its first cell. */
export function isWholeNotes(cells: Cells): boolean {
  const identity = readIdentity(wordsOf(cellAt(cells, 0, 0)));
  return identity?.key === NOTES_KEY && identity.sealed;
}

/** @returns undefined where not enough of its heads are left to know which column is which */
export function readNotes(cells: Cells): NotesRead | undefined {
  const grid = findHeads(cells);
  if (!grid) return undefined;
  const found = cells.flatMap((line, row): Row[] => (row > grid.row && line.some((cell) => !isEmpty(cell)) ? [readRow(line, row, grid)] : []));
  const wrong = grid.wrong ?? found.find((one) => one.wrong)?.wrong;
  return { lines: paired(found).filter(({ explanation, words }) => explanation || Object.keys(words).length > 0), wrong, links: found.flatMap(({ links }) => links) };
}

interface Grid {
  readonly row: number;
  readonly columns: ReadonlyMap<number, number>;
  readonly wrong: NotesRead["wrong"];
}

/** Where each column stands now. A head that was reworded stands between the others, or else where it was. */
function findHeads(cells: Cells): Grid | undefined {
  const at = (row: number, words: string): number => (cells[row] ?? []).findIndex((cell) => sameWords(wordsOf(cell), words));
  const rows = Array.from({ length: NOTES_HEAD_ROW + MOST_SHIFT + 1 }, (_, row) => ({ row, heads: NOTES_HEADS.filter(([words]) => at(row, words) >= 0).length }));
  const { row, heads } = rows.reduce((a, b) => (b.heads > a.heads ? b : a));
  if (heads * 2 < NOTES_HEADS.length) return undefined;
  let shift = 0;
  const columns = new Map<number, number>([[COLUMN.key, COLUMN.key]]);
  for (const [words, column] of NOTES_HEADS) {
    const now = at(row, words);
    if (now >= 0) shift = now - column;
    columns.set(column, column + shift);
  }
  const missing = NOTES_HEADS.find(([words, column]) => row !== NOTES_HEAD_ROW || !sameWords(wordsOf(cellAt(cells, row, column)), words));
  return { row, columns, wrong: missing && { row: NOTES_HEAD_ROW, column: missing[1], expected: missing[0], found: wordsOf(cellAt(cells, NOTES_HEAD_ROW, missing[1])) } };
}

interface Row extends StandingLine {
  /** What the right part belongs to, whatever the left part says. */
  readonly copy: string;
  readonly key: string;
  readonly tied: readonly Tied[];
  readonly links: readonly Cell[];
  readonly wrong: NotesRead["wrong"];
}

function readRow(line: readonly CellRead[], row: number, { columns }: Grid): Row {
  const cell = (column: number): CellRead | undefined => line[columns.get(column) ?? column];
  const word = (column: number): string => {
    const one = cell(column);
    return one ? wordsOf(one) : "";
  };
  const words: Partial<Record<NotesWord, string>> = {};
  for (const name of NOTES_WORDS) if (word(COLUMN[name]) !== "") words[name] = word(COLUMN[name]);
  const key = word(COLUMN.key);
  const begin = columns.get(COLUMN.copy)! + 1;
  // In groups, one beside the other; a column that was pushed in between is empty here.
  const right = line.flatMap((one, column) => (column >= begin && !isEmpty(one) ? [{ one, column }] : []));
  const groups = Array.from({ length: Math.floor(right.length / TIE_WIDTH) }, (_, i) => right.slice(i * TIE_WIDTH, (i + 1) * TIE_WIDTH));
  const ties = key === "" ? [] : groups.map((group) => ({ tied: readTie(wordsOf(group[TIE.id]!.one), group[TIE.was]!.one.value), group }));
  const status = cell(COLUMN.status);
  const broken = key !== "" && (status === undefined || !isFormula(status));
  const odd = ties.find(({ tied, group }) => !tied || !isFormula(group[TIE.now]!.one) || !isFormula(group[TIE.flag]!.one));
  const stray = key !== "" && right.length % TIE_WIDTH !== 0;
  const parted = key !== "" && !sameWriting(words.said ?? "", word(COLUMN.copy));
  const wrong = parted ? { row, column: COLUMN.said, expected: word(COLUMN.copy), found: words.said ?? "" } : broken ? { row, column: COLUMN.status, expected: "", found: word(COLUMN.status) } : odd || stray ? { row, column: odd ? odd.group[TIE.now]!.column : begin, expected: "", found: odd ? wordsOf(odd.group[TIE.now]!.one) : "" } : undefined;
  return { row, words, key, copy: word(COLUMN.copy), tied: ties.flatMap(({ tied }) => tied ?? []), links: ties.map(({ group }) => ({ row, column: group[TIE.now]!.column })), wrong, explanation: undefined };
}

/** The left and the right part of a row, each by the words that stand in both; where only the left one was sorted, they no longer belong together. */
function paired(rows: readonly Row[]): readonly StandingLine[] {
  return rows.map(({ row, words, key, copy, tied }): StandingLine => {
    if (key === "") return { row, words, explanation: undefined };
    const { said = "", why = "", who = "", date = "", ...rest } = words;
    const fault = !sameWriting(said, copy) ? "parted" : !isWritten(why) ? "why" : !isWritten(who) ? "who" : undefined;
    const explanation: Explanation = { key, said: copy, why, who, date, tied, ...(fault && { fault }) };
    return { row, explanation, words: fault === "parted" ? { ...rest, said } : rest };
  });
}
