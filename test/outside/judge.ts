/** What a reader made of a page, measured against what an honest reader must make of it. */
import type { ImportedReport, TableReceipt } from "../../src/report/imported";
import type { FigureId } from "../../src/statute/types";
import type { SourcePage } from "./generate/page";

/** What is judged of a reading: the figures and what is told of them. */
interface Told {
  readonly figures: ImportedReport["figures"];
  readonly receipt: { readonly tables: readonly TableReceipt[] };
}
export interface Judgement {
  /** Numbers that the page does not say: there must never be one. */
  readonly wrong: readonly FigureId[];
  /** Figures that had to be read and were not. */
  readonly unread: readonly FigureId[];
  /** Ambiguous figures that are absent without a word in the receipt. */
  readonly unnamed: readonly FigureId[];
}

/** One unit in the last place of a decimal is no other number. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export function judge(page: SourcePage, imported: Told): Judgement {
  const wrong: FigureId[] = [];
  const unread: FigureId[] = [];
  const unnamed: FigureId[] = [];
  const receipts = new Map(imported.receipt.tables.flatMap((table) => table.cells).map((cell) => [cell.figure, cell.how]));
  for (const [figure, expected] of page.expected) {
    const reading = imported.figures.get(figure);
    if (reading?.kind === "number") {
      const right = expected.kind !== "blank" && expected.value !== undefined && same(reading.value, expected.value);
      // Of an ambiguous figure a number may come only by shown arithmetic.
      if (!right || (expected.kind === "ambiguous" && receipts.get(figure) !== "proved")) wrong.push(figure);
    } else if (expected.kind === "equal") unread.push(figure);
    else if (expected.kind === "ambiguous" && !receipts.has(figure)) unnamed.push(figure);
  }
  return { wrong, unread, unnamed };
}
