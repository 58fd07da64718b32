/** The drawing of 上年: last year's report as it was given, and beside it this year's sheets by formula. */
import type { LastYear } from "../report/lastYear";
import type { SheetNames } from "../sheets/drawn";
import { cellAt } from "../sheets/fingerprint";
import { lastArea, LAST_KEY } from "../sheets/lastPlaces";
import { lastSheet } from "../sheets/lastSheet";
import { notOfLast } from "../sheets/notOfLast";
import { parkedAt, type ParkedItem } from "../sheets/parkedSheet";
import { readLast } from "../sheets/readLast";
import { readingOf } from "../sheets/readTable";
import { strayPlace } from "../sheets/repair";
import { standingRows, type TextRows } from "../sheets/textRows";
import type { Edition } from "../statute/types";
import type { Clock, DrawJob, SheetId } from "./ports";
import type { Snapshot, Wider } from "./snapshot";
import { tabsOf } from "./tabNames";

/**
 * An earlier 上年 is drawn over as far as it was read.
 * @param edition of the sheets that the formulas look at
 * @param names of these sheets, and the one that 上年 has or shall have
 * @param texts rows of 文字 as it stands, or as it is being drawn
 */
export function lastJob({ located, cells }: Snapshot, edition: Edition, last: LastYear, names: SheetNames, texts: readonly TextRows[]): DrawJob {
  const { plan } = lastSheet(edition, last, names, texts);
  const there = located.sheets.get(LAST_KEY);
  if (!there) return { plan, target: { kind: "new", name: plan.name, after: [...located.sheets.values()].pop()?.id } };
  return { plan, target: { kind: "over", sheet: there.id, clearRows: cells.get(LAST_KEY)?.cells.length ?? 0 } };
}

/** 上年 drawn anew with what it holds, because the sheets that it looks at are; none where there is none. */
export function lastAgain(snapshot: Snapshot, edition: Edition, names: SheetNames, texts: readonly TextRows[]): readonly DrawJob[] {
  const { last } = snapshot.read.report;
  return last ? drawnAgain(snapshot, edition, last, names, texts) : [];
}

/** What puts 上年 back as it was. */
export interface LastBack {
  readonly jobs: readonly DrawJob[];
  readonly removes: readonly { readonly sheet: SheetId; readonly key: string }[];
}

/** What is read of 上年 before it may go away: also the columns beside it, where a note may stand. */
export const wideLast: Wider = new Map([[LAST_KEY, { ...lastArea, columns: 26 }]]);

/** Nothing stands on 上年 but what was drawn, as far as it would go away with it. @param snapshot read with `wideLast` */
export function isOnlyOurs(snapshot: Snapshot, { before, after }: { readonly before: LastYear | undefined; readonly after: LastYear }): boolean {
  const { located: { edition, sheets }, cells, read } = snapshot;
  const there = cells.get(LAST_KEY);
  if (!there) return true;
  const { plan } = lastSheet(edition, after, tabsOf(sheets), standingRows(edition, read.text));
  // Drawn over, the columns beside it stay as they are.
  return notOfLast(plan, before ? there.cells.map((row) => row.slice(0, plan.area.columns)) : there.cells).length === 0;
}

/** What somebody wrote among the lines of 上年, before it is drawn over. @param last what it holds */
export function notesOnLast(snapshot: Snapshot, last: LastYear, clock: Clock): readonly ParkedItem[] {
  const { located: { edition, sheets }, cells, read } = snapshot;
  const there = cells.get(LAST_KEY);
  if (!there) return [];
  const { plan } = lastSheet(edition, last, tabsOf(sheets), standingRows(edition, read.text));
  const when = parkedAt(clock.now());
  return notOfLast(plan, there.cells).flatMap(({ row, column }): ParkedItem[] => {
    const stood = readingOf(cellAt(there.cells, row, column));
    return stood.kind === "blank" ? [] : [{ when, why: "取去年数", from: strayPlace(there.name, { row, column, stood, formula: false }), stood }];
  });
}

/** @param before what 上年 held; undefined: there was none */
export function lastTakenBack(snapshot: Snapshot, before: LastYear | undefined): LastBack {
  const { edition, sheets } = snapshot.located;
  const there = sheets.get(LAST_KEY);
  if (!there) return { jobs: [], removes: [] };
  if (!before) return { jobs: [], removes: [{ sheet: there.id, key: LAST_KEY }] };
  return { jobs: [lastJob(snapshot, edition, before, tabsOf(sheets), standingRows(edition, snapshot.read.text))], removes: [] };
}

/** Also where it was not drawn to its end: with what is on it, and with blanks where that is nothing. */
export function lastMended(snapshot: Snapshot, edition: Edition, names: SheetNames, texts: readonly TextRows[]): readonly DrawJob[] {
  const there = snapshot.cells.get(LAST_KEY);
  const last = (there && readLast(edition, there.cells)) ?? { edition, year: undefined, unit: "", titleName: "", figures: new Map(), pieces: [] };
  return drawnAgain(snapshot, edition, last, names, texts);
}

/** Under the name it has; none where there is none. */
function drawnAgain(snapshot: Snapshot, edition: Edition, last: LastYear, names: SheetNames, texts: readonly TextRows[]): readonly DrawJob[] {
  const sheet = snapshot.located.sheets.get(LAST_KEY);
  return sheet ? [lastJob(snapshot, edition, last, new Map([...names, [LAST_KEY, sheet.name]]), texts)] : [];
}
