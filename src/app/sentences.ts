/** Set sentences on 文字: put in, made plain text, and the last of these taken back. Each is one batch of writes, or 文字 drawn anew with one more row. */
import { isLive, sentenceNow, sentenceOf, type GivenValues } from "../report/sentence";
import type { Piece } from "../report/types";
import { slotKey } from "../sheets/readText";
import { TEXT_ID_COLUMN } from "../sheets/recordTexts";
import { contentOfPiece, LIVE, TEXT_COLUMNS, TEXT_KEY } from "../sheets/textSheet";
import type { Edition, Sentence, SentenceId } from "../statute/types";
import { asItStood } from "./asItStood";
import { isEntry } from "./contentOf";
import { textWork, type SlotTexts } from "./importTexts";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import { sameContent } from "./sameContent";
import type { Session, UseCase } from "./session";
import { drawnSentenceWithStood, sentenceWithStood } from "./sentenceAsItStood";
import { rowsWith, slotRowsOf, type MarkedRow } from "./slotRows";
import type { Snapshot } from "./snapshot";
import type { AppState, CommandName, Outcome, SentencePlace } from "./state";
import { tabsOf } from "./tabNames";
import { textsNotNow } from "./textsNotNow";
import { EMPTY_ROW, rowsOfPieces, type TextRow } from "./textRowsOf";
import { wholeParked } from "./wholeParked";
import { writeCells, type CellContent } from "./writeCells";

/** Rows of one heading before and after. */
export interface ChangedSlot extends Pick<SentencePlace, "section" | "part"> {
  readonly before: readonly MarkedRow[];
  readonly after: readonly MarkedRow[];
}

export interface SentenceMemory {
  readonly edition: Edition;
  readonly slots: readonly ChangedSlot[];
}

/** [2] or, where 文字 has to be drawn anew, 3; one more under protection */
export const insertSentence: UseCase<[SentenceId, SentencePlace?, GivenValues?]> = async (session, id, asked, given = {}) => {
  const shown = session.store.get();
  const snapshot = await session.read(wholeParked);
  const sentence = snapshot && sentenceOf(snapshot.located.edition, id);
  const refusal = snapshot ? (sentence ? textsNotNow(snapshot) : { kind: "placeGone" as const }) : { kind: "noReport" as const };
  if (!snapshot || !sentence || refusal) return refused("insertSentence", refusal ?? { kind: "placeGone" });
  const wish = JSON.stringify(["insertSentence", id, asked, given]);
  const live = isLive(sentence);
  const begun = begunSlots(session, wish, snapshot);
  if (begun) return (await apply(session, snapshot, "insertSentence", begun, wish)) ?? { kind: "sentenceInserted", sentence: id, section: begun[0]!.section, part: begun[0]!.part, live };
  const place = asked ?? placeOfCursor(shown, sentence);
  const { pieces } = snapshot.read.report;
  const above = place.after === undefined ? undefined : pieces[place.after];
  if (place.after !== undefined && (!above || slotKey(above) !== slotKey(place) || above.content !== shown.report?.pieces[place.after]?.content)) return refused("insertSentence", { kind: "changedMeanwhile" });
  const own = slotRowsOf(snapshot, place);
  if (!own) return refused("insertSentence", { kind: "placeGone" });

  const words = sentenceNow(id, snapshot.read.report, given);
  const piece: Piece = { section: place.section, part: place.part, startsParagraph: true, content: words, ...(live ? { kind: "live", sentence: id } : { kind: "text" }) };
  const last = lastOfParagraph(pieces, place);
  const row: TextRow = { content: contentOfPiece(snapshot.located.edition, piece, tabsOf(snapshot.located.sheets)), joins: undefined, kind: live ? { text: LIVE } : undefined };
  const after = rowsWith(own.rows, last === undefined ? 0 : snapshot.read.text.pieceRows[last]! + 1 - own.first, row);
  const failed = after
    ? await apply(session, snapshot, "insertSentence", [{ section: place.section, part: place.part, before: own.rows, after }], wish)
    : await drawWith(session, snapshot, place, last, piece, own.rows, wish);
  return failed ?? { kind: "sentenceInserted", sentence: id, section: place.section, part: place.part, live };
};

