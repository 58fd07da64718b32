/** NAR-SAME: section 五 is not last year's once more. */
import { N60 } from "../../citations";
import { sameTextRule } from "../../forms/rules/sameText";

export const NAR_SAME = sameTextRule(N60);
