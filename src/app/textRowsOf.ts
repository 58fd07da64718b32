import type { Piece } from "../report/types";
import type { SheetNames } from "../sheets/drawn";
import { cellAt } from "../sheets/fingerprint";
import type { Content } from "../sheets/plan";
import { slotKey } from "../sheets/readText";
import { standingRows } from "../sheets/textRows";
import { contentOfPiece, CONTINUES, fitPieces, LIVE, TEXT_COLUMNS, TEXT_KEY, type TextSlot } from "../sheets/textSheet";
import type { Edition } from "../statute/types";
import { contentOf } from "./contentOf";
import type { Snapshot } from "./snapshot";

/** A row of 文字 as it was entered: a formula as such. */
export type TextRow = Readonly<Record<"content" | "joins" | "kind", Content | undefined>>;

export const EMPTY_ROW: TextRow = { content: undefined, joins: undefined, kind: undefined };

/** Pieces as they are entered, one below the other. */
export const rowsOfPieces = (edition: Edition, pieces: readonly Piece[], names: SheetNames): readonly TextRow[] =>
  fitPieces(pieces).map((piece) => ({ content: contentOfPiece(edition, piece, names), joins: piece.startsParagraph ? undefined : { text: CONTINUES }, kind: piece.kind === "live" ? { text: LIVE } : undefined }));

/** The rows from a heading to the next, empty ones too. None where it is not certain which they are. */
export function textRowsOf({ located, read, cells }: Snapshot, slot: Pick<TextSlot, "section" | "part">): readonly TextRow[] {
  const own = standingRows(located.edition, read.text).find((one) => slotKey(one) === slotKey(slot));
  const sheet = cells.get(TEXT_KEY)?.cells;
  if (!own || !sheet) return [];
  const at = (row: number, name: keyof TextRow): Content | undefined => contentOf(cellAt(sheet, row, TEXT_COLUMNS[name]));
  return Array.from({ length: own.count }, (_, i): TextRow => ({ content: at(own.row + i, "content"), joins: at(own.row + i, "joins"), kind: at(own.row + i, "kind") }));
}
