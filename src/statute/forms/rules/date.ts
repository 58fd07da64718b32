/** DATE: 成文日期 after the end of the report year and within the deadline of the kind of office. */
import { REGULATION } from "../../citations";
import type { DateRule } from "../../types";

export const dateRule = (): DateRule => ({
  code: "DATE", kind: "date", level: "warning",
  citation: REGULATION("第四十九条"),
  clause: "成文日期在报告年度次年1月1日以后、法定期限以前。",
});
