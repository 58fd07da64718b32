/** Finds the rows of a form in one table of a source, wherever they stand in it. */
import type { Edition } from "../../statute/types";
import type { OutsideTable } from "../outside/document";
import { readCell } from "./cellNumber";
import { formRows, wordsOf, type FormRow } from "./formRows";
import { findLabel } from "./labels";
import { rowCells, type CellFound } from "./rowCells";
import { mapHeads, type MappedHeads } from "./sourceHeads";
import { sourceRows, type SourceCell, type SourceRow } from "./sourceRows";
import { inUnitSaid } from "./unitSaid";

export interface RowFound {
  readonly row: FormRow;
  /** One for each figure of the row. */
  readonly cells: readonly CellFound[];
}

/** What stands in a row that is none of figures and is no word of the form: alone (a paragraph, a heading), or as prose in several cells. */
export interface Beside {
  readonly text: string;
  readonly alone: boolean;
}

export interface RowsFound {
  readonly rows: readonly RowFound[];
  /** Row by row, from the top; undefined for any other row. */
  readonly beside: readonly (Beside | undefined)[];
}

/** Words of a table that must stand in the source before a row with few figures is taken for its own. */
const ENOUGH_WORDS = 3;
/** A row that goes on behind a page break may stand alone, if it has so many figures and its very label. */
const MANY_FIGURES = 3;
/** Letters that make prose of a cell: heads of columns that the form has not are shorter. */
const PROSE = 10;
/** Heads stand within so many rows over their figures; a page of other rows is not looked through again for each of them. */
const HEAD_ROWS = 12;

export function tableRows(source: OutsideTable, edition: Edition, sparse: boolean): RowsFound {
  const rows = sourceRows(source, sparse);
  const form = formRows(edition);
  const words = new Set(rows.flat().map((cell) => cell.folded));
  const ofTable = new Map(edition.tables.map((t) => [t, [...wordsOf(t)].filter((w) => words.has(w)).length]));
  const known = labelsOf(edition);
  const { heads } = known;
  const found: RowFound[] = [];
  const beside: (Beside | undefined)[] = [];
  const said = new Set<SourceCell>();
  let block: SourceRow[] = [];
  let mapped: readonly SourceRow[] = [];
  // Heads hold for the rows below them until others of the same row come: a heading between two rows is none.
  const over = (row: FormRow): MappedHeads | undefined => mapHeads(block, row) ?? mapHeads(mapped, row);
  for (const cells of rows) {
    const label = labelOf(cells, known, heads);
    const taken = label ? labelled(cells, label) : unlabelled(cells);
    if (taken) {
      found.push(taken);
      if (mapHeads(block, taken.row)) mapped = block;
      block = [];
    } else block = [...block, cells].slice(-HEAD_ROWS);
    const only = taken ? undefined : onlyWords(cells, known);
    // A cell that goes down over rows says its words once.
    const words = (taken ? [] : only ? [only] : proseOf(cells, known)).filter((cell) => !said.has(cell));
    for (const cell of words) said.add(cell);
    if (!only || words.length > 0) beside.push(words.length > 0 ? { text: words.map(({ text }) => text.trim()).join(" "), alone: only !== undefined } : undefined);
  }
  return { rows: found, beside };

  function labelled(cells: SourceRow, { at, row, exact }: LabelFound): RowFound | undefined {
    const context = ofTable.get(row.table)! >= Math.min(ENOUGH_WORDS, wordsOf(row.table).size);
    if (!context && !(exact && row.columns.length >= MANY_FIGURES)) return undefined;
    const beside = cells.slice(at + 1);
    if (beside.length === 0) return undefined;
    const heads = over(row);
    const placed = rowCells(edition, row, cells, beside, heads, cells[at]!.rowSpan);
    return { row, cells: placed.map((cell, i) => inUnitSaid(cell, row.columns[i]!.figure, [heads?.words[i] ?? "", cells[at]!.text])) };
  }

  /** A table without labels has its row under its heads, and nothing but numbers in it. */
  function unlabelled(cells: SourceRow): RowFound | undefined {
    if (cells.some((cell) => heads.has(cell.folded)) || cells.length < MANY_FIGURES) return undefined;
    for (const row of form) {
      if (row.label !== "" || ofTable.get(row.table)! < ENOUGH_WORDS) continue;
      const under = over(row);
      if (!under || under.count * 2 < row.columns.length) continue;
      // Blank cells say neither; on a sheet every paragraph below has them beside it.
      const filled = cells.filter((cell) => cell.text.trim() !== "" || cell.value !== undefined);
      const words = filled.filter((cell) => readCell(cell.text, row.columns[0]!.figure).kind === "notUnderstood").length;
      if (words * 2 <= filled.length && words * 2 < cells.length) return { row, cells: rowCells(edition, row, cells, cells, under, 1) };
    }
    return undefined;
  }
}

interface LabelFound {
  /** Index of the cell that holds it. */
  readonly at: number;
  readonly row: FormRow;
  readonly exact: boolean;
}
interface Labels {
  /** The row of each folded label; undefined for words that are no row's own label, which must not be taken for one. */
  readonly rows: ReadonlyMap<string, FormRow | undefined>;
  readonly all: readonly string[];
  /** Every head over a figure. */
  readonly heads: ReadonlySet<string>;
}

const labelsKnown = new WeakMap<Edition, Labels>();

/** Worked out once: a page may hold thousands of tables. */
function labelsOf(edition: Edition): Labels {
  let labels = labelsKnown.get(edition);
  if (!labels) labelsKnown.set(edition, (labels = newLabelsOf(edition)));
  return labels;
}

function newLabelsOf(edition: Edition): Labels {
  const rows = new Map<string, FormRow | undefined>(edition.tables.flatMap((t) => [...wordsOf(t)].map((word) => [word, undefined] as const)));
  const own = new Map<string, number>();
  for (const row of formRows(edition))
    for (const label of [row.label, ...row.joined]) {
      own.set(label, (own.get(label) ?? 0) + 1);
      rows.set(label, own.get(label) === 1 ? row : undefined);
    }
  rows.delete("");
  return { rows, all: [...rows.keys()], heads: new Set(formRows(edition).flatMap((r) => r.columns.flatMap((c) => c.heads))) };
}

/** The last cell that is a row's label, unless another cell is a head: heads and labels share words (其他, 总计). */
function labelOf(cells: SourceRow, { rows, all }: Labels, heads: ReadonlySet<string>): LabelFound | undefined {
  for (let at = cells.length - 1; at >= 0; at--) {
    const word = cells[at]!.folded;
    const label = isWord(cells[at]!) ? findLabel(word, all) : undefined;
    const row = label === undefined ? undefined : rows.get(label);
    if (label === undefined || !row) continue;
    if (cells.some((cell, i) => i !== at && heads.has(cell.folded))) return undefined;
    return { at, row, exact: label === word };
  }
  return undefined;
}

/** The only cell of a row that holds anything, where that is no word of the form. */
function onlyWords(cells: SourceRow, { rows }: Labels): SourceCell | undefined {
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  const [only] = filled;
  return filled.length === 1 && !rows.has(only!.folded) ? only : undefined;
}

/** The cells of a row that are no words of the form, where one of them is as long as prose. */
function proseOf(cells: SourceRow, { all }: Labels): readonly SourceCell[] {
  const others = cells.filter((cell) => cell.text.trim() !== "" && findLabel(cell.folded, all) === undefined);
  return others.some((cell) => isWord(cell) && cell.folded.length >= PROSE) ? others : [];
}

const isWord = (cell: SourceCell): boolean => /\p{Letter}/u.test(cell.folded);
