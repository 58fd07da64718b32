/** A 年度报告 that is kept under another name: no longer the report's own, and with the figures it showed. */
import { isFormula } from "../sheets/formula";
import { retiredIdentity } from "../sheets/identity";
import { readingOf } from "../sheets/readTable";
import { REPORT_KEY } from "../sheets/reportPlaces";
import type { CellWrite } from "./ports";
import type { Snapshot } from "./snapshot";

/** What its name ends with from then on. */
export const KEPT = "（旧）";

/**
 * Takes its mark away, and writes for links the figures they show: they would go on to follow the input sheets.
 * @param snapshot in which the report sheet was read whole
 */
export function retire(snapshot: Snapshot): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(REPORT_KEY);
  if (!sheet) return [];
  const frozen = (snapshot.cells.get(REPORT_KEY)?.cells ?? []).flatMap((row, r) =>
    row.flatMap((cell, c): CellWrite[] => {
      const shown = readingOf({ ...cell, formula: cell.value });
      return isFormula(cell) && shown.kind !== "error" ? [{ sheet: sheet.id, row: r, column: c, content: shown.kind === "blank" ? undefined : shown.kind === "number" ? { number: shown.value } : { text: shown.text } }] : [];
    }),
  );
  return [...frozen, { sheet: sheet.id, row: 0, column: 0, content: { text: retiredIdentity(snapshot.located.edition, REPORT_KEY) } }];
}
