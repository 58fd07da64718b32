import { parseAddress, splitSheet } from "./address";
import { tokensOf } from "./formulaTokens";
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

/** What a name stands for on a sheet, without `=`: its own names go before those of the workbook. Empty where there is none. */
function expressionOf(names: readonly NameData[], name: string, home: SheetId | undefined): string {
  const found = names.find((one) => home !== undefined && one.scope === home && sameName(one.name, name)) ?? names.find((one) => one.scope === undefined && sameName(one.name, name));
  return found?.formula.slice(1) ?? "";
}

/** Undefined for no name, and for a name of something else than one place. */
export function placeOfName(names: readonly NameData[], name: string, home: SheetId | undefined): NamedPlace | undefined {
  const expression = expressionOf(names, name, home);
  if (!isPlainPlace(expression)) return undefined;
  const { sheet, address } = splitSheet(expression);
  const area = parseAddress(address);
  return sheet === undefined || !area ? undefined : { sheet, area, expression };
}

/** The areas of a name that means one or several of one sheet, with the name of that sheet. */
export function areasOfName(names: readonly NameData[], name: string, home: SheetId | undefined): { readonly sheet: string; readonly areas: readonly Area[] } | undefined {
  const tokens = tokensOf(expressionOf(names, name, home)).filter(({ text }) => text.trim() !== "");
  if (tokens.length % 2 === 0 || tokens.some((token, i) => (i % 2 === 0 ? token.kind !== "reference" : token.text !== ","))) return undefined;
  const places = tokens.filter((_token, i) => i % 2 === 0).map(({ text }) => splitSheet(text));
  const areas = places.flatMap(({ address }) => parseAddress(address) ?? []);
  const sheet = places[0]?.sheet;
  return sheet !== undefined && areas.length === places.length && places.every((place) => place.sheet !== undefined && sameName(place.sheet, sheet)) ? { sheet, areas } : undefined;
}
