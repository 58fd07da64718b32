import { areaAddress, isWholeColumns, isWholeRows, quoteSheet } from "../../model/address";
import { bounding, contains, intersect } from "../../model/area";
import { mergeAt, styleAt } from "../../model/sheetEditor";
import { restyle } from "../../model/style";
import type { Area, Hyperlink } from "../../model/types";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/types";
import { extent } from "../../model/usedArea";
import { flag, integer, oneOf, optionalFlag, optionalInteger, optionalText, record } from "../arguments";
import type { Call } from "../call";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { Ref, type ObjectType } from "../objectType";
import { RangeSelf } from "../rangeSelf";
import { areaOf, onSheet } from "./address";
import { patchOfFormat } from "./cellStyle";
import { readFormulas, readGrid, readText, readTypes, readValues, writeValues } from "./cellValues";
import { conditionalFormatsType } from "./conditionalFormats";
import { copyInto } from "./copy";
import { dataValidationType } from "./dataValidation";
import { formatType, setNumberFormat, setSize } from "./format";
import { requireAllowed, requireUnlocked } from "./guard";
import { rangeAreasType } from "./rangeAreas";
import { worksheetType } from "./worksheet";

export function rangeRef(call: Call, sheet: string, area: Area): Ref {
  return Ref.to(rangeType, call.range(sheet, [onSheet(area)]));
}

/** The range an argument means: an object, or an address on the sheet. */
export function rangeArgument(call: Call, sheet: string, value: unknown, name: string): RangeSelf {
  if (value instanceof Ref && value.self instanceof RangeSelf) return value.self;
  const address = optionalText(value, name);
  if (address === undefined) throw invalidArgument(`${name} is missing`);
  return call.range(sheet, [areaOf(call, sheet, address)]);
}

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Empties what the word says: contents, formats (with merges and conditional formats), or all of it and validations. */
export function clearRange(self: RangeSelf, applyTo: unknown, call: Call): void {
  const what = oneOf(applyTo ?? "All", CLEAR, "applyTo");
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  for (const area of self.areas) if (contents) requireUnlocked(call, self.sheet, area);
  if (formats) requireAllowed(call, self.sheet, "allowFormatCells");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    for (const area of self.areas) {
      if (contents) editor.clearContents(area);
      if (formats) {
        editor.unmerge(area);
        editor.clearMarks(area);
        editor.restyle(area, () => editor.sheet.style);
        for (const [row, column] of editor.filled(area)) editor.setCell(row, column, { style: undefined });
      }
      if (what === "All") editor.setGuide([area], undefined);
      if (what.endsWith("Hyperlinks")) for (const [row, column] of editor.filled(area)) editor.setCell(row, column, { hyperlink: undefined });
      if (contents) draft.note({ kind: "content", sheet: self.sheet, area });
      if (formats) draft.note({ kind: "format", sheet: self.sheet, area });
    }
  });
}

function wholeLines(self: RangeSelf, shift: string): "row" | "column" {
  if (isWholeRows(self.area)) return "row";
  if (isWholeColumns(self.area)) return "column";
  throw new HostError("NotImplemented", `This host inserts and deletes whole rows and columns only, not cells by ${shift}.`);
}

