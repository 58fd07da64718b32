/** The report as plain text: a line for each heading and paragraph, tables as rows of cells between tabs. */
import { compose, type Block } from "../../report/composition";
import type { Report } from "../../report/types";
import { DRAFT_HEADER } from "../../sheets/reportLook";
import type { Table } from "../../statute/types";
import { cellText } from "./cellText";
import { printable } from "./html";

export function plainText(report: Report, draft: boolean): string {
  const lines = (block: Block): readonly string[] => {
    switch (block.kind) {
      case "title":
        return [block.who + block.name];
      case "heading":
      case "part":
        return [block.text];
      case "paragraph":
        return [block.paragraph.text];
      case "table":
        return rows(report, block.table);
      case "signature":
        return [block.unit, block.date].filter((line) => line !== "");
    }
  };
  return [...(draft ? [DRAFT_HEADER] : []), ...compose(report).flatMap(lines)].map((line) => `${printable(line)}\n`).join("");
}

/** Every cell at its place in the grid; a merged one at the first of its places. What would break a row in two is a space. */
function rows(report: Report, table: Table): readonly string[] {
  const grid = Array.from({ length: table.rows }, () => Array<string>(table.columns).fill(""));
  for (const cell of table.cells) grid[cell.row]![cell.column] = cellText(cell, report).replace(/[\t\r\n]+/g, " ");
  return grid.map((cells) => cells.join("\t"));
}
