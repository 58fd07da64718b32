import { alike } from "../../src/report/alike";

test.each([
  ["the same words", "政府信息公开", "政府信息公开", 1],
  ["the same words with other spaces and widths", "政府 信息（１）", "政府信息(1)\n", 1],
  ["nothing in common", "甲乙丙", "丁戊己", 0],
  ["the same characters in another order", "甲乙丙", "丙乙甲", 0],
  ["one character put in", "甲乙丙丁", "甲乙子丙丁", (2 * 2) / 7],
  ["the same pair once in the one and twice in the other", "甲乙", "甲乙甲乙", 2 / 4],
  ["a pair twice in both", "甲乙甲乙", "甲乙甲乙", 1],
  ["sentences in another order", "甲乙。丙丁。", "丙丁。甲乙。", (2 * 4) / 10],
  ["two empty texts", "", " ", 1],
  ["the same single character", "甲", " 甲", 1],
  ["two single characters", "甲", "乙", 0],
  ["a single character and nothing", "甲", "", 0],
  ["words and nothing", "甲乙丙", "", 0],
  ["nothing and words", "", "甲乙丙", 0],
])("%s", (_what, a, b, share) => {
  expect(alike(a, b)).toBeCloseTo(share, 12);
});
