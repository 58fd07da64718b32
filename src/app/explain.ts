/** 写说明: puts on 审核说明 why something that is to be looked at stands as it is, takes it off again, and takes that back. */
import type { CheckResult, Finding, Report } from "../report/types";
import { explainable, explanationKey, tiedOf, type Explanation } from "../report/explanations";
import { writeDay } from "../report/day";
import { cellAt } from "../sheets/fingerprint";
import { notesLine } from "../sheets/findingWords";
import { notesLinks } from "../sheets/notesLinks";
import { NOTES_KEY, NOTES_NAME } from "../sheets/notesPlaces";
import type { NotesLine } from "../sheets/notesRow";
import type { Content } from "../sheets/plan";
import { notesSheet } from "../sheets/notesSheet";
import type { StandingLine } from "../sheets/readNotes";
import { asItStood } from "./asItStood";
import { contentOf, isEntry } from "./contentOf";
import { freeName } from "./freeName";
import { lockedAmong } from "./lockedAmong";
import { freeNotesRow, notesWrites } from "./notesWrites";
import type { CellWrite } from "./ports";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { AppState, CommandName, ExplainForm, Outcome } from "./state";
import { tabsOf } from "./tabNames";

type ExplainCommand = Extract<CommandName, "explain" | "unexplain" | "undoExplain">;

/** [2; 4 where the sheet is made, one more under protection] What was explained before is replaced in its own row. */
export const explain: UseCase<[string, ExplainForm]> = async (session, key, form) => {
  const shown = session.store.get();
  const snapshot = await readable(session, "explain");
  if ("kind" in snapshot) return snapshot;
  const { report } = snapshot.read;
  const finding = findingOf(session.store.get().check!, report, key, shown);
  if (!finding) return refused("explain", { kind: "changedMeanwhile" });
  const own = lineOf(snapshot, finding.explained ?? finding.lapsed);
  const made = notesLine(finding, report, { ...form, date: writeDay(session.clock.now()) });
  const line: NotesLine = { ...made, words: { ...made.words, ...(own?.words.remark !== undefined && { remark: own.words.remark }) } };
  const refusal = await put(session, "explain", snapshot, own?.row, line);
  if (refusal) return refusal;
  session.noteUndo = { before: own, after: line };
  await rememberStood(session, snapshot);
  return { kind: "explained", sheet: nameOf(snapshot), ...(!snapshot.cells.has(NOTES_KEY) && { added: true as const }) };
};

/** [2; one more under protection] What else stands in its row stays. */
export const unexplain: UseCase<[Explanation]> = async (session, explanation) => {
  const snapshot = await readable(session, "unexplain");
  if ("kind" in snapshot) return snapshot;
  const begun = session.noteBegun?.gone && sameExplanation(session.noteBegun.gone, explanation) ? session.noteBegun : undefined;
  const own = lineOf(snapshot, explanation) ?? begun?.gone;
  if (!own) return refused("unexplain", { kind: "changedMeanwhile" });
  const refusal = await put(session, "unexplain", snapshot, begun?.row ?? own.row, undefined, { gone: own });
  if (refusal) return refusal;
  session.noteUndo = { before: own, after: undefined };
  await rememberStood(session, snapshot);
  return { kind: "unexplained", sheet: nameOf(snapshot) };
};

/** [2; one more under protection] Only what still stands as it was written. */
export const undoExplain: UseCase = async (session) => {
  const memory = session.noteUndo;
  const snapshot = await readable(session, "undoExplain");
  if ("kind" in snapshot) return snapshot;
  const own = memory?.after && lineOf(snapshot, memory.after.explanation);
  const back = memory?.before && lineOf(snapshot, memory.before.explanation);
  if (!memory || (memory.after && !own && !back)) return refused("undoExplain", { kind: "changedMeanwhile" });
  // Where the answer of Excel was lost it stands there already, and is written once more over itself.
  const refusal = await put(session, "undoExplain", snapshot, back?.row ?? own?.row ?? rowLeft(snapshot, memory.before), memory.before, { stood: memory.stood });
  if (refusal) return refusal;
  session.noteUndo = undefined;
  return { kind: "explainUndone" };
};

/** What the last of these commands did. */
export interface NoteUndo {
  readonly before: StandingLine | undefined;
  readonly after: NotesLine | undefined;
  /** What somebody had put into the row, by column, when it was written over. */
  readonly stood?: ReadonlyMap<number, Content | undefined>;
}

/** Taken back, the row gets what stood in it when it was written. */
async function rememberStood(session: Session, snapshot: Snapshot): Promise<void> {
  const sheet = snapshot.located.sheets.get(NOTES_KEY)?.id;
  const all = session.port.changed().filter((one) => one.sheet === sheet);
  const memory = session.noteUndo;
  if (!memory || all.length === 0) return;
  await asItStood(session, snapshot, (stood) => {
    const [was, is] = [snapshot, stood].map(({ cells }) => cells.get(NOTES_KEY)?.cells ?? []);
    const own = all.filter(({ row, column }) => cellAt(was!, row, column) !== cellAt(is!, row, column));
    session.noteUndo = { ...memory, stood: new Map(own.map(({ row, column }) => [column, contentOf(cellAt(is!, row, column))])) };
  });
}

