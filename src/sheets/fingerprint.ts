/** What a sheet is compared by: its cells, and words taken for the same. */
import { EMPTY_CELL, type CellRead } from "./cellRead";
import type { PlannedCell } from "./plan";

export type Cells = readonly (readonly CellRead[])[];

export const cellAt = (cells: Cells, row: number, column: number): CellRead => cells[row]?.[column] ?? EMPTY_CELL;

/** Words are the same whatever their spaces, line breaks and width of digits. */
export const sameWords = (a: string, b: string): boolean => a === b || foldWords(a) === foldWords(b);
export const foldWords = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** So many rows or columns a person may have inserted and what they pushed on is still found: the sheets are read that much further. */
export const MOST_SHIFT = 12;

export const wordsOfPlan = (cell: PlannedCell): string => ("text" in cell.content ? cell.content.text : "");
