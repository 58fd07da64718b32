/** What 年度报告 was generated with, as kept in cells of the sheet and read back from wherever the workbook has been. */
import { LEDGER_ROW, readLedger, REPORT_FIRST_ROW, rowContent, writeLedger, type Ledger } from "../../src/sheets/ledger";
import { isReportOptions } from "../../src/sheets/reportOptions";
import { sectionId } from "../../src/statute/ids";

const LEDGER: Ledger = {
  draft: true, options: { fonts: "official", figures: "links" },
  rows: [{ content: "标题" }, { content: "甲的话。", paragraph: { section: sectionId("s1"), part: "a", index: 2 } }, { content: "" }, { content: "引言", paragraph: { section: sectionId("s0"), part: "", index: 0 } }],
};

test("the ledger stands in the row above the printed ones", () => expect([LEDGER_ROW, REPORT_FIRST_ROW]).toEqual([0, 1]));

test("is written short, and read back as it was", () => {
  expect(writeLedger(LEDGER)).toEqual(['[true,"official","links",["标题"],["甲的话。","s1","a",2],[""],["引言","s0","",0]]']);
  expect(readLedger(writeLedger(LEDGER))).toEqual(LEDGER);
  const empty: Ledger = { draft: false, options: { fonts: "system", figures: "values" }, rows: [] };
  expect(readLedger(writeLedger(empty))).toEqual(empty);
});

describe("a long one", () => {
  const ledgerOf = (content: string): Ledger => ({ ...LEDGER, rows: [{ content }] });
  const BEFORE = '[true,"official","links",["'.length;
  test("goes over several cells of 8,000 characters, the last as long as it must be", () => {
    const chunks = writeLedger(ledgerOf("公".repeat(16_100 - BEFORE - 3)));
    expect(chunks.map(({ length }) => length)).toEqual([8000, 8000, 100]);
    expect(readLedger(chunks)).toEqual(ledgerOf("公".repeat(16_100 - BEFORE - 3)));
  });
  test("that fills its cells to the last character has no empty one", () => {
    expect(writeLedger(ledgerOf("公".repeat(8_000 - BEFORE - 3))).map(({ length }) => length)).toEqual([8000]);
  });
  test("is never parted within a character", () => {
    const chunks = writeLedger(ledgerOf(`${"公".repeat(8_000 - BEFORE - 1)}𠮷${"公".repeat(10)}`));
    expect(chunks.map(({ length }) => length)).toEqual([7999, 15]);
    expect(chunks[1]!.startsWith("𠮷")).toBe(true);
    const before = writeLedger(ledgerOf(`${"公".repeat(8_000 - BEFORE - 2)}𠮷公`));
    expect([before[0]!.length, before[0]!.endsWith("𠮷")]).toEqual([8000, true]);
  });
});

test.each<[string, string]>([
  ["is cut off", '[true,"official","links",["标题"]'], ["is nothing", ""], ["is something else", '"x"'], ["is an object", '{"draft":true}'], ["is empty", "[]"],
  ["says draft in words", '["true","system","values"]'], ["has fonts of no kind", '[true,"other","values"]'], ["has figures of no kind", '[true,"system","other"]'],
  ["has a row that is none", '[true,"system","values","标题"]'], ["has a row without words", '[true,"system","values",[1]]'], ["has an empty row", '[true,"system","values",[]]'],
  ["has a row with half a paragraph", '[true,"system","values",["话","s1"]]'], ["has a row with more than a paragraph", '[true,"system","values",["话","s1","a",0,1]]'],
  ["has a section that is no word", '[true,"system","values",["话",1,"a",0]]'], ["has a part that is no word", '[true,"system","values",["话","s1",1,0]]'], ["has an index that is no number", '[true,"system","values",["话","s1","a","0"]]'],
  ["has one row in which it is not", '[true,"system","values",["好"],["话","s1"]]'],
])("one that %s says nothing of hand edits", (_, text) => {
  expect(readLedger([text])).toBeUndefined();
});

test("the contents of a row are its cells, parted by tabs, without those at the end that are empty", () => {
  expect(rowContent(["", "甲", 3, true, "", ""])).toBe("\t甲\t3\ttrue");
  expect(rowContent(["一\n二\r\n三\t\t四"])).toBe("一 二 三 四");
  expect(rowContent(["", ""])).toBe("");
  expect(rowContent(["甲", "\t", "乙", "\n"])).toBe("甲\t \t乙\t ");
});

test("options are those of the pane and no others", () => {
  expect([isReportOptions("system", "values"), isReportOptions("official", "links"), isReportOptions("system", "other"), isReportOptions("other", "links"), isReportOptions(undefined, "links"), isReportOptions("official", undefined)]).toEqual([true, true, false, false, false, false]);
});
