/** The sheets of one report: all of them planned, and read back into a report. */
import type { Meta, Piece, Reading, Report } from "../report/types";
import { BLANK } from "../report/reading";
import type { Edition, FigureId, TableId } from "../statute/types";
import { brokenLinks } from "./brokenLinks";
import { CHECK_COLUMN, checksEnd } from "./checkLines";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import { wordsOf } from "./cellRead";
import { COVER_FIELDS, COVER_KEY, COVER_NAME, coverCell } from "./coverFields";
import { coverSheet } from "./coverSheet";
import { leavesReadable, type Damage } from "./damage";
import type { DrawnSheet, DrawnTable, SheetNames } from "./drawn";
import type { FilledSheet } from "./align";
import { cellAt, foldWords, MOST_SHIFT, wordsOfPlan, type Cells } from "./fingerprint";
import { readIdentity } from "./identity";
import { formSheets } from "./formSheets";
import { typedOverMark } from "./markTypedOver";
import { layoutDamage } from "./layoutDamage";
import { areaOf, type Cell } from "./areas";
import type { Area } from "./plan";
import { LAST_KEY, LAST_NAME, lastArea } from "./lastPlaces";
import { notesArea, NOTES_HEAD_ROW, NOTES_HEADS, NOTES_KEY, NOTES_NAME } from "./notesPlaces";
import { PARKED_KEY, PARKED_NAME } from "./parkedPlaces";
import { EMPTY_META, readCover } from "./readCover";
import { isWholeLast, lastLinks, readLast } from "./readLast";
import { isWholeNotes, readNotes, type NotesRead } from "./readNotes";
import { readTable } from "./readTable";
import { readText, type TextRead } from "./readText";
import { RECORD_KEY, RECORD_NAME, recordHeadArea } from "./recordPlaces";
import { ledgerArea, REPORT_KEY, REPORT_NAME } from "./reportPlaces";
import { tableSheet } from "./tableSheet";
import { TEXT_COLUMNS, TEXT_KEY, TEXT_NAME, textArea, textBlocks, textSheet, textSlots } from "./textSheet";

/** One sheet of the report: its key, the name it has when nothing is in the way, and the part of it that a check reads. */
export interface SheetSpec {
  readonly key: string;
  readonly name: string;
  readonly area: Area;
  /** It is read only as far as something stands there: what is drawn on it may be long or short. */
  readonly used?: boolean;
}

/** The sheets of a report in their order. */
export function sheetSpecs(edition: Edition): readonly SheetSpec[] {
  const fixed = (key: string): Area => readAreaOf(fixedSheets(edition).byKey.get(key)!.plan.area);
  return [
    { key: COVER_KEY, name: COVER_NAME, area: fixed(COVER_KEY) },
    { key: TEXT_KEY, name: TEXT_NAME, area: textArea },
    ...edition.tables.map((t) => ({ key: t.id as string, name: t.sheetName, area: fixed(t.id) })),
    // As far as the first of its numbers: there it is seen whether the tables it refers to are still there.
    { key: CHECKS_KEY, name: CHECKS_NAME, area: areaOf(0, 0, checksEnd(edition), CHECK_COLUMN.left + 1) },
    { key: REPORT_KEY, name: REPORT_NAME, area: ledgerArea(edition) },
    { key: RECORD_KEY, name: RECORD_NAME, area: recordHeadArea },
  ];
}

/** The part of a drawn sheet that is read: more than was drawn, where what was pushed on is found again. */
const readAreaOf = (drawn: Area): Area => ({ ...drawn, rows: drawn.rows + MOST_SHIFT, columns: drawn.columns + MOST_SHIFT });

/** Those that are there only where they were needed: found and kept like the others, but never missing. Of 暂存 a check reads the mark alone. */
export const onDemandSpecs: readonly SheetSpec[] = [{ key: LAST_KEY, name: LAST_NAME, area: lastArea, used: true }, { key: NOTES_KEY, name: NOTES_NAME, area: notesArea, used: true }, { key: PARKED_KEY, name: PARKED_NAME, area: areaOf(0, 0) }];

/** Every sheet that may be one of the report's. */
export const allSpecs = (edition: Edition): readonly SheetSpec[] => [...sheetSpecs(edition), ...onDemandSpecs];

/** What goes into a sheet when it is drawn: the particulars and texts of the report. Figures are never drawn, only typed. */
export interface DrawnContents {
  readonly meta: Meta;
  readonly pieces: readonly Piece[];
}

