/**
 * The workbook as the page and the host see it. Rows and columns count from 0; sizes are in points;
 * colours are `#RRGGBB` in capitals. Everything handed out is a snapshot: nothing changes it afterwards.
 */

/** A rectangle of cells. Whole columns have 1 048 576 rows, whole rows 16 384 columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export type SheetId = string;

/** An error value of a cell, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or its formula comes to. Blank is `null`; dates are serial numbers. */
export type Scalar = null | number | string | boolean | CellError;

export type LineStyle = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

export type Horizontal = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type Vertical = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** The whole format of a cell; frozen, and the same object for the same format. */
export interface Style {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly color: string;
  /** Empty: no fill. */
  readonly fill: string;
  readonly top: Line | undefined;
  readonly bottom: Line | undefined;
  readonly left: Line | undefined;
  readonly right: Line | undefined;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 180 is text written downwards. */
  readonly rotation: number;
  /** en-US code, e.g. `General`, `0`, `@`, `#,##0`, `;;;`. */
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type ValidationType = "None" | "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
export type ValidationOperator =
  | "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

export interface Validation {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** As written: a number, a text, or `=…`. For a list: `a,b,c` or `=…`. */
  readonly formula1: string | number;
  readonly formula2: string | number;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: { readonly show: boolean; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };
}

/** What the grid needs of a validation at one cell. */
export interface CellValidation {
  readonly rule: Validation;
  /** Choices of a list, worked out; undefined for other rules. */
  readonly choices: readonly string[] | undefined;
  readonly prompt: { readonly title: string; readonly message: string } | undefined;
}

export type MergeView =
  /** The top-left cell, which is shown over so many rows and columns. */
  | { readonly kind: "anchor"; readonly rows: number; readonly columns: number }
  /** Covered by the merged block whose top-left cell is given. */
  | { readonly kind: "hidden"; readonly row: number; readonly column: number };

export interface CellView {
  readonly value: Scalar;
  /** As displayed by the number format (before `####` for narrow columns). */
  readonly text: string;
  /** With its leading `=`; undefined when the cell holds no formula. */
  readonly formula: string | undefined;
  /** What the formula bar shows and editing starts from (a formula, a text with its apostrophe, a date in short form). */
  readonly input: string;
  /** Effective format, conditional formats applied. */
  readonly style: Style;
  readonly merge: MergeView | undefined;
  readonly validation: CellValidation | undefined;
  /** Format says locked; it takes effect while the sheet is protected. */
  readonly locked: boolean;
  readonly hyperlink: Hyperlink | undefined;
}

export interface Hyperlink {
  readonly address: string;
  /** A place in this workbook, e.g. `'封面'!A1`. */
  readonly documentReference: string;
  readonly screenTip: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetView {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Empty: none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** Rows and columns frozen at the top left. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columnWidth: (column: number) => number;
  /** Explicit height, else the automatic one this model estimates. */
  readonly rowHeight: (row: number) => number;
  /** True when the height was set; other rows grow with their text. */
  readonly hasExplicitHeight: (row: number) => boolean;
  readonly rowHidden: (row: number) => boolean;
  readonly columnHidden: (column: number) => boolean;
  readonly merges: readonly Area[];
}

export interface Selection {
  readonly sheet: SheetId;
  readonly area: Area;
  /** The active cell inside the area. */
  readonly row: number;
  readonly column: number;
  /** All areas where several are selected, in the order in which Enter and Tab walk them; `area` is the active cell's. */
  readonly areas?: readonly Area[];
}

/** Done, or refused in the words of Chinese Excel. Refused: nothing was changed. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** One cell of a pasted block: text as another program gives it, or a cell of Excel with its format. */
export type PastedCell = string | { readonly value: Scalar; readonly formula?: string; readonly style?: Partial<Style> };

/** What a revision touched, so that a page repaints no more than it must. */
export interface Change {
  readonly revision: number;
  /** Sheets whose cells, formats or sizes may look different now (also by recalculation). */
  readonly sheets: ReadonlySet<SheetId>;
  /** The list of sheets, their names, order, visibility, protection, or the active one. */
  readonly structure: boolean;
  readonly selection: boolean;
}

export interface PersonActions {
  /** As typed and entered. Refused when locked on a protected sheet, or by a validation of style stop. */
  type(sheet: SheetId, row: number, column: number, text: string): Answer;
  /** Refused whole when it touches one locked cell of a protected sheet, or part of a merged block. Not validated. */
  paste(sheet: SheetId, row: number, column: number, block: readonly (readonly PastedCell[])[]): Answer;
  /** Del: contents only. */
  clear(sheet: SheetId, area: Area): Answer;
  insertRows(sheet: SheetId, row: number, count: number): Answer;
  deleteRows(sheet: SheetId, row: number, count: number): Answer;
  insertColumns(sheet: SheetId, column: number, count: number): Answer;
  deleteColumns(sheet: SheetId, column: number, count: number): Answer;
  /** 插入单元格: the cells of the area's columns (or rows) move on; the rest stays. Refused where it would tear a merged block, as are the next two. */
  insertCells(sheet: SheetId, area: Area, direction: "down" | "right"): Answer;
  /** Cut and paste: references to the cells go along. */
  moveCells(sheet: SheetId, area: Area, row: number, column: number): Answer;
  /** Puts the rows of an area in another order: `order` names, for each place, the row that comes to stand there, from 0. */
  sortRows(sheet: SheetId, area: Area, order: readonly number[]): Answer;
  setColumnWidth(sheet: SheetId, column: number, points: number): Answer;
  setRowHeight(sheet: SheetId, row: number, points: number): Answer;
  addSheet(name?: string): Answer & { readonly sheet?: SheetId };
  renameSheet(sheet: SheetId, name: string): Answer;
  deleteSheet(sheet: SheetId): Answer;
  /** A copy right after the sheet, named `名称 (2)`. */
  copySheet(sheet: SheetId): Answer & { readonly sheet?: SheetId };
  moveSheet(sheet: SheetId, position: number): Answer;
  setVisibility(sheet: SheetId, visibility: Visibility): Answer;
  activate(sheet: SheetId): Answer;
  /** `areas`: all areas where there are several; `area` is one of them. */
  select(sheet: SheetId, area: Area, active?: { readonly row: number; readonly column: number }, areas?: readonly Area[]): Answer;
  protectSheet(sheet: SheetId): Answer;
  unprotectSheet(sheet: SheetId): Answer;
  protectStructure(on: boolean): Answer;
  setReadOnly(on: boolean): void;
  undo(): Answer;
  redo(): Answer;
  /** From here until `endEdit` the host refuses every batch. */
  beginEdit(sheet: SheetId, row: number, column: number): Answer;
  endEdit(): void;
}

export interface WorkbookView {
  readonly fileName: string;
  readonly revision: number;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly editing: { readonly sheet: SheetId; readonly row: number; readonly column: number } | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** In tab order, hidden ones included. */
  readonly sheets: readonly SheetView[];
  readonly activeSheet: SheetId;
  readonly selection: Selection;
  /** Defined names that a person sees and that mean cells. */
  readonly names: readonly string[];
  /** Cells that a name means as seen from the active sheet, in the name's order; undefined where it means none, or those of several sheets. */
  placesOf(name: string): { readonly sheet: SheetId; readonly areas: readonly Area[] } | undefined;
  sheet(id: SheetId): SheetView;
  cell(sheet: SheetId, row: number, column: number): CellView;
  /** Smallest area from A1 that holds everything with content, format or merge; undefined on an empty sheet. */
  usedArea(sheet: SheetId): Area | undefined;
  /** Called after each change, once. The answer ends it. */
  subscribe(listener: (change: Change) => void): () => void;
  /** The workbook as .xlsx, formulas with their values. */
  save(): Promise<Uint8Array>;
}

/** A workbook that a person edits. `WorkbookModel.blank(fileName)` and `WorkbookModel.open(bytes, fileName)` make one. */
export interface Workbook extends WorkbookView, PersonActions {}
