import { activeMarks, type ActiveMarks } from "./marks";
import { blankSheet, newId } from "./blank";
import { cellKey, type Results } from "./calculate";
import { Calculator } from "./calculator";
import { sameScalar } from "./changedCells";
import type { BookChange, BookEvent, Origin } from "./changes";
import { changesBetween } from "./diff";
import { Draft } from "./draft";
import type { BookState, SheetState } from "./state";
import { extent } from "./usedArea";
import type { Area, Change, Scalar, Selection, SheetId } from "./types";

interface Step {
  readonly before: BookState;
  readonly after: BookState;
}

/** What a file, or the workbook it is a copy of, tells of a workbook besides the state. */
interface Opened {
  readonly results?: Results;
  /** One that has worked the state out already. */
  readonly calculator?: Calculator;
  readonly created?: Date;
  readonly changed?: Date;
  /** The sheet in front when the file was saved. */
  readonly active?: SheetId;
}

const UNDO_LEVELS = 100;
const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * The workbook's state, its history and who is told of changes. Every change is a transaction over a `Draft`;
 * formulas are worked out when a transaction (or the group it is in) ends, or when somebody reads one before.
 */
export class Book {
  private current: BookState;
  private readonly calculator: Calculator;
  private stale = true;
  private marks = new Map<SheetId, ActiveMarks>();
  private undoSteps: Step[] = [];
  private redoSteps: Step[] = [];
  private depth = 0;
  private pending: BookEvent[] = [];
  private repaint: { sheets: Set<SheetId>; structure: boolean; selection: boolean } | undefined;
  private readonly watchers = new Set<(change: Change) => void>();
  private readonly listeners = new Set<(events: readonly BookEvent[]) => void>();
  private active: SheetId;
  private readonly selections = new Map<SheetId, Selection>();
  revision = 0;
  readOnly = false;
  editing: { readonly sheet: SheetId; readonly row: number; readonly column: number } | undefined;
  manualCalculation = false;
  /** The newest step of undo belongs to the group under way. */
  private stepOpen = false;
  /** Calculation waits until the batch that asked for it has ended. */
  suspended = false;

  /** When the workbook began and when its content last changed. */
  readonly created: Date;
  changed: Date;

  constructor(state: BookState, public fileName: string, opened: Opened = {}) {
    this.current = state;
    this.calculator = opened.calculator ?? new Calculator(opened.results && { state, results: opened.results });
    this.created = opened.created ?? new Date();
    this.changed = opened.changed ?? this.created;
    const visible = (id: SheetId) => state.sheets.get(id)?.visibility === "Visible";
    this.active = opened.active !== undefined && visible(opened.active) ? opened.active : state.order.find(visible) ?? state.order[0]!;
  }

  /** The same workbook once more, calculated and without its history. The two go their own ways: what they share is replaced, never changed. */
  copy(): Book {
    void this.results;
    const copy = new Book(this.current, this.fileName, { created: this.created, changed: this.changed, active: this.active, calculator: this.calculator.copy() });
    copy.stale = this.stale;
    for (const [sheet, selection] of this.selections) copy.selections.set(sheet, selection);
    return copy;
  }

  static blankState(): BookState {
    const sheet = blankSheet(newId(), "Sheet1");
    return { sheets: new Map([[sheet.id, sheet]]), order: [sheet.id], names: [], structureProtected: false };
  }