export function drawSheets(edition: Edition, contents: DrawnContents, names: SheetNames): ReadonlyMap<string, DrawnSheet> {
  return new Map<string, DrawnSheet>([
    [COVER_KEY, coverSheet(edition, contents.meta, textBlocks(edition, contents.pieces), names)],
    [TEXT_KEY, textSheet(edition, contents.pieces, names)],
    ...formSheets(edition, names),
  ]);
}

/** Where a figure lies: the key of its sheet, its cell, and for a total its formula. */
export interface FigurePlace extends Cell {
  readonly key: string;
  readonly formula?: string;
}

/** The fixed parts of the sheets, which do not depend on what the report holds: labels and places. */
export interface FixedSheets {
  readonly tables: ReadonlyMap<TableId, DrawnTable>;
  /** 封面 and the tables by key: the sheets whose every label is fixed. */
  readonly byKey: ReadonlyMap<string, FilledSheet>;
  readonly places: ReadonlyMap<FigureId, FigurePlace>;
  /** Where a sheet refers to others, by key. Not 年度报告, whose links are looked after when it is generated, nor 校验记录, of which mostly the head is read: what it refers to 校验 does too. */
  readonly links: ReadonlyMap<string, readonly Cell[]>;
}

const fixed = new WeakMap<Edition, FixedSheets>();

export function fixedSheets(edition: Edition): FixedSheets {
  let found = fixed.get(edition);
  if (!found) fixed.set(edition, (found = planFixed(edition)));
  return found;
}

function planFixed(edition: Edition): FixedSheets {
  const names: SheetNames = new Map();
  const tables = new Map(edition.tables.map((t) => [t.id, tableSheet(edition, t, names)]));
  const cover = coverSheet(edition, EMPTY_META, textBlocks(edition, []), names);
  return {
    tables,
    byKey: new Map<string, FilledSheet>([
      [COVER_KEY, { ...cover, slots: COVER_FIELDS.map(({ field }) => coverCell(field)) }],
      ...[...tables].map(([key, t]): [string, FilledSheet] => [key, { ...t, slots: [...t.inputs.values(), ...t.totals.values()] }]),
    ]),
    places: new Map([...tables].flatMap(([key, t]) => [...t.inputs, ...t.totals].map(([id, cell]): [FigureId, FigurePlace] => [id, { key, ...cell }]))),
    links: new Map([...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, names)].flatMap(([key, { links }]): [string, readonly Cell[]][] => (key === REPORT_KEY || key === RECORD_KEY ? [] : [[key, links]]))),
  };
}

export interface SheetCells {
  readonly name: string;
  readonly cells: Cells;
}

export interface ReportRead {
  readonly report: Report;
  readonly damage: readonly Damage[];
  readonly text: TextRead;
  /** 审核说明, where it can be read. */
  readonly notes?: NotesRead;
}

