/** 取去年数: what last year's report carried over goes into this year's blank cells, and the report itself onto the sheet 上年. */
import { carried } from "../report/carryForward";
import { lastDifferences } from "../report/lastDifferences";
import { lastYearOf } from "../report/lastYear";
import { otherSource } from "../report/otherSource";
import { formOf } from "../report/form";
import { lastArea, LAST_COLUMN, LAST_KEY, LAST_NAME } from "../sheets/lastPlaces";
import { PARKED_KEY } from "../sheets/parkedPlaces";
import { readLast } from "../sheets/readLast";
import { standingRows } from "../sheets/textRows";
import { fixedSheets } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import { asItStood } from "./asItStood";
import { freeName } from "./freeName";
import { importWithStood } from "./importAsItStood";
import { placesOfImport, type ImportMemory } from "./importMemory";
import { lastJob, notesOnLast } from "./lastJob";
import { lockedAmong } from "./lockedAmong";
import { NO_NOTES, notesAgain } from "./notesJob";
import { parkJob } from "./park";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import type { UseCase } from "./session";
import { damageOf, type Wider } from "./snapshot";
import { tabsOf } from "./tabNames";
import { wholeParked } from "./wholeParked";
import { writtenCell } from "./writtenCells";

/** An earlier 上年 is drawn over as far as it was drawn. */
const wholeLast: Wider = new Map([...wholeParked, [LAST_KEY, { ...lastArea, columns: LAST_COLUMN.verdict + 1 }]]);

/** [2; one more where a sheet is new, and one under protection] Figures that stand there already stay, and are named where they differ; notes on an earlier 上年 go to 暂存. */
export const takeLastYear: UseCase = async (session) => {
  const { incoming } = session.store.get();
  if (incoming?.purpose !== "last") return refused("takeLastYear", { kind: "changedMeanwhile" });
  const snapshot = await session.read(wholeLast);
  if (!snapshot) return refused("takeLastYear", { kind: "noReport" });
  const { report } = snapshot.read;
  const { edition } = report;
  const damage = damageOf(snapshot, (key) => carryingTables(edition).has(key));
  if (damage) return refused("takeLastYear", { kind: "damaged", damage });
  const there = snapshot.cells.get(LAST_KEY);
  const before = there && readLast(edition, there.cells);
  const notes = before ? notesOnLast(snapshot, before, session.clock) : [];
  const added = !there || (notes.length > 0 && !snapshot.located.sheets.has(PARKED_KEY));
  const info = added ? await session.port.list() : undefined;
  if (info?.structureProtected) return refused("takeLastYear", { kind: "structureProtected" });
  const { writes, differences, unknown } = carried(report, incoming.imported);
  const cells = [...writes].map(([figure, value]) => writtenCell(snapshot, fixedSheets(edition).places.get(figure)!, { number: value }));
  const last = lastYearOf(incoming.imported);
  const name = snapshot.located.sheets.get(LAST_KEY)?.name ?? freeName(LAST_NAME, info?.sheets.map((s) => s.name) ?? []);
  const names = new Map([...tabsOf(snapshot.located.sheets), [LAST_KEY, name]]);
  const job = lastJob(snapshot, edition, last, names, standingRows(edition, snapshot.read.text));
  // What was explained over last year's figures looks at the sheet that holds them.
  const explained = there ? NO_NOTES : notesAgain(snapshot, edition, names, last.edition, session.clock);
  const stray = [...notes, ...explained.parked];
  const park = stray.length > 0 ? parkJob(snapshot, edition, stray, info?.sheets.map((s) => s.name) ?? []) : undefined;
  const jobs = [...(park ? [park] : []), job, ...explained.jobs];
  const figures = cells.map(({ key, row, column, after }) => ({ sheet: snapshot.located.sheets.get(key)!.id, row, column, content: after }));
  const locked = protectedAmong(snapshot, jobs, []) ?? (await lockedAmong(session.port, snapshot, figures));
  if (locked !== undefined) return refused("takeLastYear", { kind: "sheetProtected", sheet: locked });
  const memory: ImportMemory = { edition, cells, texts: [], last: { before, after: last } };
  await session.imported.writing(memory, placesOfImport, async () => {
    await session.port.draw(jobs, { writes: figures });
    return undefined;
  });
  if (info) session.forget();
  await asItStood(session, snapshot, (stood) => session.imported.amend(importWithStood(memory, snapshot, stood)));
  session.store.update({ incoming: undefined, undoableImport: cells.length + 1 });
  const other = otherSource(report.meta, incoming.imported, "last");
  const replaced = before ? lastDifferences(before, last) : 0;
  return { kind: "lastTaken", cells: cells.length, differences, unknown: unknown.length, sheet: name, ...(other.year && { otherYear: other.year.is }), ...(other.office && { otherOffice: other.office.is }), ...(replaced > 0 && { replaced }), ...(stray.length > 0 && { parked: stray.length, parkedOn: park?.plan.name ?? snapshot.located.sheets.get(PARKED_KEY)!.name }) };
};

/** The tables that take figures from last year's report. */
function carryingTables(edition: Edition): ReadonlySet<string> {
  const { figures } = formOf(edition);
  return new Set(edition.rules.flatMap((rule) => (rule.kind === "lastYear" && rule.carries ? rule.instances.map(({ figure }) => figures.get(figure)!.table as string) : [])));
}
