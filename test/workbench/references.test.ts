import { loseSheetIn, moveFormula, qualifyFormula, renameSheetIn, shiftFormula, tidyFormula } from "../../workbench/model/references";

describe("references in formulas", () => {
  test.each([
    ["SUM(A2:A5)+$A$5", 2, 2, "SUM(A2:A7)+$A$7"],
    ["SUM(A2:A5)", 0, 1, "SUM(A3:A6)"],
    ["SUM(A2:A5)", 5, 1, "SUM(A2:A5)"],
    ["SUM(A2:A5)", 1, -4, "SUM(#REF!)"],
    ["SUM(A2:A5)", 2, -2, "SUM(A2:A3)"],
    ["SUM(3:4)+SUM(B:B)", 1, 1, "SUM(4:5)+SUM(B:B)"],
    ['"A5"&A5', 0, 1, '"A5"&A6'],
    ["别处!A5+A5", 0, 1, "别处!A5+A6"],
    ["LOG10(A5)", 0, 1, "LOG10(A6)"],
  ])("%s after %i rows' place and %i rows more is %s", (formula, at, count, expected) => {
    expect(shiftFormula(formula, "本表", "本表", { axis: "row", at, count })).toBe(expected);
  });

  test("move along where no $ holds them, and are lost over the edge", () => {
    expect(moveFormula("A1+$A1+A$1+$A$1", 1, 1)).toBe("B2+$A2+B$1+$A$1");
    expect(moveFormula("A1", -1, 0)).toBe("#REF!");
  });

  test("follow a renamed sheet and are lost with a deleted one; a text that looks alike is let be", () => {
    expect(renameSheetIn("'三 申请'!A1&\"'三 申请'!A1\"", "三 申请", "办理")).toBe("办理!A1&\"'三 申请'!A1\"");
    expect(loseSheetIn("SUM('三 申请'!A1:B2)+乙!A1", "三 申请")).toBe("SUM(#REF!A1:B2)+乙!A1");
  });

  test("get their sheet when they shall stand elsewhere", () => {
    expect(qualifyFormula("A1+乙!B2", "三 申请")).toBe("'三 申请'!A1+乙!B2");
  });

  test("are put in capitals as Excel does, texts and names as they are", () => {
    expect(tidyFormula('if(a1="x",sum(\'三 申请\'!b2:b3),报表_甲)')).toBe('IF(A1="x",SUM(\'三 申请\'!B2:B3),报表_甲)');
  });
});
