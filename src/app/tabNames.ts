import { sheetSpecs } from "../sheets/workbook";
import type { Edition } from "../statute/types";
import { freeName } from "./freeName";
import type { SheetInfo } from "./ports";

/** The tab of every sheet of the report by its key, in their order: as it is called, or by a name that is free where it is still to be made. */
export function tabNames(edition: Edition, present: ReadonlyMap<string, Pick<SheetInfo, "name">>, all: readonly Pick<SheetInfo, "name">[]): ReadonlyMap<string, string> {
  const taken = new Set(all.map((s) => s.name));
  return new Map(
    sheetSpecs(edition).map(({ key, name: wanted }): [string, string] => {
      const name = present.get(key)?.name ?? freeName(wanted, taken);
      taken.add(name);
      return [key, name];
    }),
  );
}

/** The tab of every sheet of the report that is there, by its key. */
export const tabsOf = (present: ReadonlyMap<string, Pick<SheetInfo, "name">>): ReadonlyMap<string, string> => new Map([...present].map(([key, { name }]) => [key, name]));

/** Those that are made under another name than the form's: it was taken. */
export function renamedTabs(edition: Edition, made: readonly string[], names: ReadonlyMap<string, string>): readonly { readonly from: string; readonly to: string }[] {
  return sheetSpecs(edition).filter(({ key, name }) => made.includes(key) && names.get(key) !== name).map(({ key, name }) => ({ from: name, to: names.get(key)! }));
}
