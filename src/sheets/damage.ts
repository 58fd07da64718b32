/** What is wrong with the sheets of a report, as opposed to its figures. `sheet` is the name on its tab, or the name it should have. */
/** A row or column that was deleted: the form's words for it, or "", and how many places to fill were in it. */
export interface LostWords {
  readonly axis: "row" | "column";
  readonly label: string;
  readonly cells: number;
}

export type Damage =
  | { readonly kind: "missing"; readonly key: string; readonly sheet: string }
  | { readonly kind: "duplicate"; readonly key: string; readonly sheet: string; readonly others: readonly string[] }
  /**
   * `row` and `column` count from 1 as Excel does and name the first cell that differs, with its `expected` and `found`
   * wordings. `inserted` > 0: so many rows more than there should be from that row on; < 0: fewer. `columns` likewise.
   * `repairable`: it is certain where each figure stands. With `redraw` figures have moved and go back when the sheet is
   * drawn anew; without it only labels differ. `pushed`: from that cell on, e.g. `F13`, cells of one row or column
   * alone were pushed along. `lost`: rows and columns that went with what stood in them; drawn anew they come back empty.
   */
  | { readonly kind: "layout"; readonly key: string; readonly sheet: string; readonly row: number; readonly column: number; readonly inserted: number; readonly columns: number; readonly expected: string; readonly found: string; readonly repairable: boolean; readonly redraw?: true; readonly pushed?: string; readonly lost?: readonly LostWords[] }
  /** Formulas of ours on `sheets` refer to a sheet or to cells that are gone; laying out again writes them anew. Named only where nothing else is wrong. */
  | { readonly kind: "links"; readonly key: string; readonly sheet: string; readonly sheets: readonly string[] }
  /** Somebody typed `found` over the mark in A1. The sheet is read all the same; laying out again writes the mark anew. Named only where nothing else is wrong with it. */
  | { readonly kind: "mark"; readonly key: string; readonly sheet: string; readonly found: string }
  /** Drawing it was interrupted: lay out again. */
  | { readonly kind: "unfinished"; readonly key: string; readonly sheet: string };

/** What keeps nobody from reading and writing a sheet: a copy beside the original, a lost reference, a mark that was typed over. */
export const leavesReadable = ({ kind }: Damage): boolean => kind === "duplicate" || kind === "links" || kind === "mark";
