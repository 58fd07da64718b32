/** Every formula of a workbook, and where another program comes to another value of it. */
import { cellKey, type Results } from "../../workbench/model/calculate";
import { openFile } from "../../workbench/model/openFile";
import type { BookState, SheetState } from "../../workbench/model/state";
import type { Scalar } from "../../workbench/model/types";

/** A workbook with the values that its formulas came to. */
export interface Calculated {
  readonly state: BookState;
  readonly results: Results;
}

/** The workbook in a file, with the values that stand in it. */
export async function storedIn(bytes: Uint8Array): Promise<Calculated> {
  const { state, results } = await openFile(bytes);
  return { state, results };
}

export function sheetNamed({ state }: Calculated, name: string): SheetState {
  const found = [...state.sheets.values()].find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What the cells of a sheet hold or come to. */
export function valuesOf(book: Calculated, name: string): (row: number, column: number) => Scalar {
  const sheet = sheetNamed(book, name);
  const results = book.results.get(sheet.id);
  return (row, column) => {
    const cell = sheet.cells.get(row)?.get(column);
    return cell?.formula === undefined ? cell?.value ?? null : results?.get(cellKey(row, column)) ?? null;
  };
}

/** Compares the formulas of `ours` with the same cells of `theirs`: how many, and those that differ with both values. */
export function compareFormulas(ours: Calculated, theirs: Calculated): { readonly compared: number; readonly different: readonly string[] } {
  const different: string[] = [];
  let compared = 0;
  for (const id of ours.state.order) {
    const sheet = ours.state.sheets.get(id)!;
    const [mine, other] = [valuesOf(ours, sheet.name), valuesOf(theirs, sheet.name)];
    for (const [row, line] of sheet.cells) {
      for (const [column, { formula }] of line) {
        if (formula === undefined) continue;
        compared++;
        const [a, b] = [mine(row, column), other(row, column)];
        if (!sameValue(a, b)) different.push(`${sheet.name} row ${row + 1} column ${column + 1} =${formula}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`);
      }
    }
  }
  return { compared, different };
}

/** A formula may come to nothing, which a file does not tell from an empty text. Of several errors in a range each program shows another first. */
export function sameValue(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") return near(a, b);
  if (typeof a === "string" && typeof b === "string") return a === b || sameWords(a, b);
  return (a ?? "") === (b ?? "") || (typeof a === "object" && typeof b === "object" && a !== null && b !== null);
}

/** Sums are taken in another order. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1e6, Math.abs(a));

/** Beyond fifteen digits each program writes a number into a text in its own way. */
function sameWords(a: string, b: string): boolean {
  const number = /\d[\d.]*(?:E[+-]?\d+)?/gi;
  const [x, y] = [a, b].map((text) => (text.match(number) ?? []).map(Number));
  return a.replace(number, "0") === b.replace(number, "0") && x!.every((value, i) => value === y![i] || (value > 1e14 && near(value, y![i]!)));
}
