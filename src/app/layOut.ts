/** 建立年报表格, 恢复版面: adds the sheets that are missing, finishes those left half-drawn, draws damaged ones anew, and touches nothing else. */
import type { Meta, Reading } from "../report/types";
import { areasOf, type Cell } from "../sheets/areas";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { COVER_FIELDS, COVER_KEY, coverCell } from "../sheets/coverFields";
import type { DrawnSheet } from "../sheets/drawn";
import { cellAt, sameWords, wordsOfPlan } from "../sheets/fingerprint";
import { PARKED_KEY, parkedAt, type ParkedItem } from "../sheets/parkedSheet";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { EMPTY_META } from "../sheets/readCover";
import { readingOf } from "../sheets/readTable";
import { REPAIR_WORDS, strayPlace } from "../sheets/repair";
import { drawSheets, fixedSheets, sheetSpecs, type SheetCells } from "../sheets/workbook";
import { editionOfYear } from "../statute/editionOfYear";
import type { Edition } from "../statute/types";
import { isHalfSwitched } from "./editionSources";
import { freeName } from "./freeName";
import { parkJob, wholeParked } from "./park";
import { switching } from "./parts";
import type { CellWrite, Clock, DrawJob, Place, SheetId, SheetInfo, WorkbookInfo } from "./ports";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import { NOTHING_REPAIRED, recover, repairs, type Recovered, type Repaired } from "./repair";
import type { Session, UseCase } from "./session";
import { damageOf, findAndRead, type Snapshot } from "./snapshot";
import type { StartForm } from "./state";

/** [4 for a new report, ≤ 4 for what is missing or damaged] `form` is asked for where there is no report yet; without it, only what is missing or damaged is put right. */
export const layOut: UseCase<[StartForm | undefined]> = async (session, form) => {
  const { info, snapshot } = await findAndRead(session.port, session.editions, wholeParked);
  if (!snapshot && !form) return refused("layOut", { kind: "noReport" });
  if (info.readOnly) return refused("layOut", { kind: "readOnly" });
  if (snapshot && isHalfSwitched(snapshot, session.editions)) return (await switching()).switchEdition(session, snapshot.located.edition.id);
  const edition = snapshot?.located.edition ?? session.editions.find((e) => e.id === form?.edition) ?? editionOfYear(session.editions, form!.year);
  const work = plan(session.clock, edition, info, snapshot, form);
  const { jobs, writes } = work;
  if (info.structureProtected && jobs.some((job) => job.target.kind === "new")) return refused("layOut", { kind: "structureProtected" });
  const locked = snapshot && protectedAmong(snapshot, jobs, writes);
  if (locked !== undefined) return refused("layOut", { kind: "sheetProtected", sheet: locked });
  if (jobs.length === 0 && writes.length === 0) {
    if (snapshot) session.located = snapshot.located;
    const now = await session.read();
    // Damage that nobody can put right for certain is named, not passed over.
    const damage = now && damageOf(now, () => true);
    return damage ? refused("layOut", { kind: "damaged", damage }) : { kind: "nothingToLayOut" };
  }
  const isNew = jobs.some((job) => job.target.kind === "new" && job.plan.key !== PARKED_KEY);
  const ids = jobs.length > 0 ? await session.port.draw(jobs, { writes, order: work.order, ...(isNew && { activate: work.activate }) }) : [];
  if (jobs.length === 0) await session.port.write(writes);
  const drawn = new Map(jobs.map((job, i) => [job.plan.key, { id: ids[i]!, name: job.plan.name, visible: true }]));
  session.located = { edition, sheets: new Map([...(snapshot?.located.sheets ?? []), ...drawn]), duplicates: snapshot?.located.duplicates ?? [] };
  session.toRefill = new Set([...session.toRefill, ...work.repaired.toRefill]);
  // A new report is shown at once; after a repair the recheck that follows every write shows it.
  if (!snapshot) await session.read();
  const { repaired } = work;
  // Where a first drawing was cut short there was no record yet.
  const recordLost = snapshot?.read.damage.some((d) => d.kind === "missing" && d.key === RECORD_KEY) && !snapshot.read.damage.some((d) => d.kind === "unfinished") ? { recordLost: true as const } : {};
  if (repaired.sheets.length === 0) return { kind: "laidOut", sheets: work.drawn, renamed: work.renamed, ...(snapshot && work.drawn.length > 0 && { added: true as const, ...recordLost }) };
  const parkedOn = jobs.find((job) => job.plan.key === PARKED_KEY)?.plan.name;
  return { kind: "mended", sheets: repaired.sheets, added: work.drawn, renamed: work.renamed, ...recordLost, moved: repaired.moved, parked: repaired.parked.length, parkedOn: repaired.parked.length > 0 ? (parkedOn ?? snapshot!.located.sheets.get(PARKED_KEY)?.name) : undefined, ...(repaired.lost.length > 0 && { lost: repaired.lost, ...(passedOnce(session) && { recorded: true as const }) }) };
};

