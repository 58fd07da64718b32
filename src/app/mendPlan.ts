/** What 恢复版面 draws and writes: nothing of it done yet. */
import type { Reading } from "../report/types";
import { areasOf, type Cell } from "../sheets/areas";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { COVER_FIELDS, COVER_KEY, coverCell } from "../sheets/coverFields";
import type { DrawnSheet, DrawnTable, SheetNames } from "../sheets/drawn";
import { cellAt, sameWords, wordsOfPlan } from "../sheets/fingerprint";
import { isFormula } from "../sheets/formula";
import { LAST_KEY } from "../sheets/lastPlaces";
import { typedOverMark } from "../sheets/markTypedOver";
import { NOTES_KEY } from "../sheets/notesPlaces";
import { parkedAt, type ParkedItem } from "../sheets/parkedSheet";
import type { SheetPlan } from "../sheets/plan";
import { readingOf } from "../sheets/readTable";
import { REPAIR_WORDS, strayPlace } from "../sheets/repair";
import { standingRows } from "../sheets/textRows";
import { contentOfPiece, TEXT_COLUMNS, TEXT_KEY, textBlocks } from "../sheets/textSheet";
import { drawSheets, fixedSheets, sheetSpecs, type SheetCells } from "../sheets/workbook";
import { lastMended } from "./lastJob";
import { NO_NOTES, notesAgain } from "./notesJob";
import { parkJob } from "./park";
import type { CellWrite, Clock, DrawJob, SheetId, SheetInfo, WorkbookInfo } from "./ports";
import { recover, repairs, toRedraw, type Repaired } from "./repair";
import type { Snapshot } from "./snapshot";
import { startMeta } from "./startMeta";
import type { StartForm } from "./state";
import { renamedTabs, tabNames, tabsOf } from "./tabNames";

export interface Work {
  readonly jobs: readonly DrawJob[];
  /** Labels to be written anew, and references to sheets that are drawn, on sheets that stay; and what stood beside a damaged one. */
  readonly writes: readonly CellWrite[];
  readonly repaired: Repaired;
  /** Tabs that were missing or half-drawn. */
  readonly drawn: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Tabs of the report by key, in their order. */
  readonly names: ReadonlyMap<string, string>;
}

export function mendPlan(clock: Clock, info: WorkbookInfo, snapshot: Snapshot, form: StartForm | undefined): Work {
  const { edition, sheets: present } = snapshot.located;
  const names = tabNames(edition, present, info.sheets);
  // Those made on demand have no place in the order of the tabs, but are looked at.
  const looked = new Map([...tabsOf(present), ...names]);
  const recovered = recover(snapshot);
  const sheets = drawSheets(edition, { meta: form ? startMeta(edition, recovered.meta, form) : recovered.meta, pieces: recovered.pieces }, looked);
  const { toDraw, staying } = sortedOut(snapshot);
  const relabelled = staying.map((key) => ({ sheet: names.get(key)!, labels: [...relabel(key, snapshot, present.get(key)!), ...markAgain(key, snapshot, sheets.get(key)?.plan)] })).filter(({ labels }) => labels.length > 0);
  const reworded = wordsReplaced(clock, relabelled);
  const found = repairs(snapshot, recovered, sheets, clock);
  const lost = snapshot.read.damage.some((d) => d.kind === "links");
  const harmedNotes = snapshot.read.damage.find((d) => d.key === NOTES_KEY && d.kind !== "links");
  const notes = harmedNotes || lost || found.jobs.length + toDraw.length > 0 ? notesAgain(snapshot, edition, looked, snapshot.read.report.last?.edition, clock) : NO_NOTES;
  const repaired = {
    ...found, parked: [...found.parked, ...reworded, ...notes.parked],
    sheets: [...found.sheets, ...(reworded.length === 0 ? [] : relabelled.map(({ sheet }) => sheet)), ...(harmedNotes?.kind === "layout" && notes.jobs.length > 0 ? [harmedNotes.sheet] : [])],
  };
  // What has no place is parked before it is taken away.
  const parking = parkJob(snapshot, edition, repaired.parked, [...info.sheets.map((s) => s.name), ...names.values()]);
  const drawings = [...(parking ? [parking] : []), ...repaired.jobs, ...toDraw.map((key) => drawing(key, sheets.get(key)!, names.get(key)!, snapshot))];
  const halfLast = snapshot.read.damage.some((d) => d.key === LAST_KEY);
  const staysPut = staying.includes(TEXT_KEY);
  const jobs = [...drawings, ...notes.jobs, ...(drawings.length > 0 || lost || halfLast ? lastMended(snapshot, edition, names, staysPut ? standingRows(edition, snapshot.read.text) : textBlocks(edition, recovered.pieces)) : [])];
  const linked = jobs.length > 0 || lost ? [...staying.flatMap((key) => links(sheets.get(key)!, present.get(key)!)), ...(staysPut ? liveSentences(snapshot, names) : [])] : [];
  const labels = relabelled.flatMap((one) => one.labels.map(({ sheet, row, column, content }) => ({ sheet, row, column, content })));
  return {
    jobs, repaired, names, writes: [...linked, ...labels, ...repaired.beside],
    drawn: [...toDraw.map((key) => names.get(key)!), ...(halfLast ? [present.get(LAST_KEY)!.name] : []), ...(harmedNotes?.kind === "unfinished" && notes.jobs.length > 0 ? [harmedNotes.sheet] : [])], renamed: renamedTabs(edition, toDraw.filter((key) => !present.has(key)), names),
  };
}