function shiftLines(self: RangeSelf, shift: unknown, sign: 1 | -1, call: Call): void {
  oneOf(shift, ["Up", "Left", "Down", "Right"], "shift");
  const axis = wholeLines(self, String(shift));
  const { area, sheet } = self;
  const permission = sign > 0 ? (axis === "row" ? "allowInsertRows" : "allowInsertColumns") : axis === "row" ? "allowDeleteRows" : "allowDeleteColumns";
  requireAllowed(call, sheet, permission);
  if (sign < 0) requireUnlocked(call, sheet, area);
  const [at, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  call.change((draft) => {
    draft.shift(sheet, { axis, at, count: sign * count });
    draft.note({ kind: "shift", sheet, area, shift: { axis, at, count: sign * count } });
  });
}

function merge(self: RangeSelf, across: boolean, call: Call): void {
  requireAllowed(call, self.sheet, undefined);
  const { area } = self;
  const parts = across ? Array.from({ length: area.rows }, (_one, index) => ({ ...area, row: area.row + index, rows: 1 })) : [area];
  call.change((draft) => parts.filter((part) => part.rows * part.columns > 1).forEach((part) => draft.edit(self.sheet).merge(part)));
}

function setCells(self: RangeSelf, given: unknown, call: Call): void {
  requireAllowed(call, self.sheet, "allowFormatCells");
  const { area } = self;
  const lines = given as unknown[][];
  const fits = Array.isArray(lines) && lines.length === area.rows && lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw invalidArgument("cellPropertiesData: the array does not match the range");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    lines.forEach((line, r) => line.forEach((one, c) => {
      const { format } = record(one, ["format"], "cellPropertiesData");
      if (!format) return;
      const patch = patchOfFormat(format);
      editor.restyle({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, (style) => restyle(style, patch(style)));
    }));
    draft.note({ kind: "format", sheet: self.sheet, area });
  });
}

/** Sizes, visibility and formats of each row or column of the range. */
function setLines(self: RangeSelf, given: unknown, axis: "row" | "column", call: Call): void {
  const { area, sheet } = self;
  const count = axis === "row" ? area.rows : area.columns;
  const sizeName = axis === "row" ? "rowHeight" : "columnWidth";
  const hiddenName = axis === "row" ? "rowHidden" : "columnHidden";
  const lines = given as unknown[];
  if (!Array.isArray(lines) || lines.length !== count) throw invalidArgument(`the array does not match the ${axis}s of the range`);
  lines.forEach((one, index) => {
    const line = record(one, ["format", hiddenName], `${axis}PropertiesData`);
    const part: Area = axis === "row" ? { row: area.row + index, rows: 1, column: 0, columns: MAX_COLUMNS } : { column: area.column + index, columns: 1, row: 0, rows: MAX_ROWS };
    const own = call.range(sheet, [part]);
    const { [sizeName]: size, ...format } = (line.format ?? {}) as Record<string, unknown>;
    if (size !== undefined && size !== null) setSize(own, call, axis, size);
    if (line[hiddenName] !== undefined) setHidden(own, axis, line[hiddenName], call);
    if (Object.keys(format).length === 0) return;
    requireAllowed(call, sheet, "allowFormatCells");
    const patch = patchOfFormat(format);
    call.change((draft) => draft.edit(sheet).restyle(part, (style) => restyle(style, patch(style))));
  });
}

function setHidden(self: RangeSelf, axis: "row" | "column", value: unknown, call: Call): void {
  const hidden = flag(value, `${axis}Hidden`);
  requireAllowed(call, self.sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    if (axis === "row") editor.setRows(self.area.row, self.area.rows, (data) => ({ ...data, hidden }));
    else editor.setColumns(self.area.column, self.area.columns, (data) => ({ ...data, hidden }));
  });
}

function setHyperlink(self: RangeSelf, value: unknown, call: Call): void {
  requireUnlocked(call, self.sheet, self.area);
  const given = record(value, ["address", "documentReference", "screenTip", "textToDisplay"], "hyperlink");
  const link: Hyperlink = { address: optionalText(given.address, "address") ?? "", documentReference: optionalText(given.documentReference, "documentReference") ?? "", screenTip: optionalText(given.screenTip, "screenTip") ?? "" };
  const shown = optionalText(given.textToDisplay, "textToDisplay");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    for (let row = self.area.row; row < self.area.row + self.area.rows; row++) {
      for (let column = self.area.column; column < self.area.column + self.area.columns; column++) {
        if (shown !== undefined) editor.setContent(row, column, { value: shown });
        editor.setCell(row, column, { hyperlink: link });
      }
    }
    draft.note({ kind: "content", sheet: self.sheet, area: self.area });
  });
}

const at = (call: Call, self: RangeSelf, area: Area): Ref => rangeRef(call, self.sheet, area);

