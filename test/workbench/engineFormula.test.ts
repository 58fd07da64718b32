import { WorkbookModel } from "../../workbench/model/model";
import { tokensOf } from "../../workbench/model/formulaTokens";
import { engineFormula } from "../../workbench/model/engineFormula";
import type { Scalar } from "../../workbench/model/types";

const VALUE: Scalar = { error: "#VALUE!" };

/** A1 a text, A2 a formula that comes to "", A3 five, A4 true, A5 blank, A6 a text that looks like a number, A7 #N/A; another sheet with a text in B1. */
function book(): { formula(text: string): Scalar; shown(): string | undefined } {
  const model = WorkbookModel.blank("年报.xlsx");
  const here = model.activeSheet;
  const there = model.addSheet("三 申请办理").sheet!;
  ["文", '=""', "5", "TRUE", "", "'7", "#N/A"].forEach((text, row) => model.type(here, row, 0, text));
  model.type(there, 0, 1, "无");
  model.book.transact({ kind: "person" }, (draft) => draft.setNames([
    { name: "一格", scope: undefined, formula: "=Sheet1!$A$1", visible: true, comment: "" },
    { name: "一列", scope: undefined, formula: "=Sheet1!$A$1:$A$3", visible: true, comment: "" },
  ]));
  return {
    formula: (text) => {
      const answer = model.type(here, 0, 3, "=" + text);
      if (!answer.ok) throw new Error(answer.message);
      return model.cell(here, 0, 3).value;
    },
    shown: () => model.cell(here, 0, 3).formula,
  };
}

