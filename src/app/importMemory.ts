/** What 导入 wrote, so that it can be taken back exactly: only what still holds it. */
import { lastDifferences } from "../report/lastDifferences";
import type { LastYear } from "../report/lastYear";
import type { Piece } from "../report/types";
import { slotKey } from "../sheets/readText";
import { fitPieces } from "../sheets/textSheet";
import type { SlotTexts } from "./importTexts";
import type { Places } from "./lastWritten";
import { bare, sameContent } from "./sameContent";
import type { Snapshot } from "./snapshot";
import { tabsOf } from "./tabNames";
import { EMPTY_ROW, rowsOfPieces, textRowsOf, type TextRow } from "./textRowsOf";
import { asWritten, type WrittenCells } from "./writtenCells";

export interface WrittenTexts {
  readonly before: SlotTexts;
  readonly after: SlotTexts;
}

export interface ImportMemory extends WrittenCells {
  readonly texts: readonly WrittenTexts[];
  /** What 上年 held, and what it was given; `before` undefined: it was made for it. */
  readonly last?: { readonly before: LastYear | undefined; readonly after: LastYear };
  /** As in `LastWritten`. */
  readonly earlier?: ImportMemory | undefined;
}

export const placesOfImport: Places<ImportMemory> = (memory, snapshot) => {
  const { cells, texts, last } = stillOurs(memory, snapshot);
  return cells.length + texts.length + (last ? 1 : 0);
};

/** Those parts of it that stand as they were written. */
export function stillOurs(memory: ImportMemory, snapshot: Snapshot): Pick<ImportMemory, "cells" | "texts" | "last"> {
  if (memory.edition !== snapshot.located.edition) return { cells: [], texts: [] };
  const cells = asWritten(memory, snapshot);
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

/** Of what a host broke off: each cell stands as it was or as it should have become, and one at least is no more what it was. */
function partly(standing: readonly TextRow[], before: readonly TextRow[], after: readonly TextRow[]): boolean {
  const cells = standing.flatMap((row, i) => TEXT_CELLS.map((name) => [row[name], (before[i] ?? EMPTY_ROW)[name], (after[i] ?? EMPTY_ROW)[name]] as const));
  return cells.every(([now, was, wanted]) => sameContent(now, was) || sameContent(now, wanted)) && cells.some(([now, was]) => !sameContent(now, was));
}

const TEXT_CELLS = ["content", "joins", "kind"] as const;

const sameTexts = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length && a.every((piece, i) => bare(piece.content) === bare(b[i]!.content) && piece.startsParagraph === b[i]!.startsParagraph && piece.kind === b[i]!.kind);
