/** 校验记录: which row and column of the sheet holds what. */
import type { Edition, Figure } from "../statute/types";
import type { CoverField } from "./coverFields";
import { areaOf } from "./areas";
import type { Area } from "./plan";
import { wordRules } from "./wordRules";

export const RECORD_KEY = "record";
export const RECORD_NAME = "校验记录";

/** `flag` holds a line's own number where it differs; `id` and `line` tell which row of 文字 a piece is, by the number in its margin; `words` says in one sentence what has changed. */
export const RECORD_COLUMNS = { flag: 1, place: 2, row: 3, column: 4, passed: 5, now: 6, checked: 7, id: 8, line: 9, words: 10 } as const;
export const RECORD_WIDTH = 11;

/** Column of the values in the head of the sheet. */
const HEAD_VALUE = RECORD_COLUMNS.row;
export const RECORD_STATUS = { row: 2, column: 1 } as const;
export const RECORD_HEAD = {
  checkedAt: { row: 4, column: HEAD_VALUE },
  result: { row: 5, column: HEAD_VALUE },
  passedAt: { row: 6, column: HEAD_VALUE },
  count: { row: 7, column: HEAD_VALUE },
  changes: { row: 8, column: HEAD_VALUE },
} as const;
/** Beside the result: what was wrong where it did not pass. */
export const RECORD_FOUND = { row: RECORD_HEAD.result.row, column: HEAD_VALUE + 1 } as const;
const FIRST_RULE = 9;

/** The part that every recheck reads: enough to see that somebody has validated meanwhile. */
export const recordHeadArea: Area = areaOf(0, 0, FIRST_RULE, HEAD_VALUE + 1);

/** Particulars that are recorded, in their order. Where one of the first, or the edition, has changed, the record is void. */
export const VOIDING_FIELDS = ["unit", "year"] as const satisfies readonly CoverField[];
export const COUNTED_FIELDS = ["titleName", "officeKind", "date"] as const satisfies readonly CoverField[];
export type RecordedField = (typeof VOIDING_FIELDS)[number] | (typeof COUNTED_FIELDS)[number];
export const RECORDED_FIELDS: readonly RecordedField[] = [...VOIDING_FIELDS, ...COUNTED_FIELDS];

/** What is recorded of 文字 as a whole, in the order of its lines. */
export const TEXT_TRAITS = ["headings", "joins", "unlisted"] as const;
export type TextTrait = (typeof TEXT_TRAITS)[number];

/** So many pieces of 文字 can be recorded, rows of headings included. A report of a thousand characters takes about thirty. */
export const MOST_PIECES = 100;

export interface RecordRows {
  readonly rules: number;
  /** How many explanations hold. */
  readonly notes: number;
  /** Heads of the list. */
  readonly heads: number;
  readonly edition: number;
  readonly particulars: number;
  readonly figures: number;
  readonly traits: number;
  readonly texts: number;
  /** First row below the list. */
  readonly end: number;
}

export function recordRows(edition: Edition): RecordRows {
  const rules = FIRST_RULE;
  const notes = rules + wordRules(edition).length;
  const heads = notes + 2;
  const particulars = heads + 2;
  const figures = particulars + RECORDED_FIELDS.length;
  const traits = figures + recordedFigures(edition).length;
  const texts = traits + TEXT_TRAITS.length;
  return { rules, notes, heads, edition: heads + 1, particulars, figures, traits, texts, end: texts + MOST_PIECES };
}

/** Every figure, in the form's order. */
export const recordedFigures = (edition: Edition): readonly Figure[] => edition.tables.flatMap((t) => t.figures);

/** The whole sheet, as it is read when the sheets are looked for. */
export const recordArea = (edition: Edition): Area => areaOf(0, 0, recordRows(edition).end, RECORD_WIDTH);
