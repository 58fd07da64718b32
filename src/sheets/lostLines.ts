/** Rows and columns of a sheet that were deleted with what stood in them: drawn anew they come back empty. */
import { align, type FilledSheet } from "./align";
import type { Cell } from "./areas";
import { isEmpty } from "./cellRead";
import { cellAt, wordsOfPlan, type Cells } from "./fingerprint";

export interface LostLine {
  readonly axis: "row" | "column";
  /** The form's words for it, or "" where it has none of its own. */
  readonly label: string;
  /** Places to fill that were in it, where the form has them. */
  readonly cells: readonly Cell[];
}

/** @returns nothing where nobody can say what stands where, and where nothing is filled in that could have been lost along */
export function lostLines(sheet: FilledSheet, cells: Cells): readonly LostLine[] {
  const { at, doubt } = align(sheet, cells);
  const computed = new Set(sheet.plan.cells.flatMap((c) => ("formula" in c.content ? [placeOf(c)] : [])));
  const inputs = sheet.slots.filter((slot) => !computed.has(placeOf(slot)));
  const gone = inputs.filter((slot) => !at(slot));
  const holds = inputs.some((slot) => {
    const now = at(slot);
    return now !== undefined && !isEmpty(cellAt(cells, now.row, now.column));
  });
  if (doubt || gone.length === 0 || (!holds && gone.length < inputs.length)) return [];
  const rows = linesOf(sheet, inputs, gone, "row");
  const columns = linesOf(sheet, inputs, gone, "column");
  const first = rows.cells === gone.length && rows.lines.length <= columns.lines.length ? rows : columns;
  const told = new Set(first.lines.flatMap((l) => l.cells).map(placeOf));
  const rest = (first === rows ? columns : rows).lines.map((l) => ({ ...l, cells: l.cells.filter((c) => !told.has(placeOf(c))) }));
  return [...first.lines, ...rest.filter((l) => l.cells.length > 0)];
}

const placeOf = ({ row, column }: Cell): string => `${row},${column}`;

/** Lines of which every place to fill is gone. */
function linesOf({ labels }: FilledSheet, inputs: readonly Cell[], gone: readonly Cell[], axis: "row" | "column"): { readonly lines: readonly LostLine[]; readonly cells: number } {
  const indices = [...new Set(gone.map((c) => c[axis]))].filter((i) => inputs.filter((c) => c[axis] === i).every((c) => gone.includes(c)));
  const lines = indices.map((i): LostLine => {
    const own = labels.filter((l) => l[axis] === i).pop();
    return { axis, label: own ? wordsOfPlan(own) : "", cells: gone.filter((c) => c[axis] === i) };
  });
  return { lines, cells: lines.reduce((sum, l) => sum + l.cells.length, 0) };
}