describe("an aggregate over a single cell", () => {
  test.each<[string, Scalar]>([
    ["SUM(A1)", 0],
    ["SUM(A1,C3)", 0],
    ["SUM(A2,3)", 3],
    ["AVERAGE(A1,3)", 3],
    ["AVERAGE(A1)", { error: "#DIV/0!" }],
    ["MAX(A1,3)", 3],
    ["MIN($A$1, A3 )", 5],
    ["COUNT(A1)", 0],
    ["PRODUCT(A1,3)", 3],
    ["MEDIAN(A1,3,5)", 4],
    ["STDEV.P(A1,3,5)", 1],
    ["SUBTOTAL(9,A1,A3)", 5],
    ["SUM('三 申请办理'!B1,A3)", 5],
    ["SUM((A1,A3))", 5],
    ["SUM((A1))", 0],
    ['IF(COUNT(A1,A3)=0,"",SUM(A1,A3))', 5],
    ["A1&SUM(A1)", "文0"],
    ["SUM(一格,3)", 3],
    ["SUM(一列,3)", 8],
  ])("passes by a text in it: %s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });

  test.each<[string, Scalar]>([
    ["SUM(A4,3)", 3],
    ["SUM(A6,3)", 3],
    ["COUNT(A6)", 0],
    ["MAX(A4,0)", 0],
    ["COUNT(A5)", 0],
  ])("counts neither a truth nor a text that looks like a number: %s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });

  test.each<[string, Scalar]>([
    ["AND(A1,A4)", true],
    ["OR(A1,A5,TRUE)", true],
    ["AND(A1)", VALUE],
  ])("of truths passes by a text too: %s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });

  test.each<[string, Scalar]>([
    ["SUM(IF(TRUE,A1,3),3)", 3],
    ["SUM(CHOOSE(2,3,A1),3)", 3],
  ])("reached through a choice is a cell still: %s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });

  test.each<[string, Scalar]>([
    ["SUM(A7,3)", { error: "#N/A" }],
    ["COUNT(A7,3)", 1],
    ["COUNTA(A1,A2,A5)", 2],
    ["SUM(A1+1)", VALUE],
    ["SUM(-A1)", VALUE],
    ["A1+1", VALUE],
    ['SUM("文",3)', VALUE],
    ['SUM("7",TRUE)', 8],
    ["SUM(ABS(A1),3)", VALUE],
    ["NPV(A1,3)", VALUE],
  ])("still shows errors, and values that are no reference are coerced: %s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });

  test("reads in its cell as it was typed", () => {
    const { formula, shown } = book();
    formula("SUM(A1,三_或_四,A3)");
    expect(shown()).toBe("=SUM(A1,三_或_四,A3)");
  });
});

describe("SUMPRODUCT asks for arrays: a function of one value is worked out for each cell", () => {
  test.each<[string, Scalar]>([
    ["SUMPRODUCT(LEN(A1:A6))", 7],
    ["SUMPRODUCT(LEN(TRIM('三 申请办理'!A1:B9)))", 1],
    ["SUMPRODUCT( LEN( TRIM( B2:B6 ) ) )+SUMPRODUCT(LEN(A3:A3))", 1],
    ["SUMPRODUCT((LEN(A1:A6)>0)*1)", 4],
    ['IF(SUMPRODUCT(LEN(A2:A3))=0,"空","写了")', "写了"],
    ["SUMPRODUCT(LEN(A6:A7))", { error: "#N/A" }],
    ["SUMPRODUCT(A3:A3 A3:A3,ABS(A3:A3))", 25],
    ["LEN(SUM(A3:A3,A5))", 1],
    ['SUMPRODUCT(--EXACT(SUBSTITUTE(TRIM(A1:A6),"文","5"),SUBSTITUTE("5 "," ","")))+SUMPRODUCT(--(LEFT(A1:A6,1)="7"))', 3],
  ])("%s", (formula, value) => {
    expect(book().formula(formula)).toEqual(value);
  });
});

describe("a formula that comes to a blank cell", () => {
  test.each(["E1", "IF(TRUE,E1,1)", "IF(TRUE,,1)", "IFERROR((E1),2)", "CHOOSE(1,一空)", "INDEX(E1:E2,1)"])("is 0 for other formulas too: %s", (formula) => {
    const model = WorkbookModel.blank("年报.xlsx");
    const id = model.activeSheet;
    model.book.transact({ kind: "person" }, (draft) => draft.setNames([{ name: "一空", scope: undefined, formula: "=Sheet1!$E$1", visible: true, comment: "" }]));
    model.type(id, 0, 0, "=" + formula);
    model.type(id, 0, 1, '=COUNT(A1)&"、"&COUNTA(A1:A2)&"、"&ISBLANK(A1)&"、"&COUNTBLANK(A1:A2)');
    expect([0, 1].map((column) => model.cell(id, 0, column).value)).toEqual([0, "1、1、FALSE、1"]);
    expect(model.cell(id, 0, 0).formula).toBe("=" + formula);
  });
});

test("a reference to cells that are gone is an error, also with its sheet before it", () => {
  const model = WorkbookModel.blank("年报.xlsx");
  const other = model.addSheet("三 申请办理").sheet!;
  model.type(model.activeSheet, 0, 0, "='三 申请办理'!A4+1");
  model.type(model.activeSheet, 0, 1, "=IFERROR(A1,\"错\")");
  model.deleteRows(other, 3, 1);
  expect(model.cell(model.activeSheet, 0, 0)).toMatchObject({ formula: "='三 申请办理'!#REF!+1", text: "#REF!" });
  expect(model.cell(model.activeSheet, 0, 1).text).toBe("错");
});

test("only a reference that is an argument of its own becomes a range for the engine", () => {
  const name = (text: string): string | undefined => (text === "一格" ? "Sheet1!$A$1" : undefined);
  expect(engineFormula(tokensOf('SUM(A1,B2:B3,"A1",A1*2,A1:INDEX(B:B,2),ROUND(A1,2), $C$3 ,一格)+A1'), name)).toBe(
    'SUM(A1:A1,B2:B3,"A1",A1*2,A1:INDEX(B:B,2),ROUND(A1,2), $C$3:$C$3 ,Sheet1!$A$1:$A$1)+A1',
  );
  expect(engineFormula(tokensOf("SUM('三 申请'!A1,{1,2},IF(A1>0,B1,C1))&A1"), name)).toBe("SUM('三 申请'!A1:A1,{1,2},IF(A1>0,B1:B1,C1:C1))&A1");
});
