/** 导入: reads a report from outside, and takes what is chosen of it into the workbook in one write that can be taken back. */
import { planImport, type ImportPlan, type ImportRow } from "../report/importPlan";
import type { ImportedReport } from "../report/imported";
import { daySerial } from "../report/day";
import { paragraphsOf } from "../report/paragraphs";
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import type { Content } from "../sheets/plan";
import { LAST_KEY } from "../sheets/lastPlaces";
import { TEXT_KEY } from "../sheets/textSheet";
import { fixedSheets } from "../sheets/workbook";
import { MAPPINGS } from "../statute/mapping/mappings";
import type { SectionId } from "../statute/types";
import { asItStood } from "./asItStood";
import { changedSince } from "./changedSince";
import { isEntry } from "./contentOf";
import { OutsideError, type FilesPort, type OutsideSource } from "./filesPort";
import { importWithStood } from "./importAsItStood";
import { placesOfImport, stillOurs, type ImportMemory, type WrittenTexts } from "./importMemory";
import { lockedAmong } from "./lockedAmong";
import { isOnlyOurs, lastTakenBack, wideLast, type LastBack } from "./lastJob";
import { textWork, type SlotTexts } from "./importTexts";
import type { CellWrite } from "./ports";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { CommandName, ImportChoice, Outcome } from "./state";
import { textRowsOf } from "./textRowsOf";
import { wholeParked } from "./wholeParked";
import { afterwards, beforehand, writtenCell, type WrittenCell } from "./writtenCells";

/** Touches no cell: what was read waits in the state for a choice. Given up, it leaves nothing. */
export const readSource: UseCase<[FilesPort, OutsideSource, "import" | "last", AbortSignal]> = async (session, files, source, purpose, signal) => {
  if (signal.aborted) return undefined;
  // Whoever does not want it any more waits for nothing, not even for what reads it to be fetched.
  const givenUp = new Promise<undefined>((resolve) => signal.addEventListener("abort", () => resolve(undefined)));
  try {
    const imported = await Promise.race([files.read(source, signal), givenUp]);
    if (imported && !signal.aborted) session.store.update({ incoming: { purpose, imported } });
    return undefined;
  } catch (error) {
    if (signal.aborted) return undefined;
    if (error instanceof OutsideError) return refused("readSource", { kind: "source", reason: error.reason });
    throw error;
  }
};

/** [2] or, where 文字 has to be drawn anew, 3; one more under protection */
export const takeImported: UseCase<[ImportChoice]> = async (session, choice) => {
  const { incoming, report: shown } = session.store.get();
  if (incoming?.purpose !== "import") return refused("takeImported", { kind: "changedMeanwhile" });
  const snapshot = await session.read(wholeParked);
  if (!snapshot) return refused("takeImported", { kind: "noReport" });
  const concerned = (key: string): boolean => choice.tables.some((t) => t === key) || (choice.sections.length > 0 && key === TEXT_KEY) || (choice.particulars && key === COVER_KEY);
  const damage = damageOf(snapshot, concerned);
  if (damage) return refused("takeImported", { kind: "damaged", damage });
  const plan = planImport(snapshot.read.report, incoming.imported, MAPPINGS);
  if (shown?.edition === snapshot.located.edition && changedSince(planImport(shown, incoming.imported, MAPPINGS), plan, choice)) return refused("takeImported", { kind: "changedMeanwhile" });
  const chosen = plan.rows.filter((r) => choice.tables.includes(r.table));
  const cells = [...figureCells(snapshot, chosen), ...(choice.particulars ? coverCells(snapshot, plan, incoming.imported) : [])];
  const texts = textsToTake(snapshot, plan, choice.sections);
  const memory: ImportMemory = { edition: snapshot.located.edition, cells, texts };
  const refusal = await session.imported.writing(memory, placesOfImport, () => put(session, snapshot, "takeImported", cells.map(afterwards), texts.map((t) => t.after)));
  if (refusal) return refusal;
  await asItStood(session, snapshot, (stood) => session.imported.amend(importWithStood(memory, snapshot, stood)));
  session.store.update({ incoming: undefined, undoableImport: cells.length + texts.length });
  return {
    kind: "imported", cells: cells.length, paragraphs: paragraphCount(texts.map((t) => t.after)),
    kept: chosen.filter((r) => r.gets === "value" && r.change === "none" && r.before.kind !== "blank").length, homeless: plan.homeless.length,
  };
};

