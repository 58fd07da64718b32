/** NAR-FW: reviews and law suits, as the texts say them. */
import { casesSaid } from "../../forms/rules/said";

export const NAR_FW = casesSaid();
