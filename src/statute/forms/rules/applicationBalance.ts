/** T3-BAL: 第一项加第二项之和，等于第三项加第四项之和, the one formula that the form itself prints. */
import type { Cite } from "../../citations";
import type { IdentityRule } from "../../types";
import { APPLICANT_COLUMNS } from "../applicants";
import { applicationFigure, type ApplicationsForm } from "../applications";

export const applicationBalance = (notice: Cite, form: ApplicationsForm): IdentityRule => ({
  code: "T3-BAL", kind: "identity", level: "error", defines: false,
  citation: notice("三、收到和处理政府信息公开申请情况：本列数据的勾稽关系"),
  clause: "表三每一列：本年新收加上年结转，等于本年度办理结果总计加结转下年度继续办理。",
  instances: APPLICANT_COLUMNS.map((column) => {
    const of = (item: string) => applicationFigure(form.table, item, column.id);
    return { table: form.table, scope: column.title, left: [of(form.received.id), of(form.carriedIn.id)], right: [of(form.resultsTotal.id), of(form.carriedOut.id)] };
  }),
});
