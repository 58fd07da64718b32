import type { PrintData, ProtectionOptions, SheetState } from "./state";
import { plainStyle } from "./style";
import type { SheetId } from "./types";

export const plainPrint: PrintData = {
  area: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  orientation: "Portrait",
  paperSize: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  zoom: { scale: 100 },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  firstPageNumber: undefined,
  rowBreaks: [],
};

export const plainProtection: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};

/** Points of a new sheet's columns (8.43 characters) and rows. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 14.25;

export function blankSheet(id: SheetId, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    protection: undefined,
    tabColor: "",
    gridlines: true,
    headings: true,
    freeze: { rows: 0, columns: 0 },
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    style: plainStyle,
    columns: new Map(),
    rows: new Map(),
    cells: new Map(),
    merges: [],
    marks: [],
    guides: [],
    print: plainPrint,
    customProperties: new Map(),
  };
}

/** An id in the shape of Excel's, e.g. `{0A1B…}`. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
