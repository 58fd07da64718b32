import { contains, covers, intersect } from "./area";
import { Book } from "./book";
import { plainProtection } from "./blank";
import type { Origin } from "./changes";
import { cellView } from "./cellView";
import { Draft } from "./draft";
import { constant, enter, prepare } from "./enter";
import { admits, choicesOf, guideAt } from "./guides";
import { openFile } from "./openFile";
import { saveFile } from "./saveFile";
import { copyName, freeSheetName, sheetNameFault } from "./sheetName";
import { mergeAt, styleAt } from "./sheetEditor";
import { sheetView } from "./sheetView";
import { restyle } from "./style";
import { extent } from "./usedArea";
import { words } from "./words";
import { MAX_COLUMNS, MAX_ROWS, type Answer, type Area, type CellView, type Change, type PastedCell, type Selection, type SheetId, type SheetView, type Visibility, type Workbook } from "./types";
import { display } from "./display";

const done: Answer = { ok: true };
const refuse = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

/** A workbook in the hands of a person. The host works on `book`, under the same roof but by its own rules. */
export class WorkbookModel implements Workbook {
  private actor: Origin = { kind: "person" };

  private constructor(readonly book: Book) {}

  /** Lets somebody else act as a person does: a coauthor. */
  actAs(origin: Origin, work: (workbook: WorkbookModel) => void): void {
    const before = this.actor;
    this.actor = origin;
    try {
      work(this);
    } finally {
      this.actor = before;
    }
  }

  static blank(fileName: string): WorkbookModel {
    return new WorkbookModel(new Book(Book.blankState(), fileName));
  }

  /** Reads an .xlsx; rejects with the library's error when it is none. */
  static async open(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
    const { state, results } = await openFile(bytes);
    return new WorkbookModel(new Book(state, fileName, results));
  }

  get fileName(): string {
    return this.book.fileName;
  }
  get revision(): number {
    return this.book.revision;
  }
  get readOnly(): boolean {
    return this.book.readOnly;
  }
  get structureProtected(): boolean {
    return this.book.state.structureProtected;
  }
  get editing(): Book["editing"] {
    return this.book.editing;
  }
  get canUndo(): boolean {
    return this.book.canUndo;
  }
  get canRedo(): boolean {
    return this.book.canRedo;
  }
  get sheets(): readonly SheetView[] {
    return this.book.state.order.map((id) => this.sheet(id));
  }
  get activeSheet(): SheetId {
    return this.book.activeSheet;
  }
  get selection(): Selection {
    return this.book.selection();
  }

  sheet(id: SheetId): SheetView {
    return sheetView(this.book, id);
  }
  cell(sheet: SheetId, row: number, column: number): CellView {
    return cellView(this.book, sheet, row, column);
  }
  usedArea(sheet: SheetId): Area | undefined {
    const used = extent(this.book.sheet(sheet), false);
    return used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  }
  subscribe(listener: (change: Change) => void): () => void {
    return this.book.subscribe(listener);
  }
  save(): Promise<Uint8Array> {
    return saveFile(this.book.state, this.book.results, this.book.activeSheet);
  }

  type(sheet: SheetId, row: number, column: number, text: string): Answer {
    const state = this.book.sheet(sheet);
    const style = styleAt(state, row, column);
    if (this.readOnly) return refuse(words.readOnly);
    if (state.protection && style.locked) return refuse(words.locked);
    const entry = prepare(text, style.numberFormat);
    if (entry === "formula") return refuse(words.formula);
    if (entry === "long") return refuse(words.tooLong);
    const draft = new Draft(this.book.state);
    enter(draft.edit(sheet), row, column, entry);
    const guide = guideAt(state, row, column);
    if (guide && guide.rule.alert.show && guide.rule.alert.style === "Stop" && entry.kind === "value") {
      const after = draft.state();
      const choices = choicesOf(after, state, guide.rule, (home, r, c) => display(this.book.value(home.id, r, c), styleAt(home, r, c).numberFormat));
      if (!admits(after, this.book.results, state, guide, row, column, entry.value, choices)) return refuse(guide.rule.alert.message || words.validation);
    }
    const before = this.book.value(sheet, row, column);
    this.book.transact(this.actor, (change) => {
      enter(change.edit(sheet), row, column, entry);
      change.note({ kind: "content", sheet, area: { row, column, rows: 1, columns: 1 }, before, ...(entry.kind === "value" ? { after: entry.value } : {}) });
    });
    return done;
  }

