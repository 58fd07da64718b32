/** References that Excel has given up, and what somebody typed over a mark: both looked for in the cells alone. */
import { brokenLinks } from "../../src/sheets/brokenLinks";
import { EMPTY_CELL, isEmpty, wordsOf, type CellRead } from "../../src/sheets/cellRead";
import { typedOverMark } from "../../src/sheets/markTypedOver";

const formula = (words: string, value: CellRead["value"] = "#REF!"): CellRead => ({ type: "error", value, formula: words });
const text = (words: string): CellRead => ({ type: "text", value: words, formula: words });
const sheet = (name: string, ...cells: CellRead[]) => ({ name, cells: [cells] });
const LINKS = new Map([["a", [{ row: 0, column: 0 }, { row: 0, column: 1 }]], ["b", [{ row: 0, column: 0 }]]]);

test("a formula of ours that lost its reference is said of each sheet that has one, first of the first", () => {
  const lost = formula("=if(#ref!=1,2)", 0);
  expect(brokenLinks(new Map([["a", sheet("甲", text("好"), lost)], ["b", sheet("乙", formula("='甲'!#REF!"))]]), LINKS)).toEqual({ kind: "links", key: "a", sheet: "甲", sheets: ["甲", "乙"] });
  expect(brokenLinks(new Map([["a", sheet("甲", text("好"))], ["b", sheet("乙", lost)]]), LINKS)).toEqual({ kind: "links", key: "b", sheet: "乙", sheets: ["乙"] });
});

test.each<[string, ReturnType<typeof sheet>]>([
  ["an error whose reference stands", sheet("甲", formula("='乙'!A1"))], ["words that say so", sheet("甲", text("#REF!"))], ["a value that is an error", sheet("甲", formula("#REF!"))],
  ["a cell that is none of ours", sheet("甲", EMPTY_CELL, EMPTY_CELL, formula("=#REF!"))], ["a sheet without cells", { name: "甲", cells: [] }],
])("%s is no lost reference", (_, one) => {
  expect(brokenLinks(new Map([["a", one]]), LINKS)).toBeUndefined();
});

test("a sheet that refers to none has lost none", () => {
  expect(brokenLinks(new Map([["c", sheet("丙", formula("=#REF!"))]]), LINKS)).toBeUndefined();
});

test("over the mark stands what is neither a mark nor nothing", () => {
  const over = (cell: CellRead) => typedOverMark([[cell]]);
  expect([over(text("张三")), over({ type: "number", value: 3, formula: 3 })]).toEqual([text("张三"), { type: "number", value: 3, formula: 3 }]);
  expect([over(text("nianbao/1/toy/t1/ok")), over(text("nianbao/1/toy/t1")), over(text("  ")), over(EMPTY_CELL), typedOverMark([])]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("a cell says what a person sees in it, without blanks around; one is empty where nothing was entered", () => {
  expect([text(" 甲 "), { type: "number", value: 1.5, formula: "=A1" } as const, { type: "boolean", value: true, formula: true } as const, EMPTY_CELL, { type: "empty", value: 0, formula: "" } as const].map(wordsOf)).toEqual(["甲", "1.5", "true", "", ""]);
  expect([EMPTY_CELL, text(""), { type: "text", value: "", formula: '=IF(1,"")' } as const, { type: "number", value: 0, formula: 0 } as const].map(isEmpty)).toEqual([true, true, false, false]);
});
