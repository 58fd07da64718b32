import fc from "fast-check";
import { readCell } from "../../../src/files/recognise/cellNumber";
import type { Figure } from "../../../src/statute/types";

const count: Pick<Figure, "kind" | "unit"> = { kind: "count", unit: "件" };
const tenThousands: Pick<Figure, "kind" | "unit"> = { kind: "amount", unit: "万元" };
const money: Pick<Figure, "kind" | "unit"> = { kind: "amount", unit: "" };

describe("the text of a number cell", () => {
  it.each([["12", 12], [" \u00a012", 12], ["\u3000１２", 12], ["\u00a0\n\n0", 0], ["1,234", 1234], ["１，２３４", 1234], ["+1", 1], ["-18", -18], ["－18", -18], ["−18", -18], ["9116.36", 9116.36], ["-0", 0], ["－０", 0], ["1,234,567.5", 1234567.5], ["0.5", 0.5]])("%j is the number %d", (text, value) => {
    expect(readCell(text, count)).toEqual({ kind: "number", value });
  });

  it.each(["", " ", "\u00a0", "\u3000\n", "-", "—", "--", "－", "/", "N/A"])("%j is blank and never 0", (text) => {
    expect(readCell(text, count)).toEqual({ kind: "blank" });
  });

  it.each([["2笔", 2, "笔"], ["3 个", 3, "个"], ["22(件)", 22, "件"]])("%j is a number with its unit", (text, value, unit) => {
    expect(readCell(text, count)).toEqual({ kind: "unit", value, unit });
  });

  it("keeps the note beside a number", () => {
    expect(readCell("22（其中修订16件）", count)).toEqual({ kind: "note", value: 22, note: "其中修订16件" });
    expect(readCell("22件（其中修订16件）", count)).toEqual({ kind: "note", value: 22, note: "其中修订16件" });
  });

  it("keeps the mark of a note at the foot of the page beside a number, and takes no raised digit for one of its own", () => {
    expect(readCell("22[1]", count)).toEqual({ kind: "note", value: 22, note: "[1]" });
    expect(readCell("22 〔2〕", count)).toEqual({ kind: "note", value: 22, note: "〔2〕" });
    expect(readCell("[1]", count)).toEqual({ kind: "notUnderstood" });
    expect(readCell("22¹", count)).toEqual({ kind: "notUnderstood" });
  });

  it("turns money into the figure's own unit, and leaves it where the form names none", () => {
    expect(readCell("251000元", tenThousands)).toEqual({ kind: "unit", value: 25.1, unit: "元" });
    expect(readCell("25.1万元", tenThousands)).toEqual({ kind: "unit", value: 25.1, unit: "万元" });
    expect(readCell("984361元", money)).toEqual({ kind: "unit", value: 984361, unit: "元" });
  });

  it.each(["1 2", "20 0 00", "007", "00元", "88-720", "12/3", "无", "约12", "12,34", "1.2.3", "见附件", "5元", "3（4）5", "1e3", "10²", "22①", "②", "1½", "½", "0,123", "0,000", "50%", "５０％", "2024-1-5", "1月2日", "1，234，56", "(5)", "5 6", "一", "十二"])("%j is not understood as a count", (text) => {
    expect(readCell(text, count)).toEqual({ kind: "notUnderstood" });
  });

  it.each([["10000元", 1], ["1元", 0.0001], ["-5元", -0.0005], ["１２,３４５.6元", 1.23456], ["3.3元", 0.00033], ["2千元", 0.2], ["1亿元", 10000]])("%j is %d in 万元", (text, value) => {
    expect(readCell(text, tenThousands)).toMatchObject({ kind: "unit", value });
    expect(readCell(text, money)).not.toMatchObject({ value });
  });

  it("does not take a number of things for money", () => expect(readCell("3件", tenThousands)).toEqual({ kind: "notUnderstood" }));

  it("reads every whole number back, however it is spaced and grouped", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom("", " ", "\u00a0", "\u3000", "\n"), fc.boolean(), (value, space, grouped) => {
        const text = grouped ? value.toLocaleString("en-US") : String(value);
        expect(readCell(`${space}${text}${space}`, count)).toEqual({ kind: "number", value: value === 0 ? 0 : value });
      }),
    );
  });
});
