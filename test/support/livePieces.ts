/** Every live sentence of an edition, each in its own place. */
import { isLive } from "../../src/report/sentence";
import type { Piece } from "../../src/report/types";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import type { Edition, SentenceId } from "../../src/statute/types";

export type LivePiece = Extract<Piece, { kind: "live" }>;

export const livePieces = (edition: Edition): readonly LivePiece[] => edition.sentences!.filter(isLive).map(({ id, section, part }) => ({ section, part, kind: "live", sentence: id, startsParagraph: true, content: "" }));

/** Where each of them stands on a 文字 that was drawn with them alone. */
export const livePlaces = (edition: Edition): readonly { readonly sentence: SentenceId; readonly row: number; readonly column: number }[] =>
  textBlocks(edition, livePieces(edition)).flatMap(({ row, pieces }) => pieces.flatMap((piece, i) => (piece.kind === "live" ? [{ sentence: piece.sentence, row: row + i, column: TEXT_COLUMNS.content }] : [])));
