/** A page as plain text: one cell a line, rows with tabs, or cells run together. */
import type { PageCell, PageTable, SourcePage } from "./page";
import { gridOf, rowsOf } from "./rows";

/**
 * As a word processor saves text: a cell is a line that begins with a tab, its further paragraphs are lines of their own; a row ends
 * with an empty line. A cell that goes down over rows leaves a lone tab in each of them.
 */
export function linesText(page: SourcePage): string {
  const row = (cells: readonly (PageCell | undefined)[], at: number): string => [...new Set(cells)].flatMap((cell) => (cell ? [`\t${cell.row === at ? cell.lines.join("\n") : ""}\n`] : [])).join("");
  const table = (it: PageTable): string => gridOf(it).map(row).join("\n");
  return page.blocks.map((block) => (block.kind === "table" ? `\n${table(block)}\n` : `${block.text}\n`)).join("\n");
}

/** As a spreadsheet puts it on the clipboard: a row a line, every place of the grid a field, the text of a merge in its first; one of several lines in quotation marks. */
export function tabText(page: SourcePage): string {
  const field = (text: string): string => (text.includes("\n") ? `"${text.replace(/"/gu, '""')}"` : text);
  const table = (it: PageTable): string => gridOf(it).map((row, at) => row.map((cell, column) => (cell?.row === at && cell.column === column ? field(cell.lines.join("\n")) : "")).join("\t")).join("\n");
  return page.blocks.map((block) => (block.kind === "table" ? table(block) : block.text)).join("\n");
}

/** As a page is copied without its tables' borders: every cell of a table after the other, on one line. */
export function runText(page: SourcePage): string {
  return page.blocks.map((block) => (block.kind === "table" ? rowsOf(block).flat().map((cell) => cell.lines.join("")).join("") : block.text)).join("\n");
}
