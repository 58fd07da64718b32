/** Where the cells of a plan stand now, on a sheet whose rows, columns or cells were pushed about; and where nobody can say. */
import { areaOf, type Cell } from "./areas";
import { alignLines, MOSTLY, type Evidence, type FoundLine, type Marks, type PlannedLine } from "./axis";
import { isEmpty, wordsOf, type CellRead } from "./cellRead";
import { cellAt, foldWords, sameWords, wordsOfPlan, type Cells } from "./fingerprint";
import type { DrawnSheet } from "./drawn";
import { isFormula, skeletonOf } from "./formula";
import type { PlannedCell } from "./plan";
import { across, findPushed, type Axis, type Pushed } from "./pushed";
import { wordsPushed } from "./wordsPushed";

/** A sheet with places to fill: what is asked for again is where these stand. */
export interface FilledSheet extends DrawnSheet {
  /** Cells whose contents are a person's, or computed from hers. */
  readonly slots: readonly Cell[];
}

/** A place for which more than one answer fits; in the sheet as it stands. */
export interface Doubt extends Cell {
  /** The words that should be found there, or nothing. */
  readonly expected: string;
  /** Cells of this row or column alone were pushed away. */
  readonly pushed: boolean;
}

export interface Alignment {
  /** Where a planned cell stands now; undefined: its row or column is gone. */
  readonly at: (cell: Cell) => Cell | undefined;
  /** Every place to fill is where the plan has it. */
  readonly inPlace: boolean;
  readonly doubt: Doubt | undefined;
}

/** The parts of a plan by which it is found again, made once per sheet. */
interface Witnesses {
  readonly rows: readonly PlannedLine[];
  readonly columns: readonly PlannedLine[];
  readonly texts: readonly PlannedCell[];
  /** Formulas among and beside the places to fill, by what they compute. */
  readonly formulas: readonly (Cell & { readonly skeleton: string })[];
}

export function align(sheet: FilledSheet, cells: Cells): Alignment {
  const witnesses = witnessesOf(sheet);
  // What stands above or below the figures says nothing of their columns: with the rows known these are looked for again.
  const anywhere = findColumns(sheet, witnesses, cells.map((_, row) => row), cells);
  const columns = findColumns(sheet, witnesses, figureRows(sheet, findRows(sheet, witnesses, anywhere, cells)), cells);
  const rows = findRows(sheet, witnesses, columns, cells);
  const whole = ({ row, column }: Cell): Cell | undefined => {
    const [r, c] = [rows[row], columns[column]];
    return typeof r === "number" && typeof c === "number" ? { row: r, column: c } : undefined;
  };
  const pushed = findPushed(witnesses.formulas, sheet.slots, whole, cells);
  const at = (cell: Cell): Cell | undefined => pushed.move(cell, whole(cell));
  const inPlace = sheet.slots.every((slot) => {
    const now = at(slot);
    return now?.row === slot.row && now.column === slot.column;
  });
  return { at, inPlace, doubt: lineDoubt(sheet, witnesses, rows, columns) ?? wordsDoubt(sheet, witnesses, rows, columns, cells) ?? labelDoubt(sheet, witnesses, at, inPlace, cells) ?? pushedDoubt(pushed) };
}

const known = new WeakMap<DrawnSheet["plan"], Witnesses>();

function witnessesOf(sheet: FilledSheet): Witnesses {
  let found = known.get(sheet.plan);
  if (!found) known.set(sheet.plan, (found = makeWitnesses(sheet)));
  return found;
}

function makeWitnesses({ plan, slots }: FilledSheet): Witnesses {
  const filled = new Set(slots.map(place));
  const texts = plan.cells.filter((c) => "text" in c.content && !filled.has(place(c)));
  const span = new Map(plan.merges.map((m) => [place(m), m]));
  const firstRow = Math.min(...slots.map((s) => s.row));
  const line = (index: number, axis: Axis): PlannedLine => {
    const words = texts.filter((t) => t[axis] === index).map((t) => ({ text: foldWords("text" in t.content ? t.content.text : ""), over: (span.get(place(t)) ?? areaOf(0, 0))[axis === "row" ? "rows" : "columns"] > 1 }));
    return { own: words.filter((w) => !w.over).map((w) => w.text), weak: words.filter((w) => w.over).map((w) => w.text) };
  };
  return {
    texts,
    rows: Array.from({ length: plan.area.rows }, (_, row) => line(row, "row")),
    columns: Array.from({ length: plan.area.columns }, (_, column) => line(column, "column")),
    formulas: plan.cells.flatMap((c) => ("formula" in c.content && c.row >= firstRow ? [{ row: c.row, column: c.column, skeleton: skeletonOf(c.content.formula) }] : [])),
  };
}