async function readable(session: Session, command: ExplainCommand): Promise<Snapshot | Outcome> {
  const snapshot = await session.read();
  if (!snapshot) return refused(command, { kind: "noReport" });
  if (snapshot.readOnly) return refused(command, { kind: "readOnly" });
  const damage = damageOf(snapshot, (key) => key === NOTES_KEY);
  // A row of ours that Excel broke off in is written to its end, or taken away.
  const begun = damage?.kind === "layout" && damage.row - 1 === session.noteBegun?.row;
  return damage && !begun ? refused(command, { kind: "damaged", damage }) : snapshot;
}

/** The finding that was shown by this key. One over words goes by its words: by the time it is written another paragraph may stand in its place. */
function findingOf({ findings }: CheckResult, report: Report, key: string, shown: Pick<AppState, "check" | "report">): Finding | undefined {
  const was = shown.check?.findings.find((f) => f.key === key);
  if (!was || !shown.report) return undefined;
  const [wanted, about] = [explanationKey(was), wordsOf(was, shown.report)];
  const same = findings.filter((f) => explainable(f) && explanationKey(f) === wanted);
  return same.find((f) => f.key === key && wordsOf(f, report) === about) ?? same.find((f) => wordsOf(f, report) === about) ?? same.find((f) => f.key === key);
}

/** The pieces of text that it is about. */
const wordsOf = (finding: Finding, report: Report): string => JSON.stringify(tiedOf(finding, report).filter(({ kind }) => kind === "text"));

/** Two of the same words are the same: which of them goes makes no difference. */
function lineOf({ read }: Snapshot, explanation: Explanation | undefined): StandingLine | undefined {
  if (!explanation) return undefined;
  const wanted = JSON.stringify(explanation);
  return read.notes?.lines.find((line) => line.explanation && JSON.stringify(line.explanation) === wanted);
}

/** Where it stood, if nothing else is explained there by now. */
const rowLeft = ({ read }: Snapshot, line: StandingLine | undefined): number | undefined => (read.notes?.lines.some(({ row, explanation }) => row === line?.row && explanation) ? undefined : line?.row);

const nameOf = ({ cells }: Snapshot): string => cells.get(NOTES_KEY)?.name ?? NOTES_NAME;

/** Writes the line over what stands in that row, or in the next free one; without a line it takes it away. @returns why it was not written */
async function put(session: Session, command: ExplainCommand, snapshot: Snapshot, at: number | undefined, line: NotesLine | undefined, { gone, stood }: { readonly gone?: StandingLine; readonly stood?: NoteUndo["stood"] } = {}): Promise<Outcome | undefined> {
  const { edition, sheets } = snapshot.located;
  const sheet = sheets.get(NOTES_KEY);
  if (!sheet) return line && make(session, command, snapshot, line);
  const begun = session.noteBegun?.explanation === explanationOf(line) ? session.noteBegun.row : undefined;
  const row = begun ?? at ?? freeNotesRow(snapshot);
  if (row === undefined) return refused(command, { kind: "unfit", what: sheet.name });
  const cells = withStood(notesWrites(snapshot, sheet.id, row, line, edition), { sheet: sheet.id, row }, stood);
  const locked = await lockedAmong(session.port, snapshot, cells);
  if (locked !== undefined) return refused(command, { kind: "sheetProtected", sheet: locked });
  session.noteBegun = { row, explanation: explanationOf(line), ...(gone && { gone }) };
  await session.port.write(cells);
  session.noteBegun = undefined;
  return undefined;
}

/** A formula of hers is one again in a cell for texts. */
function withStood(cells: readonly CellWrite[], at: Pick<CellWrite, "sheet" | "row">, stood: NoteUndo["stood"] = new Map()): readonly CellWrite[] {
  const own = new Map(cells.map((cell) => [cell.column, cell]));
  return [...cells.filter(({ column }) => !stood.has(column)), ...[...stood].map(([column, content]): CellWrite => {
    const { asText } = own.get(column) ?? {};
    return { ...at, column, content, ...(asText && (isEntry(content) ? { asText } : { asFormula: true as const })) };
  })];
}

const sameExplanation = ({ explanation }: StandingLine, other: Explanation): boolean => JSON.stringify(explanation) === JSON.stringify(other);
const explanationOf = (line: NotesLine | undefined): string => JSON.stringify(line?.explanation ?? null);

/** The sheet with its first line, and the cells of other sheets that look at it. */
async function make(session: Session, command: ExplainCommand, snapshot: Snapshot, line: NotesLine): Promise<Outcome | undefined> {
  const { edition, sheets } = snapshot.located;
  const info = await session.port.list();
  if (info.structureProtected) return refused(command, { kind: "structureProtected" });
  const name = freeName(NOTES_NAME, info.sheets.map((s) => s.name));
  const names = new Map([...tabsOf(sheets), [NOTES_KEY, name]]);
  const writes = notesLinks(edition, names).flatMap(({ key, ...cell }): CellWrite[] => (sheets.has(key) ? [{ sheet: sheets.get(key)!.id, ...cell }] : []));
  const locked = await lockedAmong(session.port, snapshot, writes);
  if (locked !== undefined) return refused(command, { kind: "sheetProtected", sheet: locked });
  const { plan } = notesSheet(edition, [line], names, snapshot.read.report.last?.edition);
  await session.port.draw([{ plan, target: { kind: "new", name, after: [...sheets.values()].pop()?.id } }], { writes });
  session.forget();
  return undefined;
}
