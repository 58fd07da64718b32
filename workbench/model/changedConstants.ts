import type { BookState, CellData, SheetState } from "./state";
import type { Scalar, SheetId } from "./types";

export interface CellPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

type Cells = SheetState["cells"];
type Line = ReadonlyMap<number, CellData>;
const noCells: Line = new Map();

/**
 * Cells whose constants differ between two states of a workbook. Undefined when more than that differs, so that
 * formulas may mean something else: a formula, a name, the sheets or what they are called.
 */
export function changedConstants(before: BookState, after: BookState): CellPlace[] | undefined {
  if (before === after) return [];
  if (before.order !== after.order || before.names !== after.names) return undefined;
  const places: CellPlace[] = [];
  for (const sheet of after.order) {
    const [old, now] = [before.sheets.get(sheet)!, after.sheets.get(sheet)!];
    if (old === now) continue;
    if (old.name !== now.name) return undefined;
    for (const row of differingRows(old.cells, now.cells)) {
      const columns = differingColumns(old.cells.get(row) ?? noCells, now.cells.get(row) ?? noCells);
      if (!columns) return undefined;
      for (const column of columns) places.push({ sheet, row, column });
    }
  }
  return places;
}

function differingRows(old: Cells, now: Cells): number[] {
  if (old === now) return [];
  const rows: number[] = [];
  for (const [row, line] of now) if (old.get(row) !== line) rows.push(row);
  for (const row of old.keys()) if (!now.has(row)) rows.push(row);
  return rows;
}

/** Undefined when a formula came, went or changed. */
function differingColumns(old: Line, now: Line): number[] | undefined {
  const columns: number[] = [];
  for (const [column, cell] of now) {
    const was = old.get(column);
    if (was === cell) continue;
    if (was?.formula !== cell.formula) return undefined;
    if (!sameScalar(was?.value ?? null, cell.value)) columns.push(column);
  }
  for (const [column, cell] of old) {
    if (now.has(column)) continue;
    if (cell.formula !== undefined) return undefined;
    if (cell.value !== null) columns.push(column);
  }
  return columns;
}

export function sameScalar(a: Scalar, b: Scalar | undefined): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error);
}
