/** GOV-5: a people's government tells what its 工作考核, 社会评议 and 责任追究 came to. Offices of one, subdistricts among them, need not. */
import { REGULATION } from "../../citations";
import type { MentionRule } from "../../types";
import { S1 } from "../ids";

export const governmentRule = (): MentionRule => ({
  code: "GOV-5", kind: "mention", level: "hint", section: S1, governments: true,
  citation: REGULATION("第五十条第（四）项"),
  clause: "各级人民政府的总体情况要写工作考核、社会评议和责任追究结果。",
  topics: [
    { name: "工作考核", pattern: "考核|绩效|考评" },
    { name: "社会评议", pattern: "评议|满意度|第三方评估|测评|群众评价|社会评价" },
    { name: "责任追究", pattern: "追究|问责|追责" },
  ],
});
