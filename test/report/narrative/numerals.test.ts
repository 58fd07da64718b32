import fc from "fast-check";
import { numeralValue } from "../../../src/report/narrative/numerals";

const DIGITS = "零一二三四五六七八九";
/** As people write counts: 一百零三, 三千零四十, 十二万. */
const written = (n: number): string => spelt(n).replace(/^一十/u, "十");

function spelt(n: number): string {
  if (n >= 10_000) {
    const low = n % 10_000;
    return `${spelt(Math.floor(n / 10_000))}万${low === 0 ? "" : `${low < 1000 ? "零" : ""}${spelt(low)}`}`;
  }
  let text = "";
  let gap = false;
  for (const [step, word] of [[1000, "千"], [100, "百"], [10, "十"], [1, ""]] as const) {
    const digit = Math.floor(n / step) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += `${gap ? "零" : ""}${DIGITS[digit]!}${word}`;
      gap = false;
    }
  }
  return text === "" ? "零" : text;
}

describe("a Chinese numeral", () => {
  it("is read back as the number it was written from, below a hundred million", () => {
    fc.assert(fc.property(fc.oneof(fc.nat({ max: 99_999_999 }), fc.nat({ max: 10_000 })), (n) => numeralValue(written(n)) === n), { numRuns: 2000 });
  });

  it.each([["两", 2], ["壹", 1], ["二〇二四", 2024], ["两千零五十", 2050], ["〇", 0], ["一百二十", 120]])("%s is %d", (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each(["", "三三两两", "百千", "万", "一百二", "三五", "十百", "万万"])("is not guessed: %s", (text) => {
    expect(numeralValue(text)).toBeUndefined();
  });
});
