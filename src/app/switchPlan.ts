/** What 换年报格式 reads, and how each sheet is drawn over: nothing that people wrote on it is wiped out unseen. */
import { check } from "../report/check";
import { areaOf, type Cell } from "../sheets/areas";
import { isEmpty, wordsOf } from "../sheets/cellRead";
import { CHECKS_KEY } from "../sheets/checksSheet";
import { COVER_FIELDS, COVER_KEY, coverCell } from "../sheets/coverFields";
import { cellAt } from "../sheets/fingerprint";
import { foreignCells, foreignWords } from "../sheets/foreign";
import { readIdentity } from "../sheets/identity";
import type { ParkedItem } from "../sheets/parkedSheet";
import type { Area, SheetPlan } from "../sheets/plan";
import { EMPTY_META } from "../sheets/readCover";
import { strayPlace, type Stray } from "../sheets/repair";
import { REPORT_KEY, REPORT_NAME } from "../sheets/reportPlaces";
import { drawSheets, sheetSpecs } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import type { EditionSources } from "./editionSources";
import { freeName } from "./freeName";
import type { DrawJob, WorkbookInfo } from "./ports";
import { wholeReport } from "./printed";
import { handEdits, printedState } from "./printedState";
import { keptAside, type Kept } from "./retire";
import type { Snapshot, Wider } from "./snapshot";
import { tabsOf } from "./tabNames";
import { wholeParked } from "./wholeParked";

const union = (areas: readonly Area[]): Area => areaOf(0, 0, Math.max(...areas.map((a) => a.row + a.rows)), Math.max(...areas.map((a) => a.column + a.columns)));

const extents = new WeakMap<Edition, ReadonlyMap<string, Area>>();

/** The part of a sheet that some edition draws on. It is asked for sheet by sheet, so each edition is planned once. */
function drawnExtent(editions: readonly Edition[], key: string): readonly Area[] {
  return editions.flatMap((edition) => {
    let drawn = extents.get(edition);
    if (!drawn) extents.set(edition, (drawn = new Map([...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map())].map(([sheet, { plan }]) => [sheet, plan.area]))));
    return drawn.get(key) ?? [];
  });
}

/** Every sheet as far as any edition reads or draws it. */
export function everySheet(editions: readonly Edition[], latest: Snapshot | undefined): Wider {
  const keys = new Set(editions.flatMap((e) => sheetSpecs(e).map((s) => s.key)));
  const specs = (key: string): readonly Area[] => editions.flatMap((e) => sheetSpecs(e).filter((s) => s.key === key).map((s) => s.area));
  const report = editions.map((e) => wholeReport(e, latest).get(REPORT_KEY)!);
  return new Map([...[...keys].map((key): [string, Area] => [key, union([...specs(key), ...drawnExtent(editions, key), ...(key === REPORT_KEY ? report : [])])]), ...wholeParked]);
}

/** Nothing is left of another edition, and no drawing was cut short. */
export function isSwitched(snapshot: Snapshot, { editions }: EditionSources, to: Edition): boolean {
  const marks = [...snapshot.cells].flatMap(([, { cells }]) => readIdentity(wordsOf(cellAt(cells, 0, 0))) ?? []);
  return snapshot.located.edition === to && [...editions.values()].every((e) => e === to) && marks.every((m) => m.sealed && m.edition === to.id);
}

/** The old 年度报告, if anything was ever generated or written on it: it keeps its contents under another name. */
export function keptReport(snapshot: Snapshot, info: WorkbookInfo): Kept | undefined {
  const sheet = snapshot.located.sheets.get(REPORT_KEY);
  if (!sheet || !snapshot.cells.has(REPORT_KEY)) return undefined;
  const edits = handEdits(snapshot);
  if (printedState(snapshot, check(snapshot.read.report), edits).kind === "none" && (edits?.edits.length ?? 0) === 0) return undefined;
  return keptAside(snapshot, REPORT_KEY, info.sheets.map((s) => s.name));
}

