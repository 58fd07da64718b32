/** A workbook as tables: one for every worksheet that holds anything. */
import { OutsideError } from "../../app/filesPort";
import { dayOfSerial, writeDay } from "../../report/day";
import type { SourceRemark } from "../../report/imported";
import type { Area } from "../../sheets/plan";
import type { OutsideCell, OutsideDocument, OutsideTable } from "./document";
import type { FileSheet } from "./fileSheet";
import { fileWorkbook } from "./fileWorkbook";
import type { FileCell } from "./sheetCells";

/**
 * Formulas show what they last showed; errors stand as their words, `#REF!`. Numbers are in plain digits, whatever their format.
 * @throws OutsideError as `fileWorkbook`, `unsafe` for merges without end
 */
export const xlsxDocument = (bytes: Uint8Array, name: string): OutsideDocument => documentOfSheets(fileWorkbook(bytes), name);

/** @param sheets as `fileWorkbook` reads them */
export function documentOfSheets(sheets: readonly FileSheet[], name: string): OutsideDocument {
  const formulas = sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length, 0);
  const remarks: readonly SourceRemark[] = formulas === 0 ? [] : [{ kind: "formulas", count: formulas }];
  return { source: "xlsx", name, blocks: sheets.filter(({ cells }) => cells.length > 0).map(tableOf), remarks };
}

/** A sheet wider or longer than this is no form: only what is filled in it counts, not the empty cells between. */
const MOST_COLUMNS = 64;
const MOST_ROWS = 2000;
/** Merges cannot overlap, so they cover no more than there is; a file made to do harm says otherwise. */
const MOST_COVERED = 1_000_000;

function tableOf({ name, cells, merges }: FileSheet): OutsideTable {
  const rows = new Map<number, Map<number, FileCell | undefined>>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, FileCell | undefined>()).set(cell.column, cell));
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  // An empty cell in a row of figures is a figure left blank, not one that is missing.
  if (last < MOST_COLUMNS && rows.size <= MOST_ROWS) for (const row of rows.values()) for (let column = 0; column <= last; column++) if (!row.has(column)) row.set(column, undefined);
  const spans = spansOf(merges);
  const table: OutsideCell[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of [...columns].sort(([a], [b]) => a - b)) {
      const span = spans.get(row)?.get(column);
      if (span === "covered") continue;
      table.push({ row, column, rowSpan: span?.rows ?? 1, columnSpan: span?.columns ?? 1, text: textOf(cell), ...(cell?.type === "number" && cell.shown === undefined && typeof cell.value === "number" && { value: cell.value }) });
    }
  }
  return { kind: "table", cells: table, sheet: name };
}

function textOf(cell: FileCell | undefined): string {
  if (cell?.type === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (cell?.shown !== undefined && typeof cell.value === "number") return cell.shown === "percent" ? `${cell.value * 100}%` : dayText(cell.value);
  return String(cell?.value ?? "").replace(/\r\n?/g, "\n");
}

/** Never a number alone: what is shown as a day counts nothing. */
function dayText(serial: number): string {
  const day = dayOfSerial(serial);
  return day ? writeDay(day) : `时间 ${serial}`;
}

type Span = Area | "covered";

/** By row and column. A merge larger than any form's covers nothing: thousands of cells would have to be marked for it. */
function spansOf(merges: readonly Area[]): ReadonlyMap<number, ReadonlyMap<number, Span>> {
  const spans = new Map<number, Map<number, Span>>();
  let covered = 0;
  for (const area of merges) {
    if (area.rows > MOST_ROWS || area.columns > MOST_COLUMNS) continue;
    covered += area.rows * area.columns;
    if (covered > MOST_COVERED) throw new OutsideError("unsafe", "merges that cover the sheet over and over");
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = spans.get(row) ?? new Map<number, Span>();
      spans.set(row, line);
      for (let column = area.column; column < area.column + area.columns; column++) line.set(column, row === area.row && column === area.column ? area : "covered");
    }
  }
  return spans;
}
