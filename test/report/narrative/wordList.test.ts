import { numeralValue } from "../../../src/report/narrative/numerals";
import { plainText } from "../../../src/report/narrative/tokens";
import { spelled, WordList } from "../../../src/report/narrative/wordList";

describe("a wording", () => {
  it.each([
    ["收到", ["收到"]], ["", [""]], ["年(度|)", ["年度", "年"]], ["(本|今)年", ["本年", "今年"]], ["(其|再)次(是|为)", ["其次是", "其次为", "再次是", "再次为"]],
    ["结转(至|)下(年(度|)|期)办", ["结转至下年度办", "结转至下年办", "结转至下期办", "结转下年度办", "结转下年办", "结转下期办"]], ["a(b(c|d)e|f)", ["abce", "abde", "af"]], ["(a)", ["a"]], ["a|b", ["a|b"]],
  ])("“%s” stands for %j", (wording, words) => {
    expect(spelled(wording)).toEqual(words);
  });
});

describe("a list of words", () => {
  const list = new WordList<string[]>();
  for (const word of ["申请", "申请人", "申请人数量", "申", "人"]) list.at(word, () => []).push(word);

  it.each([
    ["收到申请人3件", 2, { value: ["申请人"], end: 5 }], ["申请人数", 0, { value: ["申请人"], end: 3 }], ["申请人数量", 0, { value: ["申请人数量"], end: 5 }], ["申请人数量", 2, { value: ["人"], end: 3 }],
    ["申", 0, { value: ["申"], end: 1 }], ["收到", 0, undefined], ["申请", 2, undefined], ["", 0, undefined], ["请", 0, undefined],
  ] as const)("in “%s” has from %d on the longest word %j", (text, from, found) => {
    expect(list.longest(text, from)).toEqual(found);
  });

  it("keeps one meaning for a word, however often it is added to", () => {
    const twice = new WordList<string[]>();
    twice.at("件", () => []).push("一");
    twice.at("件", () => { throw new Error("made anew"); }).push("二");
    expect(twice.longest("件", 0)).toEqual({ value: ["一", "二"], end: 1 });
  });
});

describe("a text as the reader sees it", () => {
  it.each([
    ["１２件；Ａ～Ｚ！", "12件；A~Z!"], ["a\u00a0b\u3000c\td\u2009e\u202ff", "a b c d e f"], ["一;二:三", "一；二：三"], ["，。；：？（）", "，。；：？()"], ["〇○￥＂", "〇○￥\""],
  ].map(([text, plain]) => [text!, plain!.replace("!", "！")] as const))("“%s” is “%s”, character for character", (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plainText(text)).toHaveLength(text.length);
  });
});

describe("numerals with steps", () => {
  it.each([
    ["十", 10], ["二十", 20], ["两百", 200], ["一百零二", 102], ["一千零二十", 1020], ["拾贰", 12], ["叁佰肆拾伍", 345], ["陆仟柒", undefined], ["捌玖", undefined], ["零五", 5], ["○五", 5], ["二两二两", undefined], ["二〇两四", undefined], ["一二三", undefined], ["一二三四", 1234],
    ["一百十", 110], ["百", undefined], ["零百", undefined], ["十十", undefined], ["一十百", undefined], ["一万", 10_000], ["一万零五", 10_005], ["零万五", undefined], ["一万百", undefined], ["一百二", undefined], ["十二", 12], ["一万二千", 12_000], ["万五", undefined], ["二零", undefined], ["三百零", 300],
  ] as const)("%s is %p", (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });
});
