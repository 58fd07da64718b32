/** The rows of figures of an edition with the words by which they are found: labels beside them, heads over each figure. */
import type { Edition, Figure, FigureId, GridCell, Table } from "../../statute/types";
import { foldLabel } from "./labels";

export interface FormColumn {
  readonly figure: Figure;
  /** Heads over it, folded, from the lowest up. */
  readonly heads: readonly string[];
}
export interface FormRow {
  readonly table: Table;
  /** Its own label, folded; "" where the table has no labels. */
  readonly label: string;
  /** That label with those it belongs to before it, nearest first: as it stands where cells were joined. */
  readonly joined: readonly string[];
  readonly columns: readonly FormColumn[];
}

const known = new WeakMap<Edition, readonly FormRow[]>();
const knownWords = new WeakMap<Table, ReadonlySet<string>>();

export function formRows(edition: Edition): readonly FormRow[] {
  let rows = known.get(edition);
  if (!rows) known.set(edition, (rows = edition.tables.flatMap(rowsOf)));
  return rows;
}

/** Every word cell of a table, folded, each once. */
export function wordsOf(table: Table): ReadonlySet<string> {
  let words = knownWords.get(table);
  if (!words) knownWords.set(table, (words = new Set(table.cells.filter((c) => c.role !== "figure").map((c) => foldLabel(c.text)).filter((w) => w !== ""))));
  return words;
}

function rowsOf(table: Table): readonly FormRow[] {
  const figures = new Map<FigureId, Figure>(table.figures.map((f) => [f.id, f]));
  const rows: FormRow[] = [];
  for (let row = 0; row < table.rows; row++) {
    const cells = table.cells.filter((c) => c.row === row && c.figure !== undefined).sort((a, b) => a.column - b.column);
    if (cells.length === 0) continue;
    const labels = table.cells.filter((c) => c.role === "label" && covers(c, row)).sort((a, b) => a.column - b.column).map((c) => foldLabel(c.text));
    const heads = headRowsOver(table, row);
    rows.push({
      table,
      label: labels[labels.length - 1] ?? "",
      joined: labels.map((_, i) => labels.slice(labels.length - 1 - i).join("")).slice(1),
      columns: cells.map((cell) => ({ figure: figures.get(cell.figure!)!, heads: headsOver(table, heads, cell.column) })),
    });
  }
  return rows;
}

const covers = (cell: GridCell, row: number): boolean => cell.row <= row && row < cell.row + cell.rowSpan;

/** The nearest heads above a row, from the lowest up: heads may stand inside a table too. */
function headRowsOver(table: Table, row: number): readonly number[] {
  const isHead = (r: number): boolean => table.cells.some((c) => c.role === "head" && covers(c, r));
  let at = row - 1;
  while (at >= 0 && !isHead(at)) at--;
  const rows: number[] = [];
  for (; at >= 0 && isHead(at); at--) rows.push(at);
  return rows;
}

function headsOver(table: Table, rows: readonly number[], column: number): readonly string[] {
  const cells = rows.flatMap((r) => table.cells.filter((c) => c.role === "head" && covers(c, r) && c.column <= column && column < c.column + c.columnSpan));
  return [...new Set(cells)].map((c) => foldLabel(c.text));
}