const passedOnce = ({ record }: Session): boolean => record?.read.kind === "kept" && record.read.contents.passedAt !== undefined;

interface Work {
  readonly jobs: readonly DrawJob[];
  /** Labels to be written anew, and references to sheets that are drawn, on sheets that stay; and what stood beside a damaged one. */
  readonly writes: readonly CellWrite[];
  readonly repaired: Repaired;
  readonly drawn: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Names of all sheets of the report in their order. */
  readonly order: readonly string[];
  readonly activate: Place;
}

function plan(clock: Clock, edition: Edition, info: WorkbookInfo, snapshot: Snapshot | undefined, form: StartForm | undefined): Work {
  const specs = sheetSpecs(edition);
  const present = snapshot?.located.sheets ?? new Map<string, SheetInfo>();
  const unfinished = new Set(snapshot?.read.damage.filter((d) => d.kind === "unfinished").map((d) => d.key));
  const taken = new Set(info.sheets.map((s) => s.name));
  const names = new Map<string, string>();
  for (const spec of specs) {
    const name = present.get(spec.key)?.name ?? freeName(spec.name, taken);
    taken.add(name);
    names.set(spec.key, name);
  }
  const recovered: Recovered = snapshot ? recover(snapshot) : { meta: EMPTY_META, pieces: [], text: undefined };
  const sheets = drawSheets(edition, { meta: metaOf(edition, recovered.meta, form), pieces: recovered.pieces }, names);
  const repaired: Repaired = snapshot ? repairs(snapshot, recovered, sheets, clock) : NOTHING_REPAIRED;
  const toDraw = specs.filter((s) => !present.has(s.key) || unfinished.has(s.key));
  const missing = toDraw.map((spec): DrawJob => {
    const drawn = sheets.get(spec.key)!;
    const there = present.get(spec.key);
    if (!there) return { plan: drawn.plan, target: { kind: "new", name: names.get(spec.key)!, after: undefined } };
    return drawOver(drawn, snapshot!.cells.get(spec.key)!, there.id);
  });
  const lost = snapshot?.read.damage.some((d) => d.kind === "links") ?? false;
  const harmed = new Set(snapshot?.read.damage.filter((d) => d.kind === "layout" && !(d.repairable && !d.redraw)).map((d) => d.key));
  const staying = specs.filter((s) => present.has(s.key) && !unfinished.has(s.key) && !harmed.has(s.key));
  const relabelled = staying.map((s) => ({ sheet: names.get(s.key)!, labels: relabel(edition, s.key, snapshot!, present.get(s.key)!) })).filter(({ labels }) => labels.length > 0);
  const when = parkedAt(clock.now());
  const reworded = relabelled.flatMap(({ sheet, labels }) => labels.flatMap(({ row, column, stood }): ParkedItem[] => (isBlank(stood) ? [] : [{ when, why: REPAIR_WORDS, from: strayPlace(sheet, { row, column, stood, formula: false }), stood }])));
  // What has no place is parked before it is taken away.
  const parking = snapshot && parkJob(snapshot, edition, [...repaired.parked, ...reworded], taken);
  const jobs = [...(parking ? [parking] : []), ...repaired.jobs, ...missing];
  return {
    jobs,
    repaired: reworded.length === 0 ? repaired : { ...repaired, sheets: [...repaired.sheets, ...relabelled.map(({ sheet }) => sheet)], parked: [...repaired.parked, ...reworded] },
    writes: [...staying.flatMap((s) => [...(jobs.length > 0 || lost ? links(sheets.get(s.key)!, present.get(s.key)!) : [])]), ...relabelled.flatMap(({ labels }) => labels.map(({ sheet, row, column, content }) => ({ sheet, row, column, content }))), ...repaired.beside],
    drawn: toDraw.map((s) => names.get(s.key)!),
    renamed: toDraw.filter((s) => !present.has(s.key) && names.get(s.key) !== s.name).map((s) => ({ from: s.name, to: names.get(s.key)! })),
    order: specs.map((s) => names.get(s.key)!),
    activate: { sheet: names.get(COVER_KEY)!, ...coverCell("unit") },
  };
}

