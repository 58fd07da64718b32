/** X-CARRY: in each column of table 三 上年结转 is what last year's report carried over. */
import type { Cite } from "../../citations";
import type { LastYearRule } from "../../types";
import { APPLICANT_COLUMNS } from "../applicants";
import { applicationFigure, type ApplicationsForm } from "../applications";

export const carriedOver = (notice: Cite, form: ApplicationsForm): LastYearRule => ({
  code: "X-CARRY", kind: "lastYear", level: "warning", acrossEditions: true, carries: true,
  citation: notice("三、收到和处理政府信息公开申请情况“上年结转政府信息公开申请数量”行"),
  clause: "表三每一列：上年结转等于去年年报的结转下年度继续办理。",
  instances: APPLICANT_COLUMNS.map((column) => ({ figure: applicationFigure(form.table, form.carriedIn.id, column.id), last: [applicationFigure(form.table, form.carriedOut.id, column.id)], plus: [], minus: [] })),
});
