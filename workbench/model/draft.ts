import { areaAddress, quoteSheet } from "./address";
import { shiftArea, type Shift } from "./area";
import { blankSheet, newId } from "./blank";
import type { BookChange } from "./changes";
import { loseSheetIn, mapReferences, renameSheetIn, sameName, shiftFormula } from "./references";
import { shiftSheet } from "./shiftSheet";
import { SheetEditor } from "./sheetEditor";
import type { BookState, NameData, SheetState } from "./state";
import type { SheetId } from "./types";

/** One transaction over the workbook: a new state, and what happened on the way. Checks nothing; callers do. */
export class Draft {
  readonly changes: BookChange[] = [];
  /** The undo stack does not outlive this. */
  clearsUndo = false;
  private readonly editors = new Map<SheetId, SheetEditor>();
  private base: BookState;

  constructor(state: BookState) {
    this.base = state;
  }

  /** The state as changed so far. */
  state(): BookState {
    const touched = [...this.editors].filter(([, editor]) => editor.sheet !== editor.before);
    if (touched.length > 0) {
      const sheets = new Map(this.base.sheets);
      for (const [id, editor] of touched) sheets.set(id, editor.sheet);
      this.base = { ...this.base, sheets };
      this.editors.clear();
    }
    return this.base;
  }

  edit(id: SheetId): SheetEditor {
    let editor = this.editors.get(id);
    if (!editor) this.editors.set(id, (editor = new SheetEditor(this.base.sheets.get(id)!)));
    return editor;
  }

  note(change: BookChange): void {
    this.changes.push(change);
  }

  setBook(patch: Partial<BookState>): void {
    this.base = { ...this.state(), ...patch };
  }

  setNames(names: readonly NameData[]): void {
    this.setBook({ names });
  }

  addSheet(name: string, position: number): SheetId {
    const id = newId();
    this.insertSheet(blankSheet(id, name), position);
    return id;
  }

  private insertSheet(sheet: SheetState, position: number): void {
    const state = this.state();
    const order = [...state.order];
    order.splice(position, 0, sheet.id);
    this.setBook({ sheets: new Map(state.sheets).set(sheet.id, sheet), order });
    this.note({ kind: "added", sheet: sheet.id });
  }

  /** A copy of a sheet. Workbook names that point into it come along with the copy as their scope, as in Excel. */
  copySheet(id: SheetId, name: string, position: number): SheetId {
    const state = this.state();
    const source = state.sheets.get(id)!;
    const copy: SheetState = { ...source, id: newId(), name };
    this.insertSheet(copy, position);
    const pointing = state.names.filter((one) => (one.scope === undefined || one.scope === id) && pointsTo(one.formula, source.name));
    const shadows = pointing.map((one) => ({ ...one, scope: copy.id, formula: "=" + renameSheetIn(one.formula.slice(1), source.name, name) }));
    this.setNames([...state.names, ...shadows]);
    return copy.id;
  }

  deleteSheet(id: SheetId): void {
    const state = this.state();
    const name = state.sheets.get(id)!.name;
    const sheets = new Map(state.sheets);
    sheets.delete(id);
    this.base = { ...state, sheets, order: state.order.filter((one) => one !== id), names: state.names.filter((one) => one.scope !== id) };
    this.mapFormulas((formula) => loseSheetIn(formula, name));
    this.note({ kind: "deleted", sheet: id });
  }

  renameSheet(id: SheetId, name: string): void {
    const before = this.edit(id).sheet.name;
    this.edit(id).set({ name });
    this.mapFormulas((formula) => renameSheetIn(formula, before, name));
    this.note({ kind: "renamed", sheet: id, before, after: name });
  }

  moveSheet(id: SheetId, position: number): void {
    const state = this.state();
    const before = state.order.indexOf(id);
    const order = state.order.filter((one) => one !== id);
    order.splice(position, 0, id);
    this.setBook({ order });
    this.note({ kind: "moved", sheet: id, before, after: position });
  }

  /** Inserts or deletes whole rows or columns; every reference in the workbook follows. */
  shift(id: SheetId, shift: Shift): void {
    const editor = this.edit(id);
    const name = editor.sheet.name;
    shiftSheet(editor, shift);
    this.mapFormulas((formula, home) => shiftFormula(formula, home, name, shift));
    const print = this.edit(id).sheet.print;
    const area = print.area?.flatMap((one) => shiftArea(one, shift) ?? []);
    this.edit(id).set({ print: { ...print, area: area?.length ? area : undefined } });
  }

  /** Rewrites every formula: of cells, conditional formats, validations (`home`: their sheet's name) and names. */
  mapFormulas(change: (formula: string, home: string) => string): void {
    const state = this.state();
    for (const id of state.order) {
      const editor = this.edit(id);
      const home = editor.sheet.name;
      for (const [row, cells] of editor.sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const formula = change(cell.formula, home);
          if (formula !== cell.formula) editor.setCell(row, column, { formula });
        }
      }
      const marks = editor.sheet.marks.map((mark) => ({ ...mark, formula: change(mark.formula, home) }));
      const guides = editor.sheet.guides.map((guide) => ({ ...guide, rule: { ...guide.rule, formula1: inRule(guide.rule.formula1, home), formula2: inRule(guide.rule.formula2, home) } }));
      if (JSON.stringify([marks, guides]) !== JSON.stringify([editor.sheet.marks, editor.sheet.guides])) editor.set({ marks, guides });
    }
    const names = this.state().names.map((name) => ({ ...name, formula: "=" + change(name.formula.slice(1), "") }));
    if (JSON.stringify(names) !== JSON.stringify(state.names)) this.setNames(names);

    function inRule(text: string | number, home: string): string | number {
      return typeof text === "string" && text.startsWith("=") ? "=" + change(text.slice(1), home) : text;
    }
  }
}

function pointsTo(formula: string, sheet: string): boolean {
  let found = false;
  mapReferences(formula.slice(1), (reference) => {
    found ||= reference.sheet !== undefined && sameName(reference.sheet, sheet);
    return reference;
  });
  return found;
}

/** Reference to an area as a defined name writes it, without `=`. */
export function fixedReference(sheet: string, area: { row: number; column: number; rows: number; columns: number }): string {
  return `${quoteSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/^([A-Z]+):([A-Z]+)$/, "$$$1:$$$2").replace(/^(\d+):(\d+)$/, "$$$1:$$$2")}`;
}
