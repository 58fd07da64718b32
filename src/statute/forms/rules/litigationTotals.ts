/** T4-SUM: in each block of table 四 the four results add up to 总计. */
import type { Cite } from "../../citations";
import type { IdentityRule } from "../../types";
import { T4 } from "../ids";
import { BLOCKS, litigationFigure, RESULTS, RESULT_TOTAL } from "../litigation";

export const litigationTotals = (notice: Cite): IdentityRule => ({
  code: "T4-SUM", kind: "identity", level: "error", defines: true,
  citation: notice("四、政府信息公开行政复议、行政诉讼情况“总计”栏"),
  clause: "表四行政复议、未经复议直接起诉、复议后起诉各自：结果维持、结果纠正、其他结果、尚未审结之和，等于总计。",
  instances: BLOCKS.map((block) => ({
    table: T4,
    scope: block.name,
    left: [litigationFigure(T4, block.id, RESULT_TOTAL.id)],
    right: RESULTS.map((r) => litigationFigure(T4, block.id, r.id)),
  })),
});
