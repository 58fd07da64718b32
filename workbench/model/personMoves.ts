import { done, refuse } from "./answers";
import { covers, intersect, shiftSpan } from "./area";
import type { Book } from "./book";
import type { Origin } from "./changes";
import { mapReferences, moveFormula, sameName } from "./references";
import type { SheetEditor } from "./sheetEditor";
import type { CellData } from "./state";
import type { Reference } from "./formulaTokens";
import { MAX_COLUMNS, MAX_ROWS, type Answer, type Area, type PersonActions, type SheetId } from "./types";
import { words } from "./words";

type MoveActions = Pick<PersonActions, "insertCells" | "moveCells" | "sortRows">;

/** What a person does to cells so that others come to stand elsewhere: 插入单元格, 剪切和粘贴, 排序. */
export class PersonMoves implements MoveActions {
  constructor(private readonly book: Book, private readonly actor: () => Origin) {}

  insertCells(sheet: SheetId, area: Area, direction: "down" | "right"): Answer {
    const [axis, other, sizes] = direction === "down" ? (["row", "column", "columns"] as const) : (["column", "row", "rows"] as const);
    const by = direction === "down" ? area.rows : area.columns;
    const band: Area = direction === "down" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
    const fault = this.fault(sheet, band);
    if (fault) return refuse(fault);
    const { name } = this.book.sheet(sheet);
    this.book.transact(this.actor(), (change) => {
      const editor = change.edit(sheet);
      relocate(editor, band, (row, column) => (direction === "down" ? [row + by, column] : [row, column + by]));
      change.mapFormulas((formula, home) => mapReferences(formula, (reference) => {
        const found = sameName(reference.sheet ?? home, name) ? areaOf(reference) : undefined;
        // Only references that lie in the band as a whole go along; those that it cuts stay.
        if (!found || found[other] < band[other] || found[other] + found[sizes] > band[other] + band[sizes]) return reference;
        const span = direction === "down" ? shiftSpan(found.row, found.rows, area.row, by, MAX_ROWS) : shiftSpan(found.column, found.columns, area.column, by, MAX_COLUMNS);
        return span ? withSpan(reference, axis, span.start, span.start + span.length - 1) : "#REF!";
      }));
      change.note({ kind: "content", sheet, area: band });
    });
    return done;
  }

  moveCells(sheet: SheetId, area: Area, row: number, column: number): Answer {
    const target: Area = { ...area, row, column };
    const fault = this.fault(sheet, area) ?? this.fault(sheet, target);
    if (fault) return refuse(fault);
    const { name } = this.book.sheet(sheet);
    const [rows, columns] = [row - area.row, column - area.column];
    this.book.transact(this.actor(), (change) => {
      const editor = change.edit(sheet);
      const taken = cellsOf(editor, area);
      for (const [r, c] of [...editor.filled(area), ...editor.filled(target)]) editor.setCell(r, c, EMPTY);
      for (const { row: r, column: c, cell } of taken) editor.setCell(r + rows, c + columns, cell);
      change.mapFormulas((formula, home) => mapReferences(formula, (reference) => {
        const found = sameName(reference.sheet ?? home, name) ? areaOf(reference) : undefined;
        if (!found) return reference;
        if (covers(area, found)) return withSpan(withSpan(reference, "row", found.row + rows, found.row + found.rows - 1 + rows), "column", found.column + columns, found.column + found.columns - 1 + columns);
        return covers(target, found) ? "#REF!" : reference;
      }));
      change.note({ kind: "content", sheet, area });
      change.note({ kind: "content", sheet, area: target });
    });
    return done;
  }

  sortRows(sheet: SheetId, area: Area, order: readonly number[]): Answer {
    const fault = this.fault(sheet, area);
    if (fault) return refuse(fault);
    this.book.transact(this.actor(), (change) => {
      const editor = change.edit(sheet);
      const before = cellsOf(editor, area);
      for (const [r, c] of editor.filled(area)) editor.setCell(r, c, EMPTY);
      for (const { row, column, cell } of before) {
        const to = area.row + order.indexOf(row - area.row);
        editor.setCell(to, column, cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, to - row, 0) });
      }
      change.note({ kind: "content", sheet, area });
    });
    return done;
  }

  /** Excel refuses all three where they would tear a merged block. */
  private fault(sheet: SheetId, area: Area): string | undefined {
    const state = this.book.sheet(sheet);
    if (this.book.readOnly) return words.readOnly;
    if (state.protection) return words.protectedSheet;
    return state.merges.some((merge) => intersect(merge, area) && !(merge.rows === 1 && merge.columns === 1)) ? words.merged : undefined;
  }
}

const EMPTY: Partial<CellData> = { value: null, formula: undefined, quoted: false, style: undefined, hyperlink: undefined };

function cellsOf(editor: SheetEditor, area: Area): readonly { readonly row: number; readonly column: number; readonly cell: CellData }[] {
  return editor.filled(area).map(([row, column]) => ({ row, column, cell: editor.cell(row, column) }));
}

function relocate(editor: SheetEditor, area: Area, to: (row: number, column: number) => readonly [number, number]): void {
  const taken = cellsOf(editor, area);
  for (const { row, column } of taken) editor.setCell(row, column, EMPTY);
  for (const { row, column, cell } of taken) editor.setCell(...to(row, column), cell);
}

/** Undefined for whole rows and columns, which none of these moves. */
function areaOf({ from, to = from }: Reference): Area | undefined {
  if (from.row === undefined || from.column === undefined || to.row === undefined || to.column === undefined) return undefined;
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

function withSpan(reference: Reference, axis: "row" | "column", start: number, end: number): Reference {
  return { ...reference, from: { ...reference.from, [axis]: start }, to: reference.to && { ...reference.to, [axis]: end } };
}
