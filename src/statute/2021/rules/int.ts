/** INT: counts are whole numbers, 0 or more. */
import { CUSTOM } from "../../citations";
import { numberRule } from "../../forms/rules/number";
import { TABLES } from "../tables/all";

export const INT = numberRule(TABLES, {
  code: "INT", kinds: ["count"],
  citation: CUSTOM("件数的含义"),
  clause: "表三、表四和表二除收费金额外，各格填 0 或正整数。",
});
