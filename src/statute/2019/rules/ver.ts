/** VER: the trial format is for report years 2019 and 2020; from 2021 on there is another. */
import { FIRST_YEAR } from "../../2021/firstYear";
import { N30 } from "../../citations";
import type { InForceRule } from "../../types";

export const VER: InForceRule = {
  code: "VER", kind: "inForce", level: "warning", until: FIRST_YEAR - 1,
  citation: N30("《中华人民共和国政府信息公开工作年度报告格式》"),
  clause: "2019年版用于2019、2020年的年报，2021年起用2021年版。",
};
