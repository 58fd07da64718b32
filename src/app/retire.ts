/** A 年度报告 or 审核说明 that is kept under another name: no longer the report's own, and with the figures it showed. */
import { isFormula } from "../sheets/formula";
import { retiredIdentity } from "../sheets/identity";
import { readingOf } from "../sheets/readTable";
import { REPORT_KEY } from "../sheets/reportPlaces";
import { freeName } from "./freeName";
import type { CellWrite, SheetInfo } from "./ports";
import type { Snapshot } from "./snapshot";

/** What its name ends with from then on. */
export const KEPT = "（旧）";

/**
 * Takes its mark away, and writes for links the figures they show: they would go on to follow the input sheets.
 * @param snapshot in which the sheet was read whole
 */
export function retire(snapshot: Snapshot, key: string = REPORT_KEY): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(key);
  if (!sheet) return [];
  const frozen = (snapshot.cells.get(key)?.cells ?? []).flatMap((row, r) =>
    row.flatMap((cell, c): CellWrite[] => {
      const shown = readingOf({ ...cell, formula: cell.value });
      return isFormula(cell) && shown.kind !== "error" ? [{ sheet: sheet.id, row: r, column: c, content: shown.kind === "blank" ? undefined : shown.kind === "number" ? { number: shown.value } : { text: shown.text } }] : [];
    }),
  );
  return [...frozen, { sheet: sheet.id, row: 0, column: 0, content: { text: retiredIdentity(snapshot.located.edition, key) } }];
}

/** What keeps a sheet aside. */
export interface Kept {
  readonly sheet: SheetInfo;
  readonly name: string;
  readonly writes: readonly CellWrite[];
}

/** Under a name that is free; undefined where there is none. @param taken names of all sheets of the workbook */
export function keptAside(snapshot: Snapshot, key: string, taken: Iterable<string>): Kept | undefined {
  const sheet = snapshot.located.sheets.get(key);
  if (!sheet || !snapshot.cells.has(key)) return undefined;
  return { sheet, name: sheet.name.endsWith(KEPT) ? sheet.name : freeName(sheet.name, taken, KEPT), writes: retire(snapshot, key) };
}
