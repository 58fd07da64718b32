/** 换年报格式: the report drawn over in another edition, with every figure and text in the place of the same meaning, and the rest on 暂存. */
import { switchEdition as carryOver } from "../report/switchEdition";
import { carriedSheets } from "../sheets/carriedSheets";
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import { NOTES_KEY } from "../sheets/notesPlaces";
import { PARKED_KEY } from "../sheets/parkedPlaces";
import { parkedAt, parkedLines, putBackNote, type ParkedItem } from "../sheets/parkedSheet";
import { editionWords, homelessPlace } from "../sheets/placeWords";
import { textBlocks } from "../sheets/textSheet";
import { MAPPINGS } from "../statute/mapping/mappings";
import type { EditionId } from "../statute/types";
import { bringBack } from "./bringBack";
import { editionSources } from "./editionSources";
import { lastAgain } from "./lastJob";
import { keptAside } from "./retire";
import { parkJob } from "./park";
import { NO_EDITS } from "./printed";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import { findAndRead } from "./snapshot";
import { drawJob, everySheet, foreignItems, isSwitched, keptReport, namesFor } from "./switchPlan";

/** [≤ 6; 1 more where an old report sheet is kept aside] A switch that was cut short is finished by giving it again. */
export const switchEdition: UseCase<[EditionId]> = async (session, id) => {
  const { editions } = session;
  const to = editions.find((e) => e.id === id);
  if (!to) throw new RangeError(`no edition ${id}`);
  const { info, snapshot } = await findAndRead(session.port, editions, everySheet(editions, session.latest));
  if (!snapshot) return refused("switchEdition", { kind: "noReport" });
  if (info.readOnly) return refused("switchEdition", { kind: "readOnly" });
  const sources = editionSources(snapshot, editions);
  if ("kind" in sources) return refused("switchEdition", { kind: "damaged", damage: sources });
  if (isSwitched(snapshot, sources, to)) return { kind: "sameEdition" };

  const carried = carryOver(sources.reports, to, MAPPINGS);
  const { report, homeless, lines, open } = bringBack(carried.report, carried.homeless, parkedLines(snapshot.cells.get(PARKED_KEY)?.cells ?? []), MAPPINGS);
  const kept = keptReport(snapshot, info);
  // What was explained is of the other form's figures; it stays to be read.
  const explained = keptAside(snapshot, NOTES_KEY, info.sheets.map((s) => s.name));
  const aside = [kept, explained].flatMap((one) => one ?? []);
  const names = namesFor(to, snapshot, info, kept);
  const plans = carriedSheets(report, names);
  const now = { when: parkedAt(session.clock.now()), why: `换成${editionWords(to)}年报格式` };
  const items = [
    ...homeless.map((h): ParkedItem => ({ ...now, from: homelessPlace(h, to), stood: h.kind === "figure" ? h.reading : { kind: "text", text: h.text } })),
    ...foreignItems(snapshot, sources, plans, editions).map((item): ParkedItem => ({ ...now, ...item })),
  ];
  const park = parkJob(snapshot, to, items, [...info.sheets.map((s) => s.name), ...names.values()]);
  // 暂存 comes first: whatever a sheet loses when it is drawn over stands there by then.
  const jobs = [...(park ? [park] : []), ...[...plans].map(([key, plan]) => drawJob(key, plan, snapshot, editions, kept)), ...lastAgain(snapshot, to, names, textBlocks(to, report.pieces))];
  if (info.structureProtected && (aside.length > 0 || jobs.some((job) => job.target.kind === "new"))) return refused("switchEdition", { kind: "structureProtected" });
  const locked = protectedAmong(snapshot, jobs, aside.flatMap(({ writes }) => writes));
  if (locked !== undefined) return refused("switchEdition", { kind: "sheetProtected", sheet: locked });

  await session.prepare(report);
  if (aside.length > 0) await session.port.draw([], { renames: aside.map(({ sheet, name }) => ({ sheet: sheet.id, name })), writes: aside.flatMap(({ writes }) => writes) });
  const list = snapshot.located.sheets.get(PARKED_KEY);
  const notes = list ? lines.map((line) => ({ sheet: list.id, ...putBackNote(line, now.when) })) : [];
  await session.port.draw(jobs, { writes: notes, order: [...names.values()], activate: { sheet: names.get(COVER_KEY)!, ...coverCell("unit") } });
  forgetOld(session);
  session.toRefill = new Set(open);
  await session.read();
  return { kind: "switched", parked: items.length, parkedOn: items.length > 0 ? park?.plan.name : undefined, keptAs: kept?.name, ...(explained && { notesKeptAs: explained.name }), ...(lines.length > 0 && { putBack: lines.length }), ...(carried.frozen > 0 && { frozen: carried.frozen }) };
};

/** What was known of cells that are other ones now. */
function forgetOld(session: Session): void {
  session.forget();
  session.zeros.forget();
  session.handEdits = NO_EDITS;
  session.record = undefined;
}
