import fc from "fast-check";
import type { Piece } from "../../src/report/types";
import { findHandEdits } from "../../src/sheets/handEdits";
import { readLedger, rowContent, writeLedger, type LedgerRow } from "../../src/sheets/ledger";
import { linkMark } from "../../src/sheets/reportLinks";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { sectionId, sentenceId } from "../../src/statute/ids";

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

const at = (section: string, part: string, content: string, index: number): LedgerRow => ({ content, paragraph: { section: sectionId(section), part, index } });

test("what stands in place of a paragraph is brought back to that paragraph alone, by its section, part and number", () => {
  const pieces: Piece[] = [["s1", "a"], ["s1", "b"], ["s2", "a"]].map(([section, part]) => ({ section: sectionId(section!), part: part!, kind: "text", startsParagraph: true, content: "同样的话。" }));
  const ledger = [at("s1", "a", "同样的话。", 0), at("s1", "b", "同样的话。", 0), at("s2", "a", "同样的话。", 0)];
  expect(findHandEdits(ledger, ["同样的话。", "同样的话。", "改了。"], pieces, 1)).toEqual({
    edits: [{ row: 3, kind: "changed", before: "同样的话。", after: "改了。", returnable: true, section: "s2" }], returned: [{ pieces: [2], text: "改了。" }], lost: 0,
  });
  expect(findHandEdits(ledger, ["同样的话。", "改了。", "同样的话。"], pieces, 1).returned).toEqual([{ pieces: [1], text: "改了。" }]);
});

test("a paragraph of which every row was removed is brought back as nothing", () => {
  expect(findHandEdits(LEDGER, contents((r) => r.splice(2, 2)), PIECES, 2)).toEqual({
    edits: [
      { row: 4, kind: "removed", before: "第二段很长，", after: "", returnable: true, section: "s1" },
      { row: 4, kind: "removed", before: "还有下半。", after: "", returnable: true, section: "s1" },
    ],
    returned: [{ pieces: [1, 2], text: "" }], lost: 0,
  });
});

test("a removed row is told by the row that stands where it was: at the top the first, at the end the one behind the last", () => {
  expect(findHandEdits(LEDGER, contents((r) => r.shift()), PIECES, 2).edits).toEqual([{ row: 2, kind: "removed", before: "标题", after: "", returnable: false, section: undefined }]);
  expect(findHandEdits(LEDGER, [], PIECES, 2).edits.map((e) => [e.row, e.kind])).toEqual([[2, "removed"], [2, "removed"], [2, "removed"], [2, "removed"], [2, "removed"]]);
  expect(findHandEdits(LEDGER, contents((r) => r.splice(3, 2)), PIECES, 2).edits.map((e) => e.row)).toEqual([5, 5]);
});

test("an added row belongs to no paragraph and cannot be brought back", () => {
  expect(findHandEdits(LEDGER, contents((r) => r.splice(2, 0, "加的\t一行")), PIECES, 2)).toEqual({ edits: [{ row: 4, kind: "added", before: "", after: "加的 一行", returnable: false, section: undefined }], returned: [], lost: 0 });
});

test("rows removed in one place and added in the same are changed ones, however many of each", () => {
  expect(findHandEdits(LEDGER, contents((r) => r.splice(1, 2, "新一", "新二", "新三")), PIECES, 2).edits.map(({ row, kind, before, after }) => [row, kind, before, after])).toEqual([
    [3, "changed", "第一段。", "新一"], [4, "changed", "第二段很长，", "新二"], [5, "added", "", "新三"],
  ]);
  expect(findHandEdits(LEDGER, contents((r) => r.splice(1, 3, "新一")), PIECES, 2).edits.map(({ row, kind, before, after }) => [row, kind, before, after])).toEqual([
    [3, "changed", "第一段。", "新一"], [4, "removed", "第二段很长，", ""], [4, "removed", "还有下半。", ""],
  ]);
});

test("a change of spaces alone is listed, and nothing is brought back for it", () => {
  const { edits, returned } = findHandEdits(LEDGER, contents((r) => (r[1] = "第 一段。")), PIECES, 2);
  expect(edits).toEqual([{ row: 3, kind: "changed", before: "第一段。", after: "第 一段。", returnable: false, section: "s1" }]);
  expect(returned).toEqual([]);
});

