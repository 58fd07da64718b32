import { Workbook as FileWorkbook, type CellValueInput, type DefinedNameModel, type Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "./address";
import { cellKey, type Results } from "./calculate";
import { toFileFormula } from "./fileFormula";
import { writePrint } from "./filePrint";
import { writeGuides, writeMarks } from "./fileRules";
import { charactersOf } from "./fileSizes";
import { argb, toFileStyle } from "./fileStyle";
import { automaticHeight } from "./rowHeights";
import { styleAt } from "./sheetEditor";
import type { BookState, CellData, ProtectionOptions, SheetState } from "./state";
import { plainStyle } from "./style";
import type { Scalar, SheetId } from "./types";

export interface FileDates {
  readonly created: Date;
  readonly changed: Date;
}

/**
 * The workbook as .xlsx. Formulas carry their values; Excel is asked to calculate when it opens the file.
 *
 * Lost on the way, as no report needs them: custom properties of sheets, settings of add-ins and comments of names.
 * The model holds conditional formats by formula only, so that no other kind is ever saved; tips of links are saved,
 * but the library does not read them back (see `openFile`).
 */
export async function saveFile(state: BookState, results: Results, active: SheetId, dates: FileDates): Promise<Uint8Array> {
  const file = new FileWorkbook();
  file.created = dates.created;
  file.modified = dates.changed;
  file.calcProperties.fullCalcOnLoad = true;
  file.views = [{ x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab: state.order.indexOf(active), visibility: "visible" }];
  if (state.structureProtected) file.protection = { lockStructure: true };
  for (const id of state.order) await writeSheet(file.addWorksheet(state.sheets.get(id)!.name), state.sheets.get(id)!, results.get(id));
  file.definedNames.model = state.names.map((name): DefinedNameModel => ({
    name: name.name,
    ranges: [],
    rawText: toFileFormula(name.formula.slice(1)),
    kind: "opaque",
    ...(name.scope === undefined ? {} : { localSheetId: state.order.indexOf(name.scope) }),
    ...(name.visible ? {} : { hidden: true }),
  }));
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function contentOf(cell: CellData, result: Scalar): CellValueInput {
  if (cell.formula !== undefined) return { formula: toFileFormula(cell.formula), ...(result === null ? {} : { result: result as string }) };
  if (cell.hyperlink) return { text: String(cell.value ?? ""), hyperlink: cell.hyperlink.address || `#${cell.hyperlink.documentReference}`, ...(cell.hyperlink.screenTip ? { tooltip: cell.hyperlink.screenTip } : {}) };
  return cell.value as CellValueInput;
}

async function writeSheet(file: Worksheet, sheet: SheetState, results: ReadonlyMap<number, Scalar> | undefined): Promise<void> {
  file.state = sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
  if (sheet.tabColor) file.properties.tabColor = argb(sheet.tabColor);
  file.properties.defaultRowHeight = sheet.defaultRowHeight;
  file.properties.defaultColWidth = charactersOf(sheet.defaultColumnWidth);
  const { rows, columns } = sheet.freeze;
  const common = { showGridLines: sheet.gridlines, showRowColHeaders: sheet.headings };
  file.views = [rows || columns ? { ...common, state: "frozen", xSplit: columns, ySplit: rows } : { ...common, state: "normal" } as Worksheet["views"][number]];
  for (const [column, data] of sheet.columns) {
    const target = file.getColumn(column + 1);
    target.width = charactersOf(data.width ?? sheet.defaultColumnWidth);
    if (data.hidden) target.hidden = true;
    if (data.style) target.style = toFileStyle(data.style);
  }
  for (const [row, data] of sheet.rows) {
    const target = file.getRow(row + 1);
    // The library leaves out a row that has neither cells nor a height.
    if (data.height === undefined) Object.assign(target, { height: sheet.defaultRowHeight, customHeight: false });
    else target.height = data.height;
    if (data.hidden) target.hidden = true;
    if (data.style) target.style = toFileStyle(data.style);
  }
  writeGrownRows(file, sheet, results);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const target = file.getCell(row + 1, column + 1);
      target.value = contentOf(cell, results?.get(cellKey(row, column)) ?? null);
      target.style = toFileStyle(styleAt(sheet, row, column));
    }
  }
  for (const merge of sheet.merges) file.mergeCellsWithoutStyle(areaAddress(merge));
  writeMarks(file, sheet.marks);
  writeGuides(file, sheet.guides);
  writePrint(file, sheet.print);
  if (sheet.protection) await file.protect(sheet.protection.password ?? "", fileProtection(sheet.protection.options));
  if (sheet.style !== plainStyle) spreadStyle(file, sheet);
}

/** Rows that grew with their text say how high, as Excel's do: other programs show that height and no text is cut off. They go on growing. */
function writeGrownRows(file: Worksheet, sheet: SheetState, results: ReadonlyMap<number, Scalar> | undefined): void {
  for (const [row, cells] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    const height = automaticHeight(sheet, row, (column) => {
      const cell = cells.get(column);
      return cell?.formula === undefined ? cell?.value ?? null : results?.get(cellKey(row, column)) ?? null;
    });
    if (height > sheet.defaultRowHeight) Object.assign(file.getRow(row + 1), { height, customHeight: false });
  }
}

/** The file has no format of a whole sheet: it goes to the columns in use. */
function spreadStyle(file: Worksheet, sheet: SheetState): void {
  const last = Math.max(25, file.columnCount);
  for (let column = 0; column <= last; column++) {
    if (!sheet.columns.get(column)?.style) {
      const target = file.getColumn(column + 1);
      target.width ??= charactersOf(sheet.defaultColumnWidth);
      target.style = toFileStyle(sheet.style);
    }
  }
}

function fileProtection(options: ProtectionOptions): NonNullable<Parameters<Worksheet["protect"]>[1]> {
  return {
    formatCells: options.allowFormatCells, formatColumns: options.allowFormatColumns, formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns, insertRows: options.allowInsertRows, insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns, deleteRows: options.allowDeleteRows, sort: options.allowSort, autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables, objects: options.allowEditObjects, scenarios: options.allowEditScenarios,
    selectLockedCells: options.selectionMode === "Normal", selectUnlockedCells: options.selectionMode !== "None",
  };
}
