/** NUM: points are numbered without a gap, a repetition or a step back. */
import { CUSTOM } from "../../citations";
import type { NumberingRule } from "../../types";

export const numberingRule = (): NumberingRule => ({
  code: "NUM", kind: "numbering", level: "hint",
  citation: CUSTOM("编号连续"),
  clause: "文字里的编号连续，不重不漏。",
});
