/** NAR-PCT: percentages of what the table counts. */
import { sharesSaid } from "../../forms/rules/said";

export const NAR_PCT = sharesSaid();