const place = ({ row, column }: Cell): string => `${row},${column}`;

const isText = (cell: CellRead): boolean => cell.type === "text" && !isFormula(cell) && !isEmpty(cell);
const skeletonAt = (cells: Cells, row: number, column: number): string | undefined => {
  const cell = cellAt(cells, row, column);
  return isFormula(cell) ? skeletonOf(String(cell.formula)) : undefined;
};

const figureRows = ({ slots }: FilledSheet, rows: readonly FoundLine[]): readonly number[] => [...new Set(slots.flatMap(({ row }) => (typeof rows[row] === "number" ? [rows[row]] : [])))];

/** Where formulas stand that the plan has in one line alone. @param formulas of each planned line @param found of each actual line */
function marksOf(formulas: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): Marks {
  const lines = new Map<string, number>();
  for (const skeletons of formulas) for (const skeleton of skeletons) lines.set(skeleton, (lines.get(skeleton) ?? 0) + 1);
  const marks = formulas.map((skeletons) => {
    const own = [...skeletons].filter((skeleton) => lines.get(skeleton) === 1);
    return new Set(found.flatMap((there, a) => (own.some((skeleton) => there.has(skeleton)) ? [a] : [])));
  });
  return (p) => marks[p]!;
}

/** @param rows of the sheet in which numbers count as figures */
function findColumns(sheet: FilledSheet, { columns, formulas }: Witnesses, rows: readonly number[], cells: Cells): readonly FoundLine[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const actual = Array.from({ length: width }, (_, column) => cells.map((_line, row) => cellAt(cells, row, column)).filter(isText).map((cell) => foldWords(wordsOf(cell))));
  const planned = columns.map((_, column) => new Set(formulas.filter((f) => f.column === column).map((f) => f.skeleton)));
  const found = actual.map((_, column) => new Set(cells.flatMap((__, row) => skeletonAt(cells, row, column) ?? [])));
  const filled = new Set(sheet.slots.map((s) => s.column));
  const holds = actual.map((_, column) => rows.some((row) => cellAt(cells, row, column).type === "number" && !isFormula(cellAt(cells, row, column))));
  const weight = (p: number, a: number) => ([...planned[p]!].some((skeleton) => found[a]!.has(skeleton)) ? 2 : 0) + (filled.has(p) && holds[a] ? 1 : 0);
  return settle(alignLines(columns, actual, { weight, marks: marksOf(planned, found) }), filled, weight, width);
}

function findRows(sheet: FilledSheet, { rows, formulas }: Witnesses, columns: readonly FoundLine[], cells: Cells): readonly FoundLine[] {
  const actual = cells.map((row) => row.filter(isText).map((cell) => foldWords(wordsOf(cell))));
  const filled = new Set(sheet.slots.map((s) => s.row));
  const slots = rows.map((_, row) => sheet.slots.filter((s) => s.row === row).map((s) => columns[s.column]));
  const totals = rows.map((_, row) => formulas.filter((f) => f.row === row));
  const weight = (p: number, a: number) => {
    const computed = totals[p]!.some((f) => typeof columns[f.column] === "number" && skeletonAt(cells, a, Number(columns[f.column])) === f.skeleton);
    const holds = slots[p]!.filter((column) => typeof column === "number" && !isEmpty(cellAt(cells, a, column)) && !isFormula(cellAt(cells, a, column))).length;
    return (computed ? 2 : 0) + (holds > 2 && 2 * holds > slots[p]!.length ? MOSTLY : holds > 0 ? 1 : 0);
  };
  const planned = totals.map((line) => new Set(line.map((f) => f.skeleton)));
  const found = cells.map((row, a) => new Set(row.flatMap((_, column) => skeletonAt(cells, a, column) ?? [])));
  return settle(alignLines(rows, actual, { weight, marks: marksOf(planned, found) }), filled, weight, cells.length);
}

/**
 * Lines that seem gone while another one, which nothing claims, looks like them: they may have been moved there without
 * their words. So may lines that were pushed beyond what was read.
 */
function settle(found: readonly FoundLine[], filled: ReadonlySet<number>, weight: Evidence["weight"], length: number): readonly FoundLine[] {
  const standing = found.filter((a): a is number => typeof a === "number");
  const [first, last] = [Math.min(...standing), Math.max(...standing)];
  const unclaimed = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((a) => !standing.includes(a));
  // Where other lines of the sheet still compute, one of these that does not is none of them.
  const enough = found.some((a, p) => typeof a === "number" && filled.has(p) && weight(p, a) >= 2) ? 2 : 1;
  let beyond = 0;
  return found.map((a, p) => {
    if (typeof a === "number") beyond = a - p;
    if (a !== "gone" || !filled.has(p)) return a;
    // Of a sheet on which no line stands any more nothing can be put in the wrong place.
    return standing.length > 0 && (p + beyond >= length || unclaimed.some((free) => weight(p, free) >= enough)) ? "doubt" : a;
  });
}

