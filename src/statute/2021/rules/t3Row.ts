/** T3-ROW: in each row of table 三 the six classes of applicants add up to 总计. */
import { N30 } from "../../citations";
import { applicationRows } from "../../forms/rules/applicationRows";
import { APPLICATIONS, APPLICATIONS_FORM } from "../tables/applications";

export const T3_ROW = applicationRows(N30, APPLICATIONS_FORM, APPLICATIONS);
