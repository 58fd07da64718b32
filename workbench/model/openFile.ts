import { dateToExcel, Workbook as FileWorkbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { parseAddress } from "./address";
import { blankSheet, newId, plainProtection } from "./blank";
import { cellKey, type Results } from "./calculate";
import { fromFileFormula } from "./fileFormula";
import { readPrint } from "./filePrint";
import { readGuides, readMarks } from "./fileRules";
import { pointsOf } from "./fileSizes";
import { colorOf, fromFileStyle } from "./fileStyle";
import { forLibrary } from "./forLibrary";
import { tidyFormula } from "./references";
import type { BookState, CellData, ColumnData, NameData, RowData, SheetState } from "./state";
import { plainStyle } from "./style";
import type { Hyperlink, Scalar, SheetId } from "./types";
import { parseEntry } from "./typing";

/** Reads an .xlsx. What the model does not know (charts, pictures, tables, other conditional formats, tips of links) is left out. */
export async function openFile(bytes: Uint8Array): Promise<{ state: BookState; results: Results; active: SheetId | undefined; created: Date; changed: Date }> {
  const file = new FileWorkbook();
  await file.xlsx.load(forLibrary(bytes));
  const results = new Map<SheetId, Map<number, Scalar>>();
  const sheets = file.worksheets.map((one) => {
    const known = new Map<number, Scalar>();
    const sheet = readSheet(one, known);
    results.set(sheet.id, known);
    return sheet;
  });
  const order = sheets.map((sheet) => sheet.id);
  const names = file.definedNames.model.filter((name) => !/^(_xlnm\.|_xlchart|_xlfn)/.test(name.name)).map((name): NameData => ({
    name: name.name,
    scope: name.localSheetId === undefined ? undefined : order[name.localSheetId],
    formula: "=" + tidyFormula(fromFileFormula(name.ranges.length > 0 ? name.ranges.join(",") : name.rawText ?? name.formulaExpression ?? "#REF!")),
    visible: !name.hidden,
    comment: "",
  }));
  return { state: { sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])), order, names, structureProtected: file.protection?.lockStructure ?? false }, results, active: order[file.views[0]?.activeTab ?? 0], created: file.created, changed: file.modified };
}

function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToExcel(value);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "error" in value) return { error: String(value.error) };
  if (typeof value === "object" && "richText" in value) return (value.richText as { text: string }[]).map((run) => run.text).join("");
  return null;
}

function linkOf(target: string, tip: string | undefined): Hyperlink {
  const inside = target.startsWith("#");
  return { address: inside ? "" : target, documentReference: inside ? target.slice(1) : "", screenTip: tip ?? "" };
}

function readCell(cell: Cell): { data: CellData; result: Scalar } {
  const { model } = cell;
  const style = fromFileStyle(cell.style);
  const formula = model.master === undefined ? cell.formula : undefined;
  const value = model.master !== undefined || formula !== undefined ? null : scalarOf(model.hyperlink === undefined ? model.value : model.text);
  const entry = typeof value === "string" && value !== "" ? parseEntry(value, style.numberFormat) : undefined;
  const quoted = entry !== undefined && (entry.kind === "formula" || entry.value !== value || entry.quoted);
  return {
    data: { value: value === "" ? null : value, formula: formula && tidyFormula(fromFileFormula(formula)), quoted, style: style === plainStyle ? undefined : style, hyperlink: model.hyperlink === undefined ? undefined : linkOf(model.hyperlink, model.tooltip) },
    result: formula === undefined ? null : scalarOf(model.result) ?? "",
  };
}

function readSheet(file: Worksheet, known: Map<number, Scalar>): SheetState {
  const cells = new Map<number, Map<number, CellData>>();
  const rows = new Map<number, RowData>();
  file.eachRow({ includeEmpty: true }, (row, number) => {
    // A height that nobody set is only what the text came to when the file was saved.
    const height = row.customHeight ? row.height : undefined;
    const own = fromFileStyle(row.style);
    if (height !== undefined || row.hidden || own !== plainStyle) rows.set(number - 1, { height, hidden: row.hidden ?? false, style: own === plainStyle ? undefined : own });
    const line = new Map<number, CellData>();
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const { data, result } = readCell(cell);
      if (data.formula !== undefined) known.set(cellKey(number - 1, column - 1), result);
      if (data.value !== null || data.formula !== undefined || data.style || data.hyperlink) line.set(column - 1, data);
    });
    if (line.size > 0) cells.set(number - 1, line);
  });
  const columns = new Map<number, ColumnData>();
  for (const model of file.model.cols ?? []) {
    const style = fromFileStyle(model.style);
    const data: ColumnData = { width: model.width === undefined ? undefined : pointsOf(model.width), hidden: model.hidden ?? false, style: style === plainStyle ? undefined : style };
    for (let column = model.min; column <= Math.min(model.max, model.min + 255); column++) columns.set(column - 1, data);
  }
  const view = file.views[0];
  const frozen = view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  return {
    ...blankSheet(newId(), file.name),
    visibility: file.state === "visible" ? "Visible" : file.state === "hidden" ? "Hidden" : "VeryHidden",
    protection: readProtection(file),
    tabColor: colorOf(file.properties.tabColor, ""),
    gridlines: view?.showGridLines ?? true,
    headings: view?.showRowColHeaders ?? true,
    freeze: frozen,
    ...(file.properties.defaultColWidth ? { defaultColumnWidth: pointsOf(file.properties.defaultColWidth) } : {}),
    ...(file.properties.defaultRowHeight ? { defaultRowHeight: file.properties.defaultRowHeight } : {}),
    columns,
    rows,
    cells,
    merges: (file.model.mergeCells ?? []).flatMap((address) => parseAddress(address) ?? []),
    marks: readMarks(file),
    guides: readGuides(file),
    print: readPrint(file),
  };
}

/** A password in the file cannot be known: it is kept as one that nobody can give. */
const UNKNOWN_PASSWORD = "\u0000";

function readProtection(file: Worksheet): SheetState["protection"] {
  const found = file.sheetProtection;
  if (!found?.sheet) return undefined;
  const options = {
    ...plainProtection,
    allowFormatCells: found.formatCells ?? false, allowFormatColumns: found.formatColumns ?? false, allowFormatRows: found.formatRows ?? false,
    allowInsertColumns: found.insertColumns ?? false, allowInsertRows: found.insertRows ?? false, allowInsertHyperlinks: found.insertHyperlinks ?? false,
    allowDeleteColumns: found.deleteColumns ?? false, allowDeleteRows: found.deleteRows ?? false, allowSort: found.sort ?? false, allowAutoFilter: found.autoFilter ?? false,
  };
  return { options, password: found.hashValue ? UNKNOWN_PASSWORD : undefined };
}