function metaOf(edition: Edition, read: Meta, form: StartForm | undefined): Meta {
  if (!form) return read;
  const kind = edition.officeKinds.find((k) => k.id === form.officeKind);
  return {
    ...read,
    unit: read.unit || form.unit, titleName: read.titleName || form.titleName, selfName: read.selfName || (kind?.selfName ?? ""),
    officeKind: read.officeKind || form.officeKind, year: read.year ?? form.year, localDeadline: read.localDeadline ?? form.localDeadline,
  };
}

/**
 * A half-drawn sheet may already hold what somebody typed: that stays as it is, and only our own words and formulas are
 * drawn over it.
 */
function drawOver(drawn: DrawnSheet, { cells }: SheetCells, sheet: SheetId): DrawJob {
  const at = (cell: Cell) => `${cell.row},${cell.column}`;
  // Particulars of 封面 are planned too, but what stands there is the person's.
  const theirs = new Set(drawn.plan.key === COVER_KEY ? COVER_FIELDS.map(({ field }) => at(coverCell(field))) : []);
  const ours = new Set([...drawn.plan.cells, drawn.plan.identity].map(at).filter((place) => !theirs.has(place)));
  const kept = cells.flatMap((row, r) => row.flatMap((cell, c): Cell[] => (isEmpty(cell) || ours.has(at({ row: r, column: c })) ? [] : [{ row: r, column: c }])));
  const standing = new Set(kept.map(at));
  return { plan: { ...drawn.plan, cells: drawn.plan.cells.filter((c) => !standing.has(at(c))) }, target: { kind: "over", sheet, clearRows: 0, keep: areasOf(kept) } };
}

type Held = Exclude<Reading, { readonly kind: "blank" }>;
/** A space is no word that anybody would miss. */
const isBlank = (stood: Reading): stood is Exclude<Reading, Held> => stood.kind === "blank" || (stood.kind === "text" && stood.text.trim() === "");

function links(drawn: DrawnSheet, sheet: SheetInfo): readonly CellWrite[] {
  return drawn.links.map((c) => ({ sheet: sheet.id, row: c.row, column: c.column, content: c.content }));
}

/** Labels that were only reworded are written as the form has them. `stood` is what stands there until then. */
function relabel(edition: Edition, key: string, snapshot: Snapshot, sheet: SheetInfo): readonly (CellWrite & { readonly stood: Reading })[] {
  const repairable = snapshot.read.damage.some((d) => d.kind === "layout" && d.key === key && d.repairable);
  const drawn = fixedSheets(edition).byKey.get(key);
  const cells = snapshot.cells.get(key)?.cells;
  if (!repairable || !drawn || !cells) return [];
  return drawn.labels.filter((l) => !sameWords(wordsOf(cellAt(cells, l.row, l.column)), wordsOfPlan(l))).map((l) => ({ sheet: sheet.id, row: l.row, column: l.column, content: l.content, stood: readingOf(cellAt(cells, l.row, l.column)) }));
}

/** Names of the sheets that laying out would add to a workbook without a report. */
export function sheetsToAdd(edition: Edition, taken: readonly string[]): readonly string[] {
  return sheetSpecs(edition).map((s) => freeName(s.name, taken));
}
