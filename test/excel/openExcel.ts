/** The adapter on the workbench's host, by way of the genuine client. */
import type { SheetId, WorkbookPort } from "../../src/app/ports";
import { excelWorkbook } from "../../src/excel/workbook";
import { openHost, type HostOptions, type OpenHost } from "../support/host";

export interface OpenExcel extends OpenHost {
  readonly port: WorkbookPort;
  /** Id of the sheet that a new workbook has. */
  readonly first: SheetId;
  idOf(name: string): SheetId;
}

/** `Excel` and `Office` are globals in a pane, so the newest host opened is the one that the adapter talks to. */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const open = openHost(options);
  globalThis.Excel = open.Excel;
  globalThis.Office = open.Office;
  const idOf = (name: string): SheetId => {
    const sheet = open.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.id;
  };
  return { ...open, port: excelWorkbook(), first: open.workbook.activeSheet, idOf };
}

/** Everything about a sheet that can be seen, saved or printed, without the ids that differ from drawing to drawing. */
export function pictureOf({ workbook }: OpenExcel, id: SheetId): unknown {
  const { book } = workbook;
  const { id: _id, name: _name, cells: _cells, marks, rows, columns, style: _style, ...sheet } = book.sheet(id);
  const used = workbook.usedArea(id) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const cells = Array.from({ length: used.rows }, (_, row) => Array.from({ length: used.columns }, (__, column) => {
    const { value, formula, text, style, merge, validation } = workbook.cell(id, row, column);
    return { value, formula, text, style, merge, validation };
  }));
  return {
    ...sheet, used, cells,
    marks: marks.map(({ id: _mark, ...mark }) => mark),
    rows: [...rows].filter(([, { height, hidden }]) => height !== undefined || hidden).sort(([a], [b]) => a - b),
    columns: [...columns].sort(([a], [b]) => a - b),
    names: book.state.names,
  };
}
