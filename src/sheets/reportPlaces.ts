/** Where things stand on 年度报告, generated or not. */
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import { LEDGER_ROW, REPORT_FIRST_ROW } from "./ledger";
import type { Area } from "./plan";
import { columnEdges } from "./reportColumns";

export const REPORT_KEY = "report";
export const REPORT_NAME = "年度报告";
/** The printed area begins in the second column; the first holds the identity. */
export const REPORT_FIRST_COLUMN = 1;
/** Rows read below the generated ones, to find what people added at the end. */
const ROWS_BELOW = 40;

/** The cell beside the ledger that says, by formula, whether some link shows an error: what it showed may have been deleted. */
export const lostColumn = (edition: Edition): number => REPORT_FIRST_COLUMN + columnEdges(edition).length;
/** The part of the sheet that is read to find hand edits, for a report of so many rows. */
export const reportArea = (edition: Edition, rows: number): Area => areaOf(0, 0, REPORT_FIRST_ROW + rows + ROWS_BELOW, lostColumn(edition) + 1);
/** More rows than most reports have: what is read when the ledger has not been read yet. */
export const MOST_REPORT_ROWS = 400;
/** The part that every check reads: identity, ledger and whether links are lost. */
export const ledgerArea = (edition: Edition): Area => areaOf(LEDGER_ROW, 0, 1, lostColumn(edition) + 1);

/** What stands in the first row, taken apart. */
export function ledgerCells<Cell>(edition: Edition, row: readonly Cell[]): { readonly chunks: readonly Cell[]; readonly lost: Cell | undefined } {
  return { chunks: row.slice(REPORT_FIRST_COLUMN, lostColumn(edition)), lost: row[lostColumn(edition)] };
}