  get state(): BookState {
    return this.current;
  }
  get results(): Results {
    if (this.stale && !this.manualCalculation && !this.suspended) this.recalculate({ kind: "person" });
    return this.calculator.results;
  }
  get activeSheet(): SheetId {
    return this.active;
  }
  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }
  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  sheet(id: SheetId): SheetState {
    const sheet = this.current.sheets.get(id);
    if (!sheet) throw new Error(`no sheet ${id} in the workbook`);
    return sheet;
  }

  value(id: SheetId, row: number, column: number): Scalar {
    const cell = this.sheet(id).cells.get(row)?.get(column);
    if (!cell) return null;
    return cell.formula === undefined ? cell.value : this.results.get(id)?.get(cellKey(row, column)) ?? 0;
  }

  activeMarks(id: SheetId): ActiveMarks {
    const results = this.results;
    let found = this.marks.get(id);
    if (!found) this.marks.set(id, (found = activeMarks(this.current, results, this.sheet(id), extent(this.sheet(id), false))));
    return found;
  }

  selection(id: SheetId = this.active): Selection {
    return this.selections.get(id) ?? { sheet: id, area: A1, row: 0, column: 0 };
  }

  /** Runs a change. What `work` throws or a `false` answer drops the draft: nothing has changed then. */
  transact(origin: Origin, work: (draft: Draft) => void): void {
    const draft = new Draft(this.current);
    work(draft);
    const after = draft.state();
    if (after === this.current && draft.changes.length === 0) return;
    const before = this.current;
    this.current = after;
    if (draft.clearsUndo) this.clearUndo();
    else if (after !== before) this.remember({ before, after });
    this.settle(origin, draft.changes, before);
  }

  /**
   * Several transactions whose listeners are told once, at the end, and which are one step of undo: so is each
   * `context.sync()` of an add-in (documentation of `Excel.RunOptions.mergeUndoGroup`).
   */
  group<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) {
        this.stepOpen = false;
        this.flush();
      }
    }
  }

  undo(origin: Origin): boolean {
    const step = this.undoSteps.pop();
    if (!step) return false;
    this.redoSteps.push(step);
    this.replace(origin, step.after, step.before);
    return true;
  }

  redo(origin: Origin): boolean {
    const step = this.redoSteps.pop();
    if (!step) return false;
    this.undoSteps.push(step);
    this.replace(origin, step.before, step.after);
    return true;
  }

  clearUndo(): void {
    this.stepOpen = false;
    this.undoSteps = [];
    this.redoSteps = [];
  }

  activate(origin: Origin, id: SheetId): void {
    if (id === this.active) return;
    const before = this.active;
    this.active = id;
    this.tell(origin, [{ kind: "activated", sheet: id, before }]);
  }

  select(origin: Origin, selection: Selection): void {
    const { sheet, area } = selection;
    const old = this.selection(sheet);
    this.selections.set(sheet, selection);
    if (JSON.stringify(old) !== JSON.stringify(selection)) this.tell(origin, [{ kind: "selected", sheet, area }]);
  }

  /** For what is no part of the workbook's content: read-only, edit mode, the file's name. */
  touchStructure(): void {
    this.paint().structure = true;
    this.flush();
  }

  recalculate(origin: Origin): void {
    const before = this.calculator.results;
    const after = this.calculator.calculate(this.current);
    this.stale = false;
    this.marks.clear();
    for (const id of this.current.order) {
      if (differ(before.get(id), after.get(id)!)) {
        this.pending.push({ change: { kind: "calculated", sheet: id }, origin });
        this.paint().sheets.add(id);
      }
    }
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  /** Told of everything that happened, after each transaction or group. */
  listen(listener: (events: readonly BookEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private remember(step: Step): void {
    this.redoSteps = [];
    const open = this.stepOpen ? this.undoSteps.pop() : undefined;
    this.undoSteps.push(open ? { before: open.before, after: step.after } : step);
    this.stepOpen = this.depth > 0;
    if (this.undoSteps.length > UNDO_LEVELS) this.undoSteps.shift();
  }

  private replace(origin: Origin, from: BookState, to: BookState): void {
    const before = this.current;
    this.current = to;
    this.settle(origin, changesBetween(from, to), before);
  }

  private settle(origin: Origin, changes: readonly BookChange[], before: BookState): void {
    this.stale = true;
    this.changed = new Date();
    const paint = this.paint();
    for (const id of this.current.order) if (this.current.sheets.get(id) !== before.sheets.get(id)) paint.sheets.add(id);
    if (tabsDiffer(before, this.current)) paint.structure = true;
    if (!this.current.sheets.has(this.active)) {
      const was = this.active;
      // As in Excel: the sheet that moved up into its place, else the one before it.
      const visible = (id: SheetId) => this.current.sheets.get(id)?.visibility === "Visible";
      const at = before.order.indexOf(was);
      const near = before.order.slice(at + 1).find(visible) ?? before.order.slice(0, at).reverse().find(visible) ?? this.current.order.find(visible) ?? this.current.order[0]!;
      this.active = near;
      this.tell(origin, [...changes, { kind: "activated", sheet: near, before: was }]);
      return;
    }
    this.tell(origin, changes);
  }

  private tell(origin: Origin, changes: readonly BookChange[]): void {
    for (const change of changes) {
      this.pending.push({ change, origin });
      const paint = this.paint();
      if (change.kind === "activated") paint.structure = paint.selection = true;
      else if (change.kind === "selected") paint.selection = true;
      else paint.sheets.add(change.sheet);
    }
    if (this.depth === 0) this.flush();
  }

  private paint(): NonNullable<typeof this.repaint> {
    return (this.repaint ??= { sheets: new Set(), structure: false, selection: false });
  }

  private flush(): void {
    if (this.stale && !this.manualCalculation) this.recalculate(this.pending[0]?.origin ?? { kind: "person" });
    this.marks.clear();
    const events = this.pending;
    const paint = this.repaint;
    this.pending = [];
    this.repaint = undefined;
    if (paint) {
      this.revision++;
      const sheets = new Set([...paint.sheets].filter((id) => this.current.sheets.has(id)));
      for (const watcher of [...this.watchers]) watcher({ revision: this.revision, sheets, structure: paint.structure, selection: paint.selection });
    }
    if (events.length > 0) for (const listener of [...this.listeners]) listener(events);
  }
}

function differ(old: ReadonlyMap<number, Scalar> | undefined, now: ReadonlyMap<number, Scalar>): boolean {
  if (old === now || now.size === 0) return false;
  return !old || old.size !== now.size || [...now].some(([key, value]) => !sameScalar(value, old.get(key)));
}

/** True when tabs, their protection or that of the structure look different. */
function tabsDiffer(a: BookState, b: BookState): boolean {
  if (a.order !== b.order || a.structureProtected !== b.structureProtected) return true;
  return a.order.some((id) => {
    const [one, other] = [a.sheets.get(id)!, b.sheets.get(id)!];
    return one !== other && (one.name !== other.name || one.visibility !== other.visibility || one.tabColor !== other.tabColor || (one.protection === undefined) !== (other.protection === undefined));
  });
}
