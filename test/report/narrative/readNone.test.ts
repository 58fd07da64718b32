/** What a word of denial denies, and what it leaves alone. Readings as `told` writes them. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const OFFICE = "pt_build_2024";
const DENIALS: readonly (readonly [report: string, text: string, readings: string])[] = [
  [OFFICE, "政府信息公开申请为0件，未收到申请。", "received 0"],
  [OFFICE, "未收到政府信息公开申请（网上）。", ""],
  [OFFICE, "未收到政府信息公开申请：无。", "received none"],
  [OFFICE, "没有公开的申请。", ""],
  [OFFICE, "未收到通过网络申请。", ""],
  [OFFICE, "未收到书面、口头的申请。", "received none"],
  [OFFICE, "未收到申请和，复议。", ""],
  [OFFICE, "未发生因政府信息公开引起的行政复议、诉讼、来信。", "reconsideration none, litigation none"],
  [OFFICE, "未发生行政复议和来信。", ""],
  [OFFICE, "未发生复议诉讼情况。", "reconsideration none, litigation none"],
  [OFFICE, "未发生。", ""],
  [OFFICE, "未收到。", ""],
  [OFFICE, "申请无。", "received none"],
  [OFFICE, "申请情况良好：无。", ""],
  [OFFICE, "来信、申请：无。", "received none"],
  [OFFICE, "未予以公开。", ""],
  [OFFICE, "无不予公开情形。", "refused none"],
  [OFFICE, "无其他处理。", "otherResult none"],
  [OFFICE, "无国家秘密。", ""],
  [OFFICE, "没有办结的申请。", ""],
  [OFFICE, "未办结申请。", ""],
  [OFFICE, "未办结。", ""],
  [OFFICE, "未结转。", "carriedOut none"],
  [OFFICE, "无结转。", "carriedOut none"],
  [OFFICE, "未制发行政规范性文件。", "documents.made none"],
  [OFFICE, "未制发规章和行政规范性文件。", "regulations.made none, documents.made none"],
  [OFFICE, "无规章。", ""],
  [OFFICE, "无行政规范性文件。", ""],
  [OFFICE, "未收到行政复议申请。", "reconsideration none"],
  [OFFICE, "收到信访2件，未收到申请。", "received none"],
  [OFFICE, "收到信访2件，未发生复议。", ""],
  [OFFICE, "办理行政处罚2件，未发生复议。", ""],
  [OFFICE, "办理信访2件；未发生复议。", ""],
];

describe("denials", () => {
  it.each(DENIALS)("%s: %s", (id, text, readings) => {
    expect(told(readNarrative(saying(id, text)))).toBe(readings);
  });
});
