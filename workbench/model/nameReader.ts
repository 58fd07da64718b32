import { parseAddress, splitSheet } from "./address";
import { sameName } from "./references";
import type { NameData } from "./state";
import type { Area, SheetId } from "./types";

/** A place a defined name means, with the name of its sheet. */
export interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
  /** As the name writes it, e.g. `'三 申请'!$A$1`. */
  readonly expression: string;
}

const PLACE = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u;

/** True for a cell or area of one sheet, and nothing more. */
export function isPlainPlace(expression: string): boolean {
  return PLACE.test(expression);
}

/** What a name means on a sheet: its own names go before those of the workbook. Undefined for none, and for a name of something else than a place. */
export function placeOfName(names: readonly NameData[], name: string, home: SheetId | undefined): NamedPlace | undefined {
  const found = names.find((one) => home !== undefined && one.scope === home && sameName(one.name, name)) ?? names.find((one) => one.scope === undefined && sameName(one.name, name));
  const expression = found?.formula.slice(1) ?? "";
  if (!isPlainPlace(expression)) return undefined;
  const { sheet, address } = splitSheet(expression);
  const area = parseAddress(address);
  return sheet === undefined || !area ? undefined : { sheet, area, expression };
}