/** [2; 3 under protection] */
export const freezeSentences: UseCase<[(readonly number[])?]> = async (session, asked) => {
  const shown = session.store.get().report?.pieces ?? [];
  const snapshot = await session.read();
  const refusal = snapshot ? textsNotNow(snapshot) : { kind: "noReport" as const };
  if (!snapshot || refusal) return refused("freezeSentences", refusal ?? { kind: "noReport" });
  const { report, text } = snapshot.read;
  const wish = JSON.stringify(["freezeSentences", asked]);
  const begun = begunSlots(session, wish, snapshot);
  if (begun) return (await apply(session, snapshot, "freezeSentences", begun, wish)) ?? { kind: "sentencesFrozen", count: frozenIn(begun) };
  const sentenceAt = (pieces: readonly Piece[], i: number): SentenceId | undefined => (pieces[i]?.kind === "live" ? pieces[i].sentence : undefined);
  if (asked?.some((i) => sentenceAt(shown, i) === undefined || sentenceAt(shown, i) !== sentenceAt(report.pieces, i))) return refused("freezeSentences", { kind: "changedMeanwhile" });
  const chosen = report.pieces.flatMap((piece, i) => (piece.kind === "live" && (asked === undefined || asked.includes(i)) ? [{ piece, row: text.pieceRows[i]! }] : []));
  const words = new Map(chosen.map(({ piece, row }) => [row, sentenceNow(piece.sentence, report)]));
  const places = [...new Map(chosen.map(({ piece }) => [slotKey(piece), piece])).values()];
  const slots = places.flatMap(({ section, part }): ChangedSlot[] => {
    const own = slotRowsOf(snapshot, { section, part });
    return own ? [{ section, part, before: own.rows, after: own.rows.map((row, i) => (words.has(own.first + i) ? { ...row, content: { text: words.get(own.first + i)! }, kind: undefined } : row)) }] : [];
  });
  const failed = slots.length > 0 ? await apply(session, snapshot, "freezeSentences", slots, wish) : undefined;
  return failed ?? { kind: "sentencesFrozen", count: chosen.length };
};

/** [2; 3 under protection] */
export const undoSentence: UseCase = async (session) => {
  const memory = session.sentences;
  const snapshot = await session.read();
  const refusal = snapshot ? textsNotNow(snapshot) : { kind: "noReport" as const };
  if (!snapshot || refusal) return refused("undoSentence", refusal ?? { kind: "noReport" });
  const begun = begunSlots(session, UNDO, snapshot);
  if (!begun && (!memory || !stands(memory, snapshot) || !memory.slots.every((slot) => hasRoom(slotRowsOf(snapshot, slot)?.rows, slot)))) return refused("undoSentence", { kind: "changedMeanwhile" });
  const failed = await apply(session, snapshot, "undoSentence", begun ?? memory!.slots.map(({ section, part, before, after }) => ({ section, part, before: after, after: [...before, ...after.slice(before.length).map(() => ({ ...EMPTY_ROW, mark: undefined }))] })), UNDO);
  if (failed) return failed;
  forget(session);
  return { kind: "sentenceUndone" };
};

const UNDO = "undoSentence";
const frozenIn = (slots: readonly ChangedSlot[]): number => slots.reduce((sum, { before, after }) => sum + before.filter((row, i) => row.kind !== undefined && after[i]?.kind === undefined).length, 0);

/** What the same wish was writing when Excel broke off, if nobody has touched those rows since: each cell holds what it did or what it was to hold. */
function begunSlots(session: Session, wish: string, snapshot: Snapshot): readonly ChangedSlot[] | undefined {
  const begun = session.sentenceBegun;
  if (begun?.wish !== wish || begun.memory.edition !== snapshot.located.edition) return undefined;
  const untouched = begun.memory.slots.every((slot) => hasTheirs(slotRowsOf(snapshot, slot)?.rows, slot));
  return untouched ? begun.memory.slots : undefined;
}

/** Is there room for what was being written, and is every cell what it was or what it was to be? */
const hasTheirs = (rows: readonly MarkedRow[] | undefined, { before, after }: ChangedSlot): boolean =>
  rows !== undefined && rows.length >= after.length && rows.every((row, i) => CELLS.every((name) => [before[i], after[i]].some((one) => sameContent(row[name], one?.[name]))));

/** Below the cursor where it stands within the sentence's own part. */
function placeOfCursor({ cursor, report }: AppState, { section, part }: Sentence): SentencePlace {
  const at = cursor.key === TEXT_KEY && cursor.section === section && (cursor.part ?? "") === part ? cursor.piece : undefined;
  const piece = at === undefined ? undefined : report?.pieces[at];
  return { section, part, ...(piece && slotKey(piece) === slotKey({ section, part }) && { after: at }) };
}

/** The piece below which a new paragraph begins; undefined: at the head of the part. */
function lastOfParagraph(pieces: readonly Piece[], place: SentencePlace): number | undefined {
  if (place.after === undefined) return pieces.flatMap((p, i) => (slotKey(p) === slotKey(place) ? [i] : [])).pop();
  let last = place.after;
  for (let next = pieces[last + 1]; next && !next.startsParagraph && slotKey(next) === slotKey(place); next = pieces[last + 1]) last += 1;
  return last;
}

