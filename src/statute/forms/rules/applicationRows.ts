/** T3-ROW: in each row of table 三 the six classes of applicants add up to 总计. */
import type { Cite } from "../../citations";
import type { IdentityRule, Table } from "../../types";
import { APPLICANTS, APPLICANT_TOTAL } from "../applicants";
import { allItems, applicationFigure, type ApplicationsForm } from "../applications";

/** `table`: the form drawn, which knows how messages name each row. */
export const applicationRows = (notice: Cite, form: ApplicationsForm, table: Table): IdentityRule => ({
  code: "T3-ROW", kind: "identity", level: "error", defines: true,
  citation: notice("三、收到和处理政府信息公开申请情况“总计”栏"),
  clause: "表三每一行：自然人与法人或其他组织各栏之和，等于总计。",
  instances: allItems(form).map((item) => {
    const total = applicationFigure(form.table, item.id, APPLICANT_TOTAL.id);
    return {
      table: form.table,
      scope: table.figures.find((f) => f.id === total)!.item,
      left: [total],
      right: APPLICANTS.map((c) => applicationFigure(form.table, item.id, c.id)),
    };
  }),
});
