/** X-VALID: 现行有效 follows from last year's. Clean-ups, mergers and recounts break it rightly, so it is a warning and never an error. */
import { CUSTOM } from "../../citations";
import { T2 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { LastYearRule } from "../../types";

export const X_VALID: LastYearRule = {
  code: "X-VALID", kind: "lastYear", level: "warning", acrossEditions: false, carries: false,
  citation: CUSTOM("与去年年报比对"),
  clause: "表二规章、行政规范性文件：现行有效件数等于去年的现行有效件数加本年制发减本年废止。",
  instances: ["reg", "norm"].map((item) => {
    const of = (column: string) => figureId(`${T2}.${item}.${column}`);
    return { figure: of("valid"), last: [of("valid")], plus: [of("made")], minus: [of("repealed")] };
  }),
};
