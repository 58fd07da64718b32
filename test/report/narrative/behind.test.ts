/** Names before and behind a number: how far a reason may reach, what may stand between a verb and its matter, what only looks like a name. Readings as `told` writes them. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const OFFICE = "pt_build_2024";
const NAMES: readonly (readonly [report: string, text: string, readings: string])[] = [
  [OFFICE, "4件因天地玄黄宇宙洪荒日月盈昃辰宿列张无法提供。", "unavailable 4"],
  [OFFICE, "4件因天地玄黄宇宙洪荒日月盈昃辰宿列张寒无法提供。", ""],
  [OFFICE, "办结58件，36.4%因不掌握而无法提供。", "done 58, unavailable 36.4%"],
  [OFFICE, "办结58件，36.4%因不掌握无法提供。", "done 58, item:r4_1 36.4%"],
  [OFFICE, "办结58件，36.4%来自自然人。", "done 58"],
  [OFFICE, "58件来自自然人。", "natural 58"],
  [OFFICE, "收到58件，58件申请来自自然人。", "received 58, natural 58"],
  [OFFICE, "收到58件，来自自然人的58件。", "received 58, natural 58"],
  [OFFICE, "办结58件，12件结转、4件予以公开。", "done 58, granted 4"],
  [OFFICE, "办结58件，其中4件予以公开信息公开申请表。", "done 58, 58>4"],
  [OFFICE, "办结58件，4件予以公开，信访3件。", "done 58, granted 4"],
  [OFFICE, "办结58件，4件予以公开和3件部分公开。", "done 58, granted 4, partial 3"],
  [OFFICE, "结转2件信访件。", ""],
  [OFFICE, "2件信访结转下年度办理。", ""],
  [OFFICE, "2件均答复无法提供。", "unavailable 2"],
  [OFFICE, "发现2件不予公开。", ""],
  [OFFICE, "出台天地玄黄宇宙洪荒日月盈昃辰宿行政规范性文件3件。", "documents.made 3"],
  [OFFICE, "出台天地玄黄宇宙洪荒日月盈昃辰宿列行政规范性文件3件。", ""],
  [OFFICE, "制发行政规范性文件天地玄黄宇宙洪荒日月盈昃辰宿3件。", ""],
  [OFFICE, "予以公开（含上年）12件。", "granted 12"],
  [OFFICE, "予以公开（网上）12件。", "granted 12"],
  [OFFICE, "无法提供，为12件。", "unavailable 12"],
  [OFFICE, "无法提供，共12件。", ""],
  [OFFICE, "无法提供，均12件。", "unavailable 12"],
  [OFFICE, "无法提供，12件。", ""],
  [OFFICE, "无法提供：12件。", "unavailable 12"],
  [OFFICE, "予以公开或部分公开12件。", "published 12"],
  [OFFICE, "行政复议9件，其中涉及信息公开2件。", "9>2"],
  [OFFICE, "行政复议9件，行政处罚类天地玄黄宇宙洪荒日月盈昃辰宿列张寒天地玄黄宇宙洪荒日月盈昃辰宿列张，其中涉及信息公开2件。", ""],
  [OFFICE, "行政复议9件，行政处罚类天地玄黄宇宙洪荒日月盈昃辰宿列张寒天地玄黄宇宙洪荒日月盈昃辰宿列张寒，其中涉及信息公开2件。", "reconsideration 9, 9>2"],
  [OFFICE, "行政复议9件，其中天地玄黄宇宙洪荒日月盈昃辰宿信息公开2件。", "9>2"],
  [OFFICE, "行政复议9件，其中天地玄黄宇宙洪荒日月盈昃辰宿列信息公开2件。", "reconsideration 9, 9>2"],
  [OFFICE, "行政复议9件，其中涉及土地征收2件。", "reconsideration 9, 9>2"],
  [OFFICE, "行政复议0件，其中涉及信息公开0件。", "reconsideration 0, 0>0"],
  [OFFICE, "因政府信息公开被申请行政复议9件，其中涉及信息公开答复2件。", "reconsideration 9, 9>2"],
  [OFFICE, "行政复议9件。其中涉及信息公开2件。", "reconsideration 9, 9>2"],
];

describe("names beside numbers", () => {
  it.each(NAMES)("%s: %s", (id, text, readings) => {
    expect(told(readNarrative(saying(id, text)))).toBe(readings);
  });
});
