/** The foot of 校验: rules over words, which no formula can judge. Their last verdict stands here, dated, and lapses by formula when what it read has changed. */
import type { Edition } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import { CHECK_COLUMN, checksEnd } from "./checkLines";
import type { SheetNames } from "./drawn";
import { BAND, COLOR, LABEL } from "./look";
import { textHeight } from "./measure";
import type { Area, PlannedCell, PlannedMark, SheetPlan, StyledAreas } from "./plan";
import { NOTES_NAME } from "./notesPlaces";
import { notesSaid } from "./notesSaid";
import { NOT_MET, WORD_VERDICT } from "./recordFormulas";
import { recordReference } from "./recordLinks";
import { RECORD_COLUMNS, RECORD_HEAD, recordRows } from "./recordPlaces";
import { signMarks } from "./verdictSigns";
import { wordRules } from "./wordRules";

/** What is added to the plan of 校验. */
export interface TextVerdicts {
  readonly cells: readonly PlannedCell[];
  readonly links: readonly PlannedCell[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Area[];
  readonly marks: readonly PlannedMark[];
  readonly heights: SheetPlan["heights"];
  /** First row below. */
  readonly end: number;
}

const WORDS = "文字、封面和日期";
const NOTE = "由插件校验，下面是最近一次的结论";

/** `width`: points for the words of a rule. */
export function textVerdicts(edition: Edition, names: SheetNames, width: number): TextVerdicts {
  const rules = wordRules(edition);
  const band = checksEnd(edition);
  if (rules.length === 0) return { cells: [], links: [], styles: [], merges: [], marks: [], heights: [], end: band };
  const [first, notes] = [band + 1, band + 1 + rules.length];
  const noted = areaOf(notes, CHECK_COLUMN.left, 1, CHECK_COLUMN.remark - CHECK_COLUMN.left + 1);
  // A hint stays calm.
  const graver = rules.filter((rule) => rule.level !== "hint").length;
  const { rules: firstRule } = recordRows(edition);
  const verdicts = areaOf(first, CHECK_COLUMN.left, rules.length, CHECK_COLUMN.verdict - CHECK_COLUMN.left);
  const dates = areaOf(first, CHECK_COLUMN.verdict, rules.length, CHECK_COLUMN.remark - CHECK_COLUMN.verdict + 1);
  const columns = CHECK_COLUMN.remark - CHECK_COLUMN.scope + 1;
  const cell = cellAddress(first, CHECK_COLUMN.left);
  const stored = (row: number, column: number) => recordReference({ row, column }, names);
  return {
    cells: [
      { row: band, column: CHECK_COLUMN.scope, content: { text: WORDS } },
      { row: band, column: CHECK_COLUMN.left, content: { text: NOTE } },
      ...rules.map((rule, i): PlannedCell => ({ row: first + i, column: CHECK_COLUMN.scope, content: { text: rule.clause } })),
      { row: notes, column: CHECK_COLUMN.scope, content: { text: NOTES_NAME } },
    ],
    links: [{ row: notes, column: CHECK_COLUMN.left, content: { formula: notesSaid(names) } }, ...rules.flatMap((_, i): PlannedCell[] => [
      { row: first + i, column: CHECK_COLUMN.left, content: { formula: `=${stored(firstRule + i, RECORD_COLUMNS.now)}` } },
      { row: first + i, column: CHECK_COLUMN.verdict, content: { formula: `=IF(${stored(firstRule + i, RECORD_COLUMNS.passed)}="","",${stored(RECORD_HEAD.checkedAt.row, RECORD_HEAD.checkedAt.column)})` } },
    ])],
    styles: [
      { style: BAND, areas: [areaOf(band, CHECK_COLUMN.scope, 1, columns)] },
      { style: { bold: false }, areas: [areaOf(band, CHECK_COLUMN.left, 1, columns - 1)] },
      { style: LABEL, areas: [areaOf(first, CHECK_COLUMN.scope, rules.length + 1, columns)] },
      { style: { horizontal: "center", wrap: false, shrink: true }, areas: [verdicts, dates, noted] },
      // Written when 审核说明 is made, which may be while the sheet is protected.
      { style: { locked: false }, areas: [noted] },
    ],
    merges: [areaOf(band, CHECK_COLUMN.left, 1, columns - 1), noted, ...rules.flatMap((_, i) => [{ ...verdicts, row: first + i, rows: 1 }, { ...dates, row: first + i, rows: 1 }])],
    marks: [...(graver > 0 ? [{ area: { ...verdicts, rows: graver }, formula: `=OR(RIGHT($${cell},${NOT_MET.length})="${NOT_MET}",$${cell}="${WORD_VERDICT.unread}")`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true }] : []), ...signMarks(noted)],
    heights: [{ row: band, rows: 1, height: 24 }, ...rules.map((rule, i) => ({ row: first + i, rows: 1, height: Math.max(18, textHeight(rule.clause, 10, width)) })), { row: notes, rows: 1, height: 18 }],
    end: notes + 1,
  };
}
