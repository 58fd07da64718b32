/** A page of a PDF as its lines of text and its tables, from above. */
import { isWithin, regionTexts } from "./cellTexts";
import { linesOf, type Line } from "./lines";
import type { Mark, PageMarks } from "./marks";
import { ruledTables, type Box, type RuledCell, type RuledTable } from "./ruled";

export interface TableBlock extends Box {
  readonly kind: "table";
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly (RuledCell & { readonly text: string })[];
}
export type PageBlock = ({ readonly kind: "line" } & Line) | TableBlock;

/** Throws OutsideError tooLarge. */
export function pageBlocks({ marks, level, upright }: PageMarks): readonly PageBlock[] {
  let free: readonly Mark[] = marks;
  const tables: TableBlock[] = [];
  for (const table of ruledTables(level, upright)) {
    const own = free.filter((mark) => isWithin(table, mark));
    free = free.filter((mark) => !isWithin(table, mark));
    tables.push(blockOf(table, own));
  }
  const lines = linesOf(free).map((line): PageBlock => ({ kind: "line", ...line }));
  const top = (block: PageBlock): number => (block.kind === "line" ? block.across : block.top);
  return [...lines, ...tables].sort((a, b) => top(a) - top(b));
}

function blockOf(table: RuledTable, marks: readonly Mark[]): TableBlock {
  const { left, right, top, bottom, xs, ys } = table;
  const texts = regionTexts(table, marks);
  const cells = table.cells.map((cell) => ({ ...cell, text: texts[cell.region]! }));
  // A row that ends early has a cell less, not a blank one: nobody knows which.
  return { kind: "table", left, right, top, bottom, xs, rows: ys.length - 1, cells: cells.filter((cell) => !cell.open || cell.text !== "") };
}
