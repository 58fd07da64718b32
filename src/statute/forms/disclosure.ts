/** Table 二 主动公开政府信息情况, drawn band by band: under each item of art. 20 its heads, and a row for each kind of matter. */
import type { Cite } from "../citations";
import { figureId } from "../ids";
import type { Figure, FigureKind, GridCell, Table } from "../types";
import { place, words } from "./grid";
import { S2, T2 } from "./ids";

/** One column under a band. Its meaning is of one row, or the same for every row. */
export interface DisclosureColumn {
  /** Absent where the row has a single number, which goes by the id of the row. */
  readonly id?: string;
  readonly title: string;
  readonly unit: string;
  readonly kind?: FigureKind;
  readonly meaning: (item: string) => string;
}
export interface DisclosureBand {
  readonly title: string;
  readonly columns: readonly DisclosureColumn[];
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

const CONTENT = "信息内容";
/** Columns beside the labels; where a band has fewer, its last one takes the rest. */
const NUMBERS = 3;

export function disclosureTable(notice: Cite, bands: readonly DisclosureBand[], note: string): Table {
  const cells: GridCell[] = [];
  const figures: Figure[] = [];
  const citation = notice("二、主动公开政府信息情况");
  let row = 0;
  for (const band of bands) {
    const span = (column: number) => (column === band.columns.length - 1 ? NUMBERS - column : 1);
    cells.push(words(row++, 0, "band", band.title, 1, 1 + NUMBERS));
    cells.push(words(row, 0, "head", CONTENT), ...band.columns.map((c, i) => words(row, 1 + i, "head", c.title, 1, span(i))));
    row += 1;
    for (const item of band.items) {
      cells.push(words(row, 0, "label", item.name));
      band.columns.forEach((column, i) => {
        const id = figureId([T2, item.id, ...(column.id === undefined ? [] : [column.id])].join("."));
        cells.push(place(row, 1 + i, id, span(i)));
        figures.push({ id, table: T2, item: item.name, column: column.title, short: item.name, kind: column.kind ?? "count", unit: column.unit, meaning: column.meaning(item.name), citation });
      });
      row += 1;
    }
  }
  return {
    id: T2, section: S2, name: "表二", sheetName: "二 主动公开", rows: row, columns: 1 + NUMBERS, headRows: 0, labelColumns: 1, parts: [6, 8, 8, 8], cells, figures, note,
    zeroFillByDefault: false,
  };
}
