/** A damaged sheet drawn anew: every content under its own item again, and a list of those that have no place. */
import type { Reading } from "../report/types";
import { cellAddress } from "./address";
import { align, type Alignment, type FilledSheet } from "./align";
import type { Cell } from "./areas";
import { EMPTY_CELL, isEmpty, wordsOf, type CellRead } from "./cellRead";
import { cellAt, foldWords, type Cells } from "./fingerprint";
import { isFormula, linkSkeletonOf, skeletonOf } from "./formula";
import { readIdentity } from "./identity";
import type { Content, PlannedCell, SheetPlan } from "./plan";
import { readingOf } from "./readTable";

/** A content without a place: where it stood, and what it was. */
export interface Stray extends Cell {
  readonly stood: Exclude<Reading, { readonly kind: "blank" }>;
  /** `stood` is the text of a formula whose value stays on the sheet. */
  readonly formula: boolean;
}

/** A cell beside the drawn part that goes along with its row or column. */
export interface BesideWrite extends Cell {
  readonly content: Content | undefined;
}

export interface Repair {
  /** The plan, with what people entered in it. */
  readonly plan: SheetPlan;
  /** The part of the sheet over which the old drawing reaches. */
  readonly rows: number;
  readonly columns: number;
  /** How many contents go back to their own cells. */
  readonly moved: number;
  readonly stray: readonly Stray[];
  readonly beside: readonly BesideWrite[];
}

/** @param sheet as drawn in this workbook @returns undefined where nobody can say for certain what stands where */
export function repairSheet(sheet: FilledSheet, cells: Cells): Repair | undefined {
  const alignment = align(sheet, cells);
  if (alignment.doubt) return undefined;
  const entered = enteredIn(sheet, alignment, cells);
  const rest = restOf(sheet, alignment, cells);
  const filled = new Map(entered.cells.map((c) => [key(c), c]));
  return {
    plan: { ...sheet.plan, cells: [...sheet.plan.cells.filter((c) => !filled.has(key(c))), ...filled.values()] },
    rows: Math.max(sheet.plan.area.rows, rest.ends.row + 1), columns: Math.max(sheet.plan.area.columns, rest.ends.column + 1),
    moved: entered.moved, stray: [...entered.stray, ...rest.stray], beside: rest.beside,
  };
}

/** The sheet's cells as they stood before it was damaged, as far as its places to fill go. */
export function standingCells(sheet: FilledSheet, cells: Cells): Cells {
  const { at } = align(sheet, cells);
  const grid: CellRead[][] = Array.from({ length: sheet.plan.area.rows }, () => []);
  for (const slot of sheet.slots) {
    const now = at(slot);
    if (now) grid[slot.row]![slot.column] = cellAt(cells, now.row, now.column);
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? EMPTY_CELL));
}

const key = ({ row, column }: Cell): string => `${row},${column}`;

/** What a cell holds, to be entered elsewhere: a formula by its value, since its references would go wrong; an error by what it shows. */
function contentOf(cell: CellRead): Content | undefined {
  const reading = readingOf(isFormula(cell) ? { ...cell, formula: cell.value } : cell);
  return reading.kind === "blank" ? undefined : reading.kind === "number" ? { number: reading.value } : { text: reading.text };
}

const formulaOf = (cell: CellRead, { row, column }: Cell): readonly Stray[] => (isFormula(cell) ? [{ row, column, stood: { kind: "text", text: String(cell.formula) }, formula: true }] : []);

/** The contents of the places to fill. A total that still computes is left to the plan. */
function enteredIn({ plan, slots }: FilledSheet, { at }: Alignment, cells: Cells): { readonly cells: readonly PlannedCell[]; readonly moved: number; readonly stray: readonly Stray[] } {
  const planned = new Map(plan.cells.map((c) => [key(c), c.content]));
  let moved = 0;
  const stray: Stray[] = [];
  const entered = slots.flatMap((slot): PlannedCell[] => {
    const now = at(slot);
    const cell = now && cellAt(cells, now.row, now.column);
    const ours = planned.get(key(slot));
    if (!now || !cell || isEmpty(cell) || (ours && "formula" in ours && isFormula(cell) && skeletonOf(String(cell.formula)) === skeletonOf(ours.formula))) return [];
    stray.push(...formulaOf(cell, now));
    const content = contentOf(cell);
    if (!content) return [];
    if (now.row !== slot.row || now.column !== slot.column) moved += 1;
    return [{ row: slot.row, column: slot.column, content }];
  });
  return { cells: entered, moved, stray };
}

