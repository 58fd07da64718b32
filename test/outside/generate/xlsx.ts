/** A page as a workbook of somebody else's: all on one sheet, or each table on its own. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { PageBlock, SourcePage } from "./page";

function write(sheet: Worksheet, blocks: readonly PageBlock[]): void {
  let top = 1;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      sheet.getCell(top, 1).value = block.text;
      top += 1;
      continue;
    }
    for (const cell of block.cells) {
      const text = cell.lines.join("\n");
      const row = top + cell.row;
      const column = 1 + cell.column;
      // As when it is typed: digits become a number.
      if (text !== "") sheet.getCell(row, column).value = cell.figure && /^-?\d+(\.\d+)?$/u.test(text) ? Number(text) : text;
      if (cell.rowSpan > 1 || cell.columnSpan > 1) sheet.mergeCells(row, column, row + cell.rowSpan - 1, column + cell.columnSpan - 1);
    }
    top += Math.max(...block.cells.map((cell) => cell.row + cell.rowSpan));
  }
}

async function bytesOf(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function oneSheetXlsx(page: SourcePage): Promise<Uint8Array> {
  const book = new Workbook();
  write(book.addWorksheet("Sheet1"), page.blocks);
  return bytesOf(book);
}

/** A sheet begins with each table. */
export function manySheetsXlsx(page: SourcePage): Promise<Uint8Array> {
  const book = new Workbook();
  const sheets: PageBlock[][] = [[]];
  for (const block of page.blocks) {
    if (block.kind === "table" && sheets[sheets.length - 1]!.some((b) => b.kind === "table")) sheets.push([]);
    sheets[sheets.length - 1]!.push(block);
  }
  sheets.forEach((blocks, i) => write(book.addWorksheet(`表${i + 1}`), blocks));
  return bytesOf(book);
}
