import { sameName } from "./references";
import type { BookState } from "./state";
import type { SheetId } from "./types";

/** Why Excel would not take a name for a sheet; undefined: it would. `own` is the sheet to be renamed. */
export function sheetNameFault(state: BookState, name: string, own?: SheetId): "invalid" | "taken" | undefined {
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || sameName(name, "History")) return "invalid";
  return state.order.some((id) => id !== own && sameName(state.sheets.get(id)!.name, name)) ? "taken" : undefined;
}

/** `Sheet2`, … : the first free one. */
export function freeSheetName(state: BookState): string {
  for (let number = state.order.length + 1; ; number++) {
    if (!sheetNameFault(state, `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** `名称 (2)`, … for a copy, shortened to what a name may have. */
export function copyName(state: BookState, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const made = stem.slice(0, 31 - tail.length) + tail;
    if (!sheetNameFault(state, made)) return made;
  }
}
