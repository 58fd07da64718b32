/** NAR-DONE: results of handling and applications carried out, as the texts say them. */
import { handledSaid } from "../../forms/rules/said";
import { APPLICATIONS_FORM } from "../tables/applications";

export const NAR_DONE = handledSaid(APPLICATIONS_FORM);
