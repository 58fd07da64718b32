/** What of a line is compared with the headings of the form. */
import { bare, containment, likeness, numbered, trimmed } from "../../src/report/headingWords";

test("of words only what tells them apart is left: no spaces, marks or signs, in one width", () => {
  expect([" （一）主动 公开。", "Ａ+Ｂ＝１", "“存在”\u3000的、问题：", "……"].map(bare)).toEqual(["一主动公开", "AB1", "存在的问题", ""]);
});

test("the edges of a line are cut, with the spaces nobody sees; what stands within it stays", () => {
  expect([" 一、 总体 ", "\u3000一\u00a0", "\ufeff一\u200b、二\u200b"].map(trimmed)).toEqual(["一、 总体", "一", "一、二"]);
});

test.each([
  ["主动公开", "主动公开", 1, 1],
  ["公开", "主动公开情况", 1, 4 / 8],
  ["主动公开情况", "公开", 1, 4 / 8],
  ["主要公布", "主动公开", 2 / 4, 4 / 8],
  ["开公", "公开", 1 / 2, 2 / 4],
  ["公开公开", "开公开公", 3 / 4, 6 / 8],
  ["甲乙", "丙丁", 0, 0],
  ["", "公开", 0, 0],
  ["公开", "", 0, 0],
])("of %j and %j: the one in the other %d, as wholes %d", (a, b, within, alike) => {
  expect([containment(a, b), likeness(a, b)]).toEqual([within, alike]);
});

test.each<[string, number, string, boolean]>([
  ["五、存在的问题", 5, "存在的问题", false],
  ["十、其他", 10, "其他", false],
  [" \u3000二、收到", 2, "收到", false],
  ["三．处理", 3, "处理", false],
  ["三.处理", 3, "处理", false],
  ["三，处理", 3, "处理", false],
  ["三,处理", 3, "处理", false],
  ["三：处理", 3, "处理", false],
  ["三:处理", 3, "处理", false],
  ["三 处理", 3, "处理", false],
  ["4.处理", 4, "处理", false],
  ["４、处理", 4, "处理", false],
  ["12、处理", 12, "处理", false],
  ["第一部分 总体情况", 1, "总体情况", false],
  ["第一部分：总体情况", 1, "总体情况", false],
  ["第 二 部分总体情况", 2, "总体情况", false],
  ["二部分总体", 2, "总体", false],
  ["（一）主动公开", 1, "主动公开", true],
  ["(一) 主动公开", 1, "主动公开", true],
  ["（ 3 ）、主动公开", 3, "主动公开", true],
  ["一、", 1, "", false],
])("%j is numbered %d, and %j stands behind the number (in brackets: %s)", (line, number, rest, bracketed) => {
  expect(numbered(line)).toEqual({ number, rest, bracketed });
});

test.each([
  ["words alone", "总体情况"],
  ["a numeral that begins a sentence", "一是加强公开"],
  ["a year", "2024年，我局"],
  ["a count", "3件申请"],
  ["a bracket that is not closed", "（一主动公开"],
  ["a bracket that is not closed, with a stop", "（一、主动公开"],
  ["a bracket that was not opened", "一）主动公开"],
  ["a number within the line", "我局一、总体"],
  ["a number of three digits", "123、总体"],
  ["nothing", ""],
  ["spaces as far as anybody looks for a number", `${" ".repeat(60)}一、总体`],
])("%s is no number of a heading", (_what, line) => {
  expect(numbered(line)).toBeUndefined();
});

test("behind many spaces a number still counts as long as it stands where a number may", () => {
  expect(numbered(`${" ".repeat(50)}一、总体`)).toEqual({ number: 1, rest: "总体", bracketed: false });
});
