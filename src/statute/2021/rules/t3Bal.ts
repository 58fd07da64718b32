/** T3-BAL: 第一项加第二项之和，等于第三项加第四项之和. */
import { N30 } from "../../citations";
import { applicationBalance } from "../../forms/rules/applicationBalance";
import { APPLICATIONS_FORM } from "../tables/applications";

export const T3_BAL = applicationBalance(N30, APPLICATIONS_FORM);
