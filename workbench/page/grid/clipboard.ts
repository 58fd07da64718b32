import type { Area, CellView, SheetView, PastedCell } from "../../model/types";

/** A copied block in the two forms other programs read. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "<br>");
}

/** The displayed texts of an area, tabs and line ends between them, and as a table with its merged cells. */
export function copyArea(cell: (row: number, column: number) => CellView, area: Area): Copied {
  const lines: string[] = [];
  const rows: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const texts: string[] = [];
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const view = cell(row, column);
      texts.push(quoted(view.text));
      if (view.merge?.kind === "hidden") continue;
      const spans = view.merge === undefined ? "" : ` rowspan="${view.merge.rows}" colspan="${view.merge.columns}"`;
      cells.push(`<td${spans}>${escaped(view.text)}</td>`);
    }
    lines.push(texts.join("\t"));
    rows.push(`<tr>${cells.join("")}</tr>`);
  }
  return { text: lines.join("\r\n"), html: `<table>${rows.join("")}</table>` };
}

/** The block itself, values with formulas and formats, for pasting inside the workbook. */
export function copyCells(cell: (row: number, column: number) => CellView, area: Area): readonly (readonly PastedCell[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across): PastedCell => {
      const view = cell(area.row + down, area.column + across);
      return { value: view.value, ...(view.formula === undefined ? {} : { formula: view.formula }), style: view.style };
    }),
  );
}

/** Splits pasted text as Excel does: tabs and line ends, with quotes around fields that hold them. */
export function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let inQuotes = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (inQuotes) {
      if (letter !== '"') field += letter;
      else if (source.charAt(at + 1) === '"') { field += '"'; at += 1; }
      else inQuotes = false;
    } else if (letter === '"' && field === "") inQuotes = true;
    else if (letter === "\t" || letter === "\n") {
      rows[rows.length - 1]?.push(field);
      field = "";
      if (letter === "\n") rows.push([]);
    } else field += letter;
  }
  rows[rows.length - 1]?.push(field);
  return rows;
}

/** The first table of a copied web page or document; spanned cells are blank but for their first. Undefined without a table. */
export function tableOf(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return undefined;
  const block: string[][] = [];
  [...table.rows].forEach((line, row) => {
    const filled = (block[row] ??= []);
    let column = 0;
    for (const cell of line.cells) {
      while (filled[column] !== undefined) column += 1;
      const text = cellText(cell);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          (block[row + down] ??= [])[column + across] = down === 0 && across === 0 ? text : "";
        }
      }
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...block.map((row) => row.length));
  return block.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** Line breaks of markup become line breaks of the cell; other white space is the markup's own. */
function cellText(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll("br")) br.replaceWith("\u2028");
  for (const paragraph of [...cell.querySelectorAll("p, div")].slice(0, -1)) paragraph.append("\u2028");
  return (cell.textContent ?? "").replace(/[ \t\r\n\u00a0]+/g, " ").replace(/ *\u2028 */g, "\n").trim();
}

/** What pasting a block covers, never wider than the sheet shows merged blocks for. */
export function pastedArea(at: { row: number; column: number }, block: readonly (readonly PastedCell[])[]): Area {
  return { row: at.row, column: at.column, rows: Math.max(1, block.length), columns: Math.max(1, ...block.map((row) => row.length)) };
}

/** One copied cell pasted over a larger selection fills it, as in Excel; also a block that fits it evenly. */
export function repeated(block: readonly (readonly PastedCell[])[], area: Area, sheet: SheetView): readonly (readonly PastedCell[])[] {
  const rows = block.length;
  const columns = block[0]?.length ?? 0;
  const onOneBlock = sheet.merges.some((merge) => merge.row === area.row && merge.column === area.column && merge.rows === area.rows && merge.columns === area.columns);
  if (rows === 0 || columns === 0 || onOneBlock || area.rows % rows !== 0 || area.columns % columns !== 0) return block;
  return Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (__, across) => block[down % rows]?.[across % columns] ?? ""));
}
