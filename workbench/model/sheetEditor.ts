import { isWholeColumns, isWholeRows } from "./address";
import { contains, intersect, subtract } from "./area";
import type { CellData, ColumnData, Guide, RowData, SheetState } from "./state";
import { restyle } from "./style";
import { MAX_ROWS, type Area, type Scalar, type Style, type Validation } from "./types";

const plainCell: CellData = { value: null, formula: undefined, quoted: false, style: undefined, hyperlink: undefined };
const plainColumn: ColumnData = { width: undefined, hidden: false, style: undefined };
const plainRow: RowData = { height: undefined, hidden: false, style: undefined };

/** The format of a cell as set, before conditional formats. */
export function styleAt(sheet: SheetState, row: number, column: number): Style {
  return sheet.cells.get(row)?.get(column)?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.style;
}

export function mergeAt(sheet: SheetState, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

/** Most cells of an area have the same format: it is worked on once. */
function onceForEach(change: (style: Style) => Style): (style: Style) => Style {
  const done = new Map<Style, Style>();
  return (style) => {
    let next = done.get(style);
    if (!next) done.set(style, (next = change(style)));
    return next;
  };
}

/** Changes one sheet: what it touches is copied first, so that the state before stays as it was. */
export class SheetEditor {
  private readonly copied = new Set<number>();
  private cells: Map<number, ReadonlyMap<number, CellData>> | undefined;
  private next: SheetState;

  constructor(readonly before: SheetState) {
    this.next = before;
  }

  get sheet(): SheetState {
    return this.next;
  }

  set(patch: Partial<SheetState>): void {
    this.next = { ...this.next, ...patch };
    if (patch.cells) {
      this.cells = undefined;
      this.copied.clear();
    }
  }

  cell(row: number, column: number): CellData {
    return this.next.cells.get(row)?.get(column) ?? plainCell;
  }

  setCell(row: number, column: number, patch: Partial<CellData>): void {
    // Written out: this is done for every cell of every drawing, and spreading takes three times as long.
    const old = this.cell(row, column);
    const cell: CellData = {
      value: patch.value === undefined ? old.value : patch.value,
      formula: "formula" in patch ? patch.formula : old.formula,
      quoted: patch.quoted ?? old.quoted,
      style: "style" in patch ? patch.style : old.style,
      hyperlink: "hyperlink" in patch ? patch.hyperlink : old.hyperlink,
    };
    const keep = cell.value !== null || cell.formula !== undefined || cell.style !== undefined || cell.hyperlink !== undefined;
    if (!keep && !this.next.cells.get(row)?.has(column)) return;
    const mine = this.row(row);
    if (keep) mine.set(column, cell);
    else mine.delete(column);
  }

  setContent(row: number, column: number, content: { readonly value: Scalar; readonly formula?: string | undefined; readonly quoted?: boolean }): void {
    const merge = mergeAt(this.next, row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return;
    this.setCell(row, column, { value: content.formula === undefined ? content.value : null, formula: content.formula, quoted: content.quoted ?? false });
  }

  clearContents(area: Area): void {
    for (const [row, column] of this.filled(area)) this.setCell(row, column, { value: null, formula: undefined, quoted: false, hyperlink: undefined });
  }

  /** Cells of the area that have content or a format of their own. */
  filled(area: Area): [number, number][] {
    const found: [number, number][] = [];
    for (const [row, cells] of this.next.cells) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const column of cells.keys()) if (column >= area.column && column < area.column + area.columns) found.push([row, column]);
    }
    return found;
  }

  /** Changes the format of every cell of the area; whole rows and columns keep it for cells to come. */
  restyle(area: Area, by: (style: Style) => Style): void {
    const change = onceForEach(by);
    const wholeColumns = isWholeColumns(area);
    const wholeRows = isWholeRows(area);
    if (!wholeColumns && !wholeRows) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const style = change(styleAt(this.next, row, column));
          if (this.next.cells.get(row)?.get(column)?.style !== style) this.setCell(row, column, { style });
        }
      }
      return;
    }
    const old = this.next;
    for (const [row, column] of this.filled(area)) this.setCell(row, column, { style: change(styleAt(old, row, column)) });
    if (wholeColumns && wholeRows) {
      const columns = new Map([...old.columns].map(([index, data]) => [index, data.style ? { ...data, style: change(data.style) } : data]));
      const rows = new Map([...old.rows].map(([index, data]) => [index, data.style ? { ...data, style: change(data.style) } : data]));
      this.set({ style: change(old.style), columns, rows });
      return;
    }
    if (wholeColumns) {
      for (const [row, data] of old.rows) {
        if (!data.style) continue;
        for (let column = area.column; column < area.column + area.columns; column++) this.setCell(row, column, { style: change(styleAt(old, row, column)) });
      }
      this.setColumns(area.column, area.columns, (data) => ({ ...data, style: change(data.style ?? old.style) }));
      return;
    }
    for (const [column, data] of old.columns) {
      if (!data.style) continue;
      for (let row = area.row; row < area.row + area.rows; row++) this.setCell(row, column, { style: change(styleAt(old, row, column)) });
    }
    this.setRows(area.row, area.rows, (data) => ({ ...data, style: change(data.style ?? old.style) }));
  }

  patchStyle(area: Area, patch: Partial<Style>): void {
    this.restyle(area, (style) => restyle(style, patch));
  }

  setColumns(from: number, count: number, change: (data: ColumnData) => ColumnData): void {
    const columns = new Map(this.next.columns);
    for (let column = from; column < from + count; column++) columns.set(column, change(columns.get(column) ?? plainColumn));
    this.set({ columns });
  }

  setRows(from: number, count: number, change: (data: RowData) => RowData): void {
    const rows = new Map(this.next.rows);
    if (count >= MAX_ROWS) {
      const sample = change(plainRow);
      this.set({ rows: new Map([...rows].map(([row, data]) => [row, change(data)])), ...(sample.height === undefined ? {} : { defaultRowHeight: sample.height }) });
      return;
    }
    for (let row = from; row < from + count; row++) rows.set(row, change(rows.get(row) ?? plainRow));
    this.set({ rows });
  }

  /** Joins an area; only the top-left content stays. Merges inside it are taken into it. */
  merge(area: Area): void {
    for (const [row, column] of this.filled(area)) {
      if (row !== area.row || column !== area.column) this.setCell(row, column, { value: null, formula: undefined, quoted: false, hyperlink: undefined });
    }
    this.set({ merges: [...this.next.merges.filter((merge) => !intersect(merge, area)), area] });
  }

  unmerge(area: Area): void {
    if (this.next.merges.some((merge) => intersect(merge, area))) this.set({ merges: this.next.merges.filter((merge) => !intersect(merge, area)) });
  }

  clearMarks(area: Area): void {
    const marks = this.next.marks.map((mark) => ({ ...mark, areas: mark.areas.flatMap((one) => subtract(one, area)) })).filter((mark) => mark.areas.length > 0);
    this.set({ marks });
  }

  setGuide(areas: readonly Area[], rule: Validation | undefined): void {
    const cut = (guide: Guide): Guide => ({ ...guide, areas: areas.reduce<readonly Area[]>((left, hole) => left.flatMap((one) => subtract(one, hole)), guide.areas) });
    const guides = this.next.guides.map(cut).filter((guide) => guide.areas.length > 0);
    this.set({ guides: rule ? [...guides, { areas, rule }] : guides });
  }

  private row(row: number): Map<number, CellData> {
    if (!this.cells) {
      this.cells = new Map(this.next.cells);
      this.next = { ...this.next, cells: this.cells };
    }
    if (!this.copied.has(row)) {
      this.copied.add(row);
      this.cells.set(row, new Map(this.cells.get(row)));
    }
    return this.cells.get(row) as Map<number, CellData>;
  }
}
