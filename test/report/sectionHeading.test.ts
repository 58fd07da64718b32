/** Which lines are headings of a form, tried on titles made up here: the fewer signs a line has of being one, the closer its words must come. */
import { sectionHeading, sectionTitles } from "../../src/report/sectionHeading";
import { sectionId } from "../../src/statute/ids";
import type { Section } from "../../src/statute/types";
import { TOY } from "../support/toy";

const section = (id: string, number: string, title: string): Section => ({ id: sectionId(id), number, title, kind: "narrative", required: true, parts: [], demand: "" });
const FORM = { ...TOY, sections: [section("s0", "", ""), section("s1", "一", "一、总体情况"), section("s2", "二", "二、主动公开政府信息情况"), section("s3", "三", "三、收到和处理政府信息公开申请情况"), section("s4", "四", "四、政府信息公开行政复议、行政诉讼情况"), section("s5", "五", "五、存在的主要问题及改进情况"), section("s6", "六", "六、其他需要报告的事项")] };
const titles = sectionTitles(FORM);
/** `s1 1 一、总体情况 | rest`, or nothing. */
const told = (line: string, marked = false): string | undefined => {
  const found = sectionHeading(line, marked, titles);
  return found && `${found.section?.id ?? "none"} ${found.number ?? "-"} ${found.text}${found.rest === "" ? "" : ` | ${found.rest}`}`;
};

