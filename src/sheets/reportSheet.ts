/** 年度报告: the formatted report, ready to print, with the ledger of what was generated. */
import type { Report } from "../report/types";
import type { Edition } from "../statute/types";
import { areaAddress, cellAddress } from "./address";
import { areaOf } from "./areas";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { LEDGER_ROW, REPORT_FIRST_ROW, rowContent, writeLedger, type Ledger, type LedgerRow } from "./ledger";
import { BASE, COLOR, HIDDEN, MARGIN_COLUMN, NOTE } from "./look";
import { layPages, type Pages } from "./pages";
import type { Area, PlannedCell, SheetPlan, Style, StyledAreas } from "./plan";
import { columnEdges, columnsOver } from "./reportColumns";
import { linkFormula, linkMark } from "./reportLinks";
import { DOT, DRAFT_HEADER_CODE, FONT_SETS, FOOTER, MARGINS, TYPE_HEIGHT, TYPE_WIDTH } from "./reportLook";
import { PLAIN_OPTIONS, type ReportOptions } from "./reportOptions";
import { reportFlow, type ReportCell, type ReportRow } from "./reportRows";

export const REPORT_KEY = "report";
export const REPORT_NAME = "年度报告";
/** The printed area begins in the second column; the first holds the identity. */
export const REPORT_FIRST_COLUMN = 1;
/** Rows read below the generated ones, to find what people added at the end. */
const ROWS_BELOW = 40;

/** The cell beside the ledger that says, by formula, whether some link shows an error: what it showed may have been deleted. */
const lostColumn = (edition: Edition): number => REPORT_FIRST_COLUMN + columnEdges(edition).length;
/** The part of the sheet that is read to find hand edits, for a report of so many rows. */
export const reportArea = (edition: Edition, rows: number): Area => areaOf(0, 0, REPORT_FIRST_ROW + rows + ROWS_BELOW, lostColumn(edition) + 1);
/** More rows than most reports have: what is read when the ledger has not been read yet. */
export const MOST_REPORT_ROWS = 400;
/** The part that every check reads: identity, ledger and whether links are lost. */
export const ledgerArea = (edition: Edition): Area => areaOf(LEDGER_ROW, 0, 1, lostColumn(edition) + 1);

/** What stands in the first row, taken apart. */
export function ledgerCells<Cell>(edition: Edition, row: readonly Cell[]): { readonly chunks: readonly Cell[]; readonly lost: Cell | undefined } {
  return { chunks: row.slice(REPORT_FIRST_COLUMN, lostColumn(edition)), lost: row[lostColumn(edition)] };
}

/** Widths in whole steps of Excel's, so that no screen rounds their sum up. */
function widths(edition: Edition): readonly number[] {
  const edges = columnEdges(edition).map((edge) => Math.round((edge * TYPE_WIDTH) / edition.printParts / DOT) * DOT);
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

function frame(edition: Edition, names: SheetNames): Pick<SheetPlan, "key" | "name" | "tabColor" | "widths" | "names" | "gridlines" | "identity" | "guides"> {
  return {
    key: REPORT_KEY, name: names.get(REPORT_KEY) ?? REPORT_NAME, tabColor: "#2E7D32",
    widths: [MARGIN_COLUMN, ...widths(edition), MARGIN_COLUMN],
    names: [{ name: nameOf(REPORT_KEY), area: areaOf(0, 0), visible: false }],
    gridlines: false, identity: identityOf(edition, REPORT_KEY), guides: [],
  };
}

const NOTE_EMPTY = "还没有生成。填好并校验后，点“生成年度报告”，这里就是可以打印盖章的年度报告。";
const NOTHING: Ledger = { draft: false, options: PLAIN_OPTIONS, rows: [{ content: NOTE_EMPTY }] };
/** True for the ledger of a sheet on which nothing has been generated yet. */
export const isEmptyLedger = (ledger: Ledger): boolean => ledger.rows.length === 1 && ledger.rows[0]!.content === NOTE_EMPTY;

/** The sheet before anything was generated. Its ledger is empty: whatever stands on it was put there by hand. */
export function emptyReportSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const columns = columnEdges(edition).length;
  return {
    labels: [], links: [],
    plan: {
      ...frame(edition, names), marks: [],
      area: areaOf(0, 0, 2, lostColumn(edition) + 1),
      heights: [{ row: LEDGER_ROW, rows: 1, height: 8 }, { row: 1, rows: 1, height: 40 }],
      base: BASE,
      styles: [{ style: HIDDEN, areas: [ledgerArea(edition)] }, { style: { ...NOTE, size: 11, color: COLOR.faint }, areas: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)] }],
      merges: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)],
      cells: [{ row: 1, column: REPORT_FIRST_COLUMN, content: { text: NOTE_EMPTY } }, ...plannedLedger(NOTHING)],
    },
  };
}

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
    ...frame(edition, names),
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

const plannedLedger = (ledger: Ledger): readonly PlannedCell[] => writeLedger(ledger).map((text, i) => ({ row: LEDGER_ROW, column: REPORT_FIRST_COLUMN + i, content: { text } }));

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
