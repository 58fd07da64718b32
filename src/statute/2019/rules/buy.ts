/** BUY: the amount of purchases is 0 or more; decimals are allowed. The notice names no unit, so none is asked for. */
import { N60 } from "../../citations";
import { numberRule } from "../../forms/rules/number";
import { TABLES } from "../tables/all";

export const BUY = numberRule(TABLES, {
  code: "BUY", kinds: ["amount"],
  citation: N60("二、主动公开政府信息情况：采购总金额"),
  clause: "表二政府集中采购的采购总金额填 0 或正数，可以有小数；格式没有规定单位。",
});
