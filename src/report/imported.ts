/**
 * A report read from outside the workbook, with 读取结果: what was read, what could not be, and what it refused to guess.
 * Codes and numbers; `locales` makes the sentences.
 */
import type { Edition, FigureId, SectionId, TableId } from "../statute/types";
import type { Day, Piece, Reading, Report } from "./types";

/** What it was read from. `ours`: a workbook that this add-in laid out. */
export type SourceKind = "ours" | "xlsx" | "docx" | "html" | "text" | "pdf";

export interface ImportedReport {
  readonly edition: Edition;
  /** 单位: from 落款 or title; "" where the source does not say. */
  readonly unit: string;
  /** The name used in the title, or "". */
  readonly titleName: string;
  readonly year: number | undefined;
  /** 成文日期 */
  readonly date: Day | undefined;
  /** Every figure of the edition: a number, or blank. What was refused or not understood is blank here and stands in the receipt. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  /** One piece a paragraph, all of kind `text`. */
  readonly pieces: readonly Piece[];
  readonly receipt: Receipt;
  /** Of a workbook that this add-in laid out: the whole report, with what a printed one does not say (kind of office, totals typed over, last year's report). */
  readonly own?: Report;
}

/** 读取结果 */
export interface Receipt {
  readonly source: SourceKind;
  /** Name of the file, or "" for pasted content. */
  readonly name: string;
  /** One for each table of the edition, in its order. */
  readonly tables: readonly TableReceipt[];
  /** One for each narrative section of the edition, in its order. */
  readonly sections: readonly SectionReceipt[];
  readonly remarks: readonly SourceRemark[];
}

export interface TableReceipt {
  readonly table: TableId;
  readonly found: boolean;
  /** Rows of figures of the form that stand in the source, and how many it has. */
  readonly rows: number;
  readonly rowsOfForm: number;
  /** Figures that came as numbers. */
  readonly read: number;
  /** What there is to say of single figures, in the form's order; a figure read plainly has no entry. */
  readonly cells: readonly CellReceipt[];
}

/** `seen`: what stood there, as it stood. */
export type CellReceipt = { readonly figure: FigureId } & (
  /** The cell is there and holds nothing: it stays blank. */
  | { readonly how: "blank" }
  /** Its row or its cell is not in the source. */
  | { readonly how: "missing" }
  /** Read as a number, with words beside it: 22（其中修订16件）. */
  | { readonly how: "note"; readonly seen: string; readonly value: number; readonly note: string }
  /** Read as a number with its unit: 2笔, 984361元. `value` is what the figure got, in the figure's own unit. */
  | { readonly how: "unit"; readonly seen: string; readonly value: number; readonly unit: string }
  /** Cells had run together; arithmetic leaves one reading only. `proof` is empty where no sum is needed: 000 in three cells cannot be cut otherwise. */
  | { readonly how: "proved"; readonly seen: string; readonly value: number; readonly proof: readonly Proof[] }
  /** A total that is not the sum of its parts: kept as it stands (a control figure). */
  | { readonly how: "control"; readonly value: number; readonly sum: number }
  /** Something else than a number stands there: the figure stays blank. */
  | { readonly how: "notUnderstood"; readonly seen: string }
  /** More than one reading is possible (`readings`; undefined: not counted): nothing was read. */
  | { readonly how: "refused"; readonly seen: string; readonly why: RefusedWhy; readonly readings: number | undefined }
);

/**
 * `runTogether`: cells without a border between them. `conflict`: the source says two things of one figure.
 * `row`: the row has another number of cells than the form, and nothing says which is which. `unit`: another unit than the form's.
 */
export type RefusedWhy = "runTogether" | "conflict" | "row" | "unit";

/** An identity that had to hold for the reading to be the only one. */
export interface Proof {
  readonly code: string;
  readonly instance: number;
}

export interface SectionReceipt {
  readonly section: SectionId;
  /** Its heading stands in the source (for the 引言: there is text before the first heading). */
  readonly found: boolean;
  readonly paragraphs: number;
  /** Characters of text. */
  readonly characters: number;
  /** The heading as it stood, where it was worded otherwise than in the form. */
  readonly heading?: string;
}

/** Something to know of the source as a whole. */
export type SourceRemark =
  /** The text came in this encoding. */
  | { readonly kind: "encoding"; readonly encoding: string }
  /** More than one report in it; the one that was read. */
  | { readonly kind: "several"; readonly count: number; readonly taken: string }
  /** Its tables are of another form than that of the year in its title. */
  | { readonly kind: "edition"; readonly year: number }
  /** So many figures stand there twice, once as a blank and once as the number that was read: a form left empty beside the filled one. */
  | { readonly kind: "blankTwice"; readonly count: number }
  /** Text that belongs to no section (furniture of the page, prose between tables): how many characters were left, and how they begin. */
  | { readonly kind: "left"; readonly characters: number; readonly begins: string }
  /** Formulas were not worked out: what they last showed was read. */
  | { readonly kind: "formulas"; readonly count: number };
