import { sameName } from "../../model/references";
import type { Area, SheetId, Workbook } from "../../model/types";
import { parseReference } from "./a1";

/** Cells of one sheet to go to: at least one area. */
export interface Place {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

/** What was entered in the name box means: an address, else a defined name. Undefined: nothing of the workbook. */
export function placeOf(workbook: Workbook, text: string): Place | undefined {
  const reference = parseReference(text);
  if (reference === undefined) return workbook.placesOf(text.trim());
  const sheet = reference.sheet === undefined ? workbook.activeSheet : workbook.sheets.find(({ name }) => sameName(name, reference.sheet!))?.id;
  return sheet === undefined ? undefined : { sheet, areas: [reference.area] };
}
