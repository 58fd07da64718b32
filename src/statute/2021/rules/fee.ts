/** FEE: the amount of fees is 0 or more, in 万元; decimals are allowed (up to six places occur in published reports). */
import { N30 } from "../../citations";
import { numberRule } from "../../forms/rules/number";
import { TABLES } from "../tables/all";

export const FEE = numberRule(TABLES, {
  code: "FEE", kinds: ["amount"],
  citation: N30("二、主动公开政府信息情况：本年收费金额（单位：万元）"),
  clause: "表二行政事业性收费填 0 或正数，单位万元，可以有小数。",
});
