/** T3-SUM7: in each column of table 三 the results （一） to （六） add up to （七）总计. */
import { N30 } from "../../citations";
import { applicationResults } from "../../forms/rules/applicationResults";
import { APPLICATIONS_FORM } from "../tables/applications";

export const T3_SUM7 = applicationResults(N30, APPLICATIONS_FORM);
