/** NAR-EMPTY: sections 一, 五 and 六 say something. */
import { N30 } from "../../citations";
import type { NarrativeRule } from "../../types";
import { SECTIONS } from "../sections";

export const NAR_EMPTY: NarrativeRule = {
  code: "NAR-EMPTY", kind: "narrative", level: "error",
  citation: N30("格式模板（文字描述）"),
  clause: "第一、五、六部分都要有文字。",
  sections: SECTIONS.filter((s) => s.kind === "narrative" && s.required).map((s) => s.id),
};
