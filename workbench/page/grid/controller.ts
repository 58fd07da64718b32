import { MAX_COLUMNS, MAX_ROWS, type Answer, type Area, type SheetId, type SheetView, type Workbook } from "../../model/types";
import { areaOf, anchorOf, isBlock, step, stretch, walk, wholeBlocks, type Cell } from "./move";
import { between } from "./a1";
import { edgeFrom } from "./edge";
import type { Place } from "./place";

/** A cell being written. */
export interface Edit {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** See `EditMode`: whether arrow keys end the writing. */
  readonly mode: "enter" | "edit";
}

/** What the workbook would not do, in its words. `retry`: the text is still there to be mended. */
export interface Refusal {
  readonly message: string;
  readonly retry: boolean;
}

/**
 * What a person does in the grid, told to the workbook: selecting, walking, writing, refusals.
 * It knows no DOM; the components listen and draw.
 */
export class GridController {
  private listeners = new Set<() => void>();
  private current: Edit | undefined;
  private refused: Refusal | undefined;
  /** Column where a run of Tab began: Enter returns to it. */
  private tabStart: number | undefined;

  constructor(readonly workbook: Workbook) {}

  get edit(): Edit | undefined {
    return this.current;
  }

  get refusal(): Refusal | undefined {
    return this.refused;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  get sheet(): SheetView {
    return this.workbook.sheet(this.workbook.activeSheet);
  }

  /** Shows a refusal; answers whether the workbook did it. */
  told(answer: Answer): boolean {
    if (!answer.ok) {
      this.refused = { message: answer.message, retry: false };
      this.changed();
    }
    return answer.ok;
  }

  private select(area: Area, active: Cell): void {
    // Whole rows and columns stay what they are, whatever merged blocks they cut through.
    const whole = area.columns === MAX_COLUMNS || area.rows === MAX_ROWS;
    this.told(this.workbook.select(this.workbook.activeSheet, whole ? area : wholeBlocks(this.sheet, area), active));
  }

  /** Selects one cell, or the merged block it belongs to. */
  selectCell(at: Cell): void {
    this.tabStart = undefined;
    this.goTo(at);
  }

  private goTo(at: Cell): void {
    const anchor = anchorOf(this.sheet, at);
    this.select(areaOf(this.sheet, anchor), anchor);
  }

  selectArea(area: Area): void {
    this.tabStart = undefined;
    this.select(area, anchorOf(this.sheet, { row: area.row, column: area.column }));
  }

  /** Selects what was entered in the name box; with several areas Enter and Tab walk through them all. False: refused. */
  selectPlace({ sheet, areas }: Place): boolean {
    if (sheet !== this.workbook.activeSheet && !this.told(this.workbook.activate(sheet))) return false;
    const [first] = areas;
    if (areas.length > 1) {
      this.tabStart = undefined;
      return this.told(this.workbook.select(sheet, first!, undefined, areas));
    }
    if (first!.rows * first!.columns === 1) this.selectCell(first!);
    else this.selectArea(first!);
    return true;
  }

  selectRow(row: number): void {
    this.selectArea({ row, column: 0, rows: 1, columns: MAX_COLUMNS });
  }

  selectColumn(column: number): void {
    this.selectArea({ row: 0, column, rows: MAX_ROWS, columns: 1 });
  }

  /** From the active cell to here, as a drag or Shift with a click does. */
  extendTo(to: Cell): void {
    const { row, column } = this.workbook.selection;
    this.select(between({ row, column }, to), { row, column });
  }

  move(rows: number, columns: number, extend: boolean): void {
    const { selection } = this.workbook;
    if (extend) this.select(stretch(this.sheet, selection, rows, columns), selection);
    else this.selectCell(step(this.sheet, selection, rows, columns));
  }

  /** A page up or down: so many rows. */
  page(rows: number, extend: boolean): void {
    const { row, column } = this.workbook.selection;
    const target = { row: Math.min(Math.max(row + rows, 0), MAX_ROWS - 1), column };
    if (extend) this.extendTo(target);
    else this.selectCell(target);
  }

  /** Ctrl with an arrow: to the edge of the filled block. */
  edge(rows: number, columns: number, extend: boolean): void {
    const target = edgeFrom(this.workbook, this.workbook.selection, rows, columns);
    if (extend) this.extendTo(target);
    else this.selectCell(target);
  }

  jump(to: Cell, extend: boolean): void {
    if (extend) this.extendTo(to);
    else this.selectCell(to);
  }

  /** Enter: down, or the next cell of a selected block; after Tabs back to the column where they began. */
  enter(back: boolean): void {
    const { selection } = this.workbook;
    if (isBlock(this.sheet, selection)) return this.walk("column", back);
    const from = { row: selection.row, column: this.tabStart ?? selection.column };
    this.tabStart = undefined;
    this.goTo(step(this.sheet, from, back ? -1 : 1, 0));
  }

  private walk(by: "row" | "column", back: boolean): void {
    const to = walk(this.sheet, this.workbook.selection, by, back);
    this.told(this.workbook.select(to.sheet, to.area, to, to.areas));
  }

  tab(back: boolean): void {
    const { selection } = this.workbook;
    if (isBlock(this.sheet, selection)) return this.walk("row", back);
    this.tabStart ??= selection.column;
    this.goTo(step(this.sheet, selection, 0, back ? -1 : 1));
  }

  /** Begins to write in the active cell: `text` is what was typed, undefined starts from what the cell holds. */
  begin(text: string | undefined, mode: Edit["mode"]): boolean {
    const { sheet, row, column } = this.workbook.selection;
    if (!this.told(this.workbook.beginEdit(sheet, row, column))) return false;
    this.current = { sheet, row, column, mode, text: text ?? this.workbook.cell(sheet, row, column).input };
    this.changed();
    return true;
  }

  write(text: string): void {
    if (this.current === undefined || this.current.text === text) return;
    this.current = { ...this.current, text };
    this.changed();
  }

  /** F2 while writing: from here arrows move in the text. */
  stay(): void {
    if (this.current === undefined) return;
    this.current = { ...this.current, mode: "edit" };
    this.changed();
  }

  /** Enters what was written. False: refused, the cell is still being written. */
  commit(): boolean {
    const edit = this.current;
    if (edit === undefined) return true;
    const before = this.workbook.cell(edit.sheet, edit.row, edit.column).input;
    if (edit.text === before) return this.leave();
    const answer = this.workbook.type(edit.sheet, edit.row, edit.column, edit.text);
    if (answer.ok) return this.leave();
    this.refused = { message: answer.message, retry: true };
    this.changed();
    return false;
  }

  private leave(): true {
    this.current = undefined;
    this.workbook.endEdit();
    this.changed();
    return true;
  }

  /** Esc: the cell keeps what it held. */
  cancel(): void {
    if (this.current !== undefined) this.leave();
  }

  /** Puts the refusal away; `keep` returns to the text, to be mended. */
  dismiss(keep: boolean): void {
    this.refused = undefined;
    if (!keep) this.cancel();
    this.changed();
  }

  clear(): void {
    const { sheet, area, areas = [area] } = this.workbook.selection;
    for (const one of areas) if (!this.told(this.workbook.clear(sheet, one))) return;
  }
}
