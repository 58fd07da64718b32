/** META: a report needs its unit, its year and its date. */
import { CUSTOM } from "../../citations";
import type { MetaRule } from "../../types";

export const metaRule = (): MetaRule => ({
  code: "META", kind: "meta", level: "error",
  citation: CUSTOM("标题、落款和成文日期"),
  clause: "单位全称、报告年度、成文日期都要填写。",
  fields: ["unit", "year", "date"],
});
