/** X-CARRY: 上年结转 against last year's 结转下年度继续办理, of either edition. */
import { N60 } from "../../citations";
import { carriedOver } from "../../forms/rules/carriedOver";
import { APPLICATIONS_FORM } from "../tables/applications";

export const X_CARRY = carriedOver(N60, APPLICATIONS_FORM);
