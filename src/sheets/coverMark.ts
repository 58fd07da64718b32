/** What 封面 says of the last validation: one sentence under the title, and below the progress a list of what has changed since, all by formula. */
import type { Edition } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf } from "./areas";
import { CHECKS_SUMMARY } from "./checkLines";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import { COVER_GRID } from "./coverFields";
import type { DrawnSheet, SheetNames } from "./drawn";
import { COLOR, HEAD } from "./look";
import type { Area, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { recordReference } from "./recordLinks";
import { RECORD_COLUMNS as COLUMN, RECORD_HEAD, RECORD_KEY, RECORD_NAME, RECORD_STATUS, recordRows } from "./recordPlaces";
import { SAYS, unreadable } from "./verdictSigns";

/** Where the sentence stands. */
export const MARK = { row: 3, column: COVER_GRID.label } as const;
/** So many changes are listed; for the rest the list refers to 校验记录. */
export const LISTED_CHANGES = 15;
/** What the sentence of a record in force begins with. */
export const PASSED = "已于";
export const UNCHANGED = "之后未改动";
const NOW = "，但";
const NOTES_GONE = "有的审核说明已失效或删去，请重新校验";
export const NEVER_PASSED = "还没有通过过校验";
const TITLE = "校验通过以后的改动（这是记录，不是证明）";

export interface CoverMark extends Pick<DrawnSheet, "links"> {
  readonly cells: readonly PlannedCell[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Area[];
  readonly marks: readonly PlannedMark[];
  /** First row below the list. */
  readonly end: number;
}

/** `first`: row of the list's heads. */
export function coverMark(edition: Edition, names: SheetNames, first: number): CoverMark {
  const lines = Array.from({ length: LISTED_CHANGES }, (_, i) => i + 1);
  const status = cellAddress(MARK.row, MARK.column).replace(/([A-Z]+)/, "$$$1$$");
  const wrong = `OR(LEFT(${status},1)="${SAYS.wrong}",ISNUMBER(SEARCH("${NOW}",${status})))`;
  const sentence = areaOf(MARK.row, MARK.column, 1, 3);
  const head = areaOf(first, COVER_GRID.label, 1, 3);
  const list = areaOf(first + 1, COVER_GRID.label, LISTED_CHANGES + 1, 1);
  return {
    cells: [{ row: first, column: COVER_GRID.label, content: { text: TITLE } }],
    links: [
      { ...MARK, content: { formula: sentenceFormula(edition, names) } },
      ...lines.map((n): PlannedCell => ({ row: first + n, column: COVER_GRID.label, content: { formula: lineFormula(edition, names, n, n === 1 ? noneFormula(names) : '""') } })),
      { row: first + LISTED_CHANGES + 1, column: COVER_GRID.label, content: { formula: restFormula(names) } },
    ],
    styles: [
      { style: { size: 12, bold: true, color: COLOR.accent }, areas: [sentence] },
      { style: { ...HEAD, horizontal: "left" }, areas: [head] },
      { style: { horizontal: "left" }, areas: [list] },
    ],
    merges: [sentence, head],
    marks: [
      { area: sentence, formula: `=${wrong}`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true },
      { area: sentence, formula: `=NOT(OR(${wrong},LEFT(${status},2)="尚未",AND(LEFT(${status},2)="${PASSED}",ISNUMBER(SEARCH("${UNCHANGED}",${status})))))`, fill: COLOR.typed, color: COLOR.typedInk, bold: true },
    ],
    end: first + LISTED_CHANGES + 2,
  };
}

/**
 * What 校验记录 says; where it passed, and 校验 says otherwise of what stands there now, that as well: a record that knows
 * of no change is no comfort where cells were pushed in or formulas broken. So is it where an explanation is gone or has lapsed.
 */
function sentenceFormula(edition: Edition, names: SheetNames): string {
  const status = recordReference(RECORD_STATUS, names);
  const now = `${quoteSheet(names.get(CHECKS_KEY) ?? CHECKS_NAME)}!${cellAddress(CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)}`;
  const explained = (column: number) => recordReference({ row: recordRows(edition).notes, column }, names);
  const fewer = `${explained(COLUMN.now)}<${explained(COLUMN.checked)}`;
  const but = `SUBSTITUTE(${status},"，${UNCHANGED}","")&"${NOW}`;
  return `=IFERROR(IF(LEFT(${status},2)<>"${PASSED}",${status},IFERROR(IF(LEFT(${now},1)<>"${SAYS.done}",${but}现在："&MID(${now},3,200),IF(${fewer},${but}${NOTES_GONE}",${status})),${but}读不到“${CHECKS_NAME}”表，请用插件恢复版面")),"${unreadable(RECORD_NAME)}")`;
}

/** Said where nothing is listed: an empty list could mean anything. */
const noneFormula = (names: SheetNames): string => `IF(ISNUMBER(SEARCH("${UNCHANGED}",${recordReference(RECORD_STATUS, names)})),"没有改动",IF(${recordReference(RECORD_HEAD.passedAt, names)}="","${NEVER_PASSED}",""))`;

/** The n-th change, or `otherwise` where there are not so many. */
function lineFormula(edition: Edition, names: SheetNames, n: number, otherwise: string): string {
  return `=IFERROR(IF(${n}>${recordReference(RECORD_HEAD.changes, names)},${otherwise},INDEX(${listOf(edition, names, COLUMN.words)},SMALL(${listOf(edition, names, COLUMN.flag)},${n}))),"")`;
}

/** A column of the list of 校验记录. */
function listOf(edition: Edition, names: SheetNames, column: number): string {
  const rows = recordRows(edition);
  return `${quoteSheet(names.get(RECORD_KEY) ?? RECORD_NAME)}!${areaAddress(areaOf(rows.particulars, column, rows.end - rows.particulars, 1))}`;
}

function restFormula(names: SheetNames): string {
  const changes = recordReference(RECORD_HEAD.changes, names);
  return `=IFERROR(IF(${changes}>${LISTED_CHANGES},"另有 "&(${changes}-${LISTED_CHANGES})&" 处，见“${RECORD_NAME}”表",""),"")`;
}