  paste(sheet: SheetId, row: number, column: number, block: readonly (readonly PastedCell[])[]): Answer {
    const columns = Math.max(0, ...block.map((line) => line.length));
    if (block.length === 0 || columns === 0) return done;
    const area: Area = { row, column, rows: block.length, columns };
    if (row + area.rows > MAX_ROWS || column + columns > MAX_COLUMNS) return refuse(words.outside);
    const state = this.book.sheet(sheet);
    const fault = this.contentFault(sheet, area);
    if (fault) return refuse(fault);
    const single = area.rows === 1 && columns === 1;
    if (!single && state.merges.some((merge) => intersect(merge, area) && !covers(area, merge))) return refuse(words.merged);
    if (single && mergeAt(state, row, column) && !state.merges.some((merge) => merge.row === row && merge.column === column)) return refuse(words.partMerged);
    const before = single ? this.book.value(sheet, row, column) : undefined;
    const prepared = block.map((line, r) => line.map((cell, c) => {
      if (typeof cell !== "string") return cell.formula === undefined ? constant(cell.value) : prepare("=" + cell.formula.replace(/^=/, ""), "General");
      const entry = prepare(cell, styleAt(state, row + r, column + c).numberFormat);
      return entry === "formula" ? constant(cell) : entry;
    }));
    if (prepared.some((line) => line.some((entry) => entry === "long"))) return refuse(words.tooLong);
    if (prepared.some((line) => line.some((entry) => entry === "formula"))) return refuse(words.formula);
    this.book.transact(this.actor, (change) => {
      const editor = change.edit(sheet);
      prepared.forEach((line, r) => line.forEach((entry, c) => {
        const source = block[r]![c]!;
        if (typeof source !== "string" && source.style) editor.setCell(row + r, column + c, { style: restyle(styleAt(editor.sheet, row + r, column + c), source.style) });
        if (typeof entry !== "string") enter(editor, row + r, column + c, entry);
      }));
      change.note({ kind: "content", sheet, area, ...(single ? { before: before ?? null } : {}) });
    });
    return done;
  }

  clear(sheet: SheetId, area: Area): Answer {
    const fault = this.contentFault(sheet, area);
    if (fault) return refuse(fault);
    const single = area.rows === 1 && area.columns === 1;
    const before = single ? this.book.value(sheet, area.row, area.column) : undefined;
    this.book.transact(this.actor, (change) => {
      change.edit(sheet).clearContents(area);
      change.note({ kind: "content", sheet, area, ...(single ? { before: before ?? null, after: null } : {}) });
    });
    return done;
  }

  insertRows(sheet: SheetId, row: number, count: number): Answer {
    return this.shift(sheet, "row", row, count);
  }
  deleteRows(sheet: SheetId, row: number, count: number): Answer {
    return this.shift(sheet, "row", row, -count);
  }
  insertColumns(sheet: SheetId, column: number, count: number): Answer {
    return this.shift(sheet, "column", column, count);
  }
  deleteColumns(sheet: SheetId, column: number, count: number): Answer {
    return this.shift(sheet, "column", column, -count);
  }

