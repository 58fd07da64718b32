/** What is drawn on 文字 for the texts of a report: rows, contents, and what is written beside them. */
import type { Piece } from "../../src/report/types";
import { CONTINUES, fitPieces, LIVE, TEXT_COLUMNS, textArea, textBlocks, textSheet, textSlots } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { sectionId } from "../../src/statute/ids";
import { TOY } from "../support/toy";

const [FIRST] = TOY.sentences!;
const piece = (content: string, more: { readonly part?: string; readonly startsParagraph?: boolean } = {}): Piece => ({ section: sectionId("s1"), part: "a", kind: "text", startsParagraph: true, ...more, content });
const live: Piece = { section: sectionId("s1"), part: "a", kind: "live", startsParagraph: false, sentence: FIRST!.id, content: "公".repeat(2000) };
/** The rows from the first of the texts on: what stands in 内容, 与上段 and 类型. */
const beside = (pieces: readonly Piece[], rows: number) => {
  const { cells } = textSheet(TOY, pieces, new Map()).plan;
  return Array.from({ length: rows }, (_, i) => [TEXT_COLUMNS.content, TEXT_COLUMNS.joins, TEXT_COLUMNS.kind].map((column) => {
    const content = cells.find((c) => c.row === 5 + i && c.column === column)?.content;
    return content && ("text" in content ? content.text : "formula" in content ? content.formula.slice(0, 3) : content.number);
  }));
};

test("is read as far as any report reaches, and three columns beyond its own", () => {
  expect(textArea).toEqual({ row: 0, column: 0, rows: 305, columns: 10 });
  expect([CONTINUES, LIVE]).toEqual(["接上段", "取数"]);
});

test("a text stands in its row, one that goes on says so, and a live one is a formula", () => {
  expect(beside([piece("一。"), piece("二。", { startsParagraph: false }), live, piece("")], 5)).toEqual([["一。", undefined, undefined], ["二。", "接上段", undefined], [expect.stringMatching(/^=/), "接上段", "取数"], [undefined, undefined, undefined], [undefined, undefined, undefined]]);
});

test("only the cells of live sentences are not in the format 文本, which would keep their formulas as words", () => {
  const general = (pieces: readonly Piece[]) => textSheet(TOY, pieces, new Map()).plan.styles.filter(({ style }) => style.numberFormat === "General").map(({ areas }) => areas);
  expect(general([piece("一。")])).toEqual([]);
  expect(general([piece("一。"), live])).toEqual([[{ row: 6, column: 3, rows: 1, columns: 1 }]]);
});

test("the sheet has its own name, and whether a row goes on is chosen from a list", () => {
  const { name, guides } = textSheet(TOY, [], new Map([["text", "文字 (2)"]])).plan;
  expect(name).toBe("文字 (2)");
  expect(guides).toEqual([{ area: { row: 5, column: 5, rows: 10, columns: 1 }, list: ["接上段"] }]);
});

test("a heading has five rows, or one more than it has texts", () => {
  const counts = (pieces: readonly Piece[]) => textBlocks(TOY, pieces).map(({ part, row, count, reference }) => [part, row, count, reference]);
  expect(counts([])).toEqual([["a", 5, 5, "D6:D10"], ["b", 10, 5, "D11:D15"]]);
  expect(counts(["1", "2", "3", "4"].map((content) => piece(content)))).toEqual([["a", 5, 5, "D6:D10"], ["b", 10, 5, "D11:D15"]]);
  expect(counts(["1", "2", "3", "4", "5"].map((content) => piece(content)))).toEqual([["a", 5, 6, "D6:D11"], ["b", 11, 5, "D12:D16"]]);
});

test("a section without parts has three rows where it may be left out, and six where it may not", () => {
  const rows = textSlots(EDITION_2021).map(({ sectionLabel, partLabel, rows: count }) => [sectionLabel, partLabel, count]);
  expect([rows[0], rows[1], rows[2], rows.at(-2), rows.at(-1)]).toEqual([["引言（可不写）", "", 3], ["一、总体情况", "（一）主动公开", 5], ["", "（二）依申请公开", 5], ["五、存在的主要问题及改进情况", "", 6], ["六、其他需要报告的事项", "", 6]]);
});

test("a text too tall for a row goes over several that continue each other; one that goes on already goes on; a live one is left whole", () => {
  /** A row holds 23 lines of 40 characters. */
  const parts = (one: Piece) => fitPieces([one]).map(({ content, startsParagraph }) => [content.length, startsParagraph]);
  expect(parts(piece("公".repeat(23 * 40)))).toEqual([[920, true]]);
  expect(parts(piece("公".repeat(23 * 40 + 1)))).toEqual([[920, true], [1, false]]);
  expect(parts(piece("公".repeat(23 * 40 + 1), { startsParagraph: false }))).toEqual([[920, false], [1, false]]);
  expect(fitPieces([live])).toEqual([live]);
});
