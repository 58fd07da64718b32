/** What can be said of 年度报告 without drawing it: whether anything was generated on it, and how. */
import type { CheckResult } from "../report/types";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { isEmptyLedger } from "../sheets/emptyReportSheet";
import { cellAt } from "../sheets/fingerprint";
import type { HandEdits } from "../sheets/handEdits";
import { readIdentity } from "../sheets/identity";
import { LEDGER_ROW, readLedger, REPORT_FIRST_ROW, rowContent, type Ledger } from "../sheets/ledger";
import type { ReportOptions } from "../sheets/reportOptions";
import { ledgerCells, MOST_REPORT_ROWS, REPORT_KEY, reportArea } from "../sheets/reportPlaces";
import type { Edition } from "../statute/types";
import type { Snapshot, Wider } from "./snapshot";

/** Reads the report sheet whole, to look for hand edits. `latest`: what was read before, which tells how long it is. */
export function wholeReport(edition: Edition, latest?: Snapshot): Wider {
  const rows = latest && ledgerOf(latest)?.rows.length;
  return new Map([[REPORT_KEY, reportArea(edition, Math.max(MOST_REPORT_ROWS, rows ?? 0))]]);
}

/** A report that would not pass 校验 is printed as a draft. */
export const isDraft = (snapshot: Snapshot, result: CheckResult): boolean => !result.submittable || snapshot.read.damage.some((d) => d.key !== REPORT_KEY);

/** What the report sheet was last generated with; undefined where nothing was, or the ledger is damaged. */
export function printedOptions(snapshot: Snapshot): ReportOptions | undefined {
  const ledger = ledgerOf(snapshot);
  return ledger && !isEmptyLedger(ledger) ? ledger.options : undefined;
}

/** Undefined where there is none, or none that can be read. */
export function ledgerOf({ cells, located }: Snapshot): Ledger | undefined {
  const sheet = cells.get(REPORT_KEY);
  return sheet && readLedger(ledgerCells(located.edition, sheet.cells[LEDGER_ROW] ?? []).chunks.map((c) => (isEmpty(c) ? "" : String(c.value))));
}

export const NO_EDITS: HandEdits = { edits: [], returned: [], lost: 0 };

/** Nothing was generated, and nobody has written on the sheet as far as it was read: there is nothing to compare. */
export function isUnprinted(snapshot: Snapshot): boolean {
  const sheet = snapshot.cells.get(REPORT_KEY);
  if (!sheet) return true;
  const sealed = readIdentity(wordsOf(cellAt(sheet.cells, 0, 0)))?.sealed;
  const ledger = ledgerOf(snapshot);
  if (sealed === false || !ledger || !isEmptyLedger(ledger)) return false;
  return sheet.cells.slice(REPORT_FIRST_ROW).every((row, i) => rowContent(row.map((cell) => (isEmpty(cell) ? "" : cell.value))).trim() === (i === 0 ? ledger.rows[0]!.content : ""));
}

/** Is the sheet in the snapshot with more than its ledger? */
export const isWhole = ({ cells }: Snapshot): boolean => (cells.get(REPORT_KEY)?.cells.length ?? Infinity) > REPORT_FIRST_ROW;
