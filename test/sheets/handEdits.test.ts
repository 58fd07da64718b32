import fc from "fast-check";
import type { Piece } from "../../src/report/types";
import { findHandEdits } from "../../src/sheets/handEdits";
import { readLedger, rowContent, writeLedger, type LedgerRow } from "../../src/sheets/ledger";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { sectionId } from "../../src/statute/ids";

const S1 = sectionId("s1");
const piece = (content: string, startsParagraph = true): Piece => ({ section: S1, part: "a", kind: "text", startsParagraph, content });
const row = (content: string, index: number): LedgerRow => ({ content, paragraph: { section: S1, part: "a", index } });
const LEDGER: readonly LedgerRow[] = [{ content: "标题" }, row("　　第一段。", 0), row("　　第二段很长，", 1), row("还有下半。", 1), { content: "规章\t0\t0" }];
const PIECES = [piece("第一段。"), piece("第二段很长，"), piece("还有下半。", false)];
const contents = (change: (rows: string[]) => void): string[] => {
  const rows = LEDGER.map((r) => r.content);
  change(rows);
  return rows;
};

test("an untouched sheet has no hand edits", () => {
  expect(findHandEdits(LEDGER, contents(() => undefined), PIECES, 2)).toEqual({ edits: [], returned: [], lost: 0 });
});

test("a changed paragraph is listed before and after, and can be brought back whole", () => {
  const { edits, returned } = findHandEdits(LEDGER, contents((r) => (r[3] = "改过的下半。")), PIECES, 2);
  expect(edits).toEqual([{ row: 5, kind: "changed", before: "还有下半。", after: "改过的下半。", returnable: true, section: "s1" }]);
  expect(returned).toEqual([{ pieces: [1, 2], text: "第二段很长，改过的下半。" }]);
});

test("a changed figure is listed, and cannot be brought back as text", () => {
  const { edits, returned } = findHandEdits(LEDGER, contents((r) => (r[4] = "规章\t1\t0")), PIECES, 2);
  expect(edits).toEqual([{ row: 6, kind: "changed", before: "规章 0 0", after: "规章 1 0", returnable: false, section: undefined }]);
  expect(returned).toEqual([]);
});

test("added and removed rows are listed where they are", () => {
  expect(findHandEdits(LEDGER, contents((r) => r.splice(1, 0, "加的一行")), PIECES, 2).edits).toMatchObject([{ row: 3, kind: "added", after: "加的一行" }]);
  expect(findHandEdits(LEDGER, contents((r) => r.splice(4, 1)), PIECES, 2).edits).toMatchObject([{ row: 6, kind: "removed", before: "规章 0 0" }]);
});

test("a paragraph that 文字 says otherwise by now is not brought back over it", () => {
  const pieces = [piece("文字里改过的第一段。"), ...PIECES.slice(1)];
  const { edits, returned } = findHandEdits(LEDGER, contents((r) => (r[1] = "　　报告里改过的第一段。")), pieces, 2);
  expect(edits[0]).toMatchObject({ returnable: false });
  expect(returned).toEqual([]);
});

test("any set of changed rows is found: nothing is missed, nothing invented", () => {
  const rows = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 25 });
  fc.assert(fc.property(rows, rows, (was, is) => {
    const { edits } = findHandEdits(was.map((content) => ({ content })), is, [], 1);
    expect(edits.length === 0).toBe(JSON.stringify(was) === JSON.stringify(is));
    const unchanged = was.length - edits.filter((e) => e.kind !== "added").length;
    expect(is.length - edits.filter((e) => e.kind !== "removed").length).toBe(unchanged);
  }));
});

test("the ledger survives its way through cells, however long", () => {
  const rows = fc.array(fc.record({ content: fc.string({ unit: "binary", maxLength: 400 }), paragraph: fc.option(fc.record({ section: fc.constant(S1), part: fc.string(), index: fc.nat() }), { nil: undefined }) }), { maxLength: 200 });
  fc.assert(fc.property(rows, fc.boolean(), (ledger, draft) => {
    const chunks = writeLedger({ draft, options: PLAIN_OPTIONS, rows: ledger.map((r) => (r.paragraph ? { content: r.content, paragraph: r.paragraph } : { content: r.content })) });
    expect(chunks.every((c) => c.length <= 32_767)).toBe(true);
    expect(readLedger(chunks)).toEqual({ draft, options: PLAIN_OPTIONS, rows: ledger.map((r) => (r.paragraph ? r : { content: r.content })) });
  }), { numRuns: 30 });
});

test.each([0, 1, 2, 3])("a ledger over several cells halves no character that takes two places, after %d others", (others) => {
  const ledger = { draft: false, options: PLAIN_OPTIONS, rows: [{ content: "a".repeat(others) + "𠮷".repeat(20_000) }] };
  const chunks = writeLedger(ledger);
  expect(chunks.length).toBeGreaterThan(4);
  expect(chunks.map((c) => Buffer.from(c, "utf8").toString("utf8"))).toEqual(chunks);
  expect(readLedger(chunks)).toEqual(ledger);
});

test("a ledger that was damaged is none, never a wrong one", () => {
  const [chunk] = writeLedger({ draft: false, options: PLAIN_OPTIONS, rows: LEDGER });
  for (const bad of ["", chunk!.slice(0, -3), "[]x", '[["a",1]]', '[true,"system","values",["a",1]]', '[true,"gothic","values",["a"]]', '[true,["a"]]', "{}", "[]"]) expect(readLedger([bad])).toBeUndefined();
});

test("a row's contents are its cells, whatever blanks follow", () => {
  expect(rowContent(["规章", 0, "", "换\n行", "", ""])).toBe("规章\t0\t\t换 行");
});