function commonArea(self: RangeSelf, args: readonly unknown[], call: Call): Area | undefined {
  const other = rangeArgument(call, self.sheet, args[0], "anotherRange");
  return other.sheet === self.sheet ? intersect(self.area, other.area) : undefined;
}

function usedPart(self: RangeSelf, args: readonly unknown[], call: Call): Area | undefined {
  const used = extent(call.sheet(self.sheet), optionalFlag(args[0], "valuesOnly") ?? false);
  return used && intersect(used, self.area);
}

const some = (value: boolean[]): boolean | null => (value.every((one) => one === value[0]) ? value[0] ?? false : null);
const rowsOf = (area: Area): number[] => Array.from({ length: Math.min(area.rows, 10_000) }, (_one, index) => area.row + index);
const columnsOf = (area: Area): number[] => Array.from({ length: area.columns }, (_one, index) => area.column + index);

export const rangeType: ObjectType<RangeSelf> = {
  name: "Range",
  get: {
    address: (self, call) => `${quoteSheet(call.sheet(self.sheet).name)}!${areaAddress(self.area)}`,
    addressLocal: (self, call) => `${quoteSheet(call.sheet(self.sheet).name)}!${areaAddress(self.area)}`,
    cellCount: (self) => (self.area.rows * self.area.columns > 2 ** 31 - 1 ? -1 : self.area.rows * self.area.columns),
    rowIndex: (self) => self.area.row,
    columnIndex: (self) => self.area.column,
    rowCount: (self) => self.area.rows,
    columnCount: (self) => self.area.columns,
    isEntireRow: (self) => isWholeRows(self.area),
    isEntireColumn: (self) => isWholeColumns(self.area),
    values: readValues,
    valueTypes: readTypes,
    formulas: readFormulas,
    text: readText,
    numberFormat: (self, call) => readGrid(self.area, (row, column) => styleAt(call.sheet(self.sheet), row, column).numberFormat),
    rowHidden: (self, call) => some(rowsOf(self.area).map((row) => call.sheet(self.sheet).rows.get(row)?.hidden ?? false)),
    columnHidden: (self, call) => some(columnsOf(self.area).map((column) => call.sheet(self.sheet).columns.get(column)?.hidden ?? false)),
    hyperlink: (self, call) => {
      const cell = call.sheet(self.sheet).cells.get(self.area.row)?.get(self.area.column);
      return cell?.hyperlink ? { ...cell.hyperlink, textToDisplay: String(cell.value ?? "") } : null;
    },
  },
  set: {
    values: (self, value, call) => writeValues(self, value, call, "values"),
    formulas: (self, value, call) => writeValues(self, value, call, "formulas"),
    numberFormat: setNumberFormat,
    rowHidden: (self, value, call) => setHidden(self, "row", value, call),
    columnHidden: (self, value, call) => setHidden(self, "column", value, call),
    hyperlink: setHyperlink,
  },
  objects: {
    format: (self) => Ref.to(formatType, self),
    worksheet: (self) => Ref.to(worksheetType, self.sheet),
    conditionalFormats: (self) => Ref.to(conditionalFormatsType, self),
    dataValidation: (self) => Ref.to(dataValidationType, self),
  },
  methods: {
    getCell: (self, args, call) => at(call, self, { row: self.area.row + integer(args[0], "row"), column: self.area.column + integer(args[1], "column"), rows: 1, columns: 1 }),
    getRow: (self, args, call) => at(call, self, { ...self.area, row: self.area.row + integer(args[0], "row"), rows: 1 }),
    getColumn: (self, args, call) => at(call, self, { ...self.area, column: self.area.column + integer(args[0], "column"), columns: 1 }),
    getLastCell: (self, _args, call) => at(call, self, { row: self.area.row + self.area.rows - 1, column: self.area.column + self.area.columns - 1, rows: 1, columns: 1 }),
    getLastRow: (self, _args, call) => at(call, self, { ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
    getLastColumn: (self, _args, call) => at(call, self, { ...self.area, column: self.area.column + self.area.columns - 1, columns: 1 }),
    getEntireRow: (self, _args, call) => at(call, self, { ...self.area, column: 0, columns: MAX_COLUMNS }),
    getEntireColumn: (self, _args, call) => at(call, self, { ...self.area, row: 0, rows: MAX_ROWS }),
    getOffsetRange: (self, args, call) => at(call, self, { ...self.area, row: self.area.row + integer(args[0], "rowOffset", -MAX_ROWS), column: self.area.column + integer(args[1], "columnOffset", -MAX_COLUMNS) }),
    getResizedRange: (self, args, call) => at(call, self, { ...self.area, rows: self.area.rows + integer(args[0], "deltaRows", -MAX_ROWS), columns: self.area.columns + integer(args[1], "deltaColumns", -MAX_COLUMNS) }),
    getAbsoluteResizedRange: (self, args, call) => at(call, self, { ...self.area, rows: integer(args[0], "numRows", 1), columns: integer(args[1], "numColumns", 1) }),
    getBoundingRect: (self, args, call) => at(call, self, bounding(self.area, rangeArgument(call, self.sheet, args[0], "anotherRange").area)),
    getIntersection: (self, args, call) => {
      const area = commonArea(self, args, call);
      if (!area) throw itemNotFound("the ranges do not meet");
      return at(call, self, area);
    },
    getIntersectionOrNullObject: (self, args, call) => {
      const area = commonArea(self, args, call);
      return area ? at(call, self, area) : Ref.toNothing(rangeType);
    },
    getUsedRange: (self, args, call) => at(call, self, usedPart(self, args, call) ?? { row: self.area.row, column: self.area.column, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (self, args, call) => {
      const area = usedPart(self, args, call);
      return area ? at(call, self, area) : Ref.toNothing(rangeType);
    },
    getMergedAreasOrNullObject: (self, _args, call) => {
      const merges = call.sheet(self.sheet).merges.filter((one) => contains(self.area, one.row, one.column));
      if (merges.length > 512) throw invalidOperation("more than 512 merged areas");
      return merges.length > 0 ? Ref.to(rangeAreasType, call.range(self.sheet, merges)) : Ref.toNothing(rangeAreasType);
    },
    merge: (self, args, call) => merge(self, optionalFlag(args[0], "across") ?? false, call),
    unmerge: (self, _args, call) => {
      requireAllowed(call, self.sheet, undefined);
      call.change((draft) => draft.edit(self.sheet).unmerge(self.area));
    },
    clear: (self, args, call) => clearRange(self, args[0], call),
    insert: (self, args, call) => {
      const area = self.area;
      shiftLines(self, args[0], 1, call);
      return at(call, self, area);
    },
    delete: (self, args, call) => shiftLines(self, args[0], -1, call),
    select: (self, _args, call) => {
      const sheet = call.sheet(self.sheet);
      if (sheet.visibility !== "Visible") throw invalidOperation(`the worksheet ${sheet.name} is hidden`);
      if (sheet.protection?.options.selectionMode === "None") throw invalidOperation("nothing may be selected on this sheet");
      const anchor = mergeAt(sheet, self.area.row, self.area.column);
      const area = anchor ? bounding(anchor, self.area) : self.area;
      call.book.activate(call.client.origin, self.sheet);
      call.book.select(call.client.origin, { sheet: self.sheet, area, row: area.row, column: area.column });
    },
    copyFrom: (self, args, call) => copyInto(self, rangeArgument(call, self.sheet, args[0], "sourceRange"), args.slice(1), call),
    setCellProperties: (self, args, call) => setCells(self, args[0], call),
    setRowProperties: (self, args, call) => setLines(self, args[0], "row", call),
    setColumnProperties: (self, args, call) => setLines(self, args[0], "column", call),
    calculate: (_self, _args, call) => call.book.recalculate(call.client.origin),
    _ValidateArraySize: (self, args) => {
      if (optionalInteger(args[0], "rows") !== self.area.rows || optionalInteger(args[1], "columns") !== self.area.columns) throw invalidArgument("the array does not match the range");
    },
  },
};
