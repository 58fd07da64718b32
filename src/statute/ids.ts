/** Ids of the form, refused when they make no sense, so that no code behind them needs a guard. */
import type { EditionId, FigureId, SectionId, SentenceId, TableId } from "./types";

/** An id or a datum of an edition that contradicts itself: a fault of ours, found when the edition is built. */
export class StatuteError extends Error {
  override readonly name = "StatuteError";
}

function made<T extends string>(text: string, form: RegExp, what: string): T {
  if (!form.test(text)) throw new StatuteError(`${what} ${JSON.stringify(text)} does not have the form ${form.source}`);
  return text as T;
}

/** `t3.r3_4.natural`, `t2.lic` @throws StatuteError */
export const figureId = (text: string): FigureId => made(text, /^t\d+(\.[a-z][a-z0-9_]*){1,2}$/, "figure id");
/** `t3` @throws StatuteError */
export const tableId = (text: string): TableId => made(text, /^t\d+$/, "table id");
/** `s1` … `s6`, `s0` for the 引言 @throws StatuteError */
export const sectionId = (text: string): SectionId => made(text, /^s\d+$/, "section id");
/** `2021` @throws StatuteError */
export const editionId = (text: string): EditionId => made(text, /^[a-z0-9-]+$/, "edition id");
/** `applications` @throws StatuteError */
export const sentenceId = (text: string): SentenceId => made(text, /^[a-z][a-z0-9_]*$/, "sentence id");
