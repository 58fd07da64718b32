/** 生成年度报告: draws the report sheet; hand edits on the one that is there are listed first and never silently lost. */
import { check } from "../report/check";
import type { Piece, Report } from "../report/types";
import type { ReturnedText } from "../sheets/handEdits";
import { REPORT_FIRST_ROW } from "../sheets/ledger";
import { PLAIN_OPTIONS, type ReportOptions } from "../sheets/reportOptions";
import { MOST_REPORT_ROWS, REPORT_FIRST_COLUMN, REPORT_KEY, REPORT_NAME } from "../sheets/reportPlaces";
import { reportSheet, type Printing } from "../sheets/reportSheet";
import { TEXT_COLUMNS, TEXT_KEY } from "../sheets/textSheet";
import { sheetSpecs } from "../sheets/workbook";
import { freeName } from "./freeName";
import type { CellWrite, DrawJob, SheetId } from "./ports";
import { isDraft, NO_EDITS, printedOptions, wholeReport } from "./printed";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import { KEPT, retire } from "./retire";
import type { UseCase } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { GenerateMode } from "./state";
import { tabsOf } from "./tabNames";

/**
 * [2 to draw over the sheet that is there; one more for a new sheet, for words that are written elsewhere first, and for
 * sheets or a validation that are not where or what they were, which takes two] `ask`: answers the hand edits where there are any, and draws only where there are none.
 * @param chosen fonts and figures; without them as last generated
 */
export const generate: UseCase<[GenerateMode, ReportOptions?]> = async (session, mode, chosen) => {
  const edition = session.located?.edition ?? session.store.get().edition;
  const snapshot = await session.read(wholeReport(edition, session.latest));
  if (!snapshot) return refused("generate", { kind: "noReport" });
  const damage = damageOf(snapshot, (key) => key !== REPORT_KEY);
  if (damage) return refused("generate", { kind: "damaged", damage });
  const found = session.handEdits ?? NO_EDITS;
  if (mode === "ask" && found.edits.length > 0) return { kind: "handEdits", edits: found.edits };

  const returned = mode === "bringBack" ? found.returned : [];
  // Edits that cannot be brought back are kept on the old sheet even when the others are.
  const keep = found.edits.length > 0 && (mode === "keepOld" || (mode === "bringBack" && found.edits.some((e) => !e.returnable)));
  const report = returned.length > 0 ? withTexts(snapshot.read.report, returned) : snapshot.read.report;
  // A sheet that is added needs a name that is free now, and a workbook that takes it.
  const info = keep || !snapshot.located.sheets.has(REPORT_KEY) ? await session.port.list() : undefined;
  if (info?.structureProtected) return refused("generate", { kind: "structureProtected" });
  const draft = isDraft(snapshot, returned.length > 0 ? check(report) : session.store.get().check!);
  const taken = info?.sheets.map((s) => s.name) ?? [];
  const { name, keptAs, job, renames } = drawing(snapshot, report, keep, taken, { draft, options: chosen ?? printedOptions(snapshot) ?? PLAIN_OPTIONS });
  const writes = [...textWrites(snapshot, returned), ...(keep ? retire(snapshot) : [])];
  const locked = protectedAmong(snapshot, [job], writes);
  if (locked !== undefined) return refused("generate", { kind: "sheetProtected", sheet: locked });
  // The old sheet has its new name before the new one is drawn, so that a drawing that was cut short can be given again.
  if (keep) await session.port.draw([], { renames, writes });
  else if (writes.length > 0) await session.port.write(writes);
  await session.port.draw([job], { activate: { sheet: name, row: REPORT_FIRST_ROW, column: REPORT_FIRST_COLUMN } });
  if (job.target.kind === "new") session.forget();
  session.handEdits = NO_EDITS;
  return { kind: "generated", sheet: name, keptAs, broughtBack: returned.length, draft };
};

interface Drawing {
  readonly job: DrawJob;
  readonly name: string;
  readonly keptAs: string | undefined;
  readonly renames: readonly { readonly sheet: SheetId; readonly name: string }[];
}

/** @param taken names of all sheets of the workbook, where one is to be added */
function drawing(snapshot: Snapshot, report: Report, keep: boolean, taken: readonly string[], printing: Printing): Drawing {
  const old = snapshot.located.sheets.get(REPORT_KEY);
  // Renamed already, where Excel broke off before it was no longer the report's own.
  const renamed = keep && old?.name.endsWith(KEPT) === true;
  const name = renamed ? freeName(REPORT_NAME, taken) : old?.name ?? freeName(REPORT_NAME, taken);
  const keptAs = !keep || !old ? undefined : renamed ? old.name : freeName(old.name, taken, KEPT);
  const names = new Map([...tabsOf(snapshot.located.sheets), [REPORT_KEY, name]]);
  const target: DrawJob["target"] = old && !keep ? { kind: "over", sheet: old.id, clearRows: Math.max(REPORT_FIRST_ROW + MOST_REPORT_ROWS, snapshot.cells.get(REPORT_KEY)!.cells.length) } : { kind: "new", name, after: sheetBefore(snapshot) };
  return { job: { plan: reportSheet(report, names, printing), target }, name, keptAs, renames: old && keptAs !== undefined ? [{ sheet: old.id, name: keptAs }] : [] };
}

/** The sheet that stands before the report's place among the tabs. */
function sheetBefore({ located }: Snapshot): SheetId | undefined {
  const keys = sheetSpecs(located.edition).map((s) => s.key);
  return keys.slice(0, keys.indexOf(REPORT_KEY)).reverse().map((key) => located.sheets.get(key)?.id).find((id) => id !== undefined);
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
