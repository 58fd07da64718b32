/** The six sections of the 2021 edition with the template's own headings, and what the notice asks of each. */
import { N30 } from "../citations";
import type { Section } from "../types";
import { S0, S1, S2, S3, S4, S5, S6, T2, T3, T4 } from "./tables/ids";

const PREFACE: Section = {
  id: S0, number: "", title: "", kind: "narrative", required: false, parts: [],
  demand: "引言（可不写）：编制依据、统计期限、联系方式等。",
};
const OVERVIEW: Section = {
  id: S1, number: "一", title: "一、总体情况", kind: "narrative", required: true,
  parts: [
    { id: "active", title: "主动公开", demand: "主动公开的工作情况和数据。" },
    { id: "request", title: "依申请公开", demand: "收到和办理政府信息公开申请的情况。" },
    { id: "manage", title: "政府信息管理", demand: "政府信息的制作、审查、发布、更新和管理情况。" },
    { id: "platform", title: "政府信息公开平台建设", demand: "政府网站、政务新媒体、公开专区等平台的建设情况。" },
    { id: "oversight", title: "监督保障", demand: "队伍、培训、监督检查；各级人民政府还要写工作考核、社会评议和责任追究结果情况。" },
  ],
  demand: "聚焦主题、简明客观，篇幅原则上不超过一千字。",
  citation: N30("一、总体情况"),
};
const PROBLEMS: Section = {
  id: S5, number: "五", title: "五、存在的主要问题及改进情况", kind: "narrative", required: true, parts: [],
  demand: "实事求是、明确具体，不得敷衍了事甚至年年雷同。",
  citation: N30("五、存在的主要问题及改进情况"),
};
const OTHERS: Section = {
  id: S6, number: "六", title: "六、其他需要报告的事项", kind: "narrative", required: true, parts: [],
  demand: "收取信息处理费情况在此处报告，没有收取也要写一句；其他文件要求报告的事项也写在这里。",
  citation: N30("六、其他需要报告的事项"),
};

export const SECTIONS: readonly Section[] = [
  PREFACE,
  OVERVIEW,
  { id: S2, number: "二", title: "二、主动公开政府信息情况", kind: "table", required: true, parts: [], table: T2, demand: "", citation: N30("二、主动公开政府信息情况") },
  { id: S3, number: "三", title: "三、收到和处理政府信息公开申请情况", kind: "table", required: true, parts: [], table: T3, demand: "", citation: N30("三、收到和处理政府信息公开申请情况") },
  { id: S4, number: "四", title: "四、政府信息公开行政复议、行政诉讼情况", kind: "table", required: true, parts: [], table: T4, demand: "", citation: N30("四、政府信息公开行政复议、行政诉讼情况") },
  PROBLEMS,
  OTHERS,
];
