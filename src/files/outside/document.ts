/** What every reader of a format makes of its source: paragraphs and tables in their order, before anything is recognised in them. */
import type { SourceKind, SourceRemark } from "../../report/imported";

/** Rows and columns count from 0, spans from 1. Cells that a merge covers are absent. */
export interface OutsideCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As it stands, paragraphs and line breaks as \n; not trimmed. */
  readonly text: string;
  /** The number of a cell that is a number (a workbook); text is then how it is shown, or the number in plain digits. */
  readonly value?: number;
  /** The source breaks off inside this cell, whose text may have gone on; or behind it, before its row is at an end. */
  readonly brokenOff?: "inside" | "behind";
}
export interface OutsideTable {
  readonly kind: "table";
  /** Sorted by row, then column. */
  readonly cells: readonly OutsideCell[];
  /** The sheet of a workbook. */
  readonly sheet?: string;
}
export interface OutsideParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Level of a heading that the source marks as one, from 1. */
  readonly heading?: number;
}
export type OutsideBlock = OutsideParagraph | OutsideTable;

export interface OutsideDocument {
  readonly source: Exclude<SourceKind, "ours">;
  readonly name: string;
  readonly blocks: readonly OutsideBlock[];
  readonly remarks: readonly SourceRemark[];
  /** Its last words end where the source does: they may have gone on. */
  readonly brokenOff?: boolean;
}
