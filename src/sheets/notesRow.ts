/** The cells of one row of 审核说明: the words, and beside them what they rest on with its formulas. */
import type { Explanation } from "../report/explanations";
import type { Edition } from "../statute/types";
import type { NotesFormulas } from "./notesFormulas";
import { NOTES_COLUMN as COLUMN, NOTES_WORDS, tieColumn, type NotesWord } from "./notesPlaces";
import { tieContent, tieId, tieName } from "./notesTies";
import type { Content, PlannedCell } from "./plan";

/** A row as it stands: an explanation with the words around it, or something that somebody wrote there himself. */
export interface NotesLine {
  readonly explanation: Explanation | undefined;
  /** What its columns say; of an explanation those of it that are not the explanation's own. */
  readonly words: Readonly<Partial<Record<NotesWord, string>>>;
}

/** An explanation whose row is not known: its place is that of the first figure it rests on. */
export function standingLine(explanation: Explanation, edition: Edition): NotesLine {
  const first = explanation.tied.find((one) => one.kind === "figure");
  const table = edition.tables.find((t) => t.figures.some((f) => f.id === first?.figure));
  const figure = table?.figures.find((f) => f.id === first?.figure);
  return { explanation, words: table && figure ? { table: table.name, item: figure.item, column: figure.column } : {} };
}

/** @param last edition of last year's report, where there is one */
export function notesRow({ explanation, words }: NotesLine, row: number, edition: Edition, last: Edition | undefined, formulas: NotesFormulas): readonly PlannedCell[] {
  const cell = (column: number, content: Content): PlannedCell => ({ row, column, content });
  const { said, why, who, date } = explanation ?? {};
  const shown: NotesLine["words"] = { ...words, ...(explanation && { said, why, who, date }) };
  const left = NOTES_WORDS.flatMap((word): PlannedCell[] => (shown[word] ? [cell(COLUMN[word], { text: shown[word] })] : []));
  if (!explanation) return left;
  const ties = explanation.tied.flatMap((tied, i): PlannedCell[] => [
    cell(tieColumn(i, "id"), { text: tieId(tied) }), cell(tieColumn(i, "name"), { text: tieName(tied, edition, last) }), cell(tieColumn(i, "was"), tieContent(tied)),
    cell(tieColumn(i, "now"), { formula: formulas.now(tied, row, i) }), cell(tieColumn(i, "flag"), { formula: formulas.flag(tied, row, i) }),
  ]);
  return [cell(COLUMN.key, { text: explanation.key }), ...left, cell(COLUMN.status, { formula: formulas.status(row, explanation.tied.length) }), cell(COLUMN.copy, { text: explanation.said }), ...ties];
}
