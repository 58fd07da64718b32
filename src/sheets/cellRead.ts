/** A cell as read: `formula` is what was entered (equal to the value when it is no formula). */
export interface CellRead {
  readonly type: "empty" | "number" | "text" | "boolean" | "error";
  readonly value: string | number | boolean;
  readonly formula: string | number | boolean;
}

export const EMPTY_CELL: CellRead = { type: "empty", value: "", formula: "" };

/** True where nothing at all was entered: a formula that shows an empty string is something. */
export const isEmpty = (cell: CellRead): boolean => cell.formula === "";

/** The text a person sees in a cell of words, trimmed; a number as its digits. */
export const wordsOf = (cell: CellRead): string => (cell.type === "empty" ? "" : String(cell.value).trim());
