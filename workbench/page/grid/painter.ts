import type { CellView, SheetId, Workbook } from "../../model/types";
import { pixels } from "./measure";
import { paintCell, samePaint, type CellPaint } from "./paint";

export interface RowPaint {
  readonly row: number;
  /** CSS pixels: the height of a row that has one set, else the least height. */
  readonly height: number;
  readonly hidden: boolean;
  readonly cells: readonly CellPaint[];
}

/**
 * Works out what each row looks like, and hands out the same object for a row that looks as before:
 * React then leaves its part of the page alone, so that a typed figure repaints a few cells and not a thousand.
 */
export class Painter {
  private known = new Map<number, RowPaint>();
  private of: string | undefined;
  private last: { readonly revision: number; readonly rows: readonly number[]; readonly painted: readonly RowPaint[] } | undefined;

  /** The same `rows` array and an unchanged workbook give the same answer, without looking. */
  paint(workbook: Workbook, sheet: SheetId, rows: readonly number[], columns: number): readonly RowPaint[] {
    const key = `${sheet} ${columns}`;
    if (this.of !== key) {
      this.known = new Map();
      this.last = undefined;
    }
    this.of = key;
    if (this.last?.revision === workbook.revision && this.last.rows === rows) return this.last.painted;
    const painted = this.look(workbook, sheet, rows, columns);
    this.last = { revision: workbook.revision, rows, painted };
    return painted;
  }

  private look(workbook: Workbook, sheet: SheetId, rows: readonly number[], columns: number): readonly RowPaint[] {
    const view = workbook.sheet(sheet);
    const cells = new Map<number, CellView>();
    const cell = (row: number, column: number): CellView => {
      const place = row * 16_384 + column;
      let found = cells.get(place);
      if (found === undefined) {
        found = workbook.cell(sheet, row, column);
        cells.set(place, found);
      }
      return found;
    };
    const source = { sheet: view, cell, columns };
    const painted = rows.map((row): RowPaint => {
      const next: CellPaint[] = [];
      const before = this.known.get(row);
      const knownCells = new Map(before?.cells.map((paint) => [paint.column, paint]));
      for (let column = 0; column < columns; column += 1) {
        if (view.columnHidden(column)) continue;
        const paint = paintCell(source, row, column);
        if (paint === undefined) continue;
        const old = knownCells.get(column);
        next.push(old !== undefined && samePaint(old, paint) ? old : paint);
      }
      const height = pixels(view.hasExplicitHeight(row) ? view.rowHeight(row) : view.defaultRowHeight);
      const hidden = view.rowHidden(row);
      const same = before !== undefined && before.height === height && before.hidden === hidden
        && before.cells.length === next.length && next.every((paint, index) => paint === before.cells[index]);
      return same ? before : { row, height, hidden, cells: next };
    });
    this.known = new Map(painted.map((row) => [row.row, row]));
    return painted;
  }
}
