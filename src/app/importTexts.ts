/** Puts other texts under headings of 文字: into the rows that are there, or, where these are too few, on a 文字 drawn anew. */
import type { Piece } from "../report/types";
import { slotKey } from "../sheets/readText";
import { recoverText } from "../sheets/recoverText";
import { TEXT_ID_COLUMN } from "../sheets/recordTexts";
import { parkedAt, type ParkedItem } from "../sheets/parkedSheet";
import { REPAIR_WORDS, strayPlace } from "../sheets/repair";
import { TEXT_COLUMNS, TEXT_KEY, textArea, textBlocks } from "../sheets/textSheet";
import { standingRows } from "../sheets/textRows";
import { drawSheets } from "../sheets/workbook";
import { isEntry } from "./contentOf";
import { lastAgain } from "./lastJob";
import { parkJob } from "./park";
import type { CellWrite, Clock, DrawJob, SheetInfo } from "./ports";
import type { Snapshot } from "./snapshot";
import { tabsOf } from "./tabNames";
import { EMPTY_ROW, rowsOfPieces, textRowsOf, type TextRow } from "./textRowsOf";

/** The texts of one heading as they shall be. */
export interface SlotTexts {
  readonly section: Piece["section"];
  readonly part: string;
  readonly pieces: readonly Piece[];
  /** Row by row what shall be entered, where texts are put back: without it the pieces one below the other. */
  readonly rows?: readonly TextRow[];
  /** The numbers by which 校验记录 knows the rows of the pieces, where they are to be kept. */
  readonly marks?: readonly (number | undefined)[];
}

export interface TextWork {
  readonly jobs: readonly DrawJob[];
  readonly writes: readonly CellWrite[];
  /** Name of 文字 where it would take more rows than are read of it: then there is nothing to be done. */
  readonly beyond?: string;
}

const NOTHING: TextWork = { jobs: [], writes: [] };

/**
 * @param snapshot read with `wholeParked`, 文字 undamaged
 * @param names of all sheets of the workbook: drawn anew, 文字 keeps nothing that is not ours, and 暂存 may have to be made for it
 */
export function textWork(snapshot: Snapshot, slots: readonly SlotTexts[], clock: Clock, names: readonly string[]): TextWork {
  const sheet = snapshot.located.sheets.get(TEXT_KEY);
  if (!sheet || slots.length === 0) return NOTHING;
  const inPlace = slots.map((slot) => rowsOf(snapshot, sheet, slot));
  return inPlace.every((writes) => writes !== undefined) ? { jobs: [], writes: inPlace.flat() } : redraw(snapshot, sheet, slots, clock, names);
}

/** The rows from a heading to the next, or undefined where they are too few. */
function rowsOf(snapshot: Snapshot, { id }: SheetInfo, slot: SlotTexts): readonly CellWrite[] | undefined {
  const own = standingRows(snapshot.located.edition, snapshot.read.text).find((one) => slotKey(one) === slotKey(slot));
  if (!own) return undefined;
  const { row: first, count } = own;
  const wanted = slot.rows ?? rowsOfPieces(snapshot.located.edition, slot.pieces, tabsOf(snapshot.located.sheets));
  if (wanted.slice(count).some((row) => row.content !== undefined)) return undefined;
  const standing = textRowsOf(snapshot, slot);
  return Array.from({ length: count }, (_, i) => i).flatMap((i): CellWrite[] => {
    const row = wanted[i] ?? EMPTY_ROW;
    const cell = (name: keyof TextRow, how: Pick<CellWrite, "asText" | "asFormula"> = {}): CellWrite => ({ sheet: id, row: first + i, column: TEXT_COLUMNS[name], content: row[name], ...how });
    // The format of a cell with a formula is somebody's own, and the formula may have to come back: where 文字 was drawn anew meanwhile, into a cell for texts.
    const own = !isEntry(standing[i]?.content);
    return [cell("content", own ? {} : isEntry(row.content) ? { asText: true } : { asFormula: true }), cell("joins"), cell("kind")];
  });
}

function redraw(snapshot: Snapshot, { id, name }: SheetInfo, slots: readonly SlotTexts[], clock: Clock, names: readonly string[]): TextWork {
  const { edition, sheets } = snapshot.located;
  const { report } = snapshot.read;
  const wanted = new Map(slots.map((slot) => [slotKey(slot), slot]));
  const found = recoverText(edition, snapshot.cells.get(TEXT_KEY)!.cells);
  if (!("pieces" in found)) throw new RangeError("texts are put on an undamaged 文字 only");
  const pieces = [...report.pieces.filter((p) => !wanted.has(slotKey(p))), ...slots.flatMap((slot) => slot.pieces)];
  const end = textBlocks(edition, pieces).reduce((most, { row, count }) => Math.max(most, row + count), 0);
  if (end > textArea.rows) return { ...NOTHING, beyond: name };
  const tabs = tabsOf(sheets);
  const drawn = drawSheets(edition, { meta: report.meta, pieces }, tabs);
  const { plan } = drawn.get(TEXT_KEY)!;
  // The numbers by which 校验记录 knows a row again go along with the texts that stay.
  const marks = textBlocks(edition, pieces).flatMap((b) => {
    const slot = wanted.get(slotKey(b));
    const own = slot ? slot.marks ?? [] : found.pieces.flatMap((p, i) => (slotKey(p) === slotKey(b) ? [found.marks[i]] : []));
    return own.length === b.pieces.length ? own.flatMap((mark, i) => (mark === undefined ? [] : [{ row: b.row + i, column: TEXT_ID_COLUMN, content: { number: mark } }])) : [];
  });
  const when = parkedAt(clock.now());
  const park = parkJob(snapshot, edition, found.stray.map((s): ParkedItem => ({ when, why: REPAIR_WORDS, from: strayPlace(name, s), stood: s.stood })), names);
  // Other sheets look at the rows of each heading, which lie elsewhere now.
  const links = [...drawn].flatMap(([key, sheet]): CellWrite[] => {
    const there = key === TEXT_KEY ? undefined : sheets.get(key);
    return there ? sheet.links.map((c) => ({ sheet: there.id, row: c.row, column: c.column, content: c.content })) : [];
  });
  return { jobs: [...(park ? [park] : []), { plan: { ...plan, cells: [...plan.cells, ...marks] }, target: { kind: "over", sheet: id, clearRows: found.rows, clearColumns: found.columns } }, ...lastAgain(snapshot, edition, tabs, textBlocks(edition, pieces))], writes: links };
}
