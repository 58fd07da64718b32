/** What people put on a sheet of ours beside what it is for: notes in our own cells, formulas in places for numbers, rows below a table. */
import type { Edition } from "../statute/types";
import type { FilledSheet } from "./align";
import { isEmpty, wordsOf } from "./cellRead";
import type { DrawnSheet } from "./drawn";
import { cellAt, type Cells } from "./fingerprint";
import { isFormula } from "./formula";
import type { Area } from "./plan";
import { readingOf } from "./readTable";
import { recoverText } from "./recoverText";
import { repairSheet, type Stray } from "./repair";
import { TEXT_KEY } from "./textSheet";
import { fixedSheets } from "./workbook";

/**
 * Everything on the sheet that a drawing over `extent` would wipe out and that is neither ours nor carried over with the report.
 * @param drawn the sheet as it was drawn in `edition`; its layout is intact
 */
export function foreignCells(edition: Edition, key: string, drawn: DrawnSheet, cells: Cells, extent: Area): readonly Stray[] {
  if (key === TEXT_KEY) {
    const found = recoverText(edition, cells);
    return "pieces" in found ? found.stray : [];
  }
  const sheet: FilledSheet = { ...drawn, slots: fixedSheets(edition).byKey.get(key)?.slots ?? [] };
  const own = (repairSheet(sheet, cells)?.stray ?? []).filter((stray) => stray.row < extent.rows && stray.column < extent.columns && !wasOurs(sheet, stray));
  const told = (one: Stray): boolean => own.some((stray) => !stray.formula && stray.row === one.row && stray.column === one.column);
  return [...own, ...below(sheet, cells, extent).filter((one) => !told(one))];
}

/** Our own words of another day: an example that names a year. */
function wasOurs({ plan }: DrawnSheet, stray: Stray): boolean {
  const planned = plan.cells.find((c) => c.row === stray.row && c.column === stray.column)?.content;
  return planned !== undefined && "text" in planned && stray.stood.kind === "text" && undated(stray.stood.text) === undated(planned.text);
}
const undated = (text: string): string => text.replace(/\d+/g, "0");

/** The same of a sheet on which nothing is to be filled in: whatever stands there typed and is in none of the words that its `drawings` have anywhere, since rows may have been pushed in. */
export function foreignWords(drawings: readonly DrawnSheet[], cells: Cells, extent: Area): readonly Stray[] {
  const ours = new Set(drawings.flatMap(({ plan }) => plan.cells.flatMap(({ content }) => ("text" in content ? [undated(content.text)] : []))));
  return cells.slice(0, extent.rows).flatMap((line, row) =>
    line.slice(0, extent.columns).flatMap((cell, column): Stray[] => {
      const stood = readingOf(cell);
      const isMark = row === 0 && column === 0;
      return isMark || isFormula(cell) || stood.kind === "blank" || wordsOf(cell) === "" || ours.has(undated(wordsOf(cell))) ? [] : [{ row, column, stood, formula: false }];
    }),
  );
}

/** Below the drawn part, where the new one reaches further down or to the right. */
function below({ plan }: DrawnSheet, cells: Cells, extent: Area): readonly Stray[] {
  const found: Stray[] = [];
  for (let row = 0; row < Math.min(cells.length, extent.rows); row++)
    for (let column = 0; column < extent.columns; column++) {
      const cell = cellAt(cells, row, column);
      const stood = readingOf(cell);
      if ((row >= plan.area.rows || column >= plan.area.columns) && !isEmpty(cell) && stood.kind !== "blank" && wordsOf(cell) !== "") found.push({ row, column, stood, formula: false });
    }
  return found;
}
