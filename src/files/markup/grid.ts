/** The rows of a table as HTML draws them: each cell once, in the row where it begins, with its spans. */
import type { GridCell, Table } from "../../statute/types";
import { element, join, type Attributes, type Html } from "./html";

/** What tells one dialect's table from another's. */
export interface TableDialect {
  readonly table: Attributes;
  readonly row: Attributes;
  /** Before the first row: the columns, where the dialect gives them widths. */
  readonly columns?: Html;
  readonly cell: (cell: GridCell) => Html;
}

export const spans = ({ rowSpan, columnSpan }: GridCell): Attributes => ({ rowspan: rowSpan > 1 ? rowSpan : undefined, colspan: columnSpan > 1 ? columnSpan : undefined });

export function tableHtml(table: Table, { table: attributes, row, columns, cell }: TableDialect): Html {
  const rows = Array.from({ length: table.rows }, (_, at) =>
    element("tr", row, ...table.cells.filter((c) => c.row === at).sort((a, b) => a.column - b.column).map(cell)),
  );
  const heads = headRows(table);
  const head = heads > 0 ? [element("thead", {}, join(rows.slice(0, heads), "\n"))] : [];
  return element("table", attributes, join([...(columns ? [columns] : []), ...head, element("tbody", {}, join(rows.slice(heads), "\n"))], "\n"));
}

/** HTML cuts a cell off at the end of its row group: heads form a group only where none of their cells reaches below it. */
const headRows = (table: Table): number => (table.cells.some((c) => c.row < table.headRows && c.row + c.rowSpan > table.headRows) ? 0 : table.headRows);
