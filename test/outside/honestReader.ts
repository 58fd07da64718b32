/** The report that an honest reader makes of a page: by the page's own expectations, without reading anything. */
import { BLANK, number } from "../../src/report/reading";
import type { CellReceipt, ImportedReport } from "../../src/report/imported";
import type { SourcePage } from "./generate/page";

export function honestReport(page: SourcePage): ImportedReport {
  const { edition } = page.report;
  const cells = (ids: ReadonlySet<string>): readonly CellReceipt[] =>
    [...page.expected].filter(([id, { kind }]) => ids.has(id) && kind === "ambiguous").map(([figure]) => ({ figure, how: "refused", seen: "", why: "runTogether", readings: 2 }));
  return {
    edition, unit: "", titleName: "", year: undefined, date: undefined, pieces: [],
    figures: new Map([...page.expected].map(([id, expected]) => [id, expected.kind === "equal" ? number(expected.value) : BLANK])),
    receipt: {
      source: "html", name: "", sections: [], remarks: [],
      tables: edition.tables.map((table) => ({ table: table.id, found: true, rows: 0, rowsOfForm: 0, read: 0, cells: cells(new Set(table.figures.map((figure) => figure.id))) })),
    },
  };
}
