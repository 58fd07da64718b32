/** Which cell of a row in the source holds which figure of the form. */
import type { Proof, RefusedWhy } from "../../report/imported";
import type { Edition } from "../../statute/types";
import { readCell } from "./cellNumber";
import type { FormColumn, FormRow } from "./formRows";
import { placeByArithmetic } from "./placement";
import type { MappedHeads } from "./sourceHeads";
import { endOf, rightEdge, type SourceCell, type SourceRow } from "./sourceRows";

export type CellFound =
  | { readonly kind: "cell"; readonly cell: SourceCell }
  /** The heads say that the source has no such column. */
  | { readonly kind: "missing" }
  | { readonly kind: "proved"; readonly cell: SourceCell; readonly seen: string; readonly proof: readonly Proof[] }
  | { readonly kind: "refused"; readonly seen: string; readonly why: RefusedWhy; readonly readings: number | undefined };

/**
 * `cells`: those of the row beside its label. By the heads where they name every figure and the row is as wide as they are;
 * else by position where there are as many cells as figures; else by arithmetic; else refused.
 * One entry for each figure of the row.
 */
export function rowCells(edition: Edition, row: FormRow, whole: SourceRow, cells: readonly SourceCell[], heads: MappedHeads | undefined, height: number): readonly CellFound[] {
  const refuse = (readings?: number, why: RefusedWhy = "row"): readonly CellFound[] => row.columns.map(() => ({ kind: "refused", seen: seenIn(cells), why, readings }));
  // A figure merged over several rows belongs to one of them, and nobody knows to which.
  if (cells.some((cell) => cell.rowSpan !== height && cell.text.trim() !== "")) return refuse();
  const headed = heads && rightEdge(whole) === heads.rightEdge ? underHeads(cells, heads) : undefined;
  if (headed) return headed;
  // The source breaks off in this row: what it lacks may have been figures, and sums without them prove nothing.
  if (whole.some((cell) => cell.brokenOff)) return refuse();
  const placed = withoutTrailing(cells, row.columns.length, heads);
  // One cell less than its heads, and the last blank: that may be the column behind the figures, and one of them is missing.
  const short = heads !== undefined && rightEdge(whole) < heads.rightEdge && placed.at(-1)?.text.trim() === "";
  if (placed.length === row.columns.length && !short && !contradicts(placed, heads, rightEdge(whole))) return placed.map((cell) => ({ kind: "cell", cell }));
  return byArithmetic(edition, row, placed) ?? refuse(undefined, ranTogether(placed) ? "runTogether" : "row");
}

/** Undefined unless every figure with a head has one cell of its own, and no cell that holds something is left over where a head is missing. */
function underHeads(cells: readonly SourceCell[], heads: MappedHeads): readonly CellFound[] | undefined {
  const chosen = heads.columns.map((columns) => {
    const under = cells.filter((cell) => columns.some((c) => cell.column <= c && c < endOf(cell)));
    return under.length > 1 ? onlyFilled(under) : under[0];
  });
  const found = chosen.filter((cell) => cell !== undefined);
  if (found.length !== heads.count || new Set(found).size !== found.length) return undefined;
  if (heads.count < heads.columns.length && (heads.count < 2 || filledOf(cells).some((cell) => !found.includes(cell)))) return undefined;
  return chosen.map((cell) => (cell ? { kind: "cell", cell } : { kind: "missing" }));
}

const filledOf = (cells: readonly SourceCell[]): readonly SourceCell[] => cells.filter((cell) => cell.text.trim() !== "" || cell.value !== undefined);
export const seenIn = (cells: readonly SourceCell[]): string => cells.map((cell) => cell.text.trim()).join(" | ");

/** Of several cells under one head the only one that holds something; the first where none does. */
function onlyFilled(cells: readonly SourceCell[]): SourceCell | undefined {
  const filled = filledOf(cells);
  return filled.length > 1 ? undefined : (filled[0] ?? cells[0]);
}

/** Without the empty cells behind the last figure, which a wide sheet has and a note's column leaves. */
function withoutTrailing(cells: readonly SourceCell[], count: number, heads: MappedHeads | undefined): readonly SourceCell[] {
  if (count === 1) {
    const only = onlyFilled(cells);
    return only ? [only] : cells;
  }
  const last = heads && heads.count === count ? Math.max(...heads.columns.flat()) : undefined;
  let end = cells.length;
  while (end > count && cells[end - 1]!.text.trim() === "" && (last === undefined || cells[end - 1]!.column > last)) end--;
  return cells.slice(0, end);
}

/** Do the heads put one of these cells under another figure? Not asked where the row is shifted against them. */
function contradicts(cells: readonly SourceCell[], heads: MappedHeads | undefined, edge: number): boolean {
  if (!heads || heads.rightEdge !== edge) return false;
  return heads.columns.some((columns, i) => columns.length > 0 && !columns.some((c) => cells[i]!.column <= c && c < endOf(cells[i]!)));
}

const ranTogether = (cells: readonly SourceCell[]): boolean => filledOf(cells).length === 1 && /\d/.test(cells.map((c) => c.text).join(""));

function byArithmetic(edition: Edition, row: FormRow, cells: readonly SourceCell[]): readonly CellFound[] | undefined {
  if (cells.length >= row.columns.length) return undefined;
  const values = cells.map((cell) => (cell.value !== undefined ? { kind: "number" as const, value: cell.value } : readCell(cell.text, row.columns[0]!.figure)));
  if (values.some((v) => v.kind === "notUnderstood" || v.kind === "note")) return undefined;
  const placed = placeByArithmetic(edition, row.columns.map((c: FormColumn) => c.figure.id), values.map((v) => ("value" in v ? v.value : undefined)));
  if (!placed) return undefined;
  const seen = seenIn(cells);
  return placed.cells.map((at) => (at === undefined ? { kind: "refused", seen, why: "row", readings: placed.readings } : { kind: "proved", cell: cells[at]!, seen, proof: placed.proof }));
}
