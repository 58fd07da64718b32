/** What 导入 wrote, so that it can be taken back exactly: only what still holds it. */
import { lastDifferences } from "../report/lastDifferences";
import type { LastYear } from "../report/lastYear";
import type { Piece } from "../report/types";
import { wordsOf, type CellRead } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import { isFormula, sameFormula } from "../sheets/formula";
import type { Content } from "../sheets/plan";
import { slotKey } from "../sheets/readText";
import { fitPieces } from "../sheets/textSheet";
import type { Edition } from "../statute/types";
import { contentOf } from "./contentOf";
import type { SlotTexts } from "./importTexts";
import type { Session } from "./session";
import type { Snapshot } from "./snapshot";
import type { Outcome } from "./state";
import { tabsOf } from "./tabNames";
import { EMPTY_ROW, rowsOfPieces, textRowsOf, type TextRow } from "./textRowsOf";

/** A cell of a sheet of the report, by the sheet's key. */
export interface WrittenCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly before: Content | undefined;
  readonly after: Content;
  /** As in `CellWrite`. */
  readonly asText?: true;
}

/** What such a cell holds before it is written. */
export const writtenCell = (snapshot: Snapshot, key: string, row: number, column: number, after: Content): WrittenCell =>
  ({ key, row, column, before: contentOf(cellAt(snapshot.cells.get(key)!.cells, row, column)), after });

export interface WrittenTexts {
  readonly before: SlotTexts;
  readonly after: SlotTexts;
}

export interface ImportMemory {
  readonly edition: Edition;
  readonly cells: readonly WrittenCell[];
  readonly texts: readonly WrittenTexts[];
  /** What 上年 held, and what it was given; `before` undefined: it was made for it. */
  readonly last?: { readonly before: LastYear | undefined; readonly after: LastYear };
  /** While it is not known that this was written: what can be taken back where nothing of it was. */
  readonly earlier?: ImportMemory | undefined;
}

/** The later of what was written that still stands in some place, and in how many; undefined: nothing is left to take back. */
export type LeftToUndo = (memory: ImportMemory | undefined, snapshot: Snapshot) => { readonly memory: ImportMemory; readonly places: number } | undefined;

const leftToUndo: LeftToUndo = (memory, snapshot) => {
  if (!memory) return undefined;
  const { cells, texts, last } = stillOurs(memory, snapshot);
  const places = cells.length + texts.length + (last ? 1 : 0);
  return places > 0 ? { memory, places } : leftToUndo(memory.earlier, snapshot);
};

/** Remembers what is about to be written, so that also what a host breaks off can be taken back. @returns why it was not written */
export async function writing(session: Pick<Session, "imported" | "leftToUndo">, memory: ImportMemory, write: () => Promise<Outcome | undefined>): Promise<Outcome | undefined> {
  const earlier = session.imported;
  session.leftToUndo = leftToUndo;
  session.imported = { ...memory, earlier };
  const refusal = await write();
  session.imported = refusal ? earlier : memory;
  return refusal;
}

/** Those parts of it that stand as they were written. */
export function stillOurs(memory: ImportMemory, snapshot: Snapshot): Pick<ImportMemory, "cells" | "texts" | "last"> {
  if (memory.edition !== snapshot.located.edition) return { cells: [], texts: [] };
  const damaged = new Set(snapshot.read.damage.flatMap((d) => (d.kind === "duplicate" || d.kind === "links" ? [] : [d.key])));
  const cells = memory.cells.filter(({ key, row, column, after }) => {
    const sheet = snapshot.cells.get(key);
    return sheet !== undefined && !damaged.has(key) && holds(cellAt(sheet.cells, row, column), after);
  });
  const texts = memory.texts.filter(({ before, after }) => {
    const rows = textRowsOf(snapshot, after);
    if ("earlier" in memory && partly(rows, before.rows ?? [], rowsOfPieces(snapshot.located.edition, after.pieces, tabsOf(snapshot.located.sheets)))) return true;
    const standing = snapshot.read.report.pieces.filter((p) => slotKey(p) === slotKey(after));
    // 接上段 in an empty row is no text, but hers all the same: what is written leaves none.
    const beside = rows.some((row) => row.content === undefined && (row.joins ?? row.kind) !== undefined);
    return !beside && sameTexts(standing, fitPieces(after.pieces));
  });
  const { last } = snapshot.read.report;
  return { cells, texts, ...(memory.last && last && lastDifferences(last, memory.last.after) === 0 && { last: memory.last }) };
}

function holds(cell: CellRead, content: Content): boolean {
  if ("formula" in content) return sameFormula(cell.formula, content.formula);
  if (isFormula(cell)) return false;
  return "number" in content ? cell.type === "number" && cell.value === content.number : bare(wordsOf(cell)) === bare(content.text);
}

/** Of what a host broke off: each cell stands as it was or as it should have become, and one at least is no more what it was. */
function partly(standing: readonly TextRow[], before: readonly TextRow[], after: readonly TextRow[]): boolean {
  const cells = standing.flatMap((row, i) => TEXT_CELLS.map((name) => [row[name], (before[i] ?? EMPTY_ROW)[name], (after[i] ?? EMPTY_ROW)[name]] as const));
  return cells.every(([now, was, wanted]) => sameContent(now, was) || sameContent(now, wanted)) && cells.some(([now, was]) => !sameContent(now, was));
}

const TEXT_CELLS = ["content", "joins", "kind"] as const;

function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("formula" in a) return "formula" in b && sameFormula(a.formula, b.formula);
  if ("number" in a) return "number" in b && a.number === b.number;
  return "text" in b && bare(a.text) === bare(b.text);
}

/** Excel takes an apostrophe before a text for its own sign that it is one. */
const bare = (text: string): string => text.trim().replace(/^'/, "");

const sameTexts = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length && a.every((piece, i) => bare(piece.content) === bare(b[i]!.content) && piece.startsParagraph === b[i]!.startsParagraph && piece.kind === b[i]!.kind);
