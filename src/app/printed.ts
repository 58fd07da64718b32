/** How 年度报告 stands to the figures and texts: what was generated, what people changed on it, and whether it is still the report. */
import type { CheckResult } from "../report/types";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { cellAt, type Cells } from "../sheets/fingerprint";
import { findHandEdits, type HandEdits } from "../sheets/handEdits";
import { readIdentity } from "../sheets/identity";
import { LEDGER_ROW, readLedger, REPORT_FIRST_ROW, rowContent, type Ledger } from "../sheets/ledger";
import { isEmptyLedger, MOST_REPORT_ROWS, REPORT_FIRST_COLUMN, REPORT_KEY, reportArea, reportLedger } from "../sheets/reportSheet";
import type { Edition } from "../statute/types";
import type { Snapshot, Wider } from "./snapshot";
import type { PrintedState } from "./state";

/** Reads the report sheet whole, to look for hand edits. */
export const wholeReport = (edition: Edition): Wider => new Map([[REPORT_KEY, reportArea(edition, MOST_REPORT_ROWS)]]);

/** A report that would not pass 校验 is printed as a draft. */
export const isDraft = (snapshot: Snapshot, result: CheckResult): boolean => !result.submittable || snapshot.read.damage.some((d) => d.key !== REPORT_KEY);

/** `result`: the check of the report that was read; `seen`: the hand edits found when the sheet was last looked through. */
export function printedState(snapshot: Snapshot, result: CheckResult, seen: HandEdits | undefined): PrintedState {
  const handEdits = seen?.edits.length;
  const sheet = snapshot.cells.get(REPORT_KEY);
  const ledger = sheet && ledgerOf(sheet.cells);
  if (!sheet || (ledger && isEmptyLedger(ledger))) return { kind: "none", handEdits };
  const current = ledger !== undefined && JSON.stringify(ledger) === JSON.stringify(reportLedger(snapshot.read.report, isDraft(snapshot, result)));
  return { kind: current ? "current" : "stale", handEdits };
}

const ledgerOf = (cells: Cells): Ledger | undefined => readLedger((cells[LEDGER_ROW] ?? []).slice(REPORT_FIRST_COLUMN).map((c) => (isEmpty(c) ? "" : String(c.value))));

export const NO_EDITS: HandEdits = { edits: [], returned: [] };

/**
 * What stands on the report sheet and was not generated; undefined where the sheet was not read whole. A sheet left
 * half-drawn holds nothing of anybody's but ours.
 */
export function handEdits(snapshot: Snapshot): HandEdits | undefined {
  const sheet = snapshot.cells.get(REPORT_KEY);
  if (!sheet || readIdentity(wordsOf(cellAt(sheet.cells, 0, 0)))?.sealed === false) return NO_EDITS;
  if (sheet.cells.length <= REPORT_FIRST_ROW) return undefined;
  const now = currentRows(sheet.cells);
  const ledger = ledgerOf(sheet.cells);
  if (!ledger) return now.length === 0 ? NO_EDITS : { edits: [{ row: REPORT_FIRST_ROW + 1, kind: "changed", before: "", after: now[0]!, returnable: false, section: undefined }], returned: [] };
  return findHandEdits(trimmed(ledger.rows, (r) => r.content), now, snapshot.read.report.pieces, REPORT_FIRST_ROW + 1);
}

/** Rows of the printed area as they stand, without empty ones at the end. */
function currentRows(cells: Cells): readonly string[] {
  return trimmed(cells.slice(REPORT_FIRST_ROW).map((row) => rowContent(row.slice(REPORT_FIRST_COLUMN).map((c) => (c.type === "empty" ? "" : c.value)))), (r) => r);
}

function trimmed<T>(rows: readonly T[], contentOf: (row: T) => string): readonly T[] {
  let end = rows.length;
  while (end > 0 && contentOf(rows[end - 1]!) === "") end--;
  return rows.slice(0, end);
}
