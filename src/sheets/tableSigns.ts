/**
 * Beside and below the grid of a table: whether each of its identities balances, in words. The signs repeat what 校验
 * says; the cells that an identity ties are marked by them, since a conditional format may look at its own sheet only.
 */
import { formOf, type PreparedIdentity } from "../report/form";
import type { Edition, FigureId, IdentityRule, Table } from "../statute/types";
import { cellAddress, columnName, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { CHECK_COLUMN, checkLines, type IdentityLine } from "./checkLines";
import { FAILING_SIGN } from "./checkFormulas";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import type { SheetNames } from "./drawn";
import { COLOR, SIGN, SIGN_HEAD } from "./look";
import { textHeight } from "./measure";
import type { Area, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { figureCells, GRID } from "./tablePlaces";

/** Width in points of a column of signs at the right of the grid. */
const SIGN_WIDTH = 66;
const ROW_HEIGHT = 20;
const GAP = 6;

export interface TableSigns {
  /** The sheet's part that holds the grid and its signs. */
  readonly area: Area;
  /** Widths of the columns right of the grid. */
  readonly widths: readonly number[];
  /** Heights of the rows below the grid. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly heads: readonly PlannedCell[];
  readonly merges: readonly Area[];
  /** The signs: references to 校验. */
  readonly signs: readonly PlannedCell[];
  readonly styles: readonly StyledAreas[];
  readonly marks: readonly PlannedMark[];
}

interface Placed extends Cell {
  readonly line: IdentityLine;
  readonly beside: boolean;
}

/** `columnWidth`: width in points of a column of the grid. */
export function tableSigns(edition: Edition, table: Table, names: SheetNames, columnWidth: (column: number) => number): TableSigns {
  const layout = new Layout(edition, table);
  const checks = quoteSheet(names.get(CHECKS_KEY) ?? CHECKS_NAME);
  const said = (line: IdentityLine, column: number) => `${checks}!${cellAddress(line.row, column)}`;
  const heads = layout.heads.map(({ area, text }): PlannedCell => ({ row: area.row, column: area.column, content: { text } }));
  const headWidth = (area: Area) => Array.from({ length: area.columns }, (_one, i) => columnWidth(area.column + i - GRID.column)).reduce((a, b) => a + b, 0);
  const below = layout.heads.filter(({ area }) => area.row >= layout.firstBelow);
  const rows = layout.end - layout.firstBelow;
  return {
    area: areaOf(0, 0, rows > 0 ? layout.end : GRID.row + table.rows, GRID.column + table.columns + layout.beside),
    widths: Array<number>(layout.beside).fill(SIGN_WIDTH),
    heights: rows > 0 ? [{ row: layout.firstBelow - 1, rows: 1, height: GAP }, { row: layout.firstBelow, rows, height: ROW_HEIGHT }, ...below.map(({ area, text }) => ({ row: area.row, rows: 1, height: Math.max(ROW_HEIGHT, textHeight(text, SIGN_HEAD.size!, headWidth(area))) }))] : [],
    heads,
    merges: layout.heads.map(({ area }) => area).filter((a) => a.rows * a.columns > 1),
    // At the right of a row that balances nothing is said; below the grid it is, so that no head stands over nothing.
    signs: layout.placed.map(({ row, column, line, beside }): PlannedCell => {
      const remark = said(line, CHECK_COLUMN.remark);
      return { row, column, content: { formula: `=IFERROR(${beside ? remark : `IF(${remark}="",${said(line, CHECK_COLUMN.verdict)},${remark})`},"")` } };
    }),
    styles: [
      { style: SIGN_HEAD, areas: layout.heads.map(({ area }) => area) },
      { style: { horizontal: "center" as const }, areas: layout.heads.map(({ area }) => area).filter((a) => a.row < layout.firstBelow) },
      { style: SIGN, areas: areasOf(layout.placed) },
    ].filter((s) => s.areas.length > 0),
    marks: layout.marks(),
  };
}

/** Where the signs of a table stand. */
class Layout {
  readonly placed: readonly Placed[];
  readonly heads: readonly { readonly area: Area; readonly text: string }[];
  /** Columns of signs at the right of the grid. */
  readonly beside: number;
  readonly firstBelow: number;
  /** The row after the last sign. */
  readonly end: number;
  private readonly cells: ReadonlyMap<FigureId, Cell>;

  constructor(edition: Edition, private readonly table: Table) {
    this.cells = figureCells(table);
    const lines = checkLines(edition).filter((l): l is IdentityLine => l.kind === "identity" && l.table === table.id);
    const rules = [...new Set(formOf(edition).identities.map((p) => p.rule))];
    const placed: Placed[] = [];
    const heads: { area: Area; text: string }[] = [];
    let beside = 0;
    let row = (this.firstBelow = GRID.row + table.rows + 1);
    for (const rule of rules) {
      const own = lines.filter((l) => l.prepared.rule === rule);
      if (own.length === 0) continue;
      if (this.oneForEachRow(own)) {
        const column = GRID.column + table.columns + beside++;
        heads.push({ area: areaOf(GRID.row, column, Math.max(1, table.headRows), 1), text: "本行勾稽" });
        placed.push(...own.map((line) => ({ row: this.tied(line)[0]!.row, column, line, beside: true })));
      } else {
        const { signs, head, next } = this.below(rule, own, row);
        placed.push(...signs);
        heads.push(head);
        row = next;
      }
    }
    [this.placed, this.heads, this.beside, this.end] = [placed, heads, beside, row];
  }

  /** Each in the column it is about: the one all its figures stand in, else that of its first one, which is the total. */
  private below(rule: IdentityRule, lines: readonly IdentityLine[], from: number): { readonly signs: readonly Placed[]; readonly head: { readonly area: Area; readonly text: string }; readonly next: number } {
    const { labelColumns, columns } = this.table;
    // Where the rows of the grid have no labels, the head takes a row of its own.
    const first = labelColumns > 0 ? from : from + 1;
    /** By column, the row below the signs it has. */
    const free = new Map<number, number>();
    const signs = lines.map((line): Placed => {
      const { column } = this.tied(line)[0]!;
      const row = free.get(column) ?? first;
      free.set(column, row + 1);
      return { row, column, line, beside: false };
    });
    const head = { area: areaOf(from, GRID.column, 1, labelColumns > 0 ? labelColumns : columns), text: rule.clause };
    return { signs, head, next: Math.max(...signs.map((s) => s.row)) + 1 };
  }

  private oneForEachRow(lines: readonly IdentityLine[]): boolean {
    const rows = lines.map((line) => new Set(this.tied(line).map((c) => c.row)));
    return rows.every((r) => r.size === 1) && new Set(rows.flatMap((r) => [...r])).size === rows.length;
  }

  private tied({ prepared }: { readonly prepared: PreparedIdentity }): readonly Cell[] {
    return [...prepared.identity.left, ...prepared.identity.right].map((id) => this.cells.get(id)!);
  }

  /** The columns and rows that hold signs, each from its first sign to its last. */
  private runs(): readonly Area[] {
    const lines = new Map<string, Placed[]>();
    for (const sign of this.placed) {
      const key = sign.beside ? `column ${sign.column}` : `row ${sign.row}`;
      lines.set(key, [...(lines.get(key) ?? []), sign]);
    }
    return [...lines.values()].map((signs) => {
      const [rows, columns] = [signs.map((s) => s.row), signs.map((s) => s.column)];
      return areaOf(Math.min(...rows), Math.min(...columns), Math.max(...rows) - Math.min(...rows) + 1, Math.max(...columns) - Math.min(...columns) + 1);
    });
  }

  /** The cells of every failing identity, and its sign: as few rules as there are rectangles whose formulas read alike. */
  marks(): readonly PlannedMark[] {
    const groups = new Map<string, { reference: (first: Cell) => string; cells: Cell[] }>();
    for (const sign of this.placed) {
      const cells = this.tied(sign.line);
      const { key, reference } = referenceTo(sign, cells);
      const group = groups.get(key) ?? { reference, cells: [] };
      group.cells.push(...cells);
      groups.set(key, group);
    }
    const look = { fill: COLOR.unbalanced, color: COLOR.wrongInk, bold: true, underline: true };
    const marks = [...groups.values()].flatMap(({ reference, cells }) => areasOf(unique(cells)).map((area): PlannedMark => ({ area, formula: failing(reference(area)), ...look })));
    const signs = this.runs().map((area): PlannedMark => ({ area, formula: failing(cellAddress(area.row, area.column)), color: COLOR.wrongInk, bold: true }));
    return [...marks, ...signs];
  }
}

const failing = (cell: string): string => `=LEFT(${cell},1)="${FAILING_SIGN}"`;

/** A sign in the row of all its cells, in their column, or anywhere else: how a conditional format over them refers to it. */
function referenceTo(sign: Cell, cells: readonly Cell[]): { readonly key: string; readonly reference: (first: Cell) => string } {
  const [column, row] = [columnName(sign.column), sign.row + 1];
  if (cells.every((c) => c.row === sign.row)) return { key: `row ${column}`, reference: (first) => `$${column}${first.row + 1}` };
  if (cells.every((c) => c.column === sign.column)) return { key: `column ${row}`, reference: (first) => `${columnName(first.column)}$${row}` };
  return { key: `${column}${row}`, reference: () => `$${column}$${row}` };
}

const unique = (cells: readonly Cell[]): readonly Cell[] => [...new Map(cells.map((c) => [`${c.row},${c.column}`, c])).values()];
