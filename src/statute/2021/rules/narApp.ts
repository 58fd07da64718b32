/** NAR-APP: classes of applicants, as the texts say them. */
import { applicantsSaid } from "../../forms/rules/said";
import { APPLICATIONS_FORM } from "../tables/applications";

export const NAR_APP = applicantsSaid(APPLICATIONS_FORM);
