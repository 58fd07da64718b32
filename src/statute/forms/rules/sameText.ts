/** NAR-SAME: the section on problems and improvements is not last year's once more. */
import type { Cite } from "../../citations";
import type { SameTextRule } from "../../types";
import { S5 } from "../ids";

export const sameTextRule = (notice: Cite): SameTextRule => ({
  code: "NAR-SAME", kind: "sameText", level: "hint",
  citation: notice("五、存在的主要问题及改进情况"),
  clause: "第五部分不与去年年报雷同。",
  sections: [S5], least: 0.9,
});
