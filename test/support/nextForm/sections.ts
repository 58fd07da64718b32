/** The sections of the form to come. */
import { notice } from "./notice";
import { S1, S2, S3, S4, T2, T3 } from "../../../src/statute/forms/ids";
import type { Section } from "../../../src/statute/types";

// #region sections
export const SECTIONS: readonly Section[] = [
  { id: S1, number: "一", title: "一、总体情况", kind: "narrative", required: true, parts: [], demand: "全年工作和数据。", citation: notice("一、总体情况") },
  { id: S2, number: "二", title: "二、主动公开政府信息情况", kind: "table", required: true, parts: [], table: T2, demand: "" },
  { id: S3, number: "三", title: "三、政府信息公开申请情况", kind: "table", required: true, parts: [], table: T3, demand: "" },
  { id: S4, number: "四", title: "四、存在的主要问题", kind: "narrative", required: true, parts: [], demand: "问题和改进措施。", citation: notice("四、存在的主要问题") },
];
// #endregion
