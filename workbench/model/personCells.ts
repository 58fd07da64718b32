import { covers, intersect } from "./area";
import { done, refuse } from "./answers";
import type { Book } from "./book";
import type { Origin } from "./changes";
import { display } from "./display";
import { Draft } from "./draft";
import { constant, enter, prepare } from "./enter";
import { admits, choicesOf, guideAt } from "./guides";
import { mergeAt, styleAt } from "./sheetEditor";
import { restyle } from "./style";
import { MAX_COLUMNS, MAX_ROWS, type Answer, type Area, type PastedCell, type PersonActions, type SheetId } from "./types";
import { words } from "./words";

type CellActions = Pick<PersonActions, "type" | "paste" | "clear" | "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" | "setColumnWidth" | "setRowHeight">;

/** What a person does to cells, rows and columns, with Excel's refusals. */
export class PersonCells implements CellActions {
  constructor(private readonly book: Book, private readonly actor: () => Origin) {}

  type(sheet: SheetId, row: number, column: number, text: string): Answer {
    const state = this.book.sheet(sheet);
    const style = styleAt(state, row, column);
    if (this.readOnly) return refuse(words.readOnly);
    if (state.protection && style.locked) return refuse(words.locked);
    const entry = prepare(text, style.numberFormat);
    if (entry === "formula") return refuse(words.formula);
    if (entry === "long") return refuse(words.tooLong);
    const guide = guideAt(state, row, column);
    if (guide && guide.rule.alert.show && guide.rule.alert.style === "Stop" && entry.kind === "value") {
      const draft = new Draft(this.book.state);
      enter(draft.edit(sheet), row, column, entry);
      const after = draft.state();
      const choices = choicesOf(after, state, guide.rule, (home, r, c) => display(this.book.value(home.id, r, c), styleAt(home, r, c).numberFormat));
      if (!admits(after, () => this.book.results, state, guide, row, column, entry.value, choices)) return refuse(guide.rule.alert.message || words.validation);
    }
    const before = this.book.value(sheet, row, column);
    this.book.transact(this.actor(), (change) => {
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
    this.book.transact(this.actor(), (change) => {
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
    this.book.transact(this.actor(), (change) => {
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
    this.book.transact(this.actor(), (change) => change.edit(sheet).setColumns(column, 1, (data) => ({ ...data, width: points, hidden: points === 0 })));
    return done;
  }

  setRowHeight(sheet: SheetId, row: number, points: number): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    const { protection } = this.book.sheet(sheet);
    if (protection && !protection.options.allowFormatRows) return refuse(words.protectedSheet);
    this.book.transact(this.actor(), (change) => change.edit(sheet).setRows(row, 1, (data) => ({ ...data, height: Math.min(409.5, points), hidden: points === 0 })));
    return done;
  }

  private get readOnly(): boolean {
    return this.book.readOnly;
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

  private shift(sheet: SheetId, axis: "row" | "column", at: number, count: number): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    const { protection } = this.book.sheet(sheet);
    const allowed = protection?.options[count > 0 ? (axis === "row" ? "allowInsertRows" : "allowInsertColumns") : axis === "row" ? "allowDeleteRows" : "allowDeleteColumns"];
    if (protection && !allowed) return refuse(words.protectedSheet);
    const size = Math.abs(count);
    const area: Area = axis === "row" ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS } : { row: 0, column: at, rows: MAX_ROWS, columns: size };
    const gone = protection && count < 0 ? this.contentFault(sheet, area) : undefined;
    if (gone) return refuse(gone);
    this.book.transact(this.actor(), (change) => {
      change.shift(sheet, { axis, at, count });
      change.note({ kind: "shift", sheet, area, shift: { axis, at, count } });
    });
    return done;
  }
}
