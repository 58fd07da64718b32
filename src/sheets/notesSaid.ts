/** What 封面 and 校验 say of 审核说明: its own summary, by formula. */
import { cellAddress, quoteSheet } from "./address";
import type { SheetNames } from "./drawn";
import { NOTES_KEY, NOTES_NAME, NOTES_SUMMARY } from "./notesPlaces";
import { unreadable } from "./verdictSigns";

export const NO_NOTES = "没有";
/** A word while there is none. */
export function notesSaid(names: SheetNames): string {
  const name = names.get(NOTES_KEY);
  return name === undefined ? `="${NO_NOTES}"` : `=IFERROR(${quoteSheet(name)}!${cellAddress(NOTES_SUMMARY.row, NOTES_SUMMARY.column)},"${unreadable(NOTES_NAME)}")`;
}
