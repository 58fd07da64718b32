/** Is a row at its end where its digits stop? Notes, units, dashes and second numbers stand between the cells of one, too. */
import { bareWords } from "./runLayout";
import type { Figure } from "../../statute/types";

/** So many letters are prose or another label, not a word within a cell (详见附件). */
const PROSE = 8;

/** `following`: the words up to the next digits, not the label of a row; `figures`: the row's. Half-width. */
export function mayGoOn(following: string, figures: readonly Figure[]): boolean {
  const words = bareWords(following);
  if (following.trim() === "" || /^[^\S\n]*\n/.test(following)) return false;
  // 年 and 月 count on, and what they count is thought of elsewhere.
  if (/^[年月]/.test(following)) return false;
  return /^\s*[（(]/.test(following) || words.length < PROSE || figures.some(({ unit }) => unit !== "" && words === unit);
}

/** 22或23, 22~23: a second number for the same cell. */
export const saysTwo = (following: string): boolean => /^[^\S\n]*(?:[或至到~/]|[—–-]+[^\S\n]*$)/u.test(following);
