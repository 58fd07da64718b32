/** How 年度报告 stands to the figures and texts: what people changed on it, and whether it is still the report. Fetched once something stands on it. */
import { BLANK } from "../report/reading";
import type { CheckResult, Report } from "../report/types";
import { wordsOf, type CellRead } from "../sheets/cellRead";
import { isEmptyLedger } from "../sheets/emptyReportSheet";
import { cellAt, type Cells } from "../sheets/fingerprint";
import { findHandEdits, type HandEdits } from "../sheets/handEdits";
import { readIdentity } from "../sheets/identity";
import { LEDGER_ROW, REPORT_FIRST_ROW, rowContent } from "../sheets/ledger";
import { linkMark, readLink } from "../sheets/reportLinks";
import { ledgerCells, REPORT_KEY } from "../sheets/reportPlaces";
import { reportLedger } from "../sheets/reportSheet";
import { fixedSheets } from "../sheets/workbook";
import { isDraft, ledgerOf, NO_EDITS } from "./printed";
import type { Snapshot } from "./snapshot";
import type { PrintedState } from "./state";

/** `result`: the check of the report that was read; `seen`: the hand edits found when the sheet was last looked through. */
export function printedState(snapshot: Snapshot, result: CheckResult, seen: HandEdits | undefined): PrintedState {
  const handEdits = seen?.edits.length;
  const ledger = ledgerOf(snapshot);
  if (!snapshot.cells.has(REPORT_KEY) || (ledger && isEmptyLedger(ledger))) return { kind: "none", handEdits };
  if (!ledger) return { kind: "stale", handEdits };
  const { options } = ledger;
  const lost = lostLinks(snapshot) || (seen?.lost ?? 0) > 0;
  const current = !lost && JSON.stringify(ledger) === JSON.stringify(reportLedger(snapshot.read.report, { draft: isDraft(snapshot, result), options }));
  return { kind: current ? "current" : "stale", handEdits, options, ...(lost && { lostLinks: true }) };
}

/** The sheet says that a link shows an error, and no figure of the report is one. */
function lostLinks({ cells, located, read }: Snapshot): boolean {
  const { lost } = ledgerCells(located.edition, cells.get(REPORT_KEY)?.cells[LEDGER_ROW] ?? []);
  return lost?.value === 1 && ![...read.report.figures.values()].some((r) => r.kind === "error");
}

/**
 * What stands on the report sheet and was not generated; undefined where the sheet was not read whole. A sheet left
 * half-drawn holds nothing of anybody's but ours.
 */
export function handEdits(snapshot: Snapshot): HandEdits | undefined {
  const sheet = snapshot.cells.get(REPORT_KEY);
  if (!sheet || readIdentity(wordsOf(cellAt(sheet.cells, 0, 0)))?.sealed === false) return NO_EDITS;
  if (sheet.cells.length <= REPORT_FIRST_ROW) return undefined;
  const now = currentRows(sheet.cells, snapshot);
  const ledger = ledgerOf(snapshot);
  if (!ledger) return now.length === 0 ? NO_EDITS : { edits: [{ row: REPORT_FIRST_ROW + 1, kind: "changed", before: "", after: now[0]!, returnable: false, section: undefined }], returned: [], lost: 0 };
  return findHandEdits(trimmed(ledger.rows, (r) => r.content), now, snapshot.read.report.pieces, REPORT_FIRST_ROW + 1, shownBy(snapshot.read.report));
}

/** Rows of the printed area as they stand, without empty ones at the end; a link by its mark, whatever the tab it points to is called. */
function currentRows(cells: Cells, { located }: Snapshot): readonly string[] {
  const keys = new Map([...located.sheets].map(([key, sheet]) => [sheet.name.toLowerCase(), key]));
  const contentOf = (cell: CellRead) => {
    const link = typeof cell.formula === "string" && cell.formula.startsWith("=") ? readLink(cell.formula, (name) => keys.get(name.toLowerCase())) : undefined;
    return link ?? (cell.type === "empty" ? "" : cell.value);
  };
  return trimmed(cells.slice(REPORT_FIRST_ROW).map((row) => rowContent(ledgerCells(located.edition, row).chunks.map(contentOf))), (r) => r);
}

/** What a link of the report shows, by its mark. */
function shownBy(report: Report): (mark: string) => string {
  const figures = new Map([...fixedSheets(report.edition).places].map(([figure, place]) => [linkMark(place), figure]));
  return (mark) => {
    const reading = report.figures.get(figures.get(mark)!) ?? BLANK;
    return reading.kind === "blank" ? "" : reading.kind === "number" ? String(reading.value) : reading.text;
  };
}

function trimmed<T>(rows: readonly T[], contentOf: (row: T) => string): readonly T[] {
  let end = rows.length;
  while (end > 0 && contentOf(rows[end - 1]!) === "") end--;
  return rows.slice(0, end);
}
