/** Tables by the lines that are drawn around their cells. */
import { OutsideError } from "../../../app/filesPort";
import type { Stroke } from "./marks";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface RuledTable extends Box {
  /** Places of its upright and level lines. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place between lines, row by row: the region that it lies in. */
  readonly regions: readonly (readonly number[])[];
  readonly cells: readonly RuledCell[];
}
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly region: number;
  /** False where the lines around its region are no rectangle: what stands in it may belong to another cell. */
  readonly whole: boolean;
  /** At the left or right edge of the table, with no line there: a row may have ended before it. */
  readonly open: boolean;
}

/** Lines nearer than this are one: borders drawn twice, or one around the table and one around the cell. */
const NEAR = 3;
const MOST_CROSSINGS = 20_000_000;
/** Part of a side that must be drawn for it to part cells. */
const DRAWN = 0.6;

/** Tables of at least two cells, smallest first. Throws OutsideError tooLarge. */
export function ruledTables(level: readonly Stroke[], upright: readonly Stroke[]): readonly RuledTable[] {
  const [rows, columns] = [joined(level), joined(upright)];
  if (rows.length * columns.length > MOST_CROSSINGS) throw new OutsideError("tooLarge", "lines of tables in the PDF");
  return groups(rows, columns)
    .flatMap(({ rows: r, columns: c }) => tableOf(r, c) ?? [])
    .sort((a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top));
}

/** Pieces that lie on each other or go on from one another, as one. */
function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const whole: Stroke[] = [];
  for (const row of near(strokes, (s) => s.at)) {
    const at = row.reduce((sum, s) => sum + s.at, 0) / row.length;
    let open: { from: number; to: number } | undefined;
    for (const { from, to } of row.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else {
        if (open) whole.push({ at, ...open });
        open = { from, to };
      }
    }
    if (open) whole.push({ at, ...open });
  }
  // Dots, and the feet of letters that were drawn as paths.
  return whole.filter(({ from, to }) => to - from > NEAR);
}

function near<T>(things: readonly T[], at: (thing: T) => number): T[][] {
  const found: T[][] = [];
  for (const thing of [...things].sort((a, b) => at(a) - at(b))) {
    const last = found.at(-1);
    if (last && at(thing) - at(last[0]!) <= NEAR) last.push(thing);
    else found.push([thing]);
  }
  return found;
}

const meet = (row: Stroke, column: Stroke): boolean => column.at >= row.from - NEAR && column.at <= row.to + NEAR && row.at >= column.from - NEAR && row.at <= column.to + NEAR;

/** Those that are wanted, and they are free no more. */
function taken(free: Set<Stroke>, wanted: (stroke: Stroke) => boolean): readonly Stroke[] {
  const found = [...free].filter(wanted);
  for (const stroke of found) free.delete(stroke);
  return found;
}

/** Lines that hang together by crossing. */
function groups(rows: readonly Stroke[], columns: readonly Stroke[]): readonly { readonly rows: readonly Stroke[]; readonly columns: readonly Stroke[] }[] {
  const [freeRows, freeColumns] = [new Set(rows), new Set(columns)];
  const found: { rows: Stroke[]; columns: Stroke[] }[] = [];
  for (const seed of rows) {
    if (!freeRows.delete(seed)) continue;
    const group = { rows: [seed], columns: [] as Stroke[] };
    for (let r = 0, c = 0; r < group.rows.length || c < group.columns.length; ) {
      if (r < group.rows.length) {
        const row = group.rows[r++]!;
        group.columns.push(...taken(freeColumns, (column) => meet(row, column)));
      } else {
        const column = group.columns[c++]!;
        group.rows.push(...taken(freeRows, (row) => meet(row, column)));
      }
    }
    found.push(group);
  }
  return found;
}