  setColumnWidth(sheet: SheetId, column: number, points: number): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    const { protection } = this.book.sheet(sheet);
    if (protection && !protection.options.allowFormatColumns) return refuse(words.protectedSheet);
    this.book.transact(this.actor, (change) => change.edit(sheet).setColumns(column, 1, (data) => ({ ...data, width: points, hidden: points === 0 })));
    return done;
  }

  setRowHeight(sheet: SheetId, row: number, points: number): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    const { protection } = this.book.sheet(sheet);
    if (protection && !protection.options.allowFormatRows) return refuse(words.protectedSheet);
    this.book.transact(this.actor, (change) => change.edit(sheet).setRows(row, 1, (data) => ({ ...data, height: Math.min(409.5, points), hidden: points === 0 })));
    return done;
  }

  addSheet(name?: string): Answer & { readonly sheet?: SheetId } {
    const made = name ?? freeSheetName(this.book.state);
    const fault = this.structureFault() ?? nameFault(sheetNameFault(this.book.state, made));
    if (fault) return refuse(fault);
    return this.structural((change) => change.addSheet(made, this.book.state.order.indexOf(this.activeSheet) + 1));
  }

  renameSheet(sheet: SheetId, name: string): Answer {
    const fault = this.structureFault() ?? nameFault(sheetNameFault(this.book.state, name, sheet));
    if (fault) return refuse(fault);
    if (this.book.sheet(sheet).name === name) return done;
    return this.structural((change) => (change.renameSheet(sheet, name), sheet));
  }

  deleteSheet(sheet: SheetId): Answer {
    const others = this.book.state.order.filter((id) => id !== sheet && this.book.sheet(id).visibility === "Visible");
    const fault = this.structureFault() ?? (others.length === 0 ? words.lastSheet : undefined);
    return fault ? refuse(fault) : this.structural((change) => change.deleteSheet(sheet));
  }

  copySheet(sheet: SheetId): Answer & { readonly sheet?: SheetId } {
    const fault = this.structureFault();
    if (fault) return refuse(fault);
    const { state } = this.book;
    return this.structural((change) => change.copySheet(sheet, copyName(state, this.book.sheet(sheet).name), state.order.indexOf(sheet) + 1));
  }

  moveSheet(sheet: SheetId, position: number): Answer {
    const fault = this.structureFault();
    return fault ? refuse(fault) : this.structural((change) => (change.moveSheet(sheet, position), sheet));
  }

  setVisibility(sheet: SheetId, visibility: Visibility): Answer {
    const before = this.book.sheet(sheet).visibility;
    const others = this.book.state.order.filter((id) => id !== sheet && this.book.sheet(id).visibility === "Visible");
    const fault = this.structureFault() ?? (visibility !== "Visible" && others.length === 0 ? words.lastSheet : undefined);
    if (fault) return refuse(fault);
    const answer = this.structural((change) => {
      change.edit(sheet).set({ visibility });
      change.note({ kind: "visibility", sheet, before, after: visibility });
    });
    if (visibility !== "Visible" && this.activeSheet === sheet) this.book.activate(this.actor, others[0]!);
    return answer;
  }

  activate(sheet: SheetId): Answer {
    if (this.book.sheet(sheet).visibility !== "Visible") return refuse(words.hidden);
    this.book.activate(this.actor, sheet);
    return done;
  }

  select(sheet: SheetId, area: Area, active = { row: area.row, column: area.column }): Answer {
    if (!contains(area, active.row, active.column)) return refuse(words.outside);
    const { protection } = this.book.sheet(sheet);
    if (protection?.options.selectionMode === "None") return refuse(words.protectedSheet);
    this.book.select(this.actor, sheet, area, active.row, active.column);
    return done;
  }

  protectSheet(sheet: SheetId): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    if (this.book.sheet(sheet).protection) return refuse(words.alreadyProtected);
    return this.structural((change) => {
      change.edit(sheet).set({ protection: { options: plainProtection, password: undefined } });
      change.note({ kind: "protection", sheet, on: true });
    });
  }

  unprotectSheet(sheet: SheetId): Answer {
    const { protection } = this.book.sheet(sheet);
    if (this.readOnly) return refuse(words.readOnly);
    if (!protection) return refuse(words.notProtected);
    if (protection.password !== undefined) return refuse(words.password);
    return this.structural((change) => {
      change.edit(sheet).set({ protection: undefined });
      change.note({ kind: "protection", sheet, on: false });
    });
  }

  protectStructure(on: boolean): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    return this.structural((change) => change.setBook({ structureProtected: on }));
  }

  setReadOnly(on: boolean): void {
    this.book.readOnly = on;
    this.book.touchStructure();
  }

  undo(): Answer {
    return this.book.undo(this.actor) ? done : refuse(words.nothingToUndo);
  }
  redo(): Answer {
    return this.book.redo(this.actor) ? done : refuse(words.nothingToRedo);
  }

  beginEdit(sheet: SheetId, row: number, column: number): Answer {
    const state = this.book.sheet(sheet);
    if (this.readOnly) return refuse(words.readOnly);
    if (state.protection && styleAt(state, row, column).locked) return refuse(words.locked);
    this.book.editing = { sheet, row, column };
    this.book.touchStructure();
    return done;
  }

  endEdit(): void {
    if (!this.book.editing) return;
    this.book.editing = undefined;
    this.book.touchStructure();
  }

  /** Why the contents of an area may not be changed. */
  private contentFault(sheet: SheetId, area: Area): string | undefined {
    if (this.readOnly) return words.readOnly;
    const state = this.book.sheet(sheet);
    if (!state.protection) return undefined;
    for (let row = area.row; row < area.row + Math.min(area.rows, 10_000); row++) {
      for (let column = area.column; column < area.column + Math.min(area.columns, 1000); column++) if (styleAt(state, row, column).locked) return words.locked;
    }
    return undefined;
  }

  private structureFault(): string | undefined {
    return this.readOnly ? words.readOnly : this.structureProtected ? words.structure : undefined;
  }

  /** What a person does to sheets themselves cannot be undone, and forgets what could be before. */
  private structural(work: (change: Draft) => SheetId | undefined | void): Answer & { readonly sheet?: SheetId } {
    let made: SheetId | undefined;
    this.book.transact(this.actor, (change) => {
      made = work(change) ?? undefined;
      change.clearsUndo = true;
    });
    return made ? { ok: true, sheet: made } : done;
  }

  private shift(sheet: SheetId, axis: "row" | "column", at: number, count: number): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    const { protection } = this.book.sheet(sheet);
    const allowed = protection?.options[count > 0 ? (axis === "row" ? "allowInsertRows" : "allowInsertColumns") : axis === "row" ? "allowDeleteRows" : "allowDeleteColumns"];
    if (protection && !allowed) return refuse(words.protectedSheet);
    const size = Math.abs(count);
    const area: Area = axis === "row" ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS } : { row: 0, column: at, rows: MAX_ROWS, columns: size };
    const gone = protection && count < 0 ? this.contentFault(sheet, area) : undefined;
    if (gone) return refuse(gone);
    this.book.transact(this.actor, (change) => {
      change.shift(sheet, { axis, at, count });
      change.note({ kind: "shift", sheet, area, shift: { axis, at, count } });
    });
    return done;
  }
}

function nameFault(fault: "invalid" | "taken" | undefined): string | undefined {
  return fault === "invalid" ? words.sheetName : fault === "taken" ? words.sheetNameTaken : undefined;
}