/** Writes the rows that change. @returns why it did not */
async function apply(session: Session, snapshot: Snapshot, command: CommandName, slots: readonly ChangedSlot[], wish: string): Promise<Outcome | undefined> {
  const cells = slots.flatMap((slot): CellContent[] => {
    const { first, rows } = slotRowsOf(snapshot, slot)!;
    return slot.after.flatMap((row, i) => (sameRow(row, rows[i]) ? [] : cellsOf(first + i, row, rows[i])));
    // A host that breaks off in the middle leaves a text of hers twice rather than not at all: our sentence comes over it last.
  }).sort((a, b) => Number(a.asFormula === true) - Number(b.asFormula === true));
  const memory = { edition: snapshot.located.edition, slots };
  session.sentenceBegun = { wish, memory };
  const refusal = await writeCells(session.port, command, snapshot, cells);
  session.sentenceBegun = undefined;
  if (refusal) return refusal;
  remember(session, memory);
  await asItStood(session, snapshot, (stood) => remember(session, sentenceWithStood(memory, snapshot, stood)));
  return undefined;
}

function cellsOf(row: number, wanted: MarkedRow, stood: MarkedRow | undefined): readonly CellContent[] {
  const { content, mark } = wanted;
  const formula = !isEntry(content);
  return [
    { key: TEXT_KEY, row, column: TEXT_COLUMNS.content, content, ...(formula ? { asFormula: true } : { asText: true }) },
    { key: TEXT_KEY, row, column: TEXT_COLUMNS.joins, content: wanted.joins },
    { key: TEXT_KEY, row, column: TEXT_COLUMNS.kind, content: wanted.kind },
    ...(mark === stood?.mark ? [] : [{ key: TEXT_KEY, row, column: TEXT_ID_COLUMN, content: mark === undefined ? undefined : { number: mark } }]),
  ];
}

/** 文字 drawn anew, where the part has no empty row left. */
async function drawWith(session: Session, snapshot: Snapshot, place: SentencePlace, last: number | undefined, piece: Piece, before: readonly MarkedRow[], wish: string): Promise<Outcome | undefined> {
  const own = snapshot.read.report.pieces.flatMap((p, i) => (slotKey(p) === slotKey(place) ? [{ p, i }] : []));
  const at = own.filter(({ i }) => last !== undefined && i <= last).length;
  const put = <T>(all: readonly T[], one: T): readonly T[] => [...all.slice(0, at), one, ...all.slice(at)];
  const marks = before.flatMap(({ content, mark }) => (content === undefined ? [] : [mark]));
  const slot: SlotTexts = { section: place.section, part: place.part, pieces: put(own.map(({ p }) => p), piece), ...(marks.length === own.length && { marks: put(marks, undefined) }) };
  const info = await session.port.list();
  const work = textWork(snapshot, [slot], session.clock, info.sheets.map((s) => s.name));
  if (work.beyond !== undefined) return refused("insertSentence", { kind: "unfit", what: work.beyond });
  if (info.structureProtected && work.jobs.some((job) => job.target.kind === "new")) return refused("insertSentence", { kind: "structureProtected" });
  const locked = protectedAmong(snapshot, work.jobs, work.writes);
  if (locked !== undefined) return refused("insertSentence", { kind: "sheetProtected", sheet: locked });
  const { edition, sheets } = snapshot.located;
  // As it was drawn: a formula of hers is the words that it showed.
  const after = rowsOfPieces(edition, slot.pieces, tabsOf(sheets)).map((row, i): MarkedRow => ({ ...row, mark: slot.marks?.[i] }));
  const memory: SentenceMemory = { edition, slots: [{ section: place.section, part: place.part, before: before.filter(({ content }) => content !== undefined), after }] };
  session.sentenceBegun = { wish, memory };
  await session.port.draw(work.jobs, { writes: work.writes });
  session.sentenceBegun = undefined;
  session.forget();
  remember(session, memory);
  await asItStood(session, snapshot, (stood) => remember(session, drawnSentenceWithStood(memory, snapshot, stood)));
  return undefined;
}

function remember(session: Session, memory: SentenceMemory): void {
  session.sentences = memory;
  session.sentencesStand = stands;
  session.store.update({ undoableSentence: true });
}

function forget(session: Session): void {
  session.sentences = undefined;
  session.store.update({ undoableSentence: false });
}

/** Every row is as it was left; empty ones below do not count. */
function stands({ edition, slots }: SentenceMemory, snapshot: Snapshot): boolean {
  return edition === snapshot.located.edition && slots.every((slot) => {
    const rows = slotRowsOf(snapshot, slot)?.rows;
    return rows !== undefined && Array.from({ length: Math.max(rows.length, slot.after.length) }, (_, i) => i).every((i) => sameWords(rows[i], slot.after[i]));
  });
}

/** Rows that were empty may have been deleted since. */
const hasRoom = (rows: readonly MarkedRow[] | undefined, { before }: ChangedSlot): boolean => rows !== undefined && before.slice(rows.length).every((row) => sameWords(row, undefined));

const CELLS = ["content", "joins", "kind"] as const;
const sameWords = (a: TextRow | undefined, b: TextRow | undefined): boolean => CELLS.every((name) => sameContent(a?.[name], b?.[name]));
const sameRow = (a: MarkedRow | undefined, b: MarkedRow | undefined): boolean => sameWords(a, b) && a?.mark === b?.mark;
