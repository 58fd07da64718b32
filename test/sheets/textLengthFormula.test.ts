/** The line over 文字 that says how long a section is against what the form allows. */
import { areaAddress } from "../../src/sheets/address";
import { textLength } from "../../src/sheets/textLength";
import { sectionId } from "../../src/statute/ids";
import type { Edition, LengthRule } from "../../src/statute/types";
import { TOY } from "../support/toy";

const S1 = sectionId("s1");
const rule: LengthRule = { code: "TOY-LENGTH", kind: "length", level: "warning", citation: TOY.citation, clause: "不太长", section: S1, most: 20 };
const form = (...rules: Edition["rules"]): Edition => ({ ...TOY, rules: [...TOY.rules, ...rules] });
const [first, second, other] = [{ section: S1, row: 5, count: 3 }, { section: S1, row: 8, count: 4 }, { section: sectionId("s9"), row: 12, count: 5 }];
const written = (cells: string) => `SUMPRODUCT(LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cells},CHAR(10),"")," ",""),"　","")))`;

test("it counts all rows of the section, without spaces and line breaks, and turns amber beyond what is allowed", () => {
  const { cell, mark } = textLength(form(rule), [first!, second!, other!], 3)!;
  expect(cell).toEqual({ row: 3, column: 1, content: { formula: `="一、文字 已写 "&${written("D6:D12")}&" 字（原则上不超过 20 字）"` } });
  expect([areaAddress(mark.area), mark.formula]).toEqual(["B4", `=${written("D6:D12")}>20`]);
});

test("a section of one heading and one row is one cell", () => {
  expect(textLength(form(rule), [{ ...first!, count: 1 }], 2)!.mark.formula).toBe(`=${written("C6")}>20`);
});

test("nothing is said where the form sets no length, or the section has no rows", () => {
  expect([textLength(TOY, [first!], 3), textLength(form(rule), [other!], 3), textLength(form(rule), [], 3)]).toEqual([undefined, undefined, undefined]);
});
