/** The values that a validation writes on 校验记录: no format, no formula. */
import type { Edition } from "../statute/types";
import type { Content } from "./plan";
import type { RecordContents } from "./recordContents";
import { RESULT } from "./recordFormulas";
import { MOST_PIECES, RECORD_COLUMNS as COLUMN, RECORD_FOUND, RECORD_HEAD, RECORDED_FIELDS, recordedFigures, recordRows, TEXT_TRAITS } from "./recordPlaces";
import type { Recorded } from "./recordReading";
import { writeTime } from "./recordTime";
import { wordRules } from "./wordRules";

/** What a cell is to hold; undefined: nothing. */
export interface RecordValue {
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
}

/** A text entered like a formula may be so long. */
export const LONGEST_RECORDED = 8_000;

/** The paragraph of a piece, as its line says it. */
export const paragraphWords = (paragraph: number): string => (paragraph === 0 ? "开头" : `第 ${paragraph} 段`);

export function recordValues(edition: Edition, contents: RecordContents): readonly RecordValue[] {
  const rows = recordRows(edition);
  const value = (row: number, column: number, content: Recorded | undefined): RecordValue => ({ row, column, content: content === undefined || content === "" ? undefined : typeof content === "number" ? { number: content } : { text: content } });
  const both = (row: number, seen: { readonly passed: Recorded | undefined; readonly checked: Recorded | undefined } | undefined): readonly RecordValue[] => [value(row, COLUMN.passed, seen?.passed), value(row, COLUMN.checked, seen?.checked)];
  const inHead = (name: keyof typeof RECORD_HEAD, content: Recorded | undefined): RecordValue => value(RECORD_HEAD[name].row, RECORD_HEAD[name].column, content);
  return [
    inHead("checkedAt", writeTime(contents.checkedAt)),
    inHead("result", contents.passed ? RESULT.passed : RESULT.failed),
    value(RECORD_FOUND.row, RECORD_FOUND.column, contents.found),
    inHead("passedAt", contents.passedAt && writeTime(contents.passedAt)),
    inHead("count", contents.count),
    ...wordRules(edition).map((_, i) => value(rows.rules + i, COLUMN.passed, contents.verdicts[i])),
    value(rows.notes, COLUMN.checked, contents.explained),
    value(rows.edition, COLUMN.passed, contents.edition),
    ...RECORDED_FIELDS.flatMap((field, i) => both(rows.particulars + i, contents.particulars.get(field))),
    ...recordedFigures(edition).flatMap(({ id }, i) => both(rows.figures + i, { passed: contents.figures.get(id), checked: contents.checked.get(id) })),
    ...TEXT_TRAITS.flatMap((trait, i) => both(rows.traits + i, contents.traits.get(trait))),
    ...Array.from({ length: MOST_PIECES }, (_, i) => i).flatMap((i) => {
      const row = rows.texts + i;
      const piece = contents.pieces[i];
      return [value(row, COLUMN.place, piece?.section), value(row, COLUMN.row, piece?.part), value(row, COLUMN.column, piece && paragraphWords(piece.paragraph)), ...both(row, piece), value(row, COLUMN.id, piece?.id)];
    }),
  ];
}