/** Where a page ends within a table, the last row may have no line below it, or the first none above: it ends where the upright lines do. */
function closed(rows: readonly Stroke[], columns: readonly Stroke[]): readonly Stroke[] {
  const close = (end: (column: Stroke) => number, furthest: (...ends: number[]) => number, edge: number): readonly Stroke[] => {
    const at = furthest(...columns.map(end));
    const there = columns.filter((column) => Math.abs(end(column) - at) <= NEAR).map((column) => column.at);
    return Math.abs(at - edge) > 2 * NEAR && there.length >= 2 ? [{ at, from: Math.min(...there), to: Math.max(...there) }] : [];
  };
  const places = rows.map((row) => row.at);
  return [...rows, ...close(({ to }) => to, Math.max, Math.max(...places)), ...close(({ from }) => from, Math.min, Math.min(...places))];
}

function tableOf(open: readonly Stroke[], columns: readonly Stroke[]): RuledTable | undefined {
  if (columns.length < 2) return undefined;
  const rows = closed(open, columns);
  const [ys, xs] = [placesOf(rows), placesOf(columns)];
  if (ys.length < 2 || xs.length < 2) return undefined;
  const [height, width] = [ys.length - 1, xs.length - 1];
  const over = (r: number, c: number): boolean => drawn(rows, ys[r]!, xs[c]!, xs[c + 1]!);
  const before = (r: number, c: number): boolean => drawn(columns, xs[c]!, ys[r]!, ys[r + 1]!);
  const owner = Array.from({ length: height * width }, (_, i) => i);
  const root = (i: number): number => (owner[i] === i ? i : (owner[i] = root(owner[i]!)));
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      if (r > 0 && !over(r, c)) owner[root(r * width + c)] = root((r - 1) * width + c);
      if (c > 0 && !before(r, c)) owner[root(r * width + c)] = root(r * width + c - 1);
    }
  }
  const members = new Map<number, number[]>();
  owner.forEach((_, i) => members.set(root(i), [...(members.get(root(i)) ?? []), i]));
  const ends = (c: number, r: number, rowSpan: number): boolean => drawn(columns, xs[c]!, ys[r]!, ys[r + rowSpan]!);
  const isOpen = (r: number, c: number, rowSpan: number, columnSpan: number): boolean => (c === 0 && !ends(0, r, rowSpan)) || (c + columnSpan === width && !ends(width, r, rowSpan));
  const cells: RuledCell[] = [];
  const regions = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  for (const [region, inside] of [...members.values()].entries()) {
    const [r, c] = [inside.map((i) => Math.floor(i / width)), inside.map((i) => i % width)];
    const [row, column] = [Math.min(...r), Math.min(...c)];
    const [rowSpan, columnSpan] = [Math.max(...r) - row + 1, Math.max(...c) - column + 1];
    inside.forEach((i) => (regions[Math.floor(i / width)]![i % width] = region));
    // Of a shape that is no rectangle every place is a cell, so that none of its neighbours moves.
    if (rowSpan * columnSpan === inside.length) cells.push({ row, column, rowSpan, columnSpan, region, whole: true, open: isOpen(row, column, rowSpan, columnSpan) });
    else inside.forEach((_, at) => cells.push({ row: r[at]!, column: c[at]!, rowSpan: 1, columnSpan: 1, region, whole: false, open: isOpen(r[at]!, c[at]!, 1, 1) }));
  }
  return cells.length < 2 ? undefined : { left: xs[0]!, right: xs[width]!, top: ys[0]!, bottom: ys[height]!, xs, ys, regions, cells };
}

const placesOf = (strokes: readonly Stroke[]): readonly number[] => near(strokes, (s) => s.at).map((group) => group.reduce((sum, s) => sum + s.at, 0) / group.length);

function drawn(strokes: readonly Stroke[], at: number, from: number, to: number): boolean {
  const covered = strokes.filter((s) => Math.abs(s.at - at) <= NEAR).reduce((sum, s) => sum + Math.max(0, Math.min(to, s.to) - Math.max(from, s.from)), 0);
  return covered >= DRAWN * (to - from);
}
