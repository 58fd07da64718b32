/**
 * What a worksheet shall look like, as data that knows no Excel: the adapter draws it, tests read it.
 * Rows and columns count from 0; sizes are in points.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What to put in a cell: `undefined` leaves it as it is, "" clears it. A `text` never becomes a formula. */
export type Content = { readonly text: string } | { readonly number: number } | { readonly formula: string };

export type HorizontalAlignment = "left" | "center" | "right";
export type VerticalAlignment = "top" | "center" | "bottom" | "distributed";

/** A cell format. Every member is set by the adapter; what is absent is left as it is. Colours are `#RRGGBB`. */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines of this colour on all four sides and between the cells. */
  readonly border?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** en-US number format: `0`, `General`, `@` … */
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface StyledAreas {
  readonly style: Style;
  readonly areas: readonly Area[];
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A rule of conditional formatting over an area; the formula is written for its top-left cell. */
export interface PlannedMark {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
}

/** Data validation; `list` offers choices, `prompt` is shown beside the cell. Title ≤ 32, message ≤ 255 characters. */
export interface PlannedGuide {
  readonly area: Area;
  readonly list?: readonly string[];
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface PrintSetup {
  readonly area: Area;
  readonly orientation: "portrait" | "landscape";
  /** A4, in points: 1 mm = 72 / 25.4. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly centerHorizontally: boolean;
  /** Fit to one page wide, as many tall as it takes. */
  readonly fitWidth: boolean;
  /** Rows repeated at the top of each page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Excel footer code, e.g. `— &P —`. */
  readonly footer?: string;
  /** At the right of the page header. */
  readonly header?: string;
  /** Rows before which a new page begins. On a sheet that is fitted to a width some versions of Excel break pages by themselves instead. */
  readonly breaks?: readonly number[];
}

/** A defined name. A visible one gives way to a name of the user's own: it is then `name` with a number behind it. */
export interface PlannedName {
  readonly name: string;
  readonly area: Area;
  /** Further areas that it means. */
  readonly more?: readonly Area[];
  readonly visible: boolean;
}

export interface SheetPlan {
  /** Which sheet of the report this is: `cover`, `text`, a table id, `checks`, `report`, `record`, `parked`. */
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  /** Whole drawn extent. */
  readonly area: Area;
  /** Width of each column from column 0. */
  readonly widths: readonly number[];
  /** Heights in points; a row that is absent keeps Excel's own automatic height. At most 409. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  /** Default style of the whole extent, applied first; then `styles` in order. */
  readonly base: Style;
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Area[];
  readonly cells: readonly PlannedCell[];
  readonly marks: readonly PlannedMark[];
  readonly guides: readonly PlannedGuide[];
  readonly names: readonly PlannedName[];
  /** Where the cursor stands when the sheet is first shown: the first cell to fill, so that whoever types at once types there. */
  readonly cursor?: { readonly row: number; readonly column: number };
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print?: PrintSetup;
  /** The cell that says which sheet this is; written with the drawing, and `sealed` written last of all. */
  readonly identity: { readonly row: number; readonly column: number; readonly text: string; readonly sealed: string };
}
