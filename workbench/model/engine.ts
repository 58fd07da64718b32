import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike, FormulaResultLike, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { dateToExcel } from "@cj-tech-master/excelts";
import { isPlainPlace } from "./nameReader";
import type { NameData } from "./state";
import type { Scalar, SheetId } from "./types";

/** A cell as the formula engine sees it. Rows and columns count from 1 here. */
export class EngineCell implements CellLike {
  /** Left empty at first: the engine would keep it where it comes to `#NAME?`. */
  result: FormulaResultLike = undefined;
  constructor(readonly row: number, readonly col: number, public value: unknown, readonly formula?: string) {}
  get type(): number {
    return this.formula !== undefined ? 6 : this.value === null ? 0 : 3;
  }
  get model(): CellLike["model"] {
    return this.formula === undefined ? {} : { formula: this.formula };
  }
  /** What it holds or its formula came to; a formula that comes to a blank is 0, as in Excel. */
  get scalar(): Scalar {
    if (this.formula === undefined) return this.value as Scalar;
    const { result } = this;
    if (result === undefined || result === null) return 0;
    return result instanceof Date ? dateToExcel(result) : typeof result === "object" ? { error: result.error } : result;
  }
}

export class EngineSheet implements WorksheetLike {
  readonly cells = new Map<number, Map<number, EngineCell>>();
  private bottom = 0;
  private right = 0;
  constructor(readonly id: number, readonly name: string) {}

  put(cell: EngineCell): void {
    let row = this.cells.get(cell.row);
    if (!row) this.cells.set(cell.row, (row = new Map()));
    row.set(cell.col, cell);
    this.bottom = Math.max(this.bottom, cell.row);
    this.right = Math.max(this.right, cell.col);
  }
  get dimensions(): WorksheetLike["dimensions"] {
    return this.bottom === 0 ? null : { top: 1, left: 1, bottom: this.bottom, right: this.right };
  }
  eachRow(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const [number, row] of this.cells) {
      const each = (one: unknown, two?: unknown): void => row.forEach((cell, column) => ((two ?? one) as (cell: CellLike, column: number) => void)(cell, column));
      callback({ eachCell: each } as RowLike, number);
    }
  }
  findCell(row: number, column: number): EngineCell | undefined {
    return this.cells.get(row)?.get(column);
  }
  getCell(row: number, column: number): EngineCell {
    const found = this.findCell(row, column);
    if (found) return found;
    const made = new EngineCell(row, column, null);
    this.put(made);
    return made;
  }
}

function engineNames(names: readonly NameData[], order: readonly SheetId[]): NonNullable<WorkbookLike["definedNames"]> {
  const entries = names.map((name) => {
    const expression = name.formula.slice(1);
    const simple = isPlainPlace(expression);
    const local = name.scope === undefined ? {} : { localSheetId: order.indexOf(name.scope) };
    return { name: name.name, ranges: simple ? [expression] : [], ...local, ...(simple ? {} : { formulaExpression: expression }) };
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

/** The engine at work. It remembers the formulas it has parsed, so that one may run again and again. */
export class Engine {
  private readonly workbook: { worksheets: EngineSheet[]; definedNames: WorkbookLike["definedNames"] } & Omit<WorkbookLike, "worksheets" | "definedNames"> = {
    worksheets: [],
    definedNames: engineNames([], []),
    getWorksheet: (id) => this.workbook.worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    calcProperties: {},
    properties: {},
  };

  /** Works out all formulas of the sheets, which then hold their results. The first of them are the workbook's, in its order. */
  run(sheets: EngineSheet[], names: readonly NameData[], order: readonly SheetId[]): void {
    Object.assign(this.workbook, { worksheets: sheets, definedNames: engineNames(names, order) });
    calculateFormulas(this.workbook);
  }
}
