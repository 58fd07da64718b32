/** What 封面 says of the last validation: one sentence under the title, and below the progress a list of what has changed since, all by formula. */
import type { Edition } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf } from "./areas";
import { COVER_GRID } from "./coverFields";
import type { DrawnSheet, SheetNames } from "./drawn";
import { COLOR, HEAD } from "./look";
import type { Area, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { recordReference } from "./recordLinks";
import { RECORD_COLUMNS as COLUMN, RECORD_HEAD, RECORD_KEY, RECORD_NAME, RECORD_STATUS, recordRows } from "./recordPlaces";

/** Where the sentence stands. */
export const MARK = { row: 3, column: COVER_GRID.label } as const;
/** So many changes are listed; for the rest the list refers to 校验记录. */
export const LISTED_CHANGES = 15;
const UNCHANGED = "之后未改动";
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
  const sentence = areaOf(MARK.row, MARK.column, 1, 3);
  const head = areaOf(first, COVER_GRID.label, 1, 3);
  const list = areaOf(first + 1, COVER_GRID.label, LISTED_CHANGES + 1, 1);
  return {
    cells: [{ row: first, column: COVER_GRID.label, content: { text: TITLE } }],
    links: [
      { ...MARK, content: { formula: `=${recordReference(RECORD_STATUS, names)}` } },
      ...lines.map((n): PlannedCell => ({ row: first + n, column: COVER_GRID.label, content: { formula: lineFormula(edition, names, n, n === 1 ? noneFormula(names) : '""') } })),
      { row: first + LISTED_CHANGES + 1, column: COVER_GRID.label, content: { formula: restFormula(names) } },
    ],
    styles: [
      { style: { size: 12, bold: true, color: COLOR.accent }, areas: [sentence] },
      { style: { ...HEAD, horizontal: "left" }, areas: [head] },
      { style: { horizontal: "left" }, areas: [list] },
    ],
    merges: [sentence, head],
    marks: [{ area: sentence, formula: `=NOT(OR(LEFT(${status},2)="尚未",AND(LEFT(${status},2)="已于",ISNUMBER(SEARCH("${UNCHANGED}",${status})))))`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }],
    end: first + LISTED_CHANGES + 2,
  };
}

/** Said where it passed and nothing has changed since: an empty list could mean anything. */
const noneFormula = (names: SheetNames): string => `IF(ISNUMBER(SEARCH("${UNCHANGED}",${recordReference(RECORD_STATUS, names)})),"没有改动","")`;

/** The n-th change, or `otherwise` where there are not so many. */
function lineFormula(edition: Edition, names: SheetNames, n: number, otherwise: string): string {
  return `=IF(${n}>${recordReference(RECORD_HEAD.changes, names)},${otherwise},INDEX(${listOf(edition, names, COLUMN.words)},SMALL(${listOf(edition, names, COLUMN.flag)},${n})))`;
}

/** A column of the list of 校验记录. */
function listOf(edition: Edition, names: SheetNames, column: number): string {
  const rows = recordRows(edition);
  return `${quoteSheet(names.get(RECORD_KEY) ?? RECORD_NAME)}!${areaAddress(areaOf(rows.particulars, column, rows.end - rows.particulars, 1))}`;
}

function restFormula(names: SheetNames): string {
  const changes = recordReference(RECORD_HEAD.changes, names);
  return `=IF(${changes}>${LISTED_CHANGES},"另有 "&(${changes}-${LISTED_CHANGES})&" 处，见“${RECORD_NAME}”表","")`;
}
