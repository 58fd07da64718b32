/** T3-ROW: in each row of table 三 the six classes of applicants add up to 总计. */
import { N30 } from "../../citations";
import { APPLICANTS, APPLICANT_TOTAL } from "../../forms/applicants";
import { allItems, applicationFigure } from "../../forms/applications";
import type { IdentityRule } from "../../types";
import { APPLICATIONS, APPLICATIONS_FORM as FORM } from "../tables/applications";

export const T3_ROW: IdentityRule = {
  code: "T3-ROW", kind: "identity", level: "error", defines: true,
  citation: N30("三、收到和处理政府信息公开申请情况“总计”栏"),
  clause: "表三每一行：自然人与法人或其他组织各栏之和，等于总计。",
  instances: allItems(FORM).map((item) => {
    const total = applicationFigure(FORM.table, item.id, APPLICANT_TOTAL.id);
    return {
      table: FORM.table,
      scope: APPLICATIONS.figures.find((f) => f.id === total)!.item,
      left: [total],
      right: APPLICANTS.map((c) => applicationFigure(FORM.table, item.id, c.id)),
    };
  }),
};
