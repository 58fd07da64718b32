/** GOV-5: 工作考核, 社会评议, 责任追究 in the report of a people's government. */
import { governmentRule } from "../../forms/rules/government";

export const GOV_5 = governmentRule();
