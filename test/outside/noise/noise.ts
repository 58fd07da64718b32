/** What a noise does to a page, and how it is drawn on it. */
import type { FigureId } from "../../../src/statute/types";
import type { Dice } from "../dice";
import type { Expected, PageBlock, PageCell, PageTable, SourcePage } from "../generate/page";

/**
 * `harmless`: an honest reader gets every figure that is still there. `ambiguous`: some figures have no one reading, `expected` says which.
 * `destroyed`: something is gone for good.
 */
export type Harm = "harmless" | "ambiguous" | "destroyed";

export interface Noise {
  readonly name: string;
  readonly harm: Harm;
  /** Where every place of a row is a cell, it is another noise: a number left blank. */
  readonly notInGrids?: true;
  /** The page with the noise on it; the same page where it has nothing to work on. */
  apply(page: SourcePage, dice: Dice): SourcePage;
}

export const tablesOf = (page: SourcePage): readonly PageTable[] => page.blocks.filter((block): block is PageTable => block.kind === "table");

export function mapCells(page: SourcePage, change: (cell: PageCell) => PageCell): SourcePage {
  return { ...page, blocks: page.blocks.map((block): PageBlock => (block.kind === "table" ? { ...block, cells: block.cells.map(change) } : block)) };
}

export const replaceTable = (page: SourcePage, table: PageTable, by: readonly PageBlock[]): SourcePage => ({ ...page, blocks: page.blocks.flatMap((block) => (block === table ? by : [block])) });

export const figureCells = (page: SourcePage): readonly PageCell[] => tablesOf(page).flatMap((table) => table.cells).filter((cell) => cell.figure !== undefined);

/** Other expectations for these figures. */
export const expecting = (page: SourcePage, figures: Iterable<FigureId>, kind: (before: Expected) => Expected): SourcePage => {
  const expected = new Map(page.expected);
  for (const figure of figures) expected.set(figure, kind(expected.get(figure)!));
  return { ...page, expected };
};

export const valueOf = (expected: Expected): number | undefined => (expected.kind === "blank" ? undefined : expected.value);
export const toBlank = (): Expected => ({ kind: "blank" });
export const toAmbiguous = (before: Expected): Expected => ({ kind: "ambiguous", value: valueOf(before) });
export const toLost = (before: Expected): Expected => ({ kind: "lost", value: valueOf(before) });
