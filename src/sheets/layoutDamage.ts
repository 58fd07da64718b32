/** Is a sheet still laid out as we drew it? Its words and formulas are compared with the plan's; where they differ, the difference is named. */
import { cellAddress } from "./address";
import { align, type Alignment, type FilledSheet } from "./align";
import type { Cell } from "./areas";
import { wordsOf } from "./cellRead";
import type { Damage } from "./damage";
import { cellAt, MOST_SHIFT, sameWords, wordsOfPlan, type Cells } from "./fingerprint";
import { lostLines } from "./lostLines";
import { isFormula, sameFormula } from "./formula";
import type { PlannedCell } from "./plan";

type LayoutDamage = Extract<Damage, { kind: "layout" }>;
type Wanted = PlannedCell & { readonly words: string };

/** The first difference between the sheet and its plan, or undefined where everything is in its place. */
export function layoutDamage(drawn: FilledSheet, name: string, cells: Cells): Damage | undefined {
  const labels = drawn.labels.map((l) => ({ ...l, words: wordsOfPlan(l) }));
  const wrong = labels.filter((l) => !sameWords(wordsOf(cellAt(cells, l.row, l.column)), l.words));
  if (wrong.length === 0 && untouched(drawn, cells)) return undefined;
  const alignment = align(drawn, cells);
  const { doubt, inPlace } = alignment;
  if (wrong.length === 0 && inPlace && !doubt) return undefined;
  const lost = lostLines(drawn, cells).map(({ axis, label, cells: places }) => ({ axis, label, cells: places.length }));
  const damage: LayoutDamage = {
    kind: "layout", key: drawn.plan.key, sheet: name, inserted: 0, columns: 0, ...here(doubt ?? { row: 0, column: 0 }, "", cells),
    repairable: doubt === undefined, ...(doubt === undefined && !inPlace && { redraw: true as const }), ...(lost.length > 0 && { lost }),
  };
  if (doubt?.pushed) return { ...damage, pushed: cellAddress(doubt.row, doubt.column) };
  if (wrong.length > 0) return { ...damage, ...nameByLabels(drawn, wrong, doubt ? undefined : alignment, cells), ...(doubt && doubt.expected !== "" && !wrong.some((l) => l.words === doubt.expected) && here(doubt, doubt.expected, cells)) };
  return { ...damage, ...(doubt ? here(doubt, doubt.expected, cells) : nameBySlots(drawn, alignment, cells)) };
}

const here = ({ row, column }: Cell, expected: string, cells: Cells) => ({ row: row + 1, column: column + 1, expected, found: wordsOf(cellAt(cells, row, column)) });

/** Every total computes where it should, and no number stands just behind the last row or column: then nothing can have been pushed away. */
function untouched({ plan, slots }: FilledSheet, cells: Cells): boolean {
  const places = new Set(slots.map(placeOf));
  const behind = slots.flatMap(({ row, column }) => [{ row: row + 1, column }, { row, column: column + 1 }]).filter((c) => !places.has(placeOf(c))).map((c) => cellAt(cells, c.row, c.column));
  const computes = plan.cells.every((c) => !("formula" in c.content) || !places.has(placeOf(c)) || sameFormula(cellAt(cells, c.row, c.column).formula, c.content.formula));
  return computes && behind.every((cell) => cell.type !== "number" || isFormula(cell));
}

const placeOf = ({ row, column }: Cell): string => `${row},${column}`;

/** Labels that stand so many rows or columns further on give their number. */
function nameByLabels({ slots }: FilledSheet, wrong: readonly Wanted[], alignment: Alignment | undefined, cells: Cells): Pick<LayoutDamage, "row" | "column" | "inserted" | "columns" | "expected" | "found"> {
  const first = wrong[0]!;
  const leftmost = wrong.reduce((a, b) => (b.column < a.column ? b : a));
  const stands = (l: Wanted, rows: number, columns: number) => sameWords(wordsOf(cellAt(cells, l.row + rows, l.column + columns)), l.words);
  // Where rows were deleted their own labels are gone: what must be found again is what stood below them.
  const movedBy = (n: number, place: (l: Wanted) => number, from: number, rows: number, columns: number) => {
    const [removed, beyond] = [wrong.filter((l) => place(l) < from - n), wrong.filter((l) => place(l) >= from + Math.max(0, -n))];
    return beyond.length > 0 && beyond.every((l) => stands(l, rows, columns)) && (n > 0 || !removed.some((l) => standsSomewhere(l, cells)));
  };
  const shift = [...shifts()].find((n) => movedBy(n, (l) => l.row, first.row, n, 0));
  const columns = shift === undefined ? [...shifts()].find((n) => movedBy(n, (l) => l.column, leftmost.column, 0, n)) : undefined;
  const both = alignment && shift === undefined && columns === undefined ? firstInserted(slots, alignment) : undefined;
  if (both) return { ...here({ row: both.row, column: 0 }, "", cells), inserted: both.inserted, columns: 0 };
  const at = columns === undefined ? first : leftmost;
  return { ...here(at, at.words, cells), inserted: shift ?? 0, columns: columns ?? 0 };
}

/** Rows pushed in or taken out while columns were too: where the figures below first stand further off. */
function firstInserted(slots: readonly Cell[], { at }: Alignment): { readonly row: number; readonly inserted: number } | undefined {
  const rows = slots.flatMap((slot) => {
    const now = at(slot);
    return now ? [{ row: slot.row, by: now.row - slot.row }] : [];
  }).sort((a, b) => a.row - b.row);
  const inOrder = rows.every((r, i) => i === 0 || rows[i - 1]!.row === r.row || rows[i - 1]!.row + rows[i - 1]!.by < r.row + r.by);
  const first = inOrder ? rows.find((r) => r.by !== 0) : undefined;
  return first && { row: first.row, inserted: first.by };
}

const standsSomewhere = (l: Wanted, cells: Cells): boolean => cells.some((row) => row.some((cell) => cell.type === "text" && sameWords(wordsOf(cell), l.words)));

/** Rows without labels of their own are known by what stands in them. */
function nameBySlots({ slots }: FilledSheet, { at }: Alignment, cells: Cells): Partial<LayoutDamage> {
  const slot = slots.find((s) => at(s)?.row !== s.row || at(s)?.column !== s.column)!;
  const now = at(slot);
  // A whole line went if its first figure did.
  const lineWent = (axis: "row" | "column") => now !== undefined && slots.filter((s) => s[axis] === slot[axis]).every((s) => (at(s)?.[axis] ?? 0) - s[axis] === now[axis] - slot[axis]);
  if (now && now.row !== slot.row && lineWent("row")) return { ...here(slot, "", cells), inserted: now.row - slot.row };
  if (now && now.column !== slot.column && lineWent("column")) return { ...here(slot, "", cells), columns: now.column - slot.column };
  return { ...here(slot, "", cells), pushed: cellAddress(slot.row, slot.column) };
}

function* shifts(): Generator<number> {
  for (let n = 1; n <= MOST_SHIFT; n++) {
    yield n;
    yield -n;
  }
}
