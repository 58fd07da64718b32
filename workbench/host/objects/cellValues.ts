import { styleAt, type SheetEditor } from "../../model/sheetEditor";
import { constant, enter, prepare, type Prepared } from "../../model/enter";
import { cellKey } from "../../model/calculate";
import { display } from "../../model/display";
import type { CellData } from "../../model/state";
import type { Area, Scalar } from "../../model/types";
import type { Call } from "../call";
import { invalidArgument } from "../errors";
import { plainValue, valueTypeOf } from "../events";
import type { RangeSelf } from "../rangeSelf";
import { requireUnlocked } from "./guard";

/** Excel gives no values of ranges beyond this many cells. */
const MOST_CELLS = 5_000_000;

/** Calls back for each cell, row by row; null for a range that is too large to read. */
export function readGrid<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(read(row, column));
    grid.push(line);
  }
  return grid;
}

type Line = ReadonlyMap<number, CellData> | undefined;

/** As `readGrid`, for what a cell holds: each row of the sheet, and what its formulas came to, are looked up once. */
function readCells<T>(self: RangeSelf, call: Call, read: (value: Scalar, cell: CellData | undefined, row: number, column: number) => T): T[][] | null {
  const { cells } = call.sheet(self.sheet);
  let results: ReadonlyMap<number, Scalar> | undefined;
  let [at, line]: [number, Line] = [-1, undefined];
  return readGrid(self.area, (row, column) => {
    if (row !== at) [at, line] = [row, cells.get(row)];
    const cell = line?.get(column);
    if (cell?.formula === undefined) return read(cell?.value ?? null, cell, row, column);
    // Formulas are worked out where one of them is read, no earlier.
    results ??= call.book.results.get(self.sheet) ?? new Map();
    return read(results.get(cellKey(row, column)) ?? 0, cell, row, column);
  });
}

export const readValues = (self: RangeSelf, call: Call): unknown => readCells(self, call, plainValue);
export const readTypes = (self: RangeSelf, call: Call): unknown => readCells(self, call, valueTypeOf);
export const readText = (self: RangeSelf, call: Call): unknown =>
  readCells(self, call, (value, _cell, row, column) => display(value, styleAt(call.sheet(self.sheet), row, column).numberFormat));
export const readFormulas = (self: RangeSelf, call: Call): unknown =>
  readCells(self, call, (value, cell) => (cell?.formula === undefined ? plainValue(value) : "=" + cell.formula));

/** A value for each cell of the range: an array of its shape, or one value for all. @throws InvalidArgument for another shape */
export function spread(area: Area, given: unknown, name: string): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) {
    if (given === null || given === undefined) throw invalidArgument(`${name}: null is no value for a whole range`);
    return () => given;
  }
  const lines = given as unknown[];
  const fits = lines.length === area.rows && lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw invalidArgument(`${name}: the array does not match the range of ${area.rows} rows and ${area.columns} columns`);
  return (row, column) => (lines as unknown[][])[row - area.row]![column - area.column];
}

/** What Excel makes of a value written by the API: strings as if typed. @throws InvalidArgument for what it does not take */
function prepared(value: unknown, numberFormat: string): Prepared {
  if (typeof value === "number" && Number.isFinite(value)) return constant(value);
  if (typeof value === "boolean") return constant(value);
  if (typeof value !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  const entry = prepare(value, numberFormat);
  if (entry === "formula") throw invalidArgument(`${value.slice(0, 60)} is no formula`);
  if (entry === "long") throw invalidArgument("a text is longer than 32767 characters");
  return entry;
}

/** Writes values or formulas: null leaves a cell as it is, "" empties it. All or nothing. */
export function writeValues(self: RangeSelf, given: unknown, call: Call, name: string): void {
  const { area, sheet } = self;
  const at = spread(area, given, name);
  const state = call.sheet(sheet);
  const edits: { row: number; column: number; entry: Prepared }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      if (state.protection) requireUnlocked(call, sheet, { row, column, rows: 1, columns: 1 });
      edits.push({ row, column, entry: prepared(value, styleAt(state, row, column).numberFormat) });
    }
  }
  const single = area.rows === 1 && area.columns === 1 && edits.length === 1;
  const before = single ? call.book.value(sheet, area.row, area.column) : undefined;
  call.change((draft) => {
    const editor: SheetEditor = draft.edit(sheet);
    for (const { row, column, entry } of edits) enter(editor, row, column, entry);
    const after = single && edits[0]!.entry.kind === "value" ? { after: edits[0]!.entry.value } : {};
    draft.note({ kind: "content", sheet, area, ...(single ? { before: before ?? null, ...after } : {}) });
  });
}
