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
const noSheet: Cells = new Map();

export interface CellChanges {
  /** Cells that hold another constant or formula, or nothing any more. Sheets that went are left out: what looked at them says so itself. */
  readonly cells: readonly CellPlace[];
  /** Nothing but constants differs: every formula means what it meant. Else a formula, a name, the sheets or what they are called do. */
  readonly constantsOnly: boolean;
}

/** What differs between two states of a workbook, as far as formulas see it. */
export function changedCells(before: BookState, after: BookState): CellChanges {
  const cells: CellPlace[] = [];
  let constantsOnly = before.order === after.order && before.names === after.names;
  for (const sheet of after.order) {
    const [old, now] = [before.sheets.get(sheet), after.sheets.get(sheet)!];
    if (old === now) continue;
    if (old?.name !== now.name) constantsOnly = false;
    for (const row of differingRows(old?.cells ?? noSheet, now.cells)) {
      const [was, is] = [old?.cells.get(row) ?? noCells, now.cells.get(row) ?? noCells];
      for (const column of new Set([...was.keys(), ...is.keys()])) {
        const [one, other] = [was.get(column), is.get(column)];
        if (one === other) continue;
        if (one?.formula !== other?.formula) constantsOnly = false;
        else if (sameScalar(one?.value ?? null, other?.value ?? null)) continue;
        cells.push({ sheet, row, column });
      }
    }
  }
  return { cells, constantsOnly };
}

function differingRows(old: Cells, now: Cells): number[] {
  if (old === now) return [];
  const rows: number[] = [];
  for (const [row, line] of now) if (old.get(row) !== line) rows.push(row);
  for (const row of old.keys()) if (!now.has(row)) rows.push(row);
  return rows;
}

export function sameScalar(a: Scalar, b: Scalar | undefined): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error);
}
