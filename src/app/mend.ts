/** 恢复版面: adds the sheets that are missing, finishes those left half-drawn, draws damaged ones anew, and touches nothing else. */
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import { PARKED_KEY } from "../sheets/parkedPlaces";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { isHalfSwitched } from "./editionSources";
import { mendPlan, type Work } from "./mendPlan";
import { switching } from "./parts";
import type { WorkbookInfo } from "./ports";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import type { Session } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { Outcome, StartForm } from "./state";

/** [≤ 2] @param snapshot read with `wholeParked` @param form particulars for a 封面 that has none */
export async function mend(session: Session, info: WorkbookInfo, snapshot: Snapshot, form: StartForm | undefined): Promise<Outcome | undefined> {
  if (isHalfSwitched(snapshot, session.editions)) return (await switching()).switchEdition(session, snapshot.located.edition.id);
  const work = mendPlan(session.clock, info, snapshot, form);
  const { jobs, writes, repaired } = work;
  if (info.structureProtected && jobs.some((job) => job.target.kind === "new")) return refused("layOut", { kind: "structureProtected" });
  const locked = protectedAmong(snapshot, jobs, writes);
  if (locked !== undefined) return refused("layOut", { kind: "sheetProtected", sheet: locked });
  if (jobs.length === 0 && writes.length === 0) return nothingDone(session, snapshot);
  const isNew = jobs.some((job) => job.target.kind === "new" && job.plan.key !== PARKED_KEY);
  const order = [...work.names.values()];
  const { ids } = jobs.length > 0 ? await session.port.draw(jobs, { writes, order, ...(isNew && { activate: { sheet: work.names.get(COVER_KEY)!, ...coverCell("unit") } }) }) : { ids: [] };
  if (jobs.length === 0) await session.port.write(writes);
  const drawn = new Map(jobs.map((job, i) => [job.plan.key, { id: ids[i]!, name: job.plan.name, visible: true }]));
  session.located = { ...snapshot.located, sheets: new Map([...snapshot.located.sheets, ...drawn]) };
  session.toRefill = new Set([...session.toRefill, ...repaired.toRefill]);
  // What was written shows by the recheck that follows every write.
  return outcomeOf(session, snapshot, work);
}

/** Damage that nobody can put right for certain is named, not passed over. */
async function nothingDone(session: Session, snapshot: Snapshot): Promise<Outcome> {
  session.located = snapshot.located;
  const now = await session.read();
  const damage = now && damageOf(now, () => true);
  return damage ? refused("layOut", { kind: "damaged", damage }) : { kind: "nothingToLayOut" };
}

function outcomeOf({ record }: Session, { read: { damage }, located }: Snapshot, { jobs, repaired, drawn, renamed }: Work): Outcome {
  // Where a first drawing was cut short there was no record yet.
  const recordLost = damage.some((d) => d.kind === "missing" && d.key === RECORD_KEY) && !damage.some((d) => d.kind === "unfinished") ? { recordLost: true as const } : {};
  if (repaired.sheets.length === 0) return { kind: "laidOut", sheets: drawn, renamed, ...(drawn.length > 0 && { added: true as const, ...recordLost }) };
  const list = jobs.find((job) => job.plan.key === PARKED_KEY)?.plan.name ?? located.sheets.get(PARKED_KEY)?.name;
  const passedOnce = record?.read.kind === "kept" && record.read.contents.passedAt !== undefined;
  return {
    kind: "mended", sheets: repaired.sheets, added: drawn, renamed, ...recordLost, moved: repaired.moved,
    parked: repaired.parked.length, parkedOn: repaired.parked.length > 0 ? list : undefined,
    ...(repaired.lost.length > 0 && { lost: repaired.lost, ...(passedOnce && { recorded: true as const }) }),
  };
}