/** The tabs of the report as they will be called. */
export function namesFor(to: Edition, snapshot: Snapshot, info: WorkbookInfo, kept: Kept | undefined): ReadonlyMap<string, string> {
  const taken = new Set(info.sheets.map((s) => (s.id === kept?.sheet.id ? kept.name : s.name)));
  return new Map(
    sheetSpecs(to).map((spec): [string, string] => {
      const there = snapshot.located.sheets.get(spec.key);
      const name = there && there.id !== kept?.sheet.id ? there.name : freeName(spec.key === REPORT_KEY ? REPORT_NAME : spec.name, taken);
      taken.add(name);
      return [spec.key, name];
    }),
  );
}

/** Draws over the sheet that is there as far as it was ever drawn; the particulars stay just as they stand. */
export function drawJob(key: string, plan: SheetPlan, snapshot: Snapshot, editions: readonly Edition[], kept: Kept | undefined): DrawJob {
  const there = snapshot.located.sheets.get(key);
  const cells = snapshot.cells.get(key)?.cells;
  if (!there || !cells || there.id === kept?.sheet.id) return { plan, target: { kind: "new", name: plan.name, after: undefined } };
  const extent = extentOf(key, plan, snapshot, editions);
  const keep = key === COVER_KEY ? filledFields(snapshot) : [];
  const standing = new Set(keep.map((c) => `${c.row},${c.column}`));
  return {
    plan: { ...plan, cells: plan.cells.filter((c) => !standing.has(`${c.row},${c.column}`)) },
    target: { kind: "over", sheet: there.id, clearRows: extent.rows, clearColumns: extent.columns, keep: keep.map((c) => areaOf(c.row, c.column)) },
  };
}

function filledFields(snapshot: Snapshot): readonly Cell[] {
  const cells = snapshot.cells.get(COVER_KEY)?.cells ?? [];
  return COVER_FIELDS.map(({ field }) => coverCell(field)).filter((c) => !isEmpty(cellAt(cells, c.row, c.column)));
}

/** What is drawn over: on sheets where the same rows are always ours no more than these, on lists all that stands there. */
function extentOf(key: string, plan: SheetPlan, snapshot: Snapshot, editions: readonly Edition[]): Area {
  const fixed = key === COVER_KEY || key === CHECKS_KEY || editions.some((e) => e.tables.some((t) => t.id === key));
  return union([plan.area, ...drawnExtent(editions, key), ...(fixed ? [] : [areaOf(0, 0, Math.max(1, snapshot.cells.get(key)!.cells.length))])]);
}

/** What people wrote on the sheets beside the report itself, where it stood. */
export function foreignItems(snapshot: Snapshot, sources: EditionSources, plans: ReadonlyMap<string, SheetPlan>, editions: readonly Edition[]): readonly Pick<ParkedItem, "from" | "stood">[] {
  const names = tabsOf(snapshot.located.sheets);
  const item = (sheet: string) => (stray: Stray) => ({ from: strayPlace(sheet, stray), stood: stray.stood });
  const written = [...sources.editions].flatMap(([key, edition]) => {
    const [source] = sources.reports.filter((r) => r.edition === edition);
    const drawn = drawSheets(edition, source!, names).get(key)!;
    const sheet = snapshot.cells.get(key)!;
    const kept = new Set(key === COVER_KEY ? filledFields(snapshot).map((c) => `${c.row},${c.column}`) : []);
    const extent = extentOf(key, plans.get(key) ?? drawn.plan, snapshot, editions);
    return foreignCells(edition, key, drawn, sheet.cells, extent)
      .filter((stray) => !kept.has(`${stray.row},${stray.column}`))
      .map(item(sheet.name));
  });
  const checks = snapshot.cells.get(CHECKS_KEY);
  const plan = plans.get(CHECKS_KEY);
  if (!checks || !plan) return written;
  const drawings = editions.flatMap((e) => drawSheets(e, { meta: EMPTY_META, pieces: [] }, names).get(CHECKS_KEY) ?? []);
  return [...written, ...foreignWords(drawings, checks.cells, extentOf(CHECKS_KEY, plan, snapshot, editions)).map(item(checks.name))];
}
