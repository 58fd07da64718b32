/** Reads the report of a workbook: at once where its sheets are known, else after finding them. */
import { leavesReadable, type Damage } from "../sheets/damage";
import { readIdentity } from "../sheets/identity";
import type { Area } from "../sheets/plan";
import { areaOf } from "../sheets/areas";
import type { Cells } from "../sheets/fingerprint";
import { headArea } from "../sheets/heads";
import { wordsOf } from "../sheets/cellRead";
import { LAST_KEY } from "../sheets/lastPlaces";
import { RECORD_KEY, recordArea } from "../sheets/recordPlaces";
import { readReport, allSpecs, type ReportRead, type SheetCells } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import { locate, namedSheets, type Located } from "./locate";
import type { ReadAnswer, ReadRequest, SheetId, SheetInfo, WorkbookInfo, WorkbookPort } from "./ports";

/** Everything one read of the workbook tells. */
export interface Snapshot {
  readonly located: Located;
  readonly read: ReportRead;
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly protectedSheets: readonly string[];
  readonly readOnly: boolean;
}

/** What keeps the sheets of these keys from being read or written. */
export const damageOf = (snapshot: Snapshot, concerns: (key: string) => boolean): Damage | undefined => snapshot.read.damage.find((d) => !leavesReadable(d) && d.key !== LAST_KEY && concerns(d.key));

/** Areas to read beyond those of a check, by sheet key. */
export type Wider = ReadonlyMap<string, Area>;

/** The record of validations is read whole when the sheets are looked for, and when it is seen to be another. */
export function withRecord(editions: readonly Edition[], wider: Wider = new Map()): Wider {
  const [first, ...others] = editions.map(recordArea);
  return first ? new Map([...wider, [RECORD_KEY, others.reduce((most, area) => (area.rows > most.rows ? area : most), first)]]) : wider;
}

/** [1] Reads sheets whose places are known. Undefined when one of them is gone or is not what it was: then they must be found again. */
export async function readKnown(port: WorkbookPort, located: Located, wider: Wider = new Map()): Promise<Snapshot | undefined> {
  const keys = [...located.sheets.keys()];
  const requests = keys.map((key) => requestOf(located.edition, key, located.sheets.get(key)!.id, wider));
  const { readOnly, answers } = await port.read(requests);
  if (answers.some((a) => a === undefined)) return undefined;
  const moved = keys.some((key, i) => {
    const identity = identityOf(answers[i]);
    return identity !== undefined && identity.key !== key;
  });
  if (moved) return undefined;
  return snapshot(located, new Map(keys.map((key, i) => [key, answers[i]])), readOnly);
}

/**
 * [2, or 3 where marks and names disagree] Finds the sheets and reads them. The heads of every sheet are read, and in the
 * same trip the whole of those that tabs and defined names promise.
 * @param promised called before the reading where there are such
 */
export async function findAndRead(port: WorkbookPort, editions: readonly Edition[], wider: Wider = new Map(), promised?: () => void): Promise<{ readonly info: WorkbookInfo; readonly snapshot: Snapshot | undefined }> {
  const info = await port.list();
  const whole = withRecord(editions, wider);
  const guess = guesses(info, editions);
  if (guess.size > 0) promised?.();
  let strangers = 0;
  const request = (sheet: SheetInfo): ReadRequest => {
    const key = guess.get(sheet.id);
    if (key !== undefined) return { sheet: sheet.id, area: areaFor(editions, key, whole) };
    strangers += 1;
    return { sheet: sheet.id, area: strangers > MOST_STRANGERS ? areaOf(0, 0) : headArea };
  };
  const first = await port.read(info.sheets.map(request));
  const byId = new Map<SheetId, ReadAnswer>(info.sheets.map((s, i) => [s.id, first.answers[i]]));
  const located = locate(info, new Map([...byId].flatMap(([id, answer]): [SheetId, Cells][] => (answer ? [[id, answer.cells]] : []))), editions);
  if (!located) return { info, snapshot: undefined };
  if ([...located.sheets].every(([key, sheet]) => guess.get(sheet.id) === key)) return { info, snapshot: snapshot(located, new Map([...located.sheets].map(([key, s]) => [key, byId.get(s.id)])), first.readOnly) };
  return { info, snapshot: await readKnown(port, located, whole) };
}

/** Sheets that no tab and no name calls ours are known by mark or words; beyond so many of them only the marks are read. */
const MOST_STRANGERS = 20;

/** Which sheet is probably which: by its tab, and better by the defined name that points to it. */
function guesses(info: WorkbookInfo, editions: readonly Edition[]): ReadonlyMap<SheetId, string> {
  const byTab = editions.flatMap((e) => allSpecs(e).flatMap((spec) => info.sheets.filter((s) => s.name === spec.name).map((s): [SheetId, string] => [s.id, spec.key])));
  const keys = new Set(editions.flatMap((e) => allSpecs(e).map((spec) => spec.key)));
  return new Map([...byTab, ...[...namedSheets(info)].filter(([key]) => keys.has(key)).map(([key, sheet]): [SheetId, string] => [sheet.id, key])]);
}

/** What is read of a sheet before its edition is known: what any edition reads of it. */
function areaFor(editions: readonly Edition[], key: string, wider: Wider): Area {
  const areas = editions.flatMap((e) => allSpecs(e).filter((s) => s.key === key).map((s) => s.area));
  return wider.get(key) ?? areaOf(0, 0, Math.max(1, ...areas.map((a) => a.row + a.rows)), Math.max(1, ...areas.map((a) => a.column + a.columns)));
}

function requestOf(edition: Edition, key: string, sheet: SheetId, wider: Wider): ReadRequest {
  const { area, used } = allSpecs(edition).find((s) => s.key === key)!;
  // Before it is drawn over, what is read says how far.
  const more = wider.get(key);
  return more ? { sheet, area: more } : { sheet, area, used };
}

const firstCell = (answer: ReadAnswer): string => (answer?.cells[0]?.[0] ? wordsOf(answer.cells[0][0]) : "");
const identityOf = (answer: ReadAnswer) => readIdentity(firstCell(answer));

function snapshot(located: Located, answers: ReadonlyMap<string, ReadAnswer>, readOnly: boolean): Snapshot {
  const present = [...answers].flatMap(([key, a]) => (a ? [[key, a] as const] : []));
  const cells = new Map(present.map(([key, a]): [string, SheetCells] => [key, { name: a.sheet.name, cells: a.cells }]));
  const read = readReport(located.edition, cells);
  const current: Located = { ...located, sheets: new Map(present.map(([key, a]) => [key, a.sheet])) };
  return {
    located: current, cells, readOnly,
    read: { ...read, damage: [...located.duplicates, ...read.damage] },
    protectedSheets: present.filter(([, a]) => a.protected).map(([, a]) => a.sheet.name),
  };
}
