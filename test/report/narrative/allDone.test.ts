/** Statements without a number: that all was done, and that there was none. Readings as `told` writes them. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const OFFICE = "pt_build_2024";
const STATEMENTS: readonly (readonly [report: string, text: string, readings: string])[] = [
  [OFFICE, "收到政府信息公开申请58件，均已办结。", "received 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，全部按时办结。", "received 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，均未办结。", "received 58"],
  [OFFICE, "收到政府信息公开申请58件，均在15个工作日内办结。", "received 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，均通过书面形式办结。", "received 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，均由申请人自行到档案馆查阅复制后才得以办结。", "received 58"],
  [OFFICE, "收到政府信息公开申请58件，58件均已办结。", "received 58, done 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，12件均已办结。", "received 58"],
  [OFFICE, "收到政府信息公开申请58件，均办结58件。", "received 58, done 58"],
  [OFFICE, "收到政府信息公开申请58件，均已答复、办结。", "received 58, allDone all"],
  [OFFICE, "收到政府信息公开申请58件，办结12件，均按期答复。", "received 58, done 12"],
  [OFFICE, "收到政府信息公开申请58件，办结58件，均按期答复。", "received 58, done 58, allDone all"],
  [OFFICE, "政府信息公开申请均已办结。", "allDone all"],
  [OFFICE, "补正的政府信息公开申请均已办结。", ""],
  [OFFICE, "行政复议均已办结。", ""],
  [OFFICE, "收到行政复议3件，均已办结。", ""],
  [OFFICE, "收到政府信息公开申请58件，均各自办结。", "received 58, allDone all"],
  [OFFICE, "未收到政府信息公开申请。", "received none"],
  [OFFICE, "没有收到政府信息公开申请。", "received none"],
  [OFFICE, "未收到政府信息公开申请1件。", "received none"],
  [OFFICE, "未收到政府信息公开申请2件。", ""],
  [OFFICE, "未收到书面申请。", "received none"],
  [OFFICE, "未收到书面、网络形式的政府信息公开申请。", "received none"],
  [OFFICE, "未收到政府信息公开申请表。", ""],
  [OFFICE, "未收到任何申请。", "received none"],
  [OFFICE, "未发生行政复议（含行政诉讼）。", ""],
  [OFFICE, "未发生行政复议，无行政诉讼。", "reconsideration none, litigation none"],
  [OFFICE, "行政复议：无。", "reconsideration none"],
  [OFFICE, "行政复议、行政诉讼：无。", "litigation none, reconsideration none"],
  [OFFICE, "行政复议和行政诉讼均无。", "litigation none, reconsideration none"],
  [OFFICE, "无。", ""],
  [OFFICE, "无申请。", "received none"],
  [OFFICE, "零申请。", "received none"],
  [OFFICE, "无依申请公开。", "received none"],
  [OFFICE, "无补助申请。", ""],
  [OFFICE, "未收到来信、申请。", ""],
  [OFFICE, "未收到信访，未收到申请。", "received none"],
  [OFFICE, "因政府信息公开未发生行政复议。", "reconsideration none"],
  [OFFICE, "无结转下年度办理。", "carriedOut none"],
  [OFFICE, "上年无行政复议。", ""],
  [OFFICE, "一季度无行政复议。", ""],
  [OFFICE, "全市无行政复议。", ""],
];

describe("that all was done or there was none", () => {
  it.each(STATEMENTS)("%s: %s", (id, text, readings) => {
    expect(told(readNarrative(saying(id, text)))).toBe(readings);
  });
});
