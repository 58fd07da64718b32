/** 年度报告: the formatted report, ready to print, with the ledger of what was generated. */
import type { Report } from "../report/types";
import { areaAddress, cellAddress } from "./address";
import { areaOf } from "./areas";
import type { SheetNames } from "./drawn";
import { LEDGER_ROW, REPORT_FIRST_ROW, rowContent, type Ledger, type LedgerRow } from "./ledger";
import { COLOR, HIDDEN } from "./look";
import { layPages, type Pages } from "./pages";
import type { Area, PlannedCell, SheetPlan, Style, StyledAreas } from "./plan";
import { columnEdges, columnsOver } from "./reportColumns";
import { plannedLedger, reportFrame } from "./reportFrame";
import { linkFormula, linkMark } from "./reportLinks";
import { DRAFT_HEADER_CODE, FONT_SETS, FOOTER, MARGINS, TYPE_HEIGHT } from "./reportLook";
import { PLAIN_OPTIONS, type ReportOptions } from "./reportOptions";
import { ledgerArea, lostColumn, REPORT_FIRST_COLUMN } from "./reportPlaces";
import { reportFlow, type ReportCell, type ReportRow } from "./reportRows";

/** How a report is generated. `draft`: it would not pass 校验, and every page says so. */
export interface Printing {
  readonly draft?: boolean;
  readonly options?: ReportOptions;
}

/** The sheet generated from a report. Pure: the same report gives the same sheet. */
export function reportSheet(report: Report, names: SheetNames, printing: Printing = {}): SheetPlan {
  const { edition } = report;
  const { rows, breaks } = pagesOf(report, printing);
  const edges = columnEdges(edition);
  const printed = areaOf(REPORT_FIRST_ROW, REPORT_FIRST_COLUMN, rows.length, edges.length);
  const placed = rows.flatMap((row, i) =>
    row.cells.map((cell) => {
      const { column, columns } = columnsOver(edges, cell.part, cell.parts);
      return { cell, area: areaOf(REPORT_FIRST_ROW + i, REPORT_FIRST_COLUMN + column, cell.rows, columns) };
    }),
  );
  const linked = placed.some((p) => p.cell.link);
  const contentOf = ({ content, link }: ReportCell) => (link ? { formula: linkFormula(link, names) } : content);
  return {
    ...reportFrame(edition, names),
    area: areaOf(0, 0, REPORT_FIRST_ROW + rows.length, lostColumn(edition) + 1),
    heights: [{ row: LEDGER_ROW, rows: 1, height: 8 }, ...rows.map((r, i) => ({ row: REPORT_FIRST_ROW + i, rows: 1, height: r.height }))],
    base: { vertical: "center" },
    styles: [{ style: HIDDEN, areas: [ledgerArea(edition)] }, ...byStyle(placed.map((p) => ({ style: p.cell.style, area: p.area })))],
    merges: placed.filter((p) => p.area.rows * p.area.columns > 1).map((p) => p.area),
    cells: [
      ...placed.flatMap((p): PlannedCell[] => {
        const content = contentOf(p.cell);
        return content ? [{ row: p.area.row, column: p.area.column, content }] : [];
      }),
      ...plannedLedger(ledgerOf(report, rows, printing)),
      ...(linked ? [{ row: LEDGER_ROW, column: lostColumn(edition), content: { formula: `=IF(ISERROR(SUM(${areaAddress(printed)})),1,0)` } }] : []),
    ],
    marks: linked ? [{ area: printed, formula: `=ISERROR(${cellAddress(printed.row, printed.column)})`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true }] : [],
    print: {
      // Fit to width, though all fits at full size in Excel: LibreOffice takes the columns for wider and would cut every page in two.
      area: printed, orientation: "portrait", margins: MARGINS, centerHorizontally: true, fitWidth: true, footer: FOOTER,
      ...(printing.draft && { header: DRAFT_HEADER_CODE }), breaks: breaks.map((i) => REPORT_FIRST_ROW + i),
    },
  };
}

/** What generating this report now would write into the ledger. */
export const reportLedger = (report: Report, printing: Printing): Ledger => ledgerOf(report, pagesOf(report, printing).rows, printing);

const pagesOf = (report: Report, { options = PLAIN_OPTIONS }: Printing): Pages =>
  layPages(reportFlow(report, options), { height: TYPE_HEIGHT, bodyFont: FONT_SETS[options.fonts].body, parts: report.edition.printParts });

function ledgerOf({ edition }: Report, rows: readonly ReportRow[], { draft = false, options = PLAIN_OPTIONS }: Printing): Ledger {
  const edges = columnEdges(edition);
  return { draft, options, rows: rows.map((row) => ledgerRow(row, edges)) };
}

function ledgerRow(row: ReportRow, edges: readonly number[]): LedgerRow {
  const values = Array<string | number>(edges.length).fill("");
  for (const { part, parts, content, link } of row.cells) {
    const shown = link ? linkMark(link) : !content ? "" : "text" in content ? content.text : "number" in content ? content.number : content.formula;
    values[columnsOver(edges, part, parts).column] = shown;
  }
  const content = rowContent(values);
  return row.paragraph ? { content, paragraph: row.paragraph } : { content };
}

/** One entry a style, so that the adapter formats all its areas in one go. */
function byStyle(placed: readonly { readonly style: Style; readonly area: Area }[]): readonly StyledAreas[] {
  const groups = new Map<string, { style: Style; areas: Area[] }>();
  for (const { style, area } of placed) {
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()];
}
