/** How wide words are and where a line ends. Widths in points, of type in points. */
import { breakLines, ems, firstLines, innerWidth, MAX_ROW_HEIGHT, splitByLines, textHeight } from "../../src/sheets/measure";

test("Chinese characters and the marks among them are one em wide, Latin letters and digits about half", () => {
  expect([ems(""), ems("公开"), ems("，。"), ems("“”‘’—…·×÷°§±"), ems("𠮷")]).toEqual([0, 2, 2, 12, 1]);
  expect([ems("a"), ems("10"), ems("é")].map((wide) => Math.round(wide * 100))).toEqual([53, 106, 53]);
  // The first radical of the Chinese blocks, and the last character before them.
  expect([ems("\u2E80"), ems("\u2E7F")]).toEqual([1, 0.53]);
});

describe("lines", () => {
  test("end where one character more would not fit; a line that is just full is full", () => {
    expect(breakLines("公开公开公", 10, 20)).toEqual(["公开", "公开", "公"]);
    expect(breakLines("公开公开", 10, 20)).toEqual(["公开", "公开"]);
    expect(breakLines("公开公开", 10, 19.9)).toEqual(["公", "开", "公", "开"]);
  });
  test("end where the text says so, and an empty one is a line too", () => {
    expect(breakLines("公\n\n开", 10, 100)).toEqual(["公", "", "开"]);
    expect(breakLines("", 10, 100)).toEqual([""]);
  });
  test("do not part a number or a word that fits on one", () => {
    expect(breakLines("公开2024年", 10, 35)).toEqual(["公开", "2024年"]);
    expect(breakLines("公开3.5%的", 10, 30)).toEqual(["公开", "3.5%", "的"]);
  });
  test("part a word that is longer than one, from where it begins", () => {
    expect(breakLines("公abcdefgh", 10, 22)).toEqual(["公ab", "cdef", "gh"]);
    expect(breakLines("abcd", 10, 21.2)).toEqual(["abcd"]);
  });
  test("hold a character each where nothing fits, and keep characters of two units whole", () => {
    expect(breakLines("公开", 10, 1)).toEqual(["公", "开"]);
    expect(breakLines("𠮷𠮷", 10, 10)).toEqual(["𠮷", "𠮷"]);
  });
});

test("of a cell some points are free on either side, and its words stand as high as their lines", () => {
  expect(innerWidth(105)).toBeCloseTo(97.5);
  expect(textHeight("公开", 10, 105)).toBe(18);
  expect(textHeight("公".repeat(9), 10, 105)).toBe(18);
  expect(textHeight("公".repeat(10), 10, 105)).toBe(31);
  expect(textHeight("公\n开\n了", 10, 105, 20)).toBe(64);
  expect(MAX_ROW_HEIGHT).toBe(409);
});

/** Cells in which a line holds so many characters of ten points. */
const wide = (characters: number): number => (characters * 10) / 0.975 + 5.1;

describe("a text too long for a row", () => {
  test.each<[string, readonly string[], string]>([
    ["甲甲甲甲甲甲", ["甲甲甲甲甲甲"], "is left whole where it fits"],
    ["甲甲甲甲乙乙乙乙丙", ["甲甲甲甲乙乙乙乙", "丙"], "is parted at the end of a full line where it has no sentences"],
    ["甲甲甲甲乙乙。丙丙丙", ["甲甲甲甲乙乙。", "丙丙丙"], "is parted after a sentence that ends near the end of the last line"],
    ["甲甲甲。乙乙乙乙丙丙", ["甲甲甲。乙乙乙乙", "丙丙"], "not after one that ends far before it"],
    ["甲甲甲。乙！乙乙丙丙", ["甲甲甲。乙！", "乙乙丙丙"], "after the last of several"],
    ["甲甲甲甲乙。”乙丙丙", ["甲甲甲甲乙。”乙", "丙丙"], "not between the end of a sentence and the mark that closes it"],
    ["甲甲甲甲乙乙乙。”丙", ["甲甲甲甲乙乙", "乙。”丙"], "nor where that mark would begin the next row"],
    ["甲甲甲甲乙乙乙乙，丙", ["甲甲甲甲乙乙乙", "乙，丙"], "not before a comma, which takes the character before it along"],
    ["甲甲甲甲乙乙乙；丙", ["甲甲甲甲乙乙乙；", "丙"], "after a semicolon too"],
    ["甲甲甲甲乙乙乙乙甲甲甲甲乙乙乙乙丙", ["甲甲甲甲乙乙乙乙", "甲甲甲甲乙乙乙乙", "丙"], "into as many as it takes"],
    ["𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷，丙", ["𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "𠮷，丙"], "by whole characters"],
    ["，，，，，，，，，，", ["，", "，", "，，，，，，，，"], "with a character at least in each, even of marks alone"],
  ])("%s becomes %j: it %s", (text, pieces) => {
    expect(splitByLines(text, 10, wide(4), 2)).toEqual(pieces);
  });
});

test("the first lines of a text end full, unless a mark follows that no line begins with", () => {
  expect(firstLines("甲甲甲甲乙乙。乙丙", 2, 10, 40)).toBe("甲甲甲甲乙乙。乙");
  expect(firstLines("甲甲甲甲乙乙乙乙。丙", 2, 10, 40)).toBe("甲甲甲甲乙乙乙");
  expect(firstLines("甲甲甲甲乙乙乙乙", 2, 10, 40)).toBe("甲甲甲甲乙乙乙乙");
  expect(firstLines("甲甲，，，", 1, 10, 20)).toBe("甲");
});
