/** Finds the sheets of a report in a workbook, whatever they are called and wherever they stand. Pure: what was listed and read goes in. */
import type { Damage } from "../sheets/damage";
import { keyOfName, readIdentity } from "../sheets/identity";
import { allSpecs } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import type { NameInfo, SheetId, SheetInfo, WorkbookInfo } from "./ports";

/** Where the sheets of the report are. */
export interface Located {
  readonly edition: Edition;
  readonly sheets: ReadonlyMap<string, SheetInfo>;
  readonly duplicates: readonly Damage[];
}

/** The sheet that each of our defined names points to: the second witness, and the one that a copied sheet does not have. */
export function namedSheets(info: WorkbookInfo): ReadonlyMap<string, SheetInfo> {
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

/**
 * @param identities what stands in the first cell of each sheet
 * @returns undefined where no sheet is one of ours
 */
export function locate(info: WorkbookInfo, identities: ReadonlyMap<SheetId, string>, editions: readonly Edition[]): Located | undefined {
  const named = namedSheets(info);
  const marked = info.sheets.flatMap((sheet) => {
    const identity = readIdentity(identities.get(sheet.id) ?? "");
    return identity ? [{ sheet, identity }] : [];
  });
  const edition = editions.find((e) => marked.some((m) => m.identity.edition === e.id)) ?? (named.size > 0 ? editions[0] : undefined);
  if (!edition) return undefined;
  const sheets = new Map<string, SheetInfo>();
  const duplicates: Damage[] = [];
  for (const spec of allSpecs(edition)) {
    const own = marked.filter((m) => m.identity.key === spec.key && m.identity.edition === edition.id).map((m) => m.sheet);
    const witness = named.get(spec.key);
    // A sheet whose mark was wiped out is still known by its name, unless the mark says it is another one.
    const chosen = own.find((s) => s.id === witness?.id) ?? own.find((s) => s.name === spec.name) ?? own[0] ?? (witness && !marked.some((m) => m.sheet.id === witness.id) ? witness : undefined);
    if (!chosen) continue;
    sheets.set(spec.key, chosen);
    const others = own.filter((s) => s.id !== chosen.id).map((s) => s.name);
    if (others.length > 0) duplicates.push({ kind: "duplicate", key: spec.key, sheet: chosen.name, others });
  }
  return sheets.size === 0 ? undefined : { edition, sheets, duplicates };
}
