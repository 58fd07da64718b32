/** T3-SUM7: in each column of table 三 the results （一） to （六） add up to （七）总计. */
import type { Cite } from "../../citations";
import type { IdentityRule } from "../../types";
import { APPLICANT_COLUMNS } from "../applicants";
import { applicationFigure, resultItems, type ApplicationsForm } from "../applications";

export const applicationResults = (notice: Cite, form: ApplicationsForm): IdentityRule => ({
  code: "T3-SUM7", kind: "identity", level: "error", defines: true,
  citation: notice("三、收到和处理政府信息公开申请情况“（七）总计”行"),
  clause: "表三每一列：（一）至（六）各项办理结果之和，等于（七）总计。",
  instances: APPLICANT_COLUMNS.map((column) => ({
    table: form.table,
    scope: column.title,
    left: [applicationFigure(form.table, form.resultsTotal.id, column.id)],
    right: resultItems(form).map((item) => applicationFigure(form.table, item.id, column.id)),
  })),
});
