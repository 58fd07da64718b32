import fc from "fast-check";
import { entered, enteredText } from "../../src/excel/entered";

describe("what is entered into a cell", () => {
  it("leaves plain Chinese words as they are", () => {
    for (const words of ["本年新收政府信息公开申请数量", "（一）主动公开", "一、总体情况", "三、（二）部分公开", "《条例》规定的情形"]) expect(enteredText(words)).toBe(words);
  });

  it("keeps text that Excel would take for a formula, a number, a date or a truth", () => {
    for (const text of ["=1+1", "+86", "-1", "@SUM", "'引号", "12", "１２", "1-2", "50%", "TRUE", "true", "#N/A", " =1", "2025年1月20日", "二〇二四年", "十月", "上午九时", "报告2024"]) {
      expect(enteredText(text)).toBe(`'${text}`);
    }
  });

  it("clears the cell for nothing and for empty text", () => {
    expect(entered(undefined)).toBe("");
    expect(entered({ text: "" })).toBe("");
  });

  it("hands on numbers and formulas untouched, zero as well", () => {
    expect(entered({ number: 0 })).toBe(0);
    expect(entered({ number: 12.5 })).toBe(12.5);
    expect(entered({ formula: "=SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
  });

  it("never hands over a user's text that begins a formula", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => !/^\s*[=+\-@＝＋－＠]/u.test(enteredText(text))));
  });
});
