/** NAR-EMPTY: sections 一, 五 and 六 say something. */
import type { Cite } from "../../citations";
import type { NarrativeRule, Section } from "../../types";

export const narrativeRule = (notice: Cite, sections: readonly Section[]): NarrativeRule => ({
  code: "NAR-EMPTY", kind: "narrative", level: "error",
  citation: notice("格式模板（文字描述）"),
  clause: "第一、五、六部分都要有文字。",
  sections: sections.filter((s) => s.kind === "narrative" && s.required).map((s) => s.id),
});
