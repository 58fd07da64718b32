import type { Book } from "./book";
import { automaticHeight } from "./rowHeights";
import type { SheetId, SheetView } from "./types";

/** A sheet as the grid paints it. */
export function sheetView(book: Book, id: SheetId): SheetView {
  const sheet = book.sheet(id);
  const explicit = (row: number): number | undefined => sheet.rows.get(row)?.height;
  return {
    id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection !== undefined,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    headings: sheet.headings,
    freeze: sheet.freeze,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    columnWidth: (column) => sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth,
    rowHeight: (row) => explicit(row) ?? automaticHeight(sheet, row, (column) => book.value(id, row, column)),
    hasExplicitHeight: (row) => explicit(row) !== undefined,
    rowHidden: (row) => sheet.rows.get(row)?.hidden ?? false,
    columnHidden: (column) => sheet.columns.get(column)?.hidden ?? false,
    merges: sheet.merges,
  };
}
