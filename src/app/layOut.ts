/** 建立年报表格: all sheets of a new report. In a workbook that holds one, what is missing or damaged is put right instead. */
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import { EMPTY_META } from "../sheets/readCover";
import { drawSheets, sheetSpecs } from "../sheets/workbook";
import { editionOfYear } from "../statute/editionOfYear";
import type { Edition } from "../statute/types";
import { freeName } from "./freeName";
import { mending } from "./parts";
import type { DrawJob, SheetInfo, WorkbookInfo } from "./ports";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import { findAndRead } from "./snapshot";
import { startMeta } from "./startMeta";
import type { Outcome, StartForm } from "./state";
import { renamedTabs, tabNames } from "./tabNames";
import { wholeParked } from "./wholeParked";

/** [4 for a new report, ≤ 4 for what is missing or damaged] `form` is asked for where there is no report yet; without it, only what is missing or damaged is put right. */
export const layOut: UseCase<[StartForm | undefined]> = async (session, form) => {
  const { info, snapshot } = await findAndRead(session.port, session.editions, wholeParked);
  if (!snapshot && !form) return refused("layOut", { kind: "noReport" });
  if (info.readOnly) return refused("layOut", { kind: "readOnly" });
  return snapshot ? (await mending()).mend(session, info, snapshot, form) : begin(session, info, form!);
};

async function begin(session: Session, info: WorkbookInfo, form: StartForm): Promise<Outcome> {
  const edition = session.editions.find((e) => e.id === form.edition) ?? editionOfYear(session.editions, form.year);
  const names = tabNames(edition, new Map(), info.sheets);
  const sheets = drawSheets(edition, { meta: startMeta(edition, EMPTY_META, form), pieces: [] }, names);
  const jobs = [...names].map(([key, name]): DrawJob => ({ plan: sheets.get(key)!.plan, target: { kind: "new", name, after: undefined } }));
  if (info.structureProtected) return refused("layOut", { kind: "structureProtected" });
  const order = [...names.values()];
  const { ids } = await session.port.draw(jobs, { writes: [], order, activate: { sheet: names.get(COVER_KEY)!, ...coverCell("unit") } });
  session.located = { edition, sheets: new Map(jobs.map(({ plan }, i): [string, SheetInfo] => [plan.key, { id: ids[i]!, name: plan.name, visible: true }])), duplicates: [] };
  // A new report is shown at once.
  await session.read();
  return { kind: "laidOut", sheets: order, renamed: renamedTabs(edition, [...names.keys()], names) };
}

/** Names of the sheets that laying out would add to a workbook without a report. */
export function sheetsToAdd(edition: Edition, taken: readonly string[]): readonly string[] {
  return sheetSpecs(edition).map((s) => freeName(s.name, taken));
}
