import { cellsRead } from "../../src/excel/cellRead";

const cell = (value: unknown, formula: unknown, valueType: string) => cellsRead({ values: [[value]], formulas: [[formula]], valueTypes: [[valueType]] })[0]?.[0];

describe("a cell as read", () => {
  it("that is blank is neither zero nor text", () => expect(cell("", "", "Empty")).toEqual({ type: "empty", value: "", formula: "" }));
  it("that holds zero is a number", () => expect(cell(0, 0, "Double")).toEqual({ type: "number", value: 0, formula: 0 }));
  it("that holds digits as text is text", () => expect(cell("12", "12", "String")).toEqual({ type: "text", value: "12", formula: "12" }));
  it("that holds an error is an error, not its text", () => expect(cell("#REF!", "=A1", "Error")).toEqual({ type: "error", value: "#REF!", formula: "=A1" }));
  it("with a formula tells value and formula", () => expect(cell(7, "=SUM(A1:A2)", "Double")).toEqual({ type: "number", value: 7, formula: "=SUM(A1:A2)" }));
  it("whose formula shows nothing is not empty", () => expect(cell("", '=IF(TRUE,"")', "String")).toEqual({ type: "text", value: "", formula: '=IF(TRUE,"")' }));
  it("whose text only looks like a formula has none", () => expect(cell("=1+1", "=1+1", "String")).toEqual({ type: "text", value: "=1+1", formula: "=1+1" }));
  it("of a kind that Excel has yet to invent is what it shows", () => {
    expect(cell(5, 5, "RichValue")).toMatchObject({ type: "number" });
    expect(cell("宁波", "宁波", "Unknown")).toMatchObject({ type: "text" });
  });
});