test("what 文字 says already is brought back all the same, so that what was broken off comes to its end", () => {
  const pieces = [piece("改了。"), ...PIECES.slice(1)];
  expect(findHandEdits(LEDGER, contents((r) => (r[1] = "　　改了。")), pieces, 2).returned).toEqual([{ pieces: [0], text: "改了。" }]);
});

test("a paragraph that 文字 has no more is not brought back", () => {
  expect(findHandEdits(LEDGER, contents((r) => (r[3] = "改过的下半。")), PIECES.slice(0, 1), 2).returned).toEqual([]);
});

test("a live sentence, which follows its figures, is listed and not brought back", () => {
  const live: Piece = { section: S1, part: "a", kind: "live", sentence: sentenceId("toy"), startsParagraph: true, content: "第一段。" };
  const { edits, returned } = findHandEdits(LEDGER, contents((r) => (r[1] = "改了。")), [live, ...PIECES.slice(1)], 2);
  expect(edits).toEqual([{ row: 3, kind: "changed", before: "第一段。", after: "改了。", returnable: false, section: "s1" }]);
  expect(returned).toEqual([]);
});

test.each(["\n", "\r"])("nor is what stands in one cell of 文字 with another paragraph (%j between them)", (line) => {
  const { edits, returned } = findHandEdits([row("其一。", 0), row("其二。", 1)], ["其一。", "改了。"], [piece(`其一。${line}其二。`)], 1);
  expect(edits).toEqual([{ row: 2, kind: "changed", before: "其二。", after: "改了。", returnable: false, section: "s1" }]);
  expect(returned).toEqual([]);
});

describe("links to other cells of the report", () => {
  const mark = (cell: string): string => linkMark({ key: "t1", row: 0, column: "ABC".indexOf(cell) });
  const linked: readonly LedgerRow[] = [{ content: `规章\t${mark("A")}\t${mark("B")}` }, row("第一段。", 0)];
  const find = (now: readonly string[]) => findHandEdits(linked, now, PIECES, 1, (link) => (link === mark("A") ? "7" : "8"));

  test("that point where they did are nothing to tell of", () => {
    expect(find(linked.map((r) => r.content))).toEqual({ edits: [], returned: [], lost: 0 });
  });

  test("that point elsewhere are lost, each of them, and nobody's edit", () => {
    expect(find([`规章\t${mark("C")}\t${mark("B")}`, "第一段。"])).toEqual({ edits: [], returned: [], lost: 1 });
    expect(find([`规章\t${mark("C")}\t${mark("A")}`, "第一段。"])).toEqual({ edits: [], returned: [], lost: 2 });
  });

  test("that were typed over are an edit, told by what they showed; another one that is lost is counted beside it", () => {
    const edit = { row: 1, kind: "changed", returnable: false, section: undefined } as const;
    expect(find([`规章\t9\t${mark("B")}`, "第一段。"])).toEqual({ edits: [{ ...edit, before: "规章 7 8", after: "规章 9 8" }], returned: [], lost: 0 });
    expect(find([`规章\t9\t${mark("A")}`, "第一段。"])).toEqual({ edits: [{ ...edit, before: "规章 7 8", after: "规章 9 7" }], returned: [], lost: 1 });
    expect(find(["规章\t9", "第一段。"])).toEqual({ edits: [{ ...edit, before: "规章 7 8", after: "规章 9" }], returned: [], lost: 0 });
    expect(find([`规章\t${mark("A")}\t${mark("B")}\t多`, "第一段。"])).toEqual({ edits: [{ ...edit, before: "规章 7 8", after: "规章 7 8 多" }], returned: [], lost: 0 });
  });

  test("in a row that was removed or added are not lost but removed or added", () => {
    expect(find(["第一段。"])).toEqual({ edits: [{ row: 1, kind: "removed", before: "规章 7 8", after: "", returnable: false, section: undefined }], returned: [], lost: 0 });
    expect(find([linked[0]!.content, `${mark("A")}`, "第一段。"])).toEqual({ edits: [{ row: 2, kind: "added", before: "", after: "7", returnable: false, section: undefined }], returned: [], lost: 0 });
  });

  test("are told by their marks where nobody says what they show", () => {
    expect(findHandEdits(linked, ["规章\t9\t9", "第一段。"], PIECES, 1).edits[0]?.before).toBe(`规章 ${mark("A")} ${mark("B")}`);
  });
});
