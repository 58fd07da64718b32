/** A report read sheet by sheet, each in the edition whose words it carries: where a switch was cut short these are two. */
import type { Report } from "../report/types";
import { EMPTY_CELL } from "../sheets/cellRead";
import { COVER_KEY } from "../sheets/coverFields";
import type { Damage } from "../sheets/damage";
import type { Cells } from "../sheets/fingerprint";
import { TEXT_KEY } from "../sheets/textSheet";
import { readReport, type SheetCells } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import type { Snapshot } from "./snapshot";

export interface EditionSources {
  /** The first holds the particulars. */
  readonly reports: readonly [Report, ...Report[]];
  /** The edition of each sheet, by key. */
  readonly editions: ReadonlyMap<string, Edition>;
}

/** The keys of sheets on which people write: a report cannot be carried over without any of them. */
const writtenKeys = (edition: Edition): readonly string[] => [COVER_KEY, TEXT_KEY, ...edition.tables.map((t) => t.id)];

/** @returns the damage of the first sheet that is missing or laid out as no edition does */
export function editionSources(snapshot: Snapshot, editions: readonly Edition[]): EditionSources | Damage {
  const { edition } = snapshot.located;
  const inOrder = [edition, ...editions.filter((e) => e !== edition)];
  const found = new Map<string, Edition>();
  for (const key of writtenKeys(edition)) {
    const own = ownEdition(key, snapshot, editions);
    const damage = snapshot.read.damage.find((d) => d.key === key && d.kind !== "duplicate");
    if (own) found.set(key, own);
    else if (damage) return damage;
  }
  const reports = inOrder
    .filter((e) => [...found.values()].includes(e))
    .sort((a, b) => Number(found.get(COVER_KEY) === b) - Number(found.get(COVER_KEY) === a))
    .map((e) => readReport(e, new Map([...found].flatMap(([key, own]): [string, SheetCells][] => (own === e ? [[key, unmarked(snapshot.cells.get(key)!)]] : [])))).report);
  return { reports: reports as [Report, ...Report[]], editions: found };
}

/** Is there a sheet that only another edition can read? Then a switch was cut short, and drawing over that sheet would put its figures under other items. */
export function isHalfSwitched(snapshot: Snapshot, editions: readonly Edition[]): boolean {
  const { edition } = snapshot.located;
  return writtenKeys(edition).some((key) => (ownEdition(key, snapshot, editions) ?? edition) !== edition);
}

/** The first edition, the one that the marks name before the others, whose layout the sheet has. */
function ownEdition(key: string, snapshot: Snapshot, editions: readonly Edition[]): Edition | undefined {
  const sheet = snapshot.cells.get(key);
  const inOrder = [snapshot.located.edition, ...editions.filter((e) => e !== snapshot.located.edition)];
  return sheet && inOrder.find((e) => !readReport(e, new Map([[key, unmarked(sheet)]])).damage.some((d) => d.key === key));
}

/** The words count, not the mark: a drawing that was cut short has marked sheets whose contents are still the old ones. */
function unmarked(sheet: SheetCells): SheetCells {
  const cells: Cells = sheet.cells.map((row, i) => (i === 0 ? [EMPTY_CELL, ...row.slice(1)] : row));
  return { ...sheet, cells };
}