/** [2] or, where 文字 has to be drawn anew, 3; one more under protection. What was changed since stays; 上年 goes away again, or holds what it held. */
export const undoImport: UseCase = async (session) => {
  const snapshot = await session.read(new Map([...wholeParked, ...wideLast]));
  if (!snapshot) return refused("undoImport", { kind: "noReport" });
  const { memory } = session.imported;
  const { cells, texts, last: same } = memory ? stillOurs(memory, snapshot) : { cells: [], texts: [], last: undefined };
  const last = same && isOnlyOurs(snapshot, same) ? same : undefined;
  const sheet = last && snapshot.located.sheets.get(LAST_KEY);
  const refusal = await put(session, snapshot, "undoImport", cells.map(beforehand), texts.map((t) => t.before), last && lastTakenBack(snapshot, last.before));
  if (refusal) return refusal;
  const kept = memory ? (memory.last && !last ? 1 : 0) + memory.cells.length - cells.length + paragraphCount(memory.texts.filter((t) => !texts.includes(t)).map((t) => t.after)) : 0;
  session.imported.forget();
  session.store.update({ undoableImport: 0 });
  return { kind: "importUndone", cells: cells.length, paragraphs: paragraphCount(texts.map((t) => t.after)), kept, ...(sheet && { last: { sheet: sheet.name, how: last.before ? "putBack" : "removed" } }) };
};

interface Put {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  readonly asText?: true;
}

/** One write of cells and texts. @returns why it was not written */
async function put(session: Session, snapshot: Snapshot, command: CommandName, cells: readonly Put[], slots: readonly SlotTexts[], last: LastBack = { jobs: [], removes: [] }): Promise<Outcome | undefined> {
  const { sheets, edition } = snapshot.located;
  const here = (wanted: readonly Put[]): CellWrite[] => wanted.flatMap(({ key, ...write }) => {
    const sheet = sheets.get(key);
    return sheet ? [{ sheet: sheet.id, ...write }] : [];
  });
  let work = textWork(snapshot, slots, session.clock, session.knownNames);
  if (work.beyond !== undefined) return refused(command, { kind: "unfit", what: work.beyond });
  const tabs = last.removes.length > 0 || work.jobs.some((job) => job.target.kind === "new");
  if (tabs) {
    const info = await session.port.list();
    if (info.structureProtected) return refused(command, { kind: "structureProtected" });
    work = textWork(snapshot, slots, session.clock, info.sheets.map((s) => s.name));
  }
  const formulas = new Set([...fixedSheets(edition).places.values()].filter((p) => p.formula !== undefined).map(({ key, row, column }) => `${key},${row},${column}`));
  // Also formats: whether a protected sheet lets them be set is the person's choice.
  const locked = protectedAmong(snapshot, [...work.jobs, ...last.jobs], [...work.writes, ...here(cells.filter(({ key, row, column, asText }) => asText || formulas.has(`${key},${row},${column}`)))]);
  const writes = [...here(cells), ...work.writes];
  const refusing = locked ?? (await lockedAmong(session.port, snapshot, writes));
  if (refusing !== undefined) return refused(command, { kind: "sheetProtected", sheet: refusing });
  const jobs = [...work.jobs, ...last.jobs];
  if (jobs.length > 0 || tabs) {
    await session.port.draw(jobs, { writes, removes: last.removes });
    if (tabs) session.forget();
  } else if (writes.length > 0) await session.port.write(writes);
  return undefined;
}

const changes = (row: Pick<ImportRow, "change">): boolean => row.change === "fill" || row.change === "replace";

function figureCells(snapshot: Snapshot, rows: readonly ImportRow[]): readonly WrittenCell[] {
  const { places } = fixedSheets(snapshot.located.edition);
  return rows.filter(changes).flatMap(({ figure, incoming, gets }) => {
    const place = places.get(figure)!;
    const { formula } = place;
    const after: Content | undefined = gets === "formula" ? formula === undefined ? undefined : { formula } : incoming.kind === "number" ? { number: incoming.value } : undefined;
    return after ? [writtenCell(snapshot, place, after)] : [];
  });
}

function coverCells(snapshot: Snapshot, plan: ImportPlan, { date, year }: ImportedReport): readonly WrittenCell[] {
  return plan.particulars.filter(changes).map(({ field, incoming }) => {
    const place = { key: COVER_KEY, ...coverCell(field) };
    if (field === "date" && date) return writtenCell(snapshot, place, { number: daySerial(date) });
    if (field === "year" && year !== undefined) return writtenCell(snapshot, place, { number: year });
    const cell = writtenCell(snapshot, place, { text: incoming });
    return isEntry(cell.before) ? { ...cell, asText: true } : cell;
  });
}

function textsToTake(snapshot: Snapshot, { texts }: ImportPlan, sections: readonly SectionId[]): readonly WrittenTexts[] {
  return texts
    .filter((t) => sections.includes(t.section) && changes(t))
    .map(({ section, part, before, incoming }) => ({ before: { section, part, pieces: before, rows: textRowsOf(snapshot, { section, part }) }, after: { section, part, pieces: incoming } }));
}

const paragraphCount = (slots: readonly SlotTexts[]): number => slots.reduce((sum, { pieces }) => sum + paragraphsOf(pieces).length, 0);
