/** The report for Word and WPS: headings, paragraphs and tables that look as on paper, in percent of whatever page they are pasted on. */
import { compose, type Block } from "../../report/composition";
import type { Report } from "../../report/types";
import { ems } from "../../sheets/measure";
import { DRAFT_HEADER, SIZE } from "../../sheets/reportLook";
import type { GridCell, Table } from "../../statute/types";
import { cellText } from "./cellText";
import { spans, tableHtml } from "./grid";
import { element, empty, join, text, BREAK, type Html } from "./html";
import * as look from "./wordLook";

/** 右空四字. */
const SIGNATURE_GAP = 4 * SIZE.body;

export function wordHtml(report: Report, draft: boolean): Html {
  const blocks = compose(report);
  const html = (block: Block, at: number): readonly Html[] => {
    switch (block.kind) {
      case "title":
        return [element("h1", { style: look.TITLE }, title(block))];
      case "heading":
        return [element("h2", { style: blocks[at - 1]?.kind === "table" ? look.HEADING_APART : look.HEADING }, text(block.text))];
      case "part":
        return [element("h3", { style: look.PART }, text(block.text))];
      case "paragraph":
        return [element("p", { style: look.PARAGRAPH }, text(block.paragraph.text))];
      case "table":
        return [table(report, block.table)];
      case "signature":
        return signature(block);
    }
  };
  return join([...(draft ? [element("p", { style: look.DRAFT }, text(DRAFT_HEADER))] : []), ...blocks.flatMap(html)], "\n");
}

/** One line, or broken by meaning where it is too long for one. */
function title({ who, name }: Extract<Block, { kind: "title" }>): Html {
  const parted = who !== "" && ems(who + name) * SIZE.title > look.TYPE_WIDTH;
  return parted ? join([text(who), text(name)], BREAK) : text(who + name);
}

/** The date four characters from the right and the unit centred above it; where the unit is the longer one, the other way round. */
function signature({ unit, date }: Extract<Block, { kind: "signature" }>): readonly Html[] {
  const lines = [unit, date].filter((line) => line !== "");
  const width = (line: string): number => ems(line) * SIZE.body;
  const widest = Math.max(...lines.map(width));
  const right = Math.max(0, Math.min(SIGNATURE_GAP, look.TYPE_WIDTH - widest));
  return lines.map((line, i) => element("p", { style: look.signatureLine(right + (widest - width(line)) / 2, i === 0, i === lines.length - 1) }, text(line)));
}

function table(report: Report, form: Table): Html {
  const all = report.edition.printParts;
  const percent = (parts: readonly number[]): string => `${Math.round((parts.reduce((a, b) => a + b, 0) / all) * 10_000) / 100}%`;
  const cell = (c: GridCell): Html =>
    element("td", { ...spans(c), width: percent(form.parts.slice(c.column, c.column + c.columnSpan)), style: look.tableCell(c) }, element("p", { style: look.tableParagraph(c, form) }, text(cellText(c, report))));
  return tableHtml(form, {
    table: { border: 1, cellspacing: 0, cellpadding: 0, width: "100%", style: look.TABLE },
    columns: element("colgroup", {}, ...form.parts.map((part) => empty("col", { width: percent([part]) }))),
    row: { style: look.ROW },
    cell,
  });
}
