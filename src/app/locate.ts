/**
 * Finds the sheets of a report in a workbook, whatever they are called and wherever they stand: by the mark in their
 * first cell, by the defined name that points to them, and where both are gone by their words. Pure.
 */
import type { Damage } from "../sheets/damage";
import { wordsOf } from "../sheets/cellRead";
import { cellAt, type Cells } from "../sheets/fingerprint";
import { editionByWords, keyByWords } from "../sheets/heads";
import { keyOfName, readIdentity, type Identity } from "../sheets/identity";
import { allSpecs, onDemandSpecs } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import type { NameInfo, SheetId, SheetInfo, WorkbookInfo } from "./ports";

/** Where the sheets of the report are. */
export interface Located {
  readonly edition: Edition;
  readonly sheets: ReadonlyMap<string, SheetInfo>;
  readonly duplicates: readonly Damage[];
}

/** The sheets and defined names of a workbook, open or in a file. */
export type Tabs = Pick<WorkbookInfo, "sheets" | "names">;

/** The sheet that each of our defined names points to: the second witness, and the one that a copied sheet does not have. */
export function namedSheets(info: Tabs): ReadonlyMap<string, SheetInfo> {
  const byName = new Map(info.sheets.map((s) => [s.name.toLowerCase(), s]));
  return new Map(
    info.names.flatMap((name): [string, SheetInfo][] => {
      const key = keyOfName(name.name);
      const sheet = byName.get(sheetOfReference(name)?.toLowerCase() ?? "");
      return key !== undefined && sheet ? [[key, sheet]] : [];
    }),
  );
}

function sheetOfReference(name: NameInfo): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name.formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]) : undefined;
}

interface Marked {
  readonly sheet: SheetInfo;
  readonly identity: Identity;
}

/**
 * @param seen what was read of each sheet, from its first cell on
 * @returns undefined where no sheet is one of ours
 */
export function locate(info: Tabs, seen: ReadonlyMap<SheetId, Cells>, editions: readonly Edition[]): Located | undefined {
  const named = namedSheets(info);
  const marked = info.sheets.flatMap((sheet): Marked[] => {
    const identity = readIdentity(wordsOf(cellAt(seen.get(sheet.id) ?? [], 0, 0)));
    return identity ? [{ sheet, identity }] : [];
  });
  const unmarked = info.sheets.filter((s) => !marked.some((m) => m.sheet.id === s.id));
  const edition = markedEdition(marked, named, editions);
  if (!edition) return byWords(unmarked, named, seen, editions);
  const sheets = new Map<string, SheetInfo>();
  const duplicates: Damage[] = [];
  for (const spec of allSpecs(edition)) {
    const own = marked.filter((m) => m.identity.key === spec.key && m.identity.edition === edition.id).map((m) => m.sheet);
    const witness = named.get(spec.key);
    // A sheet whose mark was wiped out is still known by its name, unless the mark says it is another one.
    const chosen = own.find((s) => s.id === witness?.id) ?? own.find((s) => s.name === spec.name) ?? own[0]
      // A drawing in another edition that was cut short has marked some sheets and not the others.
      ?? marked.find((m) => m.identity.key === spec.key && (m.sheet.id === witness?.id || !m.identity.sealed))?.sheet ?? unmarked.find((s) => s.id === witness?.id);
    if (!chosen) continue;
    sheets.set(spec.key, chosen);
    const others = own.filter((s) => s.id !== chosen.id).map((s) => s.name);
    if (others.length > 0 && !onDemandSpecs.includes(spec)) duplicates.push({ kind: "duplicate", key: spec.key, sheet: chosen.name, others });
  }
  if (sheets.size === 0) return undefined;
  const all = withWordsOf(edition, sheets, unmarked, seen);
  // While a drawing is under way the marks say what it is to become; once it is done the words say what it is.
  const settled = marked.every((m) => m.identity.sealed);
  return { edition: (settled ? editionByWords(editions, cellsOf(all, seen), edition) : undefined) ?? edition, sheets: all, duplicates };
}

/** The edition that the marks name; of several the one that is being drawn, else the one whose sheets the defined names point to. */
function markedEdition(marked: readonly Marked[], named: ReadonlyMap<string, SheetInfo>, editions: readonly Edition[]): Edition | undefined {
  const votes = (edition: Edition): number => marked.filter((m) => m.identity.edition === edition.id).reduce((sum, m) => sum + (named.get(m.identity.key)?.id === m.sheet.id ? (m.identity.sealed ? 1_000 : 1_000_000) : 1), 0);
  const best = editions.reduce((a, b) => (votes(b) > votes(a) ? b : a));
  return votes(best) > 0 ? best : undefined;
}

/** No mark at all: the names tell which sheet is which, or at least one table is beyond doubt; the words tell the edition. */
function byWords(unmarked: readonly SheetInfo[], named: ReadonlyMap<string, SheetInfo>, seen: ReadonlyMap<SheetId, Cells>, editions: readonly Edition[]): Located | undefined {
  const candidates = editions.flatMap((edition) => {
    const keys = new Set(allSpecs(edition).map((s) => s.key));
    const tables = new Set<string>(edition.tables.map((t) => t.id));
    const pointed = new Map([...named].filter(([key, sheet]) => keys.has(key) && unmarked.some((s) => s.id === sheet.id)));
    const certain = pointed.size > 0 || unmarked.some((s) => keyByWords(edition, tables, seen.get(s.id) ?? [], true) !== undefined);
    return certain ? [{ edition, sheets: withWordsOf(edition, pointed, unmarked, seen) }] : [];
  });
  for (const { edition, sheets } of candidates) if (editionByWords(editions, cellsOf(sheets, seen)) === edition) return { edition, sheets, duplicates: [] };
  const [first] = candidates;
  return first && first.sheets.size > 0 ? { ...first, duplicates: [] } : undefined;
}

/** The sheets found so far and those of the missing ones that are known by their words. */
function withWordsOf(edition: Edition, found: ReadonlyMap<string, SheetInfo>, unmarked: readonly SheetInfo[], seen: ReadonlyMap<SheetId, Cells>): ReadonlyMap<string, SheetInfo> {
  const sheets = new Map(found);
  for (const sheet of unmarked) {
    if ([...sheets.values()].some((s) => s.id === sheet.id)) continue;
    const missing = new Set(allSpecs(edition).map((s) => s.key).filter((key) => !sheets.has(key)));
    const key = keyByWords(edition, missing, seen.get(sheet.id) ?? []);
    if (key !== undefined) sheets.set(key, sheet);
  }
  // In the order of the report, whatever the order of finding.
  return new Map(allSpecs(edition).flatMap((s): [string, SheetInfo][] => (sheets.has(s.key) ? [[s.key, sheets.get(s.key)!]] : [])));
}

const cellsOf = (sheets: ReadonlyMap<string, SheetInfo>, seen: ReadonlyMap<SheetId, Cells>): ReadonlyMap<string, Cells> => new Map([...sheets].map(([key, s]) => [key, seen.get(s.id) ?? []]));
