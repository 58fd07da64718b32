/** YEAR: texts speak of the report year; last year's words are not taken over with their year. */
import { CUSTOM } from "../../citations";
import type { YearsRule } from "../../types";
import { S5 } from "../ids";

export const yearsRule = (): YearsRule => ({
  code: "YEAR", kind: "years", level: "hint",
  citation: CUSTOM("文字与报告年度一致"),
  clause: "文字里写的年份是报告年度。",
  plans: [S5],
});
