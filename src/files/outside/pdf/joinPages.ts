/** Pages of a PDF as one run of paragraphs and tables: lines back to paragraphs, tables that a page end cut back to one. */
import type { OutsideBlock, OutsideCell } from "../document";
import type { Line } from "./lines";
import type { PageBlock, TableBlock } from "./pageBlocks";

/** Two pages' edges of one table may be drawn this far apart. */
const NEAR = 3;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2014\u2018-\u201d\u2026]/u;

type Flow = { kind: "table"; parts: TableBlock[] } | { kind: "lines"; lines: Line[] };

export function joinPages(pages: readonly (readonly PageBlock[])[]): readonly OutsideBlock[] {
  const flow: Flow[] = [];
  for (const page of pages) {
    for (const [i, block] of page.entries()) {
      const last = flow.at(-1);
      if (block.kind === "line") {
        if (last?.kind === "lines" && goesOn(last.lines, block, i === 0, edges(pages))) last.lines.push(block);
        else flow.push({ kind: "lines", lines: [block] });
      } else if (i === 0 && last?.kind === "table" && sameEdges(last.parts.at(-1)!, block)) last.parts.push(block);
      else flow.push({ kind: "table", parts: [block] });
    }
  }
  return flow.map((it): OutsideBlock => (it.kind === "table" ? { kind: "table", cells: cellsOf(it.parts) } : { kind: "paragraph", text: it.lines.reduce((text, line) => text + between(text, line.text) + line.text, "") }));
}

const sameEdges = (above: TableBlock, below: TableBlock): boolean => Math.abs(above.left - below.left) <= NEAR && Math.abs(above.right - below.right) <= NEAR;

interface Edges {
  readonly left: number;
  readonly right: number;
}
const known = new WeakMap<object, Edges>();

/** How far to both sides the lines of text reach. */
function edges(pages: readonly (readonly PageBlock[])[]): Edges {
  let found = known.get(pages);
  if (!found) {
    const lines = pages.flat().filter((block) => block.kind === "line");
    // Short lines alone do not show how wide the page is written; its tables mostly do.
    found = { left: lines.reduce((left, line) => Math.min(left, line.left), Infinity), right: pages.flat().reduce((right, block) => Math.max(right, block.right), -Infinity) };
    known.set(pages, found);
  }
  return found;
}

/**
 * A line that begins at the edge goes on with one that was full. After the indent of a paragraph it need not be quite full:
 * programs break lines before a sign that may not begin one, and earlier than they would have to.
 */
function goesOn(paragraph: readonly Line[], below: Line, newPage: boolean, { left, right }: Edges): boolean {
  const [first, above] = [paragraph[0]!, paragraph.at(-1)!];
  const size = Math.max(above.size, below.size);
  if (Math.abs(above.size - below.size) > 0.1 * size) return false;
  if (!newPage && below.across - above.across > 2.2 * size) return false;
  const indent = (first.left - left) / size;
  return below.left < left + 0.8 * size && above.right > right - (indent > 1.5 && indent < 2.6 ? 5 : 1.6) * size;
}

const between = (before: string, after: string): string => (before === "" || WIDE.test(before.slice(-1)) || WIDE.test(after.slice(0, 1)) ? "" : " ");

/** Columns are counted over all parts: a part may lack a line that another has. */
function cellsOf(parts: readonly TableBlock[]): readonly OutsideCell[] {
  const lines: number[] = [];
  for (const x of parts.flatMap((part) => part.xs).sort((a, b) => a - b)) if (lines.length === 0 || x - lines.at(-1)! > NEAR) lines.push(x);
  const lineAt = (x: number): number => lines.reduce((best, line, i) => (Math.abs(line - x) < Math.abs(lines[best]! - x) ? i : best), 0);
  let above = 0;
  const cells = parts.flatMap((part) => {
    const start = above;
    above += part.rows;
    return part.cells.map(({ row, column, rowSpan, columnSpan, text }): OutsideCell => {
      const [from, to] = [lineAt(part.xs[column]!), lineAt(part.xs[column + columnSpan]!)];
      return { row: start + row, column: from, rowSpan, columnSpan: Math.max(1, to - from), text };
    });
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