/** The keys of the sheets that are missing or half-drawn, and of those that stay; damaged ones are in neither. */
function sortedOut(snapshot: Snapshot): { readonly toDraw: readonly string[]; readonly staying: readonly string[] } {
  const { located: { edition, sheets }, read: { damage } } = snapshot;
  const keys = sheetSpecs(edition).map((s) => s.key);
  const redrawn = toRedraw(snapshot);
  const unfinished = new Set(damage.filter((d) => d.kind === "unfinished" && !redrawn.has(d.key)).map((d) => d.key));
  const harmed = new Set([...redrawn, ...damage.filter((d) => d.kind === "layout" && !d.repairable).map((d) => d.key)]);
  return { toDraw: keys.filter((key) => !sheets.has(key) || unfinished.has(key)), staying: keys.filter((key) => sheets.has(key) && !unfinished.has(key) && !harmed.has(key)) };
}

function drawing(key: string, drawn: DrawnSheet, name: string, { located, cells }: Snapshot): DrawJob {
  const there = located.sheets.get(key);
  return there ? drawOver(drawn, cells.get(key)!, there.id) : { plan: drawn.plan, target: { kind: "new", name, after: undefined } };
}

/**
 * A half-drawn sheet may already hold what somebody typed: that stays as it is, and only our own words and formulas are
 * drawn over it.
 */
function drawOver(drawn: DrawnSheet, { cells }: SheetCells, sheet: SheetId): DrawJob {
  const at = (cell: Cell) => `${cell.row},${cell.column}`;
  // Particulars of 封面 are planned too, but what stands there is the person's; so is a total that was typed over.
  const typed = "totals" in drawn ? [...(drawn as DrawnTable).totals.values()].filter((c) => !isEmpty(cellAt(cells, c.row, c.column)) && !isFormula(cellAt(cells, c.row, c.column))) : [];
  const theirs = new Set([...(drawn.plan.key === COVER_KEY ? COVER_FIELDS.map(({ field }) => coverCell(field)) : []), ...typed].map(at));
  const ours = new Set([...drawn.plan.cells, drawn.plan.identity].map(at).filter((place) => !theirs.has(place)));
  const kept = cells.flatMap((row, r) => row.flatMap((cell, c): Cell[] => (isEmpty(cell) || ours.has(at({ row: r, column: c })) ? [] : [{ row: r, column: c }])));
  const standing = new Set(kept.map(at));
  return { plan: { ...drawn.plan, cells: drawn.plan.cells.filter((c) => !standing.has(at(c))) }, target: { kind: "over", sheet, clearRows: 0, keep: areasOf(kept) } };
}

function links(drawn: DrawnSheet, sheet: SheetInfo): readonly CellWrite[] {
  return drawn.links.map((c) => ({ sheet: sheet.id, row: c.row, column: c.column, content: c.content }));
}

/** Written anew where they stand, which is not where they were drawn once rows have come or gone. */
function liveSentences({ located: { edition, sheets }, read: { report, text } }: Snapshot, names: SheetNames): readonly CellWrite[] {
  const sheet = sheets.get(TEXT_KEY)!;
  return report.pieces.flatMap((piece, i): CellWrite[] => (piece.kind === "live" ? [{ sheet: sheet.id, row: text.pieceRows[i]!, column: TEXT_COLUMNS.content, content: contentOfPiece(edition, piece, names) }] : []));
}

/** `stood` is what stands there until then. */
type Relabelling = CellWrite & { readonly stood: Reading };

/** Labels that were only reworded are written as the form has them. */
function relabel(key: string, { located: { edition }, read, cells: all }: Snapshot, sheet: SheetInfo): readonly Relabelling[] {
  const repairable = read.damage.some((d) => d.kind === "layout" && d.key === key && d.repairable);
  const drawn = fixedSheets(edition).byKey.get(key);
  const cells = all.get(key)?.cells;
  if (!repairable || !drawn || !cells) return [];
  return drawn.labels.filter((l) => !sameWords(wordsOf(cellAt(cells, l.row, l.column)), wordsOfPlan(l))).map((l) => ({ sheet: sheet.id, row: l.row, column: l.column, content: l.content, stood: readingOf(cellAt(cells, l.row, l.column)) }));
}

/** The mark in A1, where something was typed over it. */
function markAgain(key: string, { located: { sheets }, read: { damage }, cells }: Snapshot, plan: SheetPlan | undefined): readonly Relabelling[] {
  const stood = damage.some((d) => d.kind === "mark" && d.key === key) ? typedOverMark(cells.get(key)!.cells) : undefined;
  if (!stood || !plan) return [];
  const { row, column, sealed } = plan.identity;
  return [{ sheet: sheets.get(key)!.id, row, column, content: { text: sealed }, stood: readingOf(stood) }];
}

type Held = Exclude<Reading, { readonly kind: "blank" }>;
/** A space is no word that anybody would miss. */
const isBlank = (stood: Reading): stood is Exclude<Reading, Held> => stood.kind === "blank" || (stood.kind === "text" && stood.text.trim() === "");

/** The words that labels are written over. */
function wordsReplaced(clock: Clock, relabelled: readonly { readonly sheet: string; readonly labels: readonly Relabelling[] }[]): readonly ParkedItem[] {
  const when = parkedAt(clock.now());
  return relabelled.flatMap(({ sheet, labels }) => labels.flatMap(({ row, column, stood }): ParkedItem[] => (isBlank(stood) ? [] : [{ when, why: REPAIR_WORDS, from: strayPlace(sheet, { row, column, stood, formula: false }), stood }])));
}
