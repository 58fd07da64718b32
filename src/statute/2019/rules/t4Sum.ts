/** T4-SUM: in each block of table 四 the four results add up to 总计. */
import { N60 } from "../../citations";
import { litigationTotals } from "../../forms/rules/litigationTotals";

export const T4_SUM = litigationTotals(N60);
