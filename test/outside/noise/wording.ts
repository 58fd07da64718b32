/** Noise in which words of the form stand twice, are not there, or cannot be read; and sections that the form has not. */
import type { PageBlock, PageCell, PageParagraph, PageTable, SourcePage } from "../generate/page";
import { expecting, replaceTable, tablesOf, toAmbiguous, type Noise } from "./noise";
import { figureRows, withoutRow } from "./structure";

const NUMERALS = "一二三四五六七八九";
const heightOf = (cell: PageCell): number => cell.row + cell.rowSpan;

/** The label next to a row's figures: the one by which the row is told. */
const labelBeside = (table: PageTable, row: number): PageCell | undefined =>
  table.cells.filter((cell) => cell.role === "label" && cell.row <= row && row < heightOf(cell)).sort((a, b) => b.column - a.column)[0];

/** The label that goes down over the most rows, and the rows at which others within it begin. */
function tallest(table: PageTable): { readonly cell: PageCell; readonly within: readonly number[] } | undefined {
  const cell = [...table.cells].filter(({ role, rowSpan }) => role === "label" && rowSpan > 1).sort((a, b) => b.rowSpan - a.rowSpan)[0];
  if (!cell) return undefined;
  return { cell, within: table.cells.filter((other) => other.role === "label" && other.column === cell.column + cell.columnSpan && other.row > cell.row && other.row < heightOf(cell)).map(({ row }) => row) };
}

export const WORDING_NOISE: readonly Noise[] = [
  {
    name: "a head over rows is missing", harm: "harmless",
    apply(page, dice) {
      const bands = tablesOf(page).flatMap((table) => table.cells.filter((cell) => cell.role === "band" && cell.row > 0).map((cell) => ({ table, row: cell.row })));
      if (bands.length === 0) return page;
      const { table, row } = dice.pick(bands);
      return withoutRow(page, table, row);
    },
  },
  {
    name: "the label of a group repeated within it", harm: "harmless",
    apply(page, dice) {
      const groups = tablesOf(page).flatMap((table) => {
        const found = tallest(table);
        return found && found.within.length > 0 ? [{ table, ...found }] : [];
      });
      if (groups.length === 0) return page;
      const { table, cell, within } = dice.pick(groups);
      const at = dice.pick(within);
      const halves: readonly PageCell[] = [{ ...cell, rowSpan: at - cell.row }, { ...cell, row: at, rowSpan: heightOf(cell) - at }];
      return replaceTable(page, table, [{ ...table, cells: table.cells.flatMap((it) => (it === cell ? halves : [it])).sort((a, b) => a.row - b.row || a.column - b.column) }]);
    },
  },
  {
    name: "a section of the office's own, and the later ones numbered one further", harm: "harmless",
    apply(page) {
      const { sections } = page.report.edition;
      const later = sections.filter((section, i) => section.kind === "narrative" && section.title !== "" && sections.slice(0, i).some(({ kind }) => kind === "table"));
      const first = page.blocks.findIndex((block) => block.kind === "paragraph" && block.role === "heading" && block.text === later[0]?.title);
      if (first < 0) return page;
      const paragraph = (role: PageParagraph["role"], text: string): PageParagraph => ({ kind: "paragraph", role, text });
      const moved = page.blocks.map((block): PageBlock => {
        const section = later.find(({ title }) => block.kind === "paragraph" && block.role === "heading" && block.text === title);
        return section ? paragraph("heading", NUMERALS[NUMERALS.indexOf(section.number) + 1]! + section.title.slice(section.number.length)) : block;
      });
      return { ...page, blocks: [...moved.slice(0, first), paragraph("heading", `${later[0]!.number}、特色亮点`), paragraph("furniture", "开展政府开放日活动。"), ...moved.slice(first)] };
    },
  },
  {
    name: "labels that cannot be read", harm: "ambiguous",
    apply(page: SourcePage, dice) {
      const rows = tablesOf(page).flatMap((table) => figureRows(table).flatMap((row) => {
        const label = labelBeside(table, row);
        return label && label.rowSpan === 1 ? [{ table, row, label }] : [];
      }));
      const { table, row, label } = dice.pick(rows);
      const unreadable = dice.pick(["■■■■■■", "□□□□", "？？？？？"]);
      const cells = table.cells.map((cell) => (cell === label ? { ...cell, lines: [unreadable] } : cell));
      return expecting(replaceTable(page, table, [{ ...table, cells }]), cells.flatMap((cell) => (cell.row === row && cell.figure ? [cell.figure] : [])), toAmbiguous);
    },
  },
];
