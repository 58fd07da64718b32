/** A report as a workbook file: every sheet as the add-in lays it out, its figures typed in. */
import type { Report } from "../../report/types";
import { filledWorkbook } from "../../sheets/filledWorkbook";
import type { ReportOptions } from "../../sheets/reportOptions";
import { writeWorkbook } from "./writeWorkbook";

/** @param generate as in `filledWorkbook` */
export function writeReport(report: Report, generate?: ReportOptions): Promise<Uint8Array> {
  const { plans, values, results } = filledWorkbook(report, generate);
  return writeWorkbook(plans, values, results);
}
