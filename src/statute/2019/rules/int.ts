/** INT: counts are whole numbers, 0 or more; 本年增/减 is a whole number with its sign. */
import { CUSTOM } from "../../citations";
import { numberRule } from "../../forms/rules/number";
import { TABLES } from "../tables/all";

export const INT = numberRule(TABLES, {
  code: "INT", kinds: ["count", "change"],
  citation: CUSTOM("件数的含义"),
  clause: "表三、表四和表二除采购总金额外，各格填 0 或正整数；“本年增/减”填整数，减少填负数。",
});
