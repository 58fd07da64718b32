/** What cells hold, and what texts in cells for numbers probably mean. */
import { BLANK, isZeroWord, number, numberProblem, probableNumber, sameReading } from "../../src/report/reading";
import type { Reading } from "../../src/report/types";

const text = (words: string): Reading => ({ kind: "text", text: words });
const error = (words: string): Reading => ({ kind: "error", text: words });

test.each<[Reading, Reading, boolean]>([
  [BLANK, BLANK, true], [BLANK, number(0), false], [number(0), BLANK, false], [BLANK, text(""), false], [text(""), BLANK, false],
  [number(3), number(3), true], [number(3), number(4), false], [number(3), text("3"), false], [text("3"), number(3), false],
  [text("无"), text("无"), true], [text("无"), text("没有"), false], [text("#N/A"), error("#N/A"), false], [error("#N/A"), error("#N/A"), true], [error("#N/A"), error("#REF!"), false],
])("%j beside %j: the same %s", (a, b, same) => {
  expect(sameReading(a, b)).toBe(same);
});

test.each([
  [-1, "count", "negative"], [-0.5, "count", "negative"], [0, "count", undefined], [1.5, "count", "fraction"], [7, "count", undefined],
  [-1, "change", undefined], [-1.5, "change", "fraction"], [1.5, "change", "fraction"],
  [-1, "amount", "negative"], [1.5, "amount", undefined], [0, "amount", undefined],
] as const)("what is wrong with %d as a %s: %s", (value, kind, problem) => {
  expect(numberProblem(value, kind)).toBe(problem);
});

test("every way of writing that there was none is known, with spaces and in any width", () => {
  const words = ["无", "没有", "零", "〇", "/", "\\", "-", "--", "—", "——", "–", "―", "N/A", "n/a", " 无 ", "没 有", "／", "－", "\u200b无\ufeff", "\u00a0/\u00a0"];
  expect(words.filter((one) => !isZeroWord(one))).toEqual([]);
  expect(["", "0", "无误", "没", "//", "---", "NA", "不适用"].filter(isZeroWord)).toEqual([]);
});

test.each<[string, number | undefined]>([
  ["12", 12], [" 12 ", 12], ["１２", 12], ["1 2", 12], ["+12", 12], ["1,234", 1234], ["12,345,678", 12_345_678], ["１，２３４", 1234],
  ["12件", 12], ["12个", 12], ["12笔", 12], ["12起", 12], ["12宗", 12], ["1,234件", 1234], ["3.0", 3], ["000", 0], ["123456789012345", 123_456_789_012_345],
  // What could be another number, or none.
  ["", undefined], ["件", undefined], ["12件件", undefined], ["12件个", undefined], ["12项", undefined], ["1,23", undefined], ["1234,567", undefined], ["1,234,5", undefined], [",123", undefined], ["12a", undefined], ["a12", undefined],
  ["1.2.3", undefined], ["1.", undefined], [".5", undefined], ["1234567890123456", undefined], ["1.12345678901", undefined], ["1e3", undefined], ["--1", undefined],
  // No count.
  ["-3", undefined], ["1.5", undefined],
])("%j in a cell of counts probably means %s", (words, value) => {
  expect(probableNumber(words, "count", "件")).toBe(value);
});

test.each<[string, Parameters<typeof probableNumber>[1], string, number | undefined]>([
  ["a change may be negative", "change", "-3件", -3],
  ["a negative one with separators", "change", "-1,234", -1234],
  ["no fraction of a change", "change", "1.5", undefined],
  ["an amount may have decimals", "amount", "1,234.56", 1234.56],
  ["ten of them", "amount", "0.1234567891", 0.1234567891],
])("%s", (_what, kind, words, value) => {
  expect(probableNumber(words, kind, kind === "amount" ? "万元" : "件")).toBe(value);
});

test("an amount is taken in its own unit alone: a count of items is no amount", () => {
  expect([probableNumber("3.5万元", "amount", "万元"), probableNumber("3.5元", "amount", "万元"), probableNumber("3件", "amount", "万元"), probableNumber("3笔", "amount", "")]).toEqual([3.5, undefined, undefined, undefined]);
  expect(probableNumber("3份", "count", "份")).toBe(3);
});

test("where the form names no unit, 元 and 万元 are different amounts, unless there is none", () => {
  const amount = (words: string) => probableNumber(words, "amount", "");
  expect(["0元", "0万元", "00元", "0.00元", "0", "0.0"].map(amount)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(["3元", "3万元", "0.5元", "10元", "0元整", "约0元", "0.元"].map(amount)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
  expect([probableNumber("0元", "count", ""), probableNumber("0元", "amount", "万元"), probableNumber("12", "count", "")]).toEqual([undefined, undefined, 12]);
});
