/** 年度报告: the formatted report, ready to print, with the ledger of what was generated. */
import type { Report } from "../report/types";
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { LEDGER_ROW, REPORT_FIRST_ROW, rowContent, writeLedger, type Ledger, type LedgerRow } from "./ledger";
import { BASE, COLOR, HIDDEN, MARGIN_COLUMN, NOTE } from "./look";
import { pageBreaks } from "./pages";
import type { Area, PlannedCell, SheetPlan, Style, StyledAreas } from "./plan";
import { columnEdges, columnsOver } from "./reportColumns";
import { DRAFT_HEADER, FOOTER, MARGINS, SYSTEM_FONTS, TYPE_HEIGHT, TYPE_WIDTH, type FontSet } from "./reportLook";
import { reportRows, type ReportRow } from "./reportRows";

export const REPORT_KEY = "report";
export const REPORT_NAME = "年度报告";
/** The printed area begins in the second column; the first holds the identity. */
export const REPORT_FIRST_COLUMN = 1;
/** Rows read below the generated ones, to find what people added at the end. */
const ROWS_BELOW = 40;

/** The part of the sheet that is read to find hand edits, for a report of so many rows. */
export const reportArea = (edition: Edition, rows: number): Area => areaOf(0, 0, REPORT_FIRST_ROW + rows + ROWS_BELOW, REPORT_FIRST_COLUMN + columnEdges(edition).length);
/** More rows than any report has: what is read when the ledger has not been read yet. */
export const MOST_REPORT_ROWS = 400;

function frame(edition: Edition, names: SheetNames): Pick<SheetPlan, "key" | "name" | "tabColor" | "widths" | "names" | "gridlines" | "identity" | "guides" | "marks"> {
  return {
    key: REPORT_KEY, name: names.get(REPORT_KEY) ?? REPORT_NAME, tabColor: "#2E7D32",
    widths: [MARGIN_COLUMN, ...columnEdges(edition).map((edge, i, edges) => ((edge - (edges[i - 1] ?? 0)) * TYPE_WIDTH) / edition.printParts)],
    names: [{ name: nameOf(REPORT_KEY), area: areaOf(0, 0), visible: false }],
    gridlines: false, identity: identityOf(edition, REPORT_KEY), guides: [], marks: [],
  };
}

const NOTE_EMPTY = "还没有生成。填好并校验后，点“生成年度报告”，这里就是可以打印盖章的年度报告。";
const NOTHING: Ledger = { draft: false, rows: [{ content: NOTE_EMPTY }] };
/** True for the ledger of a sheet on which nothing has been generated yet. */
export const isEmptyLedger = (ledger: Ledger): boolean => ledger.rows.length === 1 && ledger.rows[0]!.content === NOTE_EMPTY;

/** The sheet before anything was generated. Its ledger is empty: whatever stands on it was put there by hand. */
export function emptyReportSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const ledger = writeLedger(NOTHING);
  const columns = columnEdges(edition).length;
  return {
    labels: [], links: [],
    plan: {
      ...frame(edition, names),
      area: areaOf(0, 0, 2, REPORT_FIRST_COLUMN + columns),
      heights: [{ row: LEDGER_ROW, rows: 1, height: 8 }, { row: 1, rows: 1, height: 40 }],
      base: BASE,
      styles: [{ style: HIDDEN, areas: [ledgerArea(edition)] }, { style: { ...NOTE, size: 11, color: COLOR.faint }, areas: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)] }],
      merges: [areaOf(1, REPORT_FIRST_COLUMN, 1, columns)],
      cells: [{ row: 1, column: REPORT_FIRST_COLUMN, content: { text: NOTE_EMPTY } }, ...ledgerCells(ledger)],
    },
  };
}

/** The sheet generated from a report. Pure: the same report gives the same sheet. */
export function reportSheet(report: Report, names: SheetNames, { draft = false, fonts = SYSTEM_FONTS }: { readonly draft?: boolean; readonly fonts?: FontSet } = {}): SheetPlan {
  const { edition } = report;
  const rows = reportRows(report, fonts, TYPE_WIDTH);
  const edges = columnEdges(edition);
  const printed = areaOf(REPORT_FIRST_ROW, REPORT_FIRST_COLUMN, rows.length, edges.length);
  const placed = rows.flatMap((row, i) =>
    row.cells.map((cell) => {
      const { column, columns } = columnsOver(edges, cell.part, cell.parts);
      return { cell, area: areaOf(REPORT_FIRST_ROW + i, REPORT_FIRST_COLUMN + column, cell.rows, columns) };
    }),
  );
  return {
    ...frame(edition, names),
    area: areaOf(0, 0, REPORT_FIRST_ROW + rows.length, REPORT_FIRST_COLUMN + edges.length),
    heights: [{ row: LEDGER_ROW, rows: 1, height: 8 }, ...rows.map((r, i) => ({ row: REPORT_FIRST_ROW + i, rows: 1, height: r.height }))],
    base: { vertical: "center" },
    styles: [{ style: HIDDEN, areas: [ledgerArea(edition)] }, ...byStyle(placed.map((p) => ({ style: p.cell.style, area: p.area })))],
    merges: placed.filter((p) => p.area.rows * p.area.columns > 1).map((p) => p.area),
    cells: [
      ...placed.flatMap((p): PlannedCell[] => (p.cell.content ? [{ row: p.area.row, column: p.area.column, content: p.cell.content }] : [])),
      ...ledgerCells(writeLedger(ledgerOf(rows, edges, draft))),
    ],
    print: { area: printed, orientation: "portrait", margins: MARGINS, centerHorizontally: true, fitWidth: true, footer: FOOTER, ...(draft && { header: DRAFT_HEADER }), breaks: pageBreaks(rows, TYPE_HEIGHT).map((i) => REPORT_FIRST_ROW + i) },
  };
}

/** What generating this report now would write into the ledger. */
export const reportLedger = (report: Report, draft: boolean): Ledger => ledgerOf(reportRows(report, SYSTEM_FONTS, TYPE_WIDTH), columnEdges(report.edition), draft);

const ledgerOf = (rows: readonly ReportRow[], edges: readonly number[], draft: boolean): Ledger => ({ draft, rows: rows.map((row) => ledgerRow(row, edges)) });

/** The part that every check reads: identity and ledger. */
export const ledgerArea = (edition: Edition): Area => areaOf(LEDGER_ROW, 0, 1, REPORT_FIRST_COLUMN + columnEdges(edition).length);

function ledgerCells(chunks: readonly string[]): readonly PlannedCell[] {
  return chunks.map((text, i) => ({ row: LEDGER_ROW, column: REPORT_FIRST_COLUMN + i, content: { text } }));
}

function ledgerRow(row: ReportRow, edges: readonly number[]): LedgerRow {
  const values = Array<string | number>(edges.length).fill("");
  for (const cell of row.cells) if (cell.content) values[columnsOver(edges, cell.part, cell.parts).column] = "text" in cell.content ? cell.content.text : "number" in cell.content ? cell.content.number : cell.content.formula;
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
