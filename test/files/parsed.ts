/** Markup read back as a browser reads it, and its tables laid out again from their spans. */
import { JSDOM } from "jsdom";

export const parsed = (html: string): HTMLElement => new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body;

/** The words of an element, a line break for each `br`. */
export function said(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll("br")) br.replaceWith("\n");
  return copy.textContent;
}

/** Blocks from top to bottom: tag and words; of a table only that it stands there. */
export const outline = (body: HTMLElement): readonly (readonly [string, string])[] => [...body.children].map((block) => [block.localName, block.localName === "table" ? "" : said(block)] as const);

export interface ParsedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** Where each cell stands when rows are filled from the left past what spans from above, as HTML's table model does. @throws when cells overlap, leave a hole, or reach out of their row group */
export function gridOf(table: HTMLTableElement): { readonly columns: number; readonly cells: readonly ParsedCell[] } {
  const taken: boolean[][] = [];
  const cells: ParsedCell[] = [];
  const rows = [...table.rows];
  rows.forEach((tr, row) => {
    const group = rows.filter((other) => other.parentElement === tr.parentElement);
    let column = 0;
    for (const cell of tr.cells) {
      while (taken[row]?.[column]) column += 1;
      const { rowSpan, colSpan: columnSpan } = cell;
      if (group.indexOf(tr) + rowSpan > group.length) throw new Error(`a cell of row ${row} reaches out of its group`);
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) {
          taken[r] ??= [];
          if (taken[r]![c]) throw new Error(`two cells at row ${r}, column ${c}`);
          taken[r]![c] = true;
        }
      cells.push({ row, column, rowSpan, columnSpan, text: said(cell) });
    }
  });
  const columns = Math.max(...taken.map((row) => row.length));
  if (taken.length !== rows.length || taken.some((row) => row.length !== columns || row.includes(false) || Object.keys(row).length !== columns)) throw new Error("a hole in the table");
  return { columns, cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}
