/** What is offered for texts at one press (删去重复的标题, 改正编号): writes pieces of 文字 in one batch that one press takes back. */
import type { Piece, TextEdit } from "../report/types";
import { slotKey } from "../sheets/readText";
import { TEXT_COLUMNS, TEXT_KEY } from "../sheets/textSheet";
import { cellsAsTheyStood } from "./asItStood";
import type { Places } from "./lastWritten";
import { refused } from "./refusals";
import type { UseCase } from "./session";
import type { Snapshot } from "./snapshot";
import { takeBack } from "./takeBack";
import { textsNotNow } from "./textsNotNow";
import { writeCells } from "./writeCells";
import { afterwards, asWritten, writtenCell, type WrittenCell, type WrittenCells } from "./writtenCells";

/** [2; 3 under protection] All or none: every piece must still be a person's own words, and those that were seen, where they were seen. */
export const setTexts: UseCase<[readonly TextEdit[]]> = async (session, edits) => {
  const shown = session.store.get().report?.pieces ?? [];
  const snapshot = await session.read();
  const refusal = snapshot ? textsNotNow(snapshot) : { kind: "noReport" as const };
  if (!snapshot || refusal) return refused("setTexts", refusal ?? { kind: "noReport" });
  const { pieces } = snapshot.read.report;
  // Where Excel broke off some of them say it already.
  const begun = session.texts.memory !== undefined && "earlier" in session.texts.memory;
  if (!edits.every((edit) => stillSays(edit, pieces[edit.piece], shown[edit.piece]) || (begun && saysAlready(edit, pieces[edit.piece])))) return refused("setTexts", { kind: "changedMeanwhile" });
  const cells = edits.flatMap((edit) => cellsOf(snapshot, edit)).map((cell): WrittenCell => ({ ...cell, before: (begun ? session.texts.memory?.cells.find((c) => c.row === cell.row && c.column === cell.column) : undefined)?.before ?? cell.before }));
  const memory = { edition: snapshot.located.edition, cells };
  const written = await session.texts.writing(memory, placesOfTexts, () => writeCells(session.port, "setTexts", snapshot, cells.map(afterwards)));
  if (written) return written;
  await cellsAsTheyStood(session, snapshot, session.texts, memory);
  session.store.update({ undoableTexts: edits.length });
  return { kind: "textsSet", texts: edits.length };
};

/** [2; 3 under protection] */
export const undoSetTexts: UseCase = async (session) => {
  const back = await takeBack(session, "undoSetTexts", session.texts, isText);
  if (back.kind !== "takenBack") return back;
  session.store.update({ undoableTexts: 0 });
  return { kind: "textsSetUndone", texts: back.cells, kept: back.kept };
};

const stillSays = ({ seen }: TextEdit, now: Piece | undefined, shown: Piece | undefined): boolean =>
  now !== undefined && shown !== undefined && now.kind === "text" && now.content === seen && shown.content === seen && slotKey(now) === slotKey(shown);

const saysAlready = ({ text }: TextEdit, now: Piece | undefined): boolean => now?.kind === "text" && now.content === text;

/** The cell of the piece; where nothing of it stays, what went on with it begins the paragraph, and does not go on with the one above. */
function cellsOf(snapshot: Snapshot, { piece, text }: TextEdit): readonly WrittenCell[] {
  const { read: { report: { pieces }, text: { pieceRows } } } = snapshot;
  const cell = (at: number, column: number, content: WrittenCell["after"]): WrittenCell => writtenCell(snapshot, { key: TEXT_KEY, row: pieceRows[at]!, column }, content);
  const own: WrittenCell = { ...cell(piece, TEXT_COLUMNS.content, text === "" ? undefined : { text }), asText: true };
  const [gone, next] = [pieces[piece]!, pieces[piece + 1]];
  const headless = text === "" && gone.startsParagraph && next !== undefined && !next.startsParagraph && slotKey(next) === slotKey(gone);
  return headless ? [own, cell(piece + 1, TEXT_COLUMNS.joins, undefined)] : [own];
}

/** Pieces are counted, not what was changed beside them. */
const placesOfTexts: Places<WrittenCells> = (memory, snapshot) => asWritten(memory, snapshot).filter(isText).length;
const isText = ({ column }: WrittenCell): boolean => column === TEXT_COLUMNS.content;
