/**
 * Cells pushed along in one row or column alone (插入单元格, 活动单元格下移／右移). The labels stand where they were; a total's
 * own formula, which went along, gives it away, or a figure that stands beyond the last one.
 */
import type { Cell } from "./areas";
import { isEmpty, type CellRead } from "./cellRead";
import { cellAt, MOST_SHIFT, type Cells } from "./fingerprint";
import { isFormula, skeletonOf } from "./formula";

export interface Pushed {
  /** Where a planned cell stands when whole rows and columns would have it at `whole`. */
  readonly move: (planned: Cell, whole: Cell | undefined) => Cell | undefined;
  /** A cell from which on nobody can say how far the others of its row or column were pushed. */
  readonly doubt: Cell | undefined;
}

type Witness = Cell & { readonly skeleton: string };
export type Axis = "row" | "column";

/** From the line `from` of the sheet on, the cells of the planned line stand so many further. */
interface Push {
  readonly axis: Axis;
  readonly line: number;
  readonly from: number;
  readonly by: number;
}

export function findPushed(formulas: readonly Witness[], slots: readonly Cell[], whole: (cell: Cell) => Cell | undefined, cells: Cells): Pushed {
  const found = [...pushesAlong("row", formulas, slots, whole, cells), ...pushesAlong("column", formulas, slots, whole, cells)];
  const pushes = found.flatMap((f) => ("by" in f ? [f] : []));
  return {
    doubt: found.find((f): f is Cell => !("by" in f)) ?? crossing(pushes, slots, whole),
    move: (planned, now) => {
      if (!now) return undefined;
      const push = pushes.find((p) => p.line === planned[across(p.axis)] && now[p.axis] >= p.from);
      return push ? { ...now, [push.axis]: now[push.axis] + push.by } : now;
    },
  };
}

/** Of cells pushed down and cells pushed right on one sheet nobody can say which went first, and so where the ones of both stand. */
function crossing(pushes: readonly Push[], slots: readonly Cell[], whole: (cell: Cell) => Cell | undefined): Cell | undefined {
  const push = pushes.find((p) => p.axis !== pushes[0]!.axis);
  const slot = push && slots.find((s) => s[across(push.axis)] === push.line && whole(s));
  const now = slot && whole(slot);
  return now && { ...now, [push.axis]: push.from };
}

/** The other axis. */
export const across = (axis: Axis): Axis => (axis === "row" ? "column" : "row");

/** `axis` is the one along which cells went: rows where they were pushed down. */
function pushesAlong(axis: Axis, formulas: readonly Witness[], slots: readonly Cell[], whole: (cell: Cell) => Cell | undefined, cells: Cells): readonly (Push | Cell)[] {
  const other = across(axis);
  const lines = [...new Set(slots.map((s) => s[other]))];
  return lines.flatMap((line): (Push | Cell)[] => {
    const own = slots.filter((s) => s[other] === line).map((s) => ({ planned: s, now: whole(s) })).filter((s): s is { planned: Cell; now: Cell } => s.now !== undefined);
    const first = own[0]?.now;
    if (!first) return [];
    const read = (along: number): CellRead => (axis === "row" ? cellAt(cells, along, first.column) : cellAt(cells, first.row, along));
    const witnesses = formulas.filter((f) => f[other] === line).flatMap((f) => {
      const now = whole(f);
      return now ? [{ along: now[axis], skeleton: f.skeleton }] : [];
    }).sort((a, b) => a.along - b.along);
    const answer = pushOf(own.map((s) => s.now[axis]).sort((a, b) => a - b), witnesses, read);
    if (answer === undefined) return [];
    // Among lines that were inserted or deleted as well nobody can say which cells went.
    const steady = own.length === slots.filter((s) => s[other] === line).length && own.every((s) => s.now[axis] - s.planned[axis] === own[0]!.now[axis] - own[0]!.planned[axis]);
    if ("by" in answer && !steady) return [axis === "row" ? { row: answer.from, column: first.column } : { row: first.row, column: answer.from }];
    if ("by" in answer) return [{ axis, line, ...answer }];
    return [axis === "row" ? { row: answer.doubt, column: first.column } : { row: first.row, column: answer.doubt }];
  });
}

/** @param own where the line's figures should stand, in order */
function pushOf(own: readonly number[], witnesses: readonly { readonly along: number; readonly skeleton: string }[], read: (along: number) => CellRead): { readonly from: number; readonly by: number } | { readonly doubt: number } | undefined {
  const computes = (along: number, skeleton: string) => isFormula(read(along)) && skeletonOf(String(read(along).formula)) === skeleton;
  const standing = witnesses.filter((w) => computes(w.along, w.skeleton));
  const shifts = witnesses.filter((w) => !standing.includes(w)).flatMap((w) => {
    const taken = new Set(standing.map((s) => s.along));
    for (let n = 1; n <= MOST_SHIFT; n++) for (const by of [n, -n]) if (!taken.has(w.along + by) && computes(w.along + by, w.skeleton)) return [{ along: w.along, by }];
    return [];
  });
  const first = shifts[0];
  if (!first) return beyondLast(own, standing, read);
  const start = Math.max(own[0]!, ...standing.filter((s) => s.along < first.along).map((s) => s.along + 1));
  const alike = shifts.every((s) => s.by === first.by) && standing.every((s) => s.along < first.along);
  const gaps = first.by > 0 && alike ? runsOfBlanks(start, first.along + first.by - 1, read).filter((run) => run.length >= first.by) : [];
  const [gap] = gaps;
  // Only one gap is wide enough for what was pushed in: the cells behind it are the ones that went.
  return gap && gaps.length === 1 ? { from: gap.from + gap.length - first.by, by: first.by } : { doubt: start };
}

function runsOfBlanks(from: number, to: number, read: (along: number) => CellRead): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (let along = from; along <= to; along++) {
    if (!isEmpty(read(along))) continue;
    const last = runs[runs.length - 1];
    if (last && last.from + last.length === along) last.length += 1;
    else runs.push({ from: along, length: 1 });
  }
  return runs;
}

/** A number just behind the last figure, with a gap among the figures before it: they may have been pushed on. */
function beyondLast(own: readonly number[], standing: readonly { readonly along: number }[], read: (along: number) => CellRead): { readonly doubt: number } | undefined {
  const last = own[own.length - 1]!;
  if (read(last + 1).type !== "number" || isFormula(read(last + 1))) return undefined;
  const floor = Math.max(-1, ...standing.map((s) => s.along));
  const stretch = own.filter((along) => along > floor).reverse();
  const gap = stretch.findIndex((along) => isEmpty(read(along)));
  return gap > 0 ? { doubt: stretch[gap]! } : undefined;
}
