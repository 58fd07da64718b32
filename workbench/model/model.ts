import { contains } from "./area";
import { done, refuse } from "./answers";
import { Book } from "./book";
import type { Origin } from "./changes";
import { cellView } from "./cellView";
import { openFile } from "./openFile";
import { areasOfName } from "./nameReader";
import { PersonCells } from "./personCells";
import { PersonMoves } from "./personMoves";
import { PersonSheets } from "./personSheets";
import { sameName } from "./references";
import { saveFile } from "./saveFile";
import { styleAt } from "./sheetEditor";
import { sheetView } from "./sheetView";
import type { Answer, Area, CellView, Change, Selection, SheetId, SheetView, Workbook } from "./types";
import { extent } from "./usedArea";
import { words } from "./words";

/** A workbook in the hands of a person. The host works on `book`, under the same roof but by its own rules. */
export class WorkbookModel implements Workbook {
  private actor: Origin = { kind: "person" };

  private readonly cells: PersonCells;
  private readonly moves: PersonMoves;
  private readonly tabs: PersonSheets;

  private constructor(readonly book: Book) {
    this.cells = new PersonCells(book, () => this.actor);
    this.moves = new PersonMoves(book, () => this.actor);
    this.tabs = new PersonSheets(book, () => this.actor);
  }

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
    const { state, ...opened } = await openFile(bytes);
    return new WorkbookModel(new Book(state, fileName, opened));
  }

  /** The same workbook in another pair of hands, without its history. */
  copy(): WorkbookModel {
    return new WorkbookModel(this.book.copy());
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
  get names(): readonly string[] {
    const seen = this.book.state.names.filter(({ visible, scope }) => visible && (scope === undefined || scope === this.activeSheet)).map(({ name }) => name);
    return [...new Set(seen)].filter((name) => this.placesOf(name) !== undefined);
  }
  placesOf(name: string): ReturnType<Workbook["placesOf"]> {
    const places = areasOfName(this.book.state.names, name, this.activeSheet);
    const sheet = places && this.sheets.find((one) => sameName(one.name, places.sheet));
    return sheet && { sheet: sheet.id, areas: places.areas };
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
    return saveFile(this.book.state, this.book.results, this.book.activeSheet, this.book);
  }

  readonly type: Workbook["type"] = (...given) => this.cells.type(...given);
  readonly paste: Workbook["paste"] = (...given) => this.cells.paste(...given);
  readonly clear: Workbook["clear"] = (...given) => this.cells.clear(...given);
  readonly insertRows: Workbook["insertRows"] = (...given) => this.cells.insertRows(...given);
  readonly deleteRows: Workbook["deleteRows"] = (...given) => this.cells.deleteRows(...given);
  readonly insertColumns: Workbook["insertColumns"] = (...given) => this.cells.insertColumns(...given);
  readonly deleteColumns: Workbook["deleteColumns"] = (...given) => this.cells.deleteColumns(...given);
  readonly insertCells: Workbook["insertCells"] = (...given) => this.moves.insertCells(...given);
  readonly moveCells: Workbook["moveCells"] = (...given) => this.moves.moveCells(...given);
  readonly sortRows: Workbook["sortRows"] = (...given) => this.moves.sortRows(...given);
  readonly setColumnWidth: Workbook["setColumnWidth"] = (...given) => this.cells.setColumnWidth(...given);
  readonly setRowHeight: Workbook["setRowHeight"] = (...given) => this.cells.setRowHeight(...given);
  readonly addSheet: Workbook["addSheet"] = (...given) => this.tabs.addSheet(...given);
  readonly renameSheet: Workbook["renameSheet"] = (...given) => this.tabs.renameSheet(...given);
  readonly deleteSheet: Workbook["deleteSheet"] = (...given) => this.tabs.deleteSheet(...given);
  readonly copySheet: Workbook["copySheet"] = (...given) => this.tabs.copySheet(...given);
  readonly moveSheet: Workbook["moveSheet"] = (...given) => this.tabs.moveSheet(...given);
  readonly setVisibility: Workbook["setVisibility"] = (...given) => this.tabs.setVisibility(...given);
  readonly protectSheet: Workbook["protectSheet"] = (...given) => this.tabs.protectSheet(...given);
  readonly unprotectSheet: Workbook["unprotectSheet"] = (...given) => this.tabs.unprotectSheet(...given);
  readonly protectStructure: Workbook["protectStructure"] = (...given) => this.tabs.protectStructure(...given);

  activate(sheet: SheetId): Answer {
    if (this.book.sheet(sheet).visibility !== "Visible") return refuse(words.hidden);
    this.book.activate(this.actor, sheet);
    return done;
  }

  select(sheet: SheetId, area: Area, active = { row: area.row, column: area.column }, areas?: readonly Area[]): Answer {
    if (!contains(area, active.row, active.column)) return refuse(words.outside);
    const { protection } = this.book.sheet(sheet);
    if (protection?.options.selectionMode === "None") return refuse(words.protectedSheet);
    this.book.select(this.actor, { sheet, area, row: active.row, column: active.column, ...(areas && areas.length > 1 && { areas }) });
    return done;
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
}
