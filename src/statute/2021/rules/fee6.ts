/** FEE-6: section 六 says what was charged for handling applications, also where it was nothing. The charge exists since 2021 (国办函〔2020〕109号). */
import { N30 } from "../../citations";
import { S6 } from "../../forms/ids";
import { FIRST_YEAR } from "../firstYear";
import type { MentionRule } from "../../types";

export const FEE_6: MentionRule = {
  code: "FEE-6", kind: "mention", level: "warning", section: S6, fromYear: FIRST_YEAR,
  citation: N30("六、其他需要报告的事项：收取信息处理费情况"),
  clause: "第六部分要写收取信息处理费情况，没有收取也要写。",
  // 无收取信息处理费情况, 没有产生信息公开处理费, 收费, 不收取任何费用, 全年收取……3940元.
  topics: [{ name: "信息处理费", pattern: "处理费|收费|费用|收取[^。；;]{0,40}[费元]" }],
};
