/** A page as a perfect reader of a format would hand it on: what recognising is measured by, apart from any format. */
import type { OutsideBlock, OutsideDocument } from "../../../src/files/outside/document";
import type { SourcePage } from "./page";
import { rowsOf } from "./rows";

export function documentOf(page: SourcePage): OutsideDocument {
  const blocks = page.blocks.map((block): OutsideBlock => {
    if (block.kind === "paragraph") return { kind: "paragraph", text: block.text };
    return { kind: "table", cells: rowsOf(block).flat().map(({ row, column, rowSpan, columnSpan, lines }) => ({ row, column, rowSpan, columnSpan, text: lines.join("\n") })) };
  });
  return { source: "html", name: "", blocks, remarks: [] };
}
