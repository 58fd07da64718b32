/** Into what the reader cuts a text: numbers with their units and how far off they may be, years, shares, stops; all with their places. */
import { lexiconOf } from "../../../src/report/narrative/lexicon";
import { tokensOf, type Token } from "../../../src/report/narrative/tokens";
import { EDITION_2021 } from "../../../src/statute/2021/edition";

/** One token in words, with its place; `(…)`: of a unit that the tables do not count in. */
function told(token: Token): string {
  const place = `${token.at}-${token.end}`;
  switch (token.kind) {
    case "number":
      return `${place} ${token.value}${token.off === 0 ? "" : `±${token.off}`}${token.ours ? token.unit : `(${token.unit})`}`;
    case "percent":
      return `${place} ${token.value}%±${token.off}`;
    case "year":
      return `${place} year ${token.year}`;
    case "stop":
      return `${place} ${token.mark}`;
    default:
      return `${place} ${token.kind}`;
  }
}
const cut = (text: string): string => {
  const { words, units } = lexiconOf(EDITION_2021);
  return tokensOf(text, words, units).map(told).join(", ");
};
const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ["12件", "0-3 12件"],
  ["12 件", "0-4 12件"],
  ["12", "0-2 12()"],
  ["0", "0-1 0"],
  ["0 份", "0-3 0份"],
  ["1,234件", "0-6 1234件"],
  ["1，234件", "0-6 1234件"],
  ["1 234 567.25件", "0-13 1234567.25件"],
  ["12,34件", "0-2 12(), 2-3 other, 3-6 34件"],
  ["1234,567件", "0-4 1234(), 4-5 other, 5-9 567件"],
  ["3.5万件", "0-5 35000±500件"],
  ["3.25 万件", "0-7 32500±50件"],
  ["3万", "0-2 30000±5000()"],
  ["3万 好", "0-2 30000±5000(), 3-4 other"],
  ["2亿件", "0-3 200000000±50000000件"],
  ["12余件", "0-4 other"],
  ["12多 件", "0-5 other"],
  ["3万余件", "0-4 other"],
  ["12来", "0-3 other"],
  ["十二件", "0-3 12件"],
  ["十二", "0-1 other, 1-2 other"],
  ["十二年", "0-1 other, 1-2 other, 2-3 other"],
  ["零件", "0-2 0件"],
  ["为零", "0-1 word, 1-2 0"],
  ["为零申请", "0-1 word, 1-2 word, 2-4 word"],
  ["是零，", "0-1 word, 1-2 0, 2-3 ，"],
  ["均为零。", "0-2 word, 2-3 0, 3-4 。"],
  ["零申请", "0-1 word, 1-3 word"],
  ["三三两两", "0-1 other, 1-2 other, 2-3 other, 3-4 other"],
  ["一二三四五六七八九十一二三四件", "0-1 other, 1-2 other, 2-3 other, 3-4 other, 4-5 other, 5-6 other, 6-7 other, 7-8 other, 8-9 other, 9-10 other, 10-15 1234件"],
  ["百件", "0-1 other, 1-2 word"],
  ["第12件", "0-1 other, 1-3 other, 3-4 word"],
  ["第三件", "0-1 other, 1-2 other, 2-3 word"],
  ["3-5件", "0-1 other, 1-2 other, 2-3 other, 3-4 word"],
  ["3至5件", "0-1 other, 1-2 other, 2-3 other, 3-4 word"],
  ["至5件", "0-1 other, 1-2 other, 2-3 word"],
  ["至好5件", "0-1 other, 1-2 other, 2-4 5件"],
  ["3-甲件", "0-1 3(), 1-2 other, 2-3 other, 3-4 word"],
  ["3至甲件", "0-1 3(), 1-2 other, 2-3 other, 3-4 word"],
  ["3～5件", "0-1 other, 1-2 other, 2-3 other, 3-4 word"],
  ["0591-243", "0-4 other, 4-5 other, 5-8 other"],
  ["3.5.1件", "0-3 3.5(), 3-4 other, 4-5 other, 5-6 word"],
  ["12件次", "0-4 12(件次)"],
  ["12人次", "0-4 12(人次)"],
  ["12次", "0-3 12(次)"],
  ["12个", "0-3 12(个)"],
  ["12个工作日", "0-6 12(个工作日)"],
  ["12工作日", "0-5 12(工作日)"],
  ["12日", "0-3 12(日)"],
  ["3月", "0-2 3(月)"],
  ["3 月", "0-3 3(月)"],
  ["12月", "0-3 12(月)"],
  ["13月", "0-3 13(月)"],
  ["13 月", "0-4 13(月)"],
  ["0月", "0-2 0(月)"],
  ["三月", "0-2 3(月)"],
  ["2024年", "0-5 year 2024"],
  ["2024年度", "0-6 year 2024"],
  ["2024年6月", "0-7 other"],
  ["2024 年", "0-6 2024(年)"],
  ["2024年12月31日", "0-11 other"],
  ["2024年 6月 30日", "0-12 other"],
  ["2024年度6月", "0-8 other"],
  ["至2024年12月31日", "0-1 other, 1-5 other, 5-6 other, 6-12 word"],
  ["至2024年6月", "0-1 other, 1-5 other, 5-6 other, 6-8 6(月)"],
  ["截至2024年", "0-2 word, 2-7 year 2024"],
  ["截至2024年底", "0-2 word, 2-7 year 2024, 7-8 other"],
  ["截至2024年 6月", "0-2 word, 2-6 other, 6-7 other, 8-10 6(月)"],
  ["截至2024年12月31日", "0-2 word, 2-13 year 2024"],
  ["截至2024年12月30日", "0-2 word, 2-6 other, 6-7 other, 7-10 12(月), 10-13 30(日)"],
  ["24年", "0-3 24(年)"],
  ["二〇二四年", "0-5 year 2024"],
  ["二零二四年度", "0-6 year 2024"],
  ["12%", "0-3 12%±1"],
  ["12.5%", "0-5 12.5%±0.1"],
  ["12.50 %", "0-7 12.5%±0.01"],
  ["12％", "0-3 12%±1"],
  ["12 好%", "0-2 12(), 3-4 other, 4-5 other"],
  ["百分之十二", "0-5 12%±1"],
  ["百分之 12.5", "0-8 12.5%±0.1"],
  ["百分之百", "0-4 100%±1"],
  ["百分之十二点五", "0-7 12.5%±0.1"],
  ["百分之九点零五", "0-7 9.05%±0.01"],
  ["百分之零", "0-4 0%±1"],
  ["百分之三三", "0-1 other, 1-2 other, 2-3 other, 3-4 other, 4-5 other"],
  ["百分之", "0-1 other, 1-2 other, 2-3 other"],
  ["百分之好", "0-1 other, 1-2 other, 2-3 other, 3-4 other"],
  ["《条例》3件", "0-4 other, 4-6 3件"],
  ["《条例", "0-1 other, 1-2 other, 2-3 other"],
  ["〔2024〕3号", "0-8 other"],
  ["〔2024〕3件", "0-6 other, 6-8 3件"],
  ["h3件", "0-1 other, 1-3 3件"],
  ["“3”件", "1-2 3(), 3-4 word"],
  ["\"3\" 件", "1-2 3(), 4-5 word"],
  ["，。；！？、：（）\n", "0-1 ，, 1-2 。, 2-3 ；, 3-4 ！, 4-5 ？, 5-6 、, 6-7 ：, 7-8 (, 8-9 ), 9-10 \n"],
  [";:", "0-1 ；, 1-2 ："],
  ["好", "0-1 other"],
  ["一件", "0-2 1件"],
  ["一起", "0-2 1起"],
  ["一起案件", "0-2 1起, 2-4 word"],
  ["一", "0-1 other"],
  ["结转2025年办理", "0-9 word"],
  ["结转2025年", "0-7 word"],
  ["2025年", "0-5 year 2025"],
  ["https://a.cn/b?c=3", "0-18 other"],
  ["http://a.cn 3件", "0-11 other, 12-14 3件"],
  ["网址：https://a.cn/x-1/%20&d=4件。", "0-1 other, 1-2 other, 2-3 ：, 3-27 other, 27-28 word, 28-29 。"],
];

test.each(CASES)("“%s” is cut into %s", (text, tokens) => {
  expect(cut(text)).toBe(tokens);
});
