/**
 * Collects what a reader of markup meets, in its order, into paragraphs and tables. A table that holds a table, or one cell
 * only, is there for the layout of the page: its contents stand in the flow.
 */
import { OutsideError } from "../../app/filesPort";
import type { OutsideBlock, OutsideCell } from "./document";
import { TableGrid } from "./tableGrid";

const MOST_NESTED_TABLES = 50;
const MOST_CELLS = 400_000;

interface OpenCell {
  readonly blocks: OutsideBlock[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly goesOn: boolean;
  brokenOff?: "inside";
}
interface OpenTable {
  readonly grid: TableGrid;
  /** What stood in all its cells, for a table that turns out to be layout. */
  readonly inner: OutsideBlock[];
  nests: boolean;
  dropped: boolean;
  inRow: boolean;
  cell: OpenCell | undefined;
}

export class Flow {
  private readonly blocks: OutsideBlock[] = [];
  private readonly tables: OpenTable[] = [];
  private line: string[] = [];
  private cells = 0;
  /** Of the paragraph that is being collected. */
  heading: number | undefined;

  write(text: string): void {
    this.line.push(text);
  }

  /** Ends the paragraph, if anything was written in it. */
  endParagraph(): void {
    const text = this.line.join("");
    this.line = [];
    const { sink, inCell } = this.sink();
    // A blank paragraph may be all that a cell holds; between paragraphs it is only room.
    if (text !== "" && (inCell || text.trim() !== "")) sink.push({ kind: "paragraph", text, ...(this.heading !== undefined && { heading: this.heading }) });
    this.heading = undefined;
  }

  /** Throws OutsideError unsafe where tables stand in one another beyond reason. */
  openTable(): void {
    this.endParagraph();
    if (this.tables.length >= MOST_NESTED_TABLES) throw new OutsideError("unsafe", "tables nested too deep");
    const outer = this.tables.at(-1);
    if (outer?.cell && !outer.dropped) outer.nests = true;
    this.tables.push({ grid: new TableGrid(), inner: [], nests: false, dropped: false, inRow: false, cell: undefined });
  }

  openRow(): void {
    this.closeCell();
    const table = this.tables.at(-1);
    // A row that was dropped has left its place to the next.
    if (table && !table.dropped) table.grid.nextRow();
    if (!table) return;
    table.dropped = false;
    table.inRow = true;
  }

  closeRow(): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (table) table.inRow = false;
  }

  /** The row that is open is not to be seen: nothing of it comes to stand anywhere. */
  dropRow(): void {
    const table = this.tables.at(-1);
    if (table) table.dropped = true;
  }

  skipColumns(columns: number): void {
    this.tables.at(-1)?.grid.skip(columns);
  }

  /** `goesOn`: the cell above goes on here. A cell without a row begins one. Throws OutsideError tooLarge. */
  openCell(columnSpan: number, rowSpan: number, goesOn = false): void {
    const table = this.tables.at(-1);
    if (!table) return this.endParagraph();
    this.closeCell();
    if (++this.cells > MOST_CELLS) throw new OutsideError("tooLarge", `more than ${MOST_CELLS} cells`);
    if (!table.grid.hasRow) table.grid.nextRow();
    table.inRow = true;
    this.endParagraph();
    table.cell = { blocks: [], columnSpan, rowSpan, goesOn };
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    this.endParagraph();
    const { blocks, columnSpan, rowSpan, goesOn, brokenOff } = table.cell;
    table.cell = undefined;
    if (table.dropped) return;
    if (goesOn) return table.grid.goOn(columnSpan);
    table.grid.place(blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n"), columnSpan, rowSpan, brokenOff);
    for (const block of blocks) table.inner.push(block);
  }

  closeTable(): void {
    this.closeCell();
    this.endParagraph();
    const table = this.tables.pop();
    if (!table) return;
    const { sink, inCell } = this.sink();
    const cells: readonly OutsideCell[] = table.grid.finish();
    if (!table.nests && cells.length > 1) sink.push({ kind: "table", cells });
    else for (const block of table.inner) if (inCell || block.kind === "table" || block.text.trim() !== "") sink.push(block);
  }

  /** The source ends here, and what is open was not closed. True: in the middle of words. */
  breakOff(): boolean {
    for (const { cell, grid, inRow } of this.tables) {
      if (cell) cell.brokenOff = "inside";
      else if (inRow) grid.breakOff();
    }
    return this.line.length > 0;
  }

  /** Closes what is still open. */
  finish(): readonly OutsideBlock[] {
    while (this.tables.length > 0) this.closeTable();
    this.endParagraph();
    return this.blocks;
  }

  /** Where the next paragraph or table goes: words between the rows of a table stand before it. */
  private sink(): { readonly sink: OutsideBlock[]; readonly inCell: boolean } {
    for (let i = this.tables.length - 1; i >= 0; i--) {
      const cell = this.tables[i]!.cell;
      if (cell) return { sink: cell.blocks, inCell: true };
    }
    return { sink: this.blocks, inCell: false };
  }
}
