/** NUM: points are numbered one by one. */
import { numberingRule } from "../../forms/rules/numbering";

export const NUM = numberingRule();
