/** X-2019a: 对外公开总数量 follows from last year's. It is not always so in published reports: a hint. */
import { CUSTOM } from "../../citations";
import { T2 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { LastYearRule } from "../../types";

export const X_2019A: LastYearRule = {
  code: "X-2019a", kind: "lastYear", level: "hint", acrossEditions: false, carries: false,
  citation: CUSTOM("与去年年报比对"),
  clause: "表二规章、规范性文件：对外公开总数量等于去年的对外公开总数量加本年新公开数量。",
  instances: ["reg", "norm"].map((item) => {
    const of = (column: string) => figureId(`${T2}.${item}.${column}`);
    return { figure: of("total"), last: [of("total")], plus: [of("opened")], minus: [] };
  }),
};
