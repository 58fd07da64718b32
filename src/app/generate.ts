/** 生成年度报告: draws the report sheet; hand edits on the one that is there are listed first and never silently lost. */
import type { Piece, Report } from "../report/types";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { cellAt, type Cells } from "../sheets/fingerprint";
import { findHandEdits, type HandEdits, type ReturnedText } from "../sheets/handEdits";
import { readIdentity, retiredIdentity } from "../sheets/identity";
import { LEDGER_ROW, readLedger, REPORT_FIRST_ROW, rowContent } from "../sheets/ledger";
import { MOST_REPORT_ROWS, reportArea, REPORT_FIRST_COLUMN, REPORT_KEY, REPORT_NAME, reportSheet } from "../sheets/reportSheet";
import { TEXT_COLUMNS, TEXT_KEY } from "../sheets/textSheet";
import { freeName } from "./freeName";
import type { CellWrite, DrawJob } from "./ports";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import type { Snapshot } from "./snapshot";
import type { GenerateMode } from "./state";

/** [≤ 4] `ask`: answers the hand edits where there are any, and draws only where there are none. */
export const generate: UseCase<[GenerateMode]> = async (session, mode) => {
  const edition = session.located?.edition ?? session.store.get().edition;
  const snapshot = await session.read(new Map([[REPORT_KEY, reportArea(edition, MOST_REPORT_ROWS)]]));
  if (!snapshot) return refused("generate", { kind: "noReport" });
  const damage = snapshot.read.damage.find((d) => d.key !== REPORT_KEY && d.kind !== "duplicate");
  if (damage) return refused("generate", { kind: "damaged", damage });
  const found = handEdits(snapshot);
  if (mode === "ask" && found.edits.length > 0) return { kind: "handEdits", edits: found.edits };

  const returned = mode === "bringBack" ? found.returned : [];
  // Edits that cannot be brought back are kept on the old sheet even when the others are.
  const keep = found.edits.length > 0 && (mode === "keepOld" || (mode === "bringBack" && found.edits.some((e) => !e.returnable)));
  const report = returned.length > 0 ? withTexts(snapshot.read.report, returned) : snapshot.read.report;
  const writes = [...textWrites(snapshot, returned), ...(keep ? retire(snapshot) : [])];
  if (writes.length > 0) await session.port.write(writes);
  const { name, keptAs } = await drawReport(session, snapshot, report, keep);
  return { kind: "generated", sheet: name, keptAs, broughtBack: returned.length };
};

async function drawReport(session: Session, snapshot: Snapshot, report: Report, keep: boolean): Promise<{ readonly name: string; readonly keptAs: string | undefined }> {
  const old = snapshot.located.sheets.get(REPORT_KEY);
  const taken = [...session.knownNames, ...[...snapshot.located.sheets.values()].map((s) => s.name)];
  const name = old?.name ?? freeName(REPORT_NAME, taken);
  const keptAs = keep && old ? freeName(`${old.name}（旧）`, taken) : undefined;
  const target: DrawJob["target"] = old && !keep ? { kind: "over", sheet: old.id, clearRows: REPORT_FIRST_ROW + MOST_REPORT_ROWS } : { kind: "new", name, after: snapshot.located.sheets.get([...snapshot.located.sheets.keys()].filter((k) => k !== REPORT_KEY).pop() ?? "")?.id };
  await session.port.draw([{ plan: reportSheet(report, new Map([[REPORT_KEY, name]])), target }], {
    ...(keptAs !== undefined && old && { renames: [{ sheet: old.id, name: keptAs }] }),
    activate: { sheet: name, row: REPORT_FIRST_ROW, column: REPORT_FIRST_COLUMN },
  });
  if (target.kind === "new") session.located = undefined;
  return { name, keptAs };
}

/** What stands on the report sheet and was not generated. A sheet left half-drawn holds nothing of anybody's but ours. */
function handEdits(snapshot: Snapshot): HandEdits {
  const sheet = snapshot.cells.get(REPORT_KEY);
  if (!sheet) return { edits: [], returned: [] };
  if (readIdentity(wordsOf(cellAt(sheet.cells, 0, 0)))?.sealed === false) return { edits: [], returned: [] };
  const now = currentRows(sheet.cells);
  const ledger = readLedger((sheet.cells[LEDGER_ROW] ?? []).slice(REPORT_FIRST_COLUMN).map((c) => (isEmpty(c) ? "" : String(c.value))));
  if (!ledger) return now.length === 0 ? { edits: [], returned: [] } : { edits: [{ row: REPORT_FIRST_ROW + 1, kind: "changed", before: "", after: now[0]!, returnable: false, section: undefined }], returned: [] };
  return findHandEdits(trimmed(ledger, (r) => r.content), now, snapshot.read.report.pieces, REPORT_FIRST_ROW + 1);
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

function withTexts(report: Report, returned: readonly ReturnedText[]): Report {
  const replaced = new Map(returned.flatMap((r) => r.pieces.map((piece, i): [number, string] => [piece, i === 0 ? r.text : ""])));
  return { ...report, pieces: report.pieces.map((piece, i): Piece => ({ ...piece, content: replaced.get(i) ?? piece.content })) };
}

function textWrites(snapshot: Snapshot, returned: readonly ReturnedText[]): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(TEXT_KEY);
  if (!sheet) return [];
  return returned.flatMap((r) =>
    r.pieces.map((piece, i) => ({ sheet: sheet.id, row: snapshot.read.text.pieceRows[piece]!, column: TEXT_COLUMNS.content, content: i === 0 && r.text !== "" ? { text: r.text } : undefined, asText: true })),
  );
}

/** The old sheet stops being the report's own before a new one is drawn. */
function retire(snapshot: Snapshot): readonly CellWrite[] {
  const old = snapshot.located.sheets.get(REPORT_KEY);
  return old ? [{ sheet: old.id, row: 0, column: 0, content: { text: retiredIdentity(snapshot.located.edition, REPORT_KEY) } }] : [];
}
