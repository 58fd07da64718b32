/** A whole workbook of a report, as files outside Excel are written: every sheet planned, and the figures to type into them. */
import { check } from "../report/check";
import { formOf } from "../report/form";
import type { Report } from "../report/types";
import { figureContent } from "./figureContent";
import { LAST_KEY, LAST_NAME } from "./lastPlaces";
import { lastSheet } from "./lastSheet";
import { NOTES_KEY, NOTES_NAME } from "./notesPlaces";
import { standingLine } from "./notesRow";
import { notesSheet } from "./notesSheet";
import type { PlannedCell, SheetPlan } from "./plan";
import type { ReportOptions } from "./reportOptions";
import { REPORT_KEY } from "./reportPlaces";
import { reportSheet } from "./reportSheet";
import { textBlocks } from "./textSheet";
import { drawSheets, fixedSheets } from "./workbook";
import { workedOut, type WorkedOut } from "./workedOut";

export interface FilledWorkbook {
  /** In the order of the tabs. */
  readonly plans: readonly SheetPlan[];
  /** Figures and totals that were typed, by the key of their sheet; they go over what the plan says. */
  readonly values: ReadonlyMap<string, readonly PlannedCell[]>;
  /** What formulas come to, by the key of their sheet. */
  readonly results: ReadonlyMap<string, readonly WorkedOut[]>;
}

/**
 * @param generate draw 年度报告 as well, with these options; without, the sheet waits to be generated.
 */
export function filledWorkbook(report: Report, generate?: ReportOptions): FilledWorkbook {
  const { edition } = report;
  const { explanations = [] } = report;
  const names = new Map([...(report.last ? [[LAST_KEY, LAST_NAME] as const] : []), ...(explanations.length > 0 ? [[NOTES_KEY, NOTES_NAME] as const] : [])]);
  const sheets = drawSheets(edition, { meta: report.meta, pieces: report.pieces }, names);
  const plans = [...sheets].map(([key, { plan }]) => (key === REPORT_KEY && generate ? reportSheet(report, new Map(), { draft: !check(report).submittable, options: generate }) : plan));
  const { definitions } = formOf(edition);
  const values = new Map<string, PlannedCell[]>();
  for (const [id, { key, row, column }] of fixedSheets(edition).places) {
    const content = figureContent(report.figures.get(id));
    // A total is the formula of its sheet unless the report says that it was typed.
    if (content && (!definitions.has(id) || report.overwritten.has(id))) values.set(key, [...(values.get(key) ?? []), { row, column, content }]);
  }
  const last = report.last ? [lastSheet(edition, report.last, names, textBlocks(edition, report.pieces)).plan] : [];
  const notes = explanations.length > 0 ? [notesSheet(edition, explanations.map((one) => standingLine(one, edition)), names, report.last?.edition).plan] : [];
  return { plans: [...plans, ...last, ...notes], values, results: workedOut(report) };
}
