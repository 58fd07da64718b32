/** Noise in how tables stand: broken over pages, among prose, with rows and columns that the form has not. */
import { tableId } from "../../../src/statute/ids";
import type { PageCell, PageParagraph, PageTable, SourcePage } from "../generate/page";
import { rowsOf } from "../generate/rows";
import { expecting, replaceTable, tablesOf, toLost, type Noise } from "./noise";

const prose = (text: string): PageParagraph => ({ kind: "paragraph", role: "furniture", text });
const tableOf = (page: SourcePage): PageTable | undefined => tablesOf(page).find((table) => table.table === tableId("t3"));
const heightOf = (table: PageTable): number => Math.max(...table.cells.map((cell) => cell.row + cell.rowSpan));
const widthOf = (table: PageTable): number => Math.max(...table.cells.map((cell) => cell.column + cell.columnSpan));

/** Rows from `from` up to but not including `to`; cells that reach over the edge are cut, and stand again with their words in the later part. */
function part(table: PageTable, from: number, to: number): PageTable {
  const cells = table.cells.flatMap((cell): PageCell[] => {
    const top = Math.max(cell.row, from);
    const bottom = Math.min(cell.row + cell.rowSpan, to);
    return top < bottom ? [{ ...cell, row: top - from, rowSpan: bottom - top }] : [];
  });
  return { ...table, cells };
}

/** Rows of a table in which figures stand. */
export const figureRows = (table: PageTable): readonly number[] => [...new Set(table.cells.filter((cell) => cell.figure !== undefined).map((cell) => cell.row))];

export function withoutRow(page: SourcePage, table: PageTable, row: number): SourcePage {
  const gone = table.cells.filter((cell) => cell.row === row);
  const cells = table.cells.flatMap((cell): PageCell[] => {
    if (cell.row < row && cell.row + cell.rowSpan > row) return [{ ...cell, rowSpan: cell.rowSpan - 1 }];
    if (cell.row === row) return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : [];
    return [cell.row > row ? { ...cell, row: cell.row - 1 } : cell];
  });
  return expecting(replaceTable(page, table, [{ ...table, cells }]), gone.flatMap((cell) => (cell.figure ? [cell.figure] : [])), toLost);
}

export const STRUCTURE_NOISE: readonly Noise[] = [
  {
    name: "a table broken over two pages", harm: "harmless",
    apply(page, dice) {
      const table = tableOf(page);
      if (!table || figureRows(table).length < 2) return page;
      const at = dice.pick(figureRows(table).slice(1));
      return replaceTable(page, table, [part(table, 0, at), prose(dice.pick(["", "— 3 —", "（续表）"])), part(table, at, heightOf(table))]);
    },
  },
  {
    name: "a table broken over two pages with its heads repeated", harm: "harmless",
    apply(page, dice) {
      const table = tableOf(page);
      if (!table || figureRows(table).length < 2) return page;
      const rows = figureRows(table);
      const at = dice.pick(rows.slice(1));
      const heads = part(table, 0, rows[0]!).cells;
      const rest = part(table, at, heightOf(table)).cells.map((cell) => ({ ...cell, row: cell.row + rows[0]! }));
      return replaceTable(page, table, [part(table, 0, at), { ...table, cells: [...heads, ...rest] }]);
    },
  },
  {
    name: "prose before and after a table", harm: "harmless",
    apply(page, dice) {
      const table = dice.pick(tablesOf(page));
      // Before a heading within the table it would stand in the section above.
      const above = page.blocks[page.blocks.indexOf(table) - 1];
      const before = above?.kind === "paragraph" && above.role === "heading" ? [prose("本年度有关情况如下表所示。")] : [];
      return replaceTable(page, table, [...before, table, prose("2025年，我局共收到公民、法人及其他组织提出的申请21件，均按期办结。")]);
    },
  },
  {
    name: "the section's heading as the table's first row", harm: "harmless",
    apply(page, dice) {
      const table = dice.pick(tablesOf(page));
      const heading = page.report.edition.sections.find((section) => section.table === table.table)!.title;
      const above = page.blocks[page.blocks.indexOf(table) - 1];
      // With words between them it would end another section.
      if (above?.kind !== "paragraph" || above.text !== heading) return page;
      const first: PageCell = { row: 0, column: 0, rowSpan: 1, columnSpan: widthOf(table), role: "band", lines: [heading] };
      const moved: PageTable = { ...table, cells: [first, ...table.cells.map((cell) => ({ ...cell, row: cell.row + 1 }))] };
      return { ...page, blocks: page.blocks.flatMap((block) => (block === table ? [moved] : block.kind === "paragraph" && block.role === "heading" && block.text === heading ? [] : [block])) };
    },
  },
  {
    name: "an empty column at the right", harm: "harmless",
    apply(page, dice) {
      // The later part of a broken table has no row for the column's head.
      const table = dice.pick(tablesOf(page).filter((it) => !figureRows(it).includes(0)));
      const column = widthOf(table);
      const more = rowsOf(table).map((_, row): PageCell => ({ row, column, rowSpan: 1, columnSpan: 1, role: "head", lines: [row === 0 ? "备注" : ""] }));
      return replaceTable(page, table, [{ ...table, cells: [...table.cells, ...more] }]);
    },
  },
  {
    name: "a whole row is missing", harm: "destroyed",
    apply(page, dice) {
      const table = dice.pick(tablesOf(page).filter((it) => figureRows(it).length > 1));
      return withoutRow(page, table, dice.pick(figureRows(table)));
    },
  },
  {
    name: "a whole table is missing", harm: "destroyed",
    apply(page, dice) {
      const table = dice.pick(tablesOf(page));
      return expecting(replaceTable(page, table, []), table.cells.flatMap((cell) => (cell.figure ? [cell.figure] : [])), toLost);
    },
  },
];
