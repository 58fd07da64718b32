/** The cells of one table as they are laid: each takes the first free places of its row, those above may reach down into it. */
import type { OutsideCell } from "./document";

type Open = { -readonly [K in keyof OutsideCell]: OutsideCell[K] };

/** No form is wider; markup may claim any number. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 65_534;

export class TableGrid {
  private row = -1;
  private column = 0;
  private readonly cells: Open[] = [];
  /** For each column: the row before which it is taken by a cell above. */
  private readonly takenTo: number[] = [];
  /** For each column: the cell that last stood there, for rows that say that they go on with it. */
  private readonly last: (Open | undefined)[] = [];

  nextRow(): void {
    this.row++;
    this.column = 0;
  }

  get hasRow(): boolean {
    return this.row >= 0;
  }

  /** Leaves columns free at the start of a row. */
  skip(columns: number): void {
    this.column = Math.min(MOST_COLUMNS, this.column + Math.max(0, columns));
  }

  /** `rowSpan` 0: to the end of the table. */
  place(text: string, columnSpan: number, rowSpan: number, brokenOff?: OutsideCell["brokenOff"]): void {
    while ((this.takenTo[this.column] ?? 0) > this.row) this.column++;
    if (this.column >= MOST_COLUMNS) return;
    let wide = 1;
    const wanted = Math.min(Math.max(1, columnSpan), MOST_COLUMNS - this.column);
    while (wide < wanted && (this.takenTo[this.column + wide] ?? 0) <= this.row) wide++;
    const tall = rowSpan === 0 ? MOST_ROWS : Math.min(Math.max(1, rowSpan), MOST_ROWS);
    const cell: Open = { row: this.row, column: this.column, rowSpan: tall, columnSpan: wide, text, ...(brokenOff && { brokenOff }) };
    this.cells.push(cell);
    for (let i = 0; i < wide; i++) {
      this.takenTo[this.column + i] = this.row + tall;
      this.last[this.column + i] = cell;
    }
    this.column += wide;
  }

  /** The cell above goes on in this row; where none stands at that column, an empty one is laid. */
  goOn(columnSpan: number): void {
    const above = this.last[this.column];
    if (!above || above.column !== this.column || above.row + above.rowSpan !== this.row) return this.place("", columnSpan, 1);
    above.rowSpan++;
    this.column += above.columnSpan;
  }

  /** The source breaks off in the row of the last cell. */
  breakOff(): void {
    const last = this.cells.at(-1);
    if (last?.row === this.row) last.brokenOff = "behind";
  }

  /** The cells, none reaching below the last row. */
  finish(): readonly OutsideCell[] {
    for (const cell of this.cells) cell.rowSpan = Math.min(cell.rowSpan, this.row + 1 - cell.row);
    return this.cells;
  }
}
