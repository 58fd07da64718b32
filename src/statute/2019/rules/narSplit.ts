/** NAR-SPLIT: totals of the texts and the parts that they list. */
import { divisionsSaid } from "../../forms/rules/said";

export const NAR_SPLIT = divisionsSaid();
