/**
 * The report for the editor of a portal: what things are, and no look but borders, since the portal has its own. Borders
 * stand on every cell, because the style sheets of portals take a table's own away; 落款 stands right.
 */
import { compose, type Block } from "../../report/composition";
import type { Report } from "../../report/types";
import { DRAFT_HEADER } from "../../sheets/reportLook";
import type { GridCell, Table } from "../../statute/types";
import { cellText } from "./cellText";
import { spans, tableHtml } from "./grid";
import { element, join, text, type Html } from "./html";

const RIGHT = "text-align: right";
const COLLAPSED = "border-collapse: collapse; width: 100%";
const BORDER = "border: 1px solid #000";

export function portalHtml(report: Report, draft: boolean): Html {
  const html = (block: Block): readonly Html[] => {
    switch (block.kind) {
      case "title":
        return [element("h1", {}, text(block.who + block.name))];
      case "heading":
        return [element("h2", {}, text(block.text))];
      case "part":
        return [element("h3", {}, text(block.text))];
      case "paragraph":
        return [element("p", {}, text(block.paragraph.text))];
      case "table":
        return [table(report, block.table)];
      case "signature":
        return [block.unit, block.date].filter((line) => line !== "").map((line) => element("p", { style: RIGHT }, text(line)));
    }
  };
  return join([...(draft ? [element("p", {}, element("strong", {}, text(DRAFT_HEADER)))] : []), ...compose(report).flatMap(html)], "\n");
}

/** The form's heads are heads, so that a screen reader can say what a figure is; names of rows are not, or half the table were bold. */
function table(report: Report, form: Table): Html {
  const scope = ({ role }: GridCell): string | undefined => (role === "head" || role === "band" ? "col" : undefined);
  const cell = (c: GridCell): Html => element(scope(c) ? "th" : "td", { ...spans(c), scope: scope(c), style: BORDER }, text(cellText(c, report)));
  return tableHtml(form, { table: { border: 1, style: COLLAPSED }, row: {}, cell });
}
