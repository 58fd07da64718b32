/** What a workbook is made of, inside. All of it is replaced, never changed, once a transaction has ended. */
import type { Area, Hyperlink, Scalar, SheetId, Style, Validation, Visibility } from "./types";

export interface CellData {
  /** The constant held; `null` with a formula. */
  readonly value: Scalar;
  /** Without the leading `=`. */
  readonly formula: string | undefined;
  /** Entered with a leading apostrophe: text, whatever it looks like. */
  readonly quoted: boolean;
  /** Undefined: the format of its row, column or sheet. */
  readonly style: Style | undefined;
  readonly hyperlink: Hyperlink | undefined;
}

export interface ColumnData {
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: Style | undefined;
}

export interface RowData {
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly style: Style | undefined;
}

export interface Mark {
  readonly id: string;
  readonly areas: readonly Area[];
  /** A custom formula, without `=`, written for the top-left cell of the areas' bounding box. */
  readonly formula: string;
  readonly fill: string | undefined;
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strikethrough: boolean | undefined;
  readonly underline?: "None" | "Single" | "Double";
  readonly stopIfTrue: boolean;
}

export interface Guide {
  readonly areas: readonly Area[];
  readonly rule: Validation;
}

export interface PrintData {
  readonly area: readonly Area[] | undefined;
  readonly titleRows: { readonly from: number; readonly to: number } | undefined;
  readonly titleColumns: { readonly from: number; readonly to: number } | undefined;
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  /** Points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** Undefined: goes on from the sheet before. */
  readonly firstPageNumber: number | undefined;
  /** Rows before which a page ends. */
  readonly rowBreaks: readonly number[];
}

/** Options of sheet protection: true allows it. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: { readonly options: ProtectionOptions; readonly password: string | undefined } | undefined;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Format of cells that have none of their own, nor their row or column. */
  readonly style: Style;
  readonly columns: ReadonlyMap<number, ColumnData>;
  readonly rows: ReadonlyMap<number, RowData>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellData>>;
  readonly merges: readonly Area[];
  /** Newest last; the newest has the highest priority, as in Excel. */
  readonly marks: readonly Mark[];
  readonly guides: readonly Guide[];
  readonly print: PrintData;
  readonly customProperties: ReadonlyMap<string, string>;
}

export interface NameData {
  readonly name: string;
  /** Sheet of its scope; undefined: the workbook. */
  readonly scope: SheetId | undefined;
  /** With leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface BookState {
  readonly sheets: ReadonlyMap<SheetId, SheetState>;
  readonly order: readonly SheetId[];
  readonly names: readonly NameData[];
  readonly structureProtected: boolean;
}