test("titles are compared without their numbers; what has no title is none", () => {
  expect(titles.map(({ section: { id }, words, bare, number }) => [id, words, bare, number]).slice(0, 4)).toEqual([["s1", "总体情况", "总体情况", 1], ["s2", "主动公开政府信息情况", "主动公开政府信息情况", 2], ["s3", "收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况", 3], ["s4", "政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议行政诉讼情况", 4]]);
  expect(titles.map(({ section: { id } }) => id)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
  expect(sectionTitles({ ...TOY, sections: [section("s7", "", "附件、目录"), section("s8", "三", "三．、 甲、乙")] }).map(({ words, number }) => [words, number])).toEqual([["附件、目录", undefined], ["甲、乙", 3]]);
});

test.each<[string, string]>([
  // As the form has it, with any number, in any width; alone it needs no number.
  ["一、总体情况", "s1 1 一、总体情况"], [" \u3000一、总体情况 \u200b", "s1 1 一、总体情况"], ["总体情况", "s1 - 总体情况"], ["3.总体情况", "s1 3 3.总体情况"], ["第一部分 总体情况", "s1 1 第一部分 总体情况"], ["四、政府信息公开行政复议行政诉讼情况", "s4 4 四、政府信息公开行政复议行政诉讼情况"],
  // With its text in the same line.
  ["一、总体情况。全年公开信息。", "s1 1 一、总体情况 | 全年公开信息。"], ["一、总体情况：全年公开", "s1 1 一、总体情况 | 全年公开"], ["一、总体情况:全年公开", "s1 1 一、总体情况 | 全年公开"], ["一、总体情况 全年公开", "s1 1 一、总体情况 | 全年公开"], ["一、总体情况 ：全年公开", "s1 1 一、总体情况 | 全年公开"],
  // A note in brackets belongs to it.
  ["二、主动公开政府信息情况（单位：件）", "s2 2 二、主动公开政府信息情况（单位：件）"], ["二、主动公开政府信息情况(件)信息内容本年", "s2 2 二、主动公开政府信息情况(件) | 信息内容本年"], ["一、总体情况（见附件。", "s1 1 一、总体情况 | （见附件。"],
  // Words put in or left out, with the number of the form.
  ["五、政府信息公开工作存在的主要问题及改进情况", "s5 5 五、政府信息公开工作存在的主要问题及改进情况"], ["五、存在的问题和改进", "s5 5 五、存在的问题和改进"], ["三、处理政府信息公开申请", "s3 3 三、处理政府信息公开申请"], ["总体情况（略）", "s1 - 总体情况（略）"], ["六、其他需要报告的事项（无）", "s6 6 六、其他需要报告的事项（无）"],
  ["一、总体情况和主要做法", "s1 1 一、总体情况和主要做法"],
  // A number further, where the office has a section of its own before it.
  ["三、主动公开政府信息", "s2 3 三、主动公开政府信息"], ["六、存在的主要问题", "s5 6 六、存在的主要问题"],
  ["四、处理政府信息", "s3 4 四、处理政府信息"], ["四、收到和处理", "s3 4 四、收到和处理"],
  // Two further, or with hardly any words, nothing tells it from a heading of the office's own.
  ["五、收到和处理", "none 5 五、收到和处理"], ["四、处理申请", "none 4 四、处理申请"], ["二、收到和处理", "none 2 二、收到和处理"],
  // A number that is quite another, with nearly all the words.
  ["九、其他需报告的事项", "s6 9 九、其他需报告的事项"],
  // A heading of the office's own.
  ["七、保障措施", "none 7 七、保障措施"], ["二、培训", "none 2 二、培训"], ["五、监督", "none 5 五、监督"], ["一、概述", "none 1 一、概述"], ["七、保障措施。", "none 7 七、保障措施。"],
  // In brackets, as reports number parts: only nearly the whole words.
  ["（二）主动公开政府信息情况", "s2 2 （二）主动公开政府信息情况"], ["（六）其他需要报告的事项有", "s6 6 （六）其他需要报告的事项有"], ["（五）总体情况", "s1 5 （五）总体情况"],
  // Words that end as a sentence does are hardly more than the heading's.
  ["六、其他需要报告的事项。", "s6 6 六、其他需要报告的事项"], ["六、其他需报告的事项；", "s6 6 六、其他需报告的事项；"],
])("%j is the heading %j", (line, heading) => {
  expect(told(line)).toBe(heading);
});

test.each([
  ["words without a number that are not just those of a heading", "存在的主要问题及改进情况如下"],
  ["words of a heading within a sentence", "我局总体情况良好"],
  ["a sentence", "一、总体情况良好。全年公开信息。"],
  ["a sentence that is longer than the heading's words", "五、存在的主要问题及改进工作的情况还不够理想。"],
  ["words in brackets with another number", "（一）主动公开政府信息情况好"],
  ["a few words in brackets", "（二）主动公开政府"],
  ["a heading of the office's own in brackets", "（七）保障措施"],
  ["words behind others in brackets", "（试行）总体情况"],
  ["nothing", ""],
  ["a number with a text behind it that is no heading", `一、${"我局认真贯彻落实条例".repeat(5)}`],
  ["an exact heading with which a long sentence begins", `一、总体情况和${"主要做法".repeat(12)}`],
  ["a long line that begins with words alone", `总体情况${"很".repeat(100)}`],
  ["nothing but millions of spaces", " ".repeat(3_000_000)],
])("no heading: %s", (_what, line) => {
  expect(told(line)).toBeUndefined();
});

test("cells that ran into a heading without a border, or a long text behind it, come after it", () => {
  const cells = `信息内容本年制发件数本年废止件数现行有效件数${"规章行政规范性文件".repeat(9)}`;
  expect(told(`二、主动公开政府信息情况${cells}`)).toBe(`s2 2 二、主动公开政府信息情况 | ${cells}`);
  const text = "全年公开信息。".repeat(30);
  expect(told(`  一、总体情况 ${text}`)).toBe(`s1 1 一、总体情况 | ${text}`);
  // A line of forty-five characters is the heading as a whole.
  expect([told(`一、总体情况${"甲".repeat(39)}`), told(`一、总体情况${"甲".repeat(40)}`)]).toEqual([`s1 1 一、总体情况${"甲".repeat(39)}`, `s1 1 一、总体情况 | ${"甲".repeat(40)}`]);
});

test("lines that are longer than forty-five characters are no headings by themselves", () => {
  expect([told(`七、${"甲".repeat(43)}`), told(`七、${"甲".repeat(44)}`)]).toEqual([`none 7 七、${"甲".repeat(43)}`, undefined]);
});

test("what the source marks as a heading needs no number, but most of the words", () => {
  expect([told("存在的主要问题及改进措施", true), told("存在的主要问题及改进措施")]).toEqual(["s5 - 存在的主要问题及改进措施", undefined]);
  expect([told("存在的主要问题和下一步的改进打算", true), told("总体", true), told("通知公告", true)]).toEqual([undefined, undefined, undefined]);
  expect(told("其他需要报告的事", true)).toBe("s6 - 其他需要报告的事");
});
