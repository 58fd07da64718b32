/** A live sentence is known again by its words and functions, whatever was done to what it refers to. */
import { sentenceShape } from "../../src/sheets/sentenceShape";

const OURS = `=IF(SUM('二 数字'!C7,'二 数字'!D7)=0,"未收到 A1。","收到 "&'封面'!$C$9)`;

test("all that is left of a formula are its words, its functions, and that it refers to something", () => {
  expect(sentenceShape(OURS)).toBe(`=IF(SUM(@)=0,"未收到 A1。","收到 "&@)`);
});

test.each<[string, string]>([
  ["the sheet has another name", OURS.replaceAll("'二 数字'", "表").replace("'封面'", "'封''面'")],
  ["the cells are elsewhere", OURS.replace("C7", "AB$120").replace("D7", "$E$9")],
  ["they are a range", OURS.replace("'二 数字'!C7,'二 数字'!D7", "'二 数字'!$C$7:D7")],
  ["a cell more was put in between", OURS.replace("D7", "D7,'二 数字'!E7")],
  ["the sheet is gone", OURS.replace("'二 数字'!D7", "#REF!")],
  ["the cell is gone", OURS.replace("'二 数字'!D7", "'二 数字'!#REF!")],
  ["the sheet is gone, and its cell remembered", OURS.replace("'二 数字'!D7", "#REF!D7")],
  ["the cells are of the own sheet", OURS.replaceAll("'二 数字'!", "")],
  ["functions are written small, with blanks and line breaks between", OURS.replace("IF(SUM(", " if( sum(\n")],
])("it is the same where %s", (_, formula) => {
  expect(sentenceShape(formula)).toBe(sentenceShape(OURS));
});

test.each<[string, string]>([
  ["other words", OURS.replace("未收到", "没有收到")], ["words in other letters", OURS.replace("A1。", "a1。")], ["more blanks in its words", OURS.replace("收到 ", "收到  ")],
  ["another function", OURS.replace("SUM", "MAX")], ["another number", OURS.replace("=0", "=1")], ["a function that looks like a cell", OURS.replace("SUM(", "LOG10(")],
])("it is another with %s", (_, formula) => {
  expect(sentenceShape(formula)).not.toBe(sentenceShape(OURS));
});

test("a quote within words ends them not", () => {
  expect(sentenceShape(`="说""A1""的"&B2`)).toBe(`="说""A1""的"&@`);
});
