/** Formulas of ours as Excel, WPS or LibreOffice give them back, and what is left of them when cells were pushed about. */
import type { CellRead } from "../../src/sheets/cellRead";
import { isFormula, linkSkeletonOf, sameFormula, skeletonOf } from "../../src/sheets/formula";

const OURS = "=IF(COUNT(C7:D7)=0,\"\",SUM(C7:D7))";

test.each([OURS, "=if( count(c7:d7) = 0, \"\", sum($C$7:$D$7) )", "=IF(COUNT(C7:D7)=0,\n\"\",SUM(C7:D7))"])("a formula is the same in small letters, with blanks and with signs of absolute cells: %j", (found) => {
  expect(sameFormula(found, OURS)).toBe(true);
});

test.each(["", "=IF(COUNT(C7:D7)=0,\"\",SUM(C7:D8))", "=IF(COUNT(C7:D7)=0,\"\",SUM(C7:D7))+1", 3, true])("it is not the same as %j", (found) => {
  expect(sameFormula(found, OURS)).toBe(false);
});

test("numbers and words are the same as no formula, whatever they look like", () => {
  expect([sameFormula(3, "3"), sameFormula(true, "TRUE")]).toEqual([false, false]);
});

test("a cell holds a formula where Excel gives one beside its value; words that begin with = are words", () => {
  const cells: readonly [CellRead["formula"], CellRead["value"]][] = [["=1+1", 2], ["=1+1", "=1+1"], ["1+1", "x"], ["", ""], [2, 2], [2, 3], [true, true], ["a=1", "b"]];
  expect(cells.map(([formula, value]) => isFormula({ type: "text", formula, value }))).toEqual([true, false, false, false, false, false, false, false]);
});

test.each([
  ["cells and areas of its own sheet are all one", "=SUM(A1)+SUM($B$2:c30)+AA10+ABC123:ABD456", "=SUM(@)+SUM(@)+@+@"],
  ["so are several of them in a row, however many", "=SUM(C7:D7,C9,C11:D12)", "=SUM(@)"],
  ["one that is gone is as good as any", "=SUM(#REF!)+A1", "=SUM(@)+@"],
  ["a function whose name ends in a number is no cell, nor is what only begins like one", "=LOG10(A10)+A1B+A1_2", "=LOG10(@)+A1B+A1_2"],
  ["cells of other sheets stay, however these are called", "='二 数字'!C7+封面!C5+'张三''的 o''clock'!AA10:AB12+表_2.x!D9", "=!C7+!C5+!AA10:AB12+!D9"],
  ["also those that are gone", "='二'!#REF!+A1", "=!#REF!+@"],
  ["of another sheet none is taken for its neighbour", "=SUM('二'!C7,'三'!D9,A1,A2)", "=SUM(!C7,!D9,@)"],
  ["blanks and small letters say nothing", "= sum( a1 , b2 ) & \"x\"", "=SUM(@)&\"X\""],
])("of a formula its skeleton is left: %s", (_what, formula, skeleton) => {
  expect(skeletonOf(formula)).toBe(skeleton);
});

test.each([
  ["all cells are one, wherever they are", "='二 数字'!C7&\"　\"&封面!$C$5+A1", "=@&\"\"&@+@"],
  ["several in a row as well", "=SUM('二'!C7,'三'!D9:E12,A1)", "=SUM(@)"],
  ["those that are gone too", "='二'!#REF!+#REF!", "=@+@"],
  ["those whose sheet is gone too, of which Excel keeps the cell", "=#REF!$B$2+SUM(#REF!A1:B3)", "=@+SUM(@)"],
  ["small letters say nothing", "=iferror('a'!a1,\"\")", "=IFERROR(@,\"\")"],
])("of a formula that looks at other sheets the skeleton of its links is left: %s", (_what, formula, skeleton) => {
  expect(linkSkeletonOf(formula)).toBe(skeleton);
});

test("a formula that looks at its own sheet alone has no links", () => {
  expect([linkSkeletonOf(OURS), linkSkeletonOf("=1+1")]).toEqual([undefined, undefined]);
});
