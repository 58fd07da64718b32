/** Plain text: paragraphs, tables with one cell a line (a line that begins with a TAB), and rows of cells parted by TABs. */
import type { OutsideBlock, OutsideCell, OutsideDocument } from "./document";
import { cellsOfRows } from "./lineRows";
import { partsByWidth } from "./partsByWidth";

/** A line that is one cell: nothing before its TAB, and no other. */
const CELL = /^\t[^\t]*$/;
const blank = (line: string | undefined): boolean => line !== undefined && line.trim() === "" && !line.startsWith("\t");

/** Wider than any form; a longer row is text with TABs in it. */
const WIDEST = 256;

/** A cell has no more lines than this; a quotation mark that is not closed within them is one of the text. */
const MOST_QUOTED = 60;
const OPENS = /(?:^|\t)"[^\t]*$/;

/** Sheets put a cell of several lines in quotation marks: those lines are one again. */
function withQuoted(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]!;
    let end = i;
    while (OPENS.test(line) && marks(line) % 2 === 1 && end < i + MOST_QUOTED && end + 1 < lines.length) line += `\n${lines[++end]!}`;
    const closed = end > i && marks(line) % 2 === 0 && line.includes("\t");
    joined.push(closed ? line : lines[i]!);
    if (closed) i = end;
  }
  return joined;
}

const marks = (line: string): number => line.split('"').length - 1;
const unquoted = (cell: string): string => (/^"[^]*\n[^]*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell);

/** Never throws: any text is at least paragraphs. */
export function plainTextDocument(text: string, name: string): OutsideDocument {
  const lines = withQuoted(text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/));
  const blocks: OutsideBlock[] = [];
  let rows: string[][] = [];
  let row: string[] = [];
  let oneALine = false;
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = (brokenOff?: OutsideCell["brokenOff"]): void => {
    endRow();
    const parts = rows.length === 0 ? [] : oneALine ? [rows] : partsByWidth(rows, brokenOff !== undefined);
    for (const part of parts) blocks.push({ kind: "table", cells: cellsOfRows(part, part === parts.at(-1) ? brokenOff : undefined) });
    rows = [];
  };
  for (const [i, line] of lines.entries()) {
    const inTable = row.length > 0 || rows.length > 0;
    const last = row[row.length - 1] ?? rows[rows.length - 1]?.at(-1);
    if (CELL.test(line) && row.length < WIDEST) {
      row.push(line.slice(1));
      oneALine = true;
    } else if (line.includes("\t") && !CELL.test(line) && line.split("\t", WIDEST + 1).length <= WIDEST) {
      endRow();
      oneALine = false;
      rows.push(line.split("\t").map(unquoted));
    } else if (blank(line)) {
      // Two empty lines part a table from what follows; one parts its rows.
      if (inTable && blank(lines[i - 1])) endTable();
      else endRow();
    } else if (row.length > 0 && !blank(lines[i - 1])) row[row.length - 1] += `\n${line}`;
    // A cell of two paragraphs: the first was only a space, and the table goes on after this one.
    else if (last !== undefined && last !== "" && last.trim() === "" && blank(lines[i - 1]) && blank(lines[i + 1]) && CELL.test(lines[i + 2] ?? "")) rows[rows.length - 1]![rows[rows.length - 1]!.length - 1] = `${last}\n${line}`;
    else {
      endTable();
      blocks.push({ kind: "paragraph", text: line });
    }
  }
  const brokenOff = !/[\r\n]$/.test(text);
  // Of rows with one cell a line, one line end ends the cell only.
  endTable(brokenOff ? "inside" : oneALine && !/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)$/.test(text) ? "behind" : undefined);
  return { source: "text", name, blocks, remarks: [], brokenOff };
}
