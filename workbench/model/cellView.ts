import type { Book } from "./book";
import { cellKey } from "./calculate";
import { display, inputText } from "./display";
import { choicesOf, guideAt, validationView } from "./guides";
import { mayBeMarked, withMarks } from "./marks";
import { mergeAt, styleAt } from "./sheetEditor";
import type { CellView, SheetId } from "./types";

/** A cell as the grid paints it. */
export function cellView(book: Book, id: SheetId, row: number, column: number): CellView {
  const sheet = book.sheet(id);
  const cell = sheet.cells.get(row)?.get(column);
  const own = styleAt(sheet, row, column);
  const value = book.value(id, row, column);
  const merge = mergeAt(sheet, row, column);
  const guide = guideAt(sheet, row, column);
  const marks = mayBeMarked(sheet, row, column) ? book.activeMarks(id).get(cellKey(row, column)) : undefined;
  const anchor = merge && merge.row === row && merge.column === column;
  const choices = guide && choicesOf(book.state, sheet, guide.rule, (home, r, c) => display(book.value(home.id, r, c), styleAt(home, r, c).numberFormat));
  return {
    value,
    text: display(value, own.numberFormat),
    formula: cell?.formula === undefined ? undefined : "=" + cell.formula,
    input: cell?.formula !== undefined ? "=" + cell.formula : inputText(value, own.numberFormat, cell?.quoted ?? false),
    style: marks ? withMarks(own, marks) : own,
    merge: !merge ? undefined : anchor ? { kind: "anchor", rows: merge.rows, columns: merge.columns } : { kind: "hidden", row: merge.row, column: merge.column },
    validation: guide && validationView(guide, choices),
    locked: own.locked,
    hyperlink: cell?.hyperlink,
  };
}