/** Reads a report from the cells of its sheets, by key; what is missing or not laid out as ours becomes damage, and its figures stay unread. */
export function readReport(edition: Edition, sheets: ReadonlyMap<string, SheetCells>): ReportRead {
  const damage: Damage[] = [];
  const plans = fixedSheets(edition);
  const present = (key: string, drawn: FilledSheet | undefined): SheetCells | undefined => {
    const sheet = sheets.get(key);
    const found = sheet ? damageOf(key, sheet, drawn) : ({ kind: "missing", key, sheet: sheetSpecs(edition).find((s) => s.key === key)!.name } as const);
    if (found) damage.push(found);
    return found ? undefined : sheet;
  };
  const cover = present(COVER_KEY, plans.byKey.get(COVER_KEY));
  const words = present(TEXT_KEY, undefined);
  const halfDrawn = damage.find((d) => d.kind === "unfinished" && d.key === TEXT_KEY);
  const there = words ?? (halfDrawn && stands(textSlots(edition).flatMap((s) => [s.sectionLabel, s.partLabel]), sheets.get(TEXT_KEY)!.cells) ? sheets.get(TEXT_KEY)! : undefined);
  const readThere = there && readText(edition, there.name, there.cells);
  // What stands on a half-drawn sheet stays where it is; only where it is not in its place must it be known.
  const text: TextRead = readThere && (!halfDrawn || readThere.damage) ? readThere : { pieces: [], pieceRows: [], slotRows: new Map<string, number>(), damage: undefined };
  if (text.damage) damage.splice(halfDrawn ? damage.indexOf(halfDrawn) : damage.length, 1, text.damage);
  const figures = new Map<FigureId, Reading>(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, BLANK])));
  const overwritten = new Set<FigureId>();
  const readable = new Set<TableId>();
  for (const [id, drawn] of plans.tables) {
    const sheet = present(id, plans.byKey.get(id));
    if (!sheet) continue;
    const read = readTable(drawn, sheet.cells);
    read.figures.forEach((reading, figure) => figures.set(figure, reading));
    read.overwritten.forEach((figure) => overwritten.add(figure));
    readable.add(id);
  }
  for (const key of [CHECKS_KEY, REPORT_KEY, RECORD_KEY]) present(key, undefined);
  const before = sheets.get(LAST_KEY);
  const halfLast = before && !isWholeLast(before.cells);
  if (halfLast) damage.push({ kind: "unfinished", key: LAST_KEY, sheet: before.name });
  const noted = sheets.get(NOTES_KEY);
  const notes = noted && isWholeNotes(noted.cells) ? readNotes(noted.cells) : undefined;
  if (noted && !isWholeNotes(noted.cells)) damage.push({ kind: "unfinished", key: NOTES_KEY, sheet: noted.name });
  else if (noted && (!notes || notes.wrong)) damage.push(notesDamage(noted.name, notes));
  // Whatever else is wrong goes first: mending that writes the references anew, or has to come before it.
  const live = text.pieces.flatMap(({ kind }, i): Cell[] => (kind === "live" ? [{ row: text.pieceRows[i]!, column: TEXT_COLUMNS.content }] : []));
  const links = new Map([...plans.links, [TEXT_KEY, [...plans.links.get(TEXT_KEY)!, ...live]] as const, ...(before ? [[LAST_KEY, lastLinks(before.cells)] as const] : []), ...(notes ? [[NOTES_KEY, notes.links] as const] : [])]);
  const broken = damage.length === 0 ? brokenLinks(sheets, links) : undefined;
  if (broken) damage.push(broken);
  // Of the sheets on which people write: of the others A1 is written anew whenever they are.
  for (const key of [COVER_KEY, TEXT_KEY, ...plans.tables.keys()]) {
    const [sheet, harmed] = [sheets.get(key), damage.some((d) => d.key === key && !leavesReadable(d))];
    const cell = sheet && !harmed ? typedOverMark(sheet.cells) : undefined;
    if (sheet && cell) damage.push({ kind: "mark", key, sheet: sheet.name, found: wordsOf(cell) });
  }
  const meta = cover ? readCover(edition, cover.cells) : EMPTY_META;
  // Half of last year's figures would look like blanks.
  const last = before && !halfLast ? readLast(edition, before.cells) : undefined;
  const explanations = notes?.lines.flatMap(({ explanation }) => explanation ?? []) ?? [];
  return { report: { edition, meta, figures, readable, overwritten, pieces: text.pieces, ...(last && { last }), ...(explanations.length > 0 && { explanations }) }, damage, text, ...(notes && { notes }) };
}

/** Drawn anew, every row keeps what it says; where no column is known any more nobody can tell. */
function notesDamage(sheet: string, notes: NotesRead | undefined): Damage {
  const { row, column, expected, found } = notes?.wrong ?? { row: NOTES_HEAD_ROW, column: 1, expected: NOTES_HEADS[0][0], found: "" };
  return { kind: "layout", key: NOTES_KEY, sheet, row: row + 1, column: column + 1, inserted: 0, columns: 0, expected, found, ...(notes ? { repairable: true, redraw: true } : { repairable: false }) };
}

function damageOf(key: string, sheet: SheetCells, drawn: FilledSheet | undefined): Damage | undefined {
  const identity = readIdentity(wordsOf(cellAt(sheet.cells, 0, 0)));
  const found = drawn && layoutDamage(drawn, sheet.name, sheet.cells);
  if (!identity || identity.key !== key || identity.sealed) return found;
  // Drawing it anew was cut short before anything was put back: what stands on it is where it was.
  const moved = found?.kind === "layout" && (found.redraw || !found.repairable) && stands(drawn?.labels.map(wordsOfPlan) ?? [], sheet.cells);
  return moved ? found : { kind: "unfinished", key, sheet: sheet.name };
}

/** Is any of these words on the sheet? A sheet that holds none was never drawn. */
function stands(labels: readonly string[], cells: Cells): boolean {
  const words = new Set(labels.filter((l) => l !== "").map(foldWords));
  return cells.some((row) => row.some((cell) => cell.type === "text" && words.has(foldWords(wordsOf(cell)))));
}
