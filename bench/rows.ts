/** Everything that `npm run bench` measures, and what a user might have instead. One list: the measuring, docs/bench.md and its test go by it. */

export interface Row {
  readonly what: string;
  readonly unit: "ms" | "syncs" | "KB" | "MB" | "files a second";
  /** What is measured beside it in the same run; undefined: there is nothing that does it. */
  readonly beside?: string;
  /** What a test holds it to, or the bench itself. */
  readonly budget?: number;
  /** Is a larger number the better one? */
  readonly more?: true;
}

const ENGINE = "the workbook's own formulas, worked out by the workbench's engine";
const WHOLE = "every sheet read whole, one after the other";
const CELLWISE = "one cell after the other, contents alone";

export const ROWS = {
  checkFirst: { what: "full check of a report with 1,000 characters of text, the first of all, nothing warmed up", unit: "ms", beside: `${ENGINE}, the first time` },
  checkFigure: { what: "check after a figure was changed, median", unit: "ms", beside: `${ENGINE} after the same change, median`, budget: 1 },
  checkParagraph: { what: "check after a paragraph was changed, median", unit: "ms" },
  checkTexts: { what: "check with texts never read before, median", unit: "ms" },
  checkPublished: { what: "check of a published report, figures alone, median", unit: "ms", beside: "LibreOffice without a window works the workbook out and saves it, one of many", budget: 1 },
  repairMedian: { what: "proposals of 看改法 for one planted mistake, median", unit: "ms", beside: "the plainest search: each open difference tried in each cell, a full check each time; one cell at a time only" },
  repairWorst: { what: "the same, the slowest report", unit: "ms", beside: "the plainest search, its slowest", budget: 50 },
  layOutSyncs: { what: "建立年报表格: round trips to Excel", unit: "syncs", beside: CELLWISE },
  layOutBytes: { what: "建立年报表格: sent to Excel", unit: "KB", beside: CELLWISE },
  validateSyncs: { what: "校验 with its record: round trips", unit: "syncs", beside: WHOLE },
  validateBytes: { what: "校验 with its record: received from Excel", unit: "KB", beside: WHOLE },
  recheckSyncs: { what: "live check after an edit: round trips", unit: "syncs", beside: WHOLE },
  recheckBytes: { what: "live check after an edit: received from Excel", unit: "KB", beside: WHOLE },
  zeroSyncs: { what: "空格填 0 in a new report: round trips", unit: "syncs", beside: "one cell after the other" },
  zeroBytes: { what: "空格填 0 in a new report: sent to Excel", unit: "KB", beside: "one cell after the other" },
  generateSyncs: { what: "生成年度报告: round trips", unit: "syncs", beside: CELLWISE },
  generateBytes: { what: "生成年度报告: sent to Excel", unit: "KB", beside: CELLWISE },
  findingShown: { what: "from Enter to the finding on screen, in Chromium, median", unit: "ms", budget: 500 },
  writeExcelJs: { what: "a report laid out, its totals worked out, and written as .xlsx, median", unit: "ms", beside: "ExcelJS only writes the same workbook, ready in memory" },
  writeExcelts: { what: "a report laid out, its totals worked out, and written as .xlsx, median", unit: "ms", beside: "excelts only writes the same workbook, ready in memory" },
  readExcelJs: { what: "a workbook of ours opened, recognised and read, median", unit: "ms", beside: "ExcelJS only opens it" },
  readExcelts: { what: "a workbook of ours opened, recognised and read, median", unit: "ms", beside: "excelts only opens it" },
  readDocx: { what: "reports in Word files read by `nianbao read`, one process", unit: "files a second", more: true },
  readPdf: { what: "reports in PDF read by `nianbao read`, one process", unit: "files a second", beside: "pdftotext makes plain text of them, a process each", more: true },
  commandLine: { what: "`nianbao check` of 1,000 workbooks", unit: "files a second", beside: "ExcelJS only opens them", budget: 50, more: true },
  commandLinePeak: { what: "its peak memory in the last 250 files", unit: "MB", beside: "in the first 250" },
  firstScreens: { what: "scripts of start and check screen, compressed", unit: "KB", beside: "all of Fluent UI's components with React, no icons and nothing of ours, by the same build", budget: 230 },
  laterParts: { what: "all other scripts of the pane, fetched when they are wanted, compressed", unit: "KB" },
  cliScript: { what: "the command line without its reader of PDF, compressed", unit: "KB", beside: "ExcelJS's own bundle alone" },
} as const satisfies Readonly<Record<string, Row>>;

export type RowId = keyof typeof ROWS;
export interface Value {
  readonly ours: number;
  readonly beside?: number;
}
/** What was measured: each row once. */
export type Measured = Partial<Readonly<Record<RowId, Value>>>;

/** Rows in their order. */
export const rowList: readonly (readonly [RowId, Row])[] = Object.entries(ROWS) as readonly (readonly [RowId, Row])[];
