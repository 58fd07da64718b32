/** T3-SUM7: in each column of table 三 the results （一） to （六） add up to （七）总计. */
import { N30 } from "../../citations";
import { APPLICANT_COLUMNS } from "../../forms/applicants";
import { applicationFigure, resultItems } from "../../forms/applications";
import type { IdentityRule } from "../../types";
import { APPLICATIONS_FORM as FORM } from "../tables/applications";

export const T3_SUM7: IdentityRule = {
  code: "T3-SUM7", kind: "identity", level: "error", defines: true,
  citation: N30("三、收到和处理政府信息公开申请情况“（七）总计”行"),
  clause: "表三每一列：（一）至（六）各项办理结果之和，等于（七）总计。",
  instances: APPLICANT_COLUMNS.map((column) => ({
    table: FORM.table,
    scope: column.title,
    left: [applicationFigure(FORM.table, FORM.resultsTotal.id, column.id)],
    right: resultItems(FORM).map((item) => applicationFigure(FORM.table, item.id, column.id)),
  })),
};
