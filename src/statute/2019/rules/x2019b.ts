/** X-2019b: 上一年项目数量 is what last year's report came to. */
import { CUSTOM } from "../../citations";
import { T2 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { LastYearRule } from "../../types";

export const X_2019B: LastYearRule = {
  code: "X-2019b", kind: "lastYear", level: "hint", acrossEditions: false, carries: false,
  citation: CUSTOM("与去年年报比对"),
  clause: "表二各事项：上一年项目数量等于去年年报的上一年项目数量加本年增/减。",
  instances: ["lic", "oth", "pun", "coe", "fee"].map((item) => {
    const of = (column: string) => figureId(`${T2}.${item}.${column}`);
    return { figure: of("last"), last: [of("last"), of("change")], plus: [], minus: [] };
  }),
};