function lineDoubt(sheet: FilledSheet, { texts }: Witnesses, rows: readonly FoundLine[], columns: readonly FoundLine[]): Doubt | undefined {
  const doubtful = (axis: Axis, found: readonly FoundLine[], other: readonly FoundLine[]): Doubt | undefined => {
    const slot = sheet.slots.find((s) => found[s[axis]] === "doubt");
    if (!slot) return undefined;
    const index = slot[axis];
    const label = texts.filter((t) => t[axis] === index).pop();
    const before = found.slice(0, index).filter((a): a is number => typeof a === "number").pop();
    return { ...wordsPlace(axis, before === undefined ? index : before + 1, label, other), expected: label && "text" in label.content ? label.content.text : "", pushed: false };
  };
  return doubtful("row", rows, columns) ?? doubtful("column", columns, rows);
}

/** Where the words of a line stand, or should: in that line, and in the column or row in which the plan has them. */
function wordsPlace(axis: Axis, along: number, label: Cell | undefined, others: readonly FoundLine[]): Cell {
  const planned = label?.[across(axis)] ?? 0;
  const found = others[planned];
  const crossing = label && typeof found === "number" ? found : planned;
  return axis === "row" ? { row: along, column: crossing } : { row: crossing, column: along };
}

/** Labels that stand further on than the figures below or beside them. */
function wordsDoubt({ slots }: FilledSheet, { texts, formulas }: Witnesses, rows: readonly FoundLine[], columns: readonly FoundLine[], cells: Cells): Doubt | undefined {
  const along = (axis: Axis, found: readonly FoundLine[], others: readonly FoundLine[]): Doubt | undefined => {
    const crossings = [...new Set(slots.map((s) => others[s[across(axis)]]))].filter((a) => typeof a === "number");
    const computed = new Set(formulas.filter((f) => slots.some((s) => s.row === f.row && s.column === f.column)).map((f) => f[axis]));
    const figures = (a: number): readonly CellRead[] => crossings.map((b) => (axis === "row" ? cellAt(cells, a, b) : cellAt(cells, b, a)));
    const line = wordsPushed({
      filled: [...new Set(slots.map((s) => s[axis]))].sort((a, b) => a - b), found, computed: (p) => computed.has(p),
      holds: (a) => figures(a).some((cell) => !isEmpty(cell)), entered: (a) => figures(a).some((cell) => cell.type === "number" && !isFormula(cell)),
    });
    if (line === undefined) return undefined;
    const label = texts.filter((t) => t[axis] === line).pop();
    return { ...wordsPlace(axis, Number(found[line]), label, others), expected: "", pushed: true };
  };
  return along("column", columns, rows) ?? along("row", rows, columns);
}

/** A number, or the words of another label, where a label should stand: then figures may have been put over or moved too. */
function labelDoubt(sheet: FilledSheet, { texts }: Witnesses, at: (cell: Cell) => Cell | undefined, inPlace: boolean, cells: Cells): Doubt | undefined {
  const words = new Set(sheet.labels.map((l) => ("text" in l.content ? foldWords(l.content.text) : "")));
  for (const label of sheet.labels) {
    const here = at(label);
    const own = texts.find((t) => t.row === label.row && t.column === label.column);
    if (!here || !own || !("text" in own.content)) continue;
    const cell = cellAt(cells, here.row, here.column);
    const found = foldWords(wordsOf(cell));
    if (found === foldWords(own.content.text)) continue;
    if (cell.type === "number" || (inPlace && words.has(found))) return { ...here, expected: own.content.text, pushed: false };
    const span = sheet.plan.merges.find((m) => m.row === label.row && m.column === label.column);
    const stands = (row: number, column: number) => isText(cellAt(cells, row, column)) && sameWords(wordsOf(cellAt(cells, row, column)), wordsOfPlan(own));
    // A label that is still in its line, and not in its place, went along with cells of this line alone.
    const alongRow = (span?.rows ?? 1) === 1 && (cells[here.row] ?? []).some((_, column) => stands(here.row, column));
    const alongColumn = !span && cells.some((_, row) => stands(row, here.column));
    if (alongRow || alongColumn) return { ...here, expected: own.content.text, pushed: true };
  }
  return undefined;
}

const pushedDoubt = (pushed: Pushed): Doubt | undefined => pushed.doubt && { ...pushed.doubt, expected: "", pushed: true };