/** Everything else on the sheet: our own words, which are drawn anew; beside the drawn part, which goes along; or without a place. */
function restOf(sheet: FilledSheet, { at }: Alignment, cells: Cells): { readonly ends: Cell; readonly stray: readonly Stray[]; readonly beside: readonly BesideWrite[] } {
  const { plan, slots } = sheet;
  const filled = new Set(slots.flatMap((s) => at(s) ?? []).map(key));
  const words = new Set(plan.cells.flatMap((c) => ("text" in c.content ? [foldWords(c.content.text)] : [])));
  const formulas = plan.cells.flatMap((c) => ("formula" in c.content ? [c.content.formula] : []));
  const [skeletons, links] = [new Set(formulas.map(skeletonOf)), new Set(formulas.map(linkSkeletonOf))];
  const lines = standingLines(plan, slots, at);
  const ours = (cell: CellRead): boolean => {
    if (isFormula(cell)) return skeletons.has(skeletonOf(String(cell.formula))) || links.has(linkSkeletonOf(String(cell.formula)) ?? "");
    return words.has(foldWords(wordsOf(cell))) || readIdentity(wordsOf(cell)) !== undefined;
  };
  const stray: Stray[] = [];
  const beside = new Map<string, BesideWrite>();
  const put = (write: BesideWrite) => beside.set(key(write), write);
  cells.forEach((line, row) => line.forEach((cell, column) => {
    const here = { row, column };
    if (isEmpty(cell) || filled.has(key(here)) || ours(cell)) return;
    const there = row > lines.ends.row || column > lines.ends.column ? lines.beside(here) : undefined;
    if (there && key(there) === key(here)) return;
    const content = contentOf(cell);
    if (there && content) {
      stray.push(...formulaOf(cell, here));
      if (!beside.has(key(here))) put({ ...here, content: undefined });
      put({ ...there, content });
      return;
    }
    const stood = readingOf(cell);
    if (isFormula(cell)) stray.push(...formulaOf(cell, here));
    else if (stood.kind !== "blank") stray.push({ ...here, stood, formula: false });
  }));
  return { ends: lines.ends, stray, beside: [...beside.values()] };
}

/** Where the drawn part ends on the sheet as it stands, and where a cell beside it belongs once the part is drawn anew. */
function standingLines({ area, cells }: SheetPlan, slots: readonly Cell[], at: Alignment["at"]): { readonly ends: Cell; readonly beside: (cell: Cell) => Cell | undefined } {
  const standing = [...cells, ...slots].flatMap((planned) => {
    const now = at(planned);
    return now ? [{ planned, now }] : [];
  });
  const ends = { row: Math.max(0, ...standing.map((s) => s.now.row)), column: Math.max(0, ...standing.map((s) => s.now.column)) };
  const rows = new Map(standing.map((s) => [s.now.row, s.planned.row]));
  const columns = new Map(standing.map((s) => [s.now.column, s.planned.column]));
  return {
    ends,
    beside: ({ row, column }) => {
      const r = row > ends.row ? row - ends.row + area.rows - 1 : rows.get(row);
      const c = column > ends.column ? column - ends.column + area.columns - 1 : columns.get(column);
      return r === undefined || c === undefined ? undefined : { row: r, column: c };
    },
  };
}

/** Where a stray content stood, as 暂存 says it. */
export const strayPlace = (sheet: string, { row, column, formula }: Stray): string => `“${sheet}”${cellAddress(row, column)}${formula ? " 的公式" : ""}`;
export const REPAIR_WORDS = "恢复版面";
