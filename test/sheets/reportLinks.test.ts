/** Figures of 年度报告 as links: what is written, and what is known again after Excel, WPS or LibreOffice have kept it. */
import { isLinkMark, LINK, linkFormula, linkMark, readLink } from "../../src/sheets/reportLinks";

const NAMES = new Map([["t1", "二 数'字"]]);
const keyOf = (sheet: string) => ({ "二 数'字": "t1", 三: "t2" })[sheet];
const link = { key: "t1", row: 6, column: 2, exact: false };

test("a link shows what stands in its cell, nothing for a blank one, and of an amount every decimal", () => {
  expect(linkFormula(link, NAMES)).toBe(`=IF('二 数''字'!C7="","",'二 数''字'!C7)`);
  expect(linkFormula({ ...link, exact: true }, NAMES)).toBe(`=IF('二 数''字'!C7="","",'二 数''字'!C7&"")`);
  expect(linkFormula({ ...link, key: "t9" }, NAMES)).toBe(`=IF('t9'!C7="","",'t9'!C7)`);
});

test("its mark goes by the key of the sheet, whatever the tab is called", () => {
  expect(linkMark(link)).toBe("⟦t1!C7⟧");
  expect(LINK).toBe("⟦");
  expect(["⟦t1!C7⟧", "⟦t1!C7", "t1!C7⟧", "7"].map(isLinkMark)).toEqual([true, false, false, false]);
});

test("what is written is read back as its mark", () => {
  for (const exact of [false, true]) expect(readLink(linkFormula({ ...link, exact }, NAMES), keyOf)).toBe(linkMark(link));
});

test.each<[string, string | undefined, string]>([
  [`=IF(三!C7="","",三!C7)`, "⟦t2!C7⟧", "without the quotes that its sheet does not need"],
  [`=if('三'!$ab$12="","",'三'!$ab$12)`, "⟦t2!AB12⟧", "in small letters and fixed"],
  [`=IF('三'!C7="","",'三'!C7&"")`, "⟦t2!C7⟧", "as text"],
  [`=IF('别的'!C7="","",'别的'!C7)`, undefined, "to a sheet that is not the report's"],
  [`=IF('三'!C7="","",'三'!C8)`, undefined, "that tests one cell and shows another"],
  [`=IF('三'!C7="","",'三'!C7+1)`, undefined, "that shows more than its cell"],
  [`=IF('三'!C7="","",'三'!C7&"")+1`, undefined, "with something behind it"],
  [`='三'!C7`, undefined, "that is a plain reference"],
  [` =IF('三'!C7="","",'三'!C7)`, undefined, "that is no formula but words"],
  [`=IF(C7="","",C7)`, undefined, "to the own sheet"],
  [`=IF('三'!ABCD7="","",'三'!ABCD7)`, undefined, "to a column that no sheet has"],
  [`=IF(#REF!="","",#REF!)`, "⟦#REF!⟧", "whose sheet was deleted"],
  [`=if('三'!#ref!="","",'三'!#ref!)`, "⟦#REF!⟧", "whose cell was deleted"],
  [`=IF(#REF!="","",#REF!)+1`, undefined, "that is gone, with something behind it"],
  [`1=IF(#REF!="","",#REF!)`, undefined, "that is gone, with something before it"],
  ["", undefined, "that is not there"],
])("%s is read as %s: a link %s", (formula, mark) => {
  expect(readLink(formula, keyOf)).toBe(mark);
});
