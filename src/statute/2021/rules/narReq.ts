/** NAR-REQ: applications received and carried in, as the texts say them. */
import { receivedSaid } from "../../forms/rules/said";
import { APPLICATIONS_FORM } from "../tables/applications";

export const NAR_REQ = receivedSaid(APPLICATIONS_FORM);
