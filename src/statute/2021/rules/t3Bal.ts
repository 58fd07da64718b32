/** T3-BAL: 第一项加第二项之和，等于第三项加第四项之和, the one formula that the form itself prints. */
import { N30 } from "../../citations";
import { APPLICANT_COLUMNS } from "../../forms/applicants";
import { applicationFigure } from "../../forms/applications";
import type { IdentityRule } from "../../types";
import { APPLICATIONS_FORM as FORM } from "../tables/applications";

export const T3_BAL: IdentityRule = {
  code: "T3-BAL", kind: "identity", level: "error", defines: false,
  citation: N30("三、收到和处理政府信息公开申请情况：本列数据的勾稽关系"),
  clause: "表三每一列：本年新收加上年结转，等于本年度办理结果总计加结转下年度继续办理。",
  instances: APPLICANT_COLUMNS.map((column) => {
    const of = (item: string) => applicationFigure(FORM.table, item, column.id);
    return { table: FORM.table, scope: column.title, left: [of(FORM.received.id), of(FORM.carriedIn.id)], right: [of(FORM.resultsTotal.id), of(FORM.carriedOut.id)] };
  }),
};
