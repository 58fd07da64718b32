/** The tables of a form in a document from outside, by their labels. */
import type { SourceRemark, TableReceipt } from "../../report/imported";
import type { Reading } from "../../report/types";
import type { Edition, FigureId } from "../../statute/types";
import type { OutsideDocument } from "../outside/document";
import { editionOfCells } from "./editionByWords";
import { tableReceipts } from "./tableReceipt";
import { tableRows, type Beside } from "./tableRows";

export interface TablesFound {
  readonly edition: Edition;
  /** Every figure of the edition. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  /** One for each table of the edition. */
  readonly tables: readonly TableReceipt[];
  readonly remarks: readonly SourceRemark[];
  /** Indexes of the blocks in which rows of the form stand. */
  readonly used: ReadonlySet<number>;
  /** By block: what stands in its rows beside figures, as `RowsFound`. Of a workbook every sheet's, since paragraphs stand there in rows too. */
  readonly beside: ReadonlyMap<number, readonly (Beside | undefined)[]>;
}

/** Undefined when no row of any of the editions is in a table of the document. */
export function recogniseTables(document: OutsideDocument, editions: readonly Edition[]): TablesFound | undefined {
  const sources = document.blocks.flatMap((block, index) => (block.kind === "table" ? [{ block, index }] : []));
  const edition = editionOfCells(sources.flatMap(({ block }) => block.cells.map((cell) => cell.text)), editions);
  if (!edition) return undefined;
  const sheets = document.source === "xlsx";
  const found = sources.map(({ block, index }) => ({ index, ...tableRows(block, edition, sheets) }));
  const rows = found.flatMap((f) => f.rows);
  if (rows.length === 0) return undefined;
  const used = found.filter((f) => f.rows.length > 0);
  return {
    edition, ...tableReceipts(edition, rows), used: new Set(used.map((f) => f.index)),
    beside: new Map((sheets ? found : used).map((f) => [f.index, f.beside])),
  };
}
