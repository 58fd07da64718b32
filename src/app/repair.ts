/** 恢复版面: what is needed to draw damaged sheets anew with every figure, particular and text back in its place. */
import type { Meta, Piece } from "../report/types";
import { COVER_KEY } from "../sheets/coverFields";
import type { LostWords } from "../sheets/damage";
import type { DrawnSheet } from "../sheets/drawn";
import type { ParkedItem } from "../sheets/parkedSheet";
import { parkedAt } from "../sheets/parkedSheet";
import { lostLines, type LostLine } from "../sheets/lostLines";
import { readCover } from "../sheets/readCover";
import { readText, slotKey } from "../sheets/readText";
import { recoverText, type RecoveredText } from "../sheets/recoverText";
import { REPAIR_WORDS, repairSheet, standingCells, strayPlace, type Stray } from "../sheets/repair";
import { TEXT_ID_COLUMN } from "../sheets/recordTexts";
import { TEXT_KEY, textBlocks } from "../sheets/textSheet";
import { fixedSheets } from "../sheets/workbook";
import type { FigureId } from "../statute/types";
import type { CellWrite, Clock, DrawJob } from "./ports";
import type { Snapshot } from "./snapshot";

/** What the sheets hold that are to be drawn, as far as it can be told from damaged ones as well. */
export interface Recovered {
  readonly meta: Meta;
  readonly pieces: readonly Piece[];
  readonly text: RecoveredText | undefined;
}

/** Sheets that have to be drawn anew for what stands on them to go back to its place. */
export function toRedraw(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(snapshot.read.damage.flatMap((d) => ((d.kind === "layout" && d.repairable && d.redraw) || (d.kind === "unfinished" && d.key === TEXT_KEY && hasMoreRows(snapshot)) ? [d.key] : [])));
}

/** A half-drawn 文字 on which some part has another number of rows than a new one: drawn over where it stands, headings would come to stand among texts. */
function hasMoreRows({ located: { edition }, cells }: Snapshot): boolean {
  const there = cells.get(TEXT_KEY);
  const { slotRows, damage } = readText(edition, there?.name ?? "", there?.cells ?? []);
  return damage === undefined && textBlocks(edition, []).some((block) => slotRows.get(slotKey(block)) !== block.row);
}

export function recover(snapshot: Snapshot): Recovered {
  const redraw = toRedraw(snapshot);
  const { report } = snapshot.read;
  const cells = (key: string) => (redraw.has(key) ? snapshot.cells.get(key)?.cells : undefined);
  const [cover, words] = [cells(COVER_KEY), cells(TEXT_KEY)];
  const fixed = fixedSheets(report.edition).byKey.get(COVER_KEY);
  const text = words && recoverText(report.edition, words);
  const found = text && "pieces" in text ? text : undefined;
  return { meta: cover && fixed ? readCover(report.edition, standingCells(fixed, cover)) : report.meta, pieces: found?.pieces ?? report.pieces, text: found };
}

export interface Repaired {
  readonly jobs: readonly DrawJob[];
  /** What stands beside a sheet's drawn part goes along with its row or column. */
  readonly beside: readonly CellWrite[];
  readonly parked: readonly ParkedItem[];
  readonly sheets: readonly string[];
  /** Contents that go back to their own cells. */
  readonly moved: number;
  /** Rows and columns that were deleted with what stood in them, and the figures whose places come back empty. */
  readonly lost: readonly LostWords[];
  readonly toRefill: readonly FigureId[];
}

/** @param drawn all sheets, drawn with what was recovered */
export function repairs(snapshot: Snapshot, recovered: Recovered, drawn: ReadonlyMap<string, DrawnSheet>, clock: Clock): Repaired {
  const when = parkedAt(clock.now());
  const done = [...toRedraw(snapshot)].flatMap((key) => {
    const [sheet, there, cells] = [drawn.get(key), snapshot.located.sheets.get(key), snapshot.cells.get(key)?.cells];
    const one = sheet && cells && (key === TEXT_KEY ? textRepair(snapshot, sheet, recovered.text) : tableRepair(snapshot, key, sheet, cells));
    const fixed = fixedSheets(snapshot.located.edition).byKey.get(key);
    return one && there ? [{ ...one, key, there, gone: fixed && cells ? lostLines(fixed, cells) : [] }] : [];
  });
  const items = (sheet: string, stray: readonly Stray[]) => stray.map((s): ParkedItem => ({ when, why: REPAIR_WORDS, from: strayPlace(sheet, s), stood: s.stood }));
  return {
    jobs: done.map(({ plan, rows, columns, there }) => ({ plan, target: { kind: "over", sheet: there.id, clearRows: rows, clearColumns: columns } })),
    beside: done.flatMap(({ beside, there }) => beside.map((b) => ({ sheet: there.id, ...b }))),
    parked: done.flatMap(({ stray, there }) => items(there.name, stray)),
    sheets: done.map(({ there }) => there.name),
    lost: done.flatMap(({ gone }) => gone.map(({ axis, label, cells: { length } }) => ({ axis, label, cells: length }))),
    toRefill: done.flatMap(({ key, gone }) => figuresAt(snapshot, key, gone)),
    moved: done.reduce((sum, { moved }) => sum + moved, 0),
  };
}

function figuresAt(snapshot: Snapshot, key: string, gone: readonly LostLine[]): readonly FigureId[] {
  const places = new Set(gone.flatMap((line) => line.cells.map(({ row, column }) => `${row},${column}`)));
  return [...fixedSheets(snapshot.located.edition).places].flatMap(([id, place]) => (place.key === key && places.has(`${place.row},${place.column}`) ? [id] : []));
}

function tableRepair(snapshot: Snapshot, key: string, sheet: DrawnSheet, cells: Parameters<typeof repairSheet>[1]) {
  const fixed = fixedSheets(snapshot.located.edition).byKey.get(key);
  return fixed && repairSheet({ ...sheet, slots: fixed.slots }, cells);
}

/** The texts stand in the plan already; how many of them changed their row says nothing to anybody. */
function textRepair(snapshot: Snapshot, { plan }: DrawnSheet, text: RecoveredText | undefined) {
  if (!text) return undefined;
  const { edition } = snapshot.located;
  // Rows of the new drawing in the order of the pieces, unless one of them has to be split anew.
  const rows = textBlocks(edition, text.pieces).flatMap((b) => b.pieces.map((_, i) => b.row + i));
  const marks = rows.length === text.pieces.length ? text.marks.flatMap((mark, i) => (mark === undefined ? [] : [{ row: rows[i]!, column: TEXT_ID_COLUMN, content: { number: mark } }])) : [];
  return { plan: { ...plan, cells: [...plan.cells, ...marks] }, rows: text.rows, columns: text.columns, moved: 0, stray: text.stray, beside: [] };
}
