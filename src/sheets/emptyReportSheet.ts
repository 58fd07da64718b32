/** 年度报告 before anything was generated on it. */
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import type { DrawnSheet, SheetNames } from "./drawn";
import { LEDGER_ROW, type Ledger } from "./ledger";
import { BASE, COLOR, HIDDEN, NOTE } from "./look";
import { columnEdges } from "./reportColumns";
import { plannedLedger, reportFrame } from "./reportFrame";
import { PLAIN_OPTIONS } from "./reportOptions";
import { ledgerArea, lostColumn, REPORT_FIRST_COLUMN } from "./reportPlaces";

const NOTE_EMPTY = "还没有生成。填好并校验后，点“生成年度报告”，这里就是可以打印盖章的年度报告。";
const NOTHING: Ledger = { draft: false, options: PLAIN_OPTIONS, rows: [{ content: NOTE_EMPTY }] };
/** True for the ledger of a sheet on which nothing has been generated yet. */
export const isEmptyLedger = (ledger: Ledger): boolean => ledger.rows.length === 1 && ledger.rows[0]!.content === NOTE_EMPTY;

/** The sheet before anything was generated. Its ledger is empty: whatever stands on it was put there by hand. */
export function emptyReportSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const columns = columnEdges(edition).length;
  return {
    labels: [], links: [],
    plan: {
      ...reportFrame(edition, names), marks: [],
      area: areaOf(0, 0, 2, lostColumn(edition) + 1),
      heights: [{ row: LEDGER_ROW, rows: 1, height: 8 }, { row: 1, rows: 1, height: 40 }],
      base: BASE,
      styles: [{ style: HIDDEN, areas: [ledgerArea(edition)] }, { style: { ...NOTE, size: 11, color: COLOR.faint }, areas: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)] }],
      merges: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)],
      cells: [{ row: 1, column: REPORT_FIRST_COLUMN, content: { text: NOTE_EMPTY } }, ...plannedLedger(NOTHING)],
    },
  };
}
