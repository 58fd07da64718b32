/** Paragraphs and lines of the narrative as they are printed. */
import { inParts } from "../../src/report/inParts";
import { paragraphsOf } from "../../src/report/paragraphs";
import { sectionWords } from "../../src/report/sectionWords";
import { textLines } from "../../src/report/textLines";
import type { Piece } from "../../src/report/types";
import { sectionId, sentenceId } from "../../src/statute/ids";
import { pieceOf } from "../support/imported";
import { TOY } from "../support/toy";

const piece = (part: string, content: string, startsParagraph = true, section = "s1"): Piece => ({ section: sectionId(section), part, kind: "text", startsParagraph, content });
const paragraphs = (...pieces: readonly Piece[]) => paragraphsOf(pieces).map(({ section, part, text, index, pieces: from }) => [`${section}/${part}`, index, text, from.join()]);

test("a paragraph is a piece with those that go on with it, counted within its part", () => {
  expect(paragraphs(piece("a", "甲一，"), piece("a", "甲二。", false), piece("a", "甲三。"), piece("b", "乙一。"), piece("a", "甲四。"))).toEqual([["s1/a", 0, "甲一，甲二。", "0,1"], ["s1/a", 1, "甲三。", "2"], ["s1/b", 0, "乙一。", "3"], ["s1/a", 2, "甲四。", "4"]]);
});

test("nothing goes on with a paragraph of another part or section, nor with none", () => {
  expect(paragraphs(piece("a", "甲。", false), piece("b", "乙。", false), piece("b", "丙。", false, "s2"))).toEqual([["s1/a", 0, "甲。", "0"], ["s1/b", 0, "乙。", "1"], ["s2/b", 0, "丙。", "2"]]);
});

test("a line break within a piece, of whichever machine, begins a paragraph; its last line is what the next piece goes on with", () => {
  expect(paragraphs(piece("a", " 一。 \r\n二。\r三。\n\n 四，"), piece("a", "五。\n六。", false))).toEqual([["s1/a", 0, "一。", "0"], ["s1/a", 1, "二。", "0"], ["s1/a", 2, "三。", "0"], ["s1/a", 3, "四，五。", "0,1"], ["s1/a", 4, "六。", "1"]]);
});

test("what says nothing is no paragraph, and does not part those around it", () => {
  expect(paragraphs(piece("a", " \n "), piece("a", "一，"), piece("a", "  ", false), piece("a", "二。", false))).toEqual([["s1/a", 0, "一，二。", "1,3"]]);
});

test("the same pieces are put together once", () => {
  const pieces = [piece("a", "一。")];
  expect(paragraphsOf(pieces)).toBe(paragraphsOf(pieces));
});

test("lines are told with their place in the cell, and which of them goes on with the one before it", () => {
  const live: Piece = { section: sectionId("s1"), part: "b", kind: "live", sentence: sentenceId("toy"), startsParagraph: false, content: "丁。" };
  const pieces = [piece("a", "  甲。\n\n 乙。"), piece("a", "丙。", false), live];
  const line = { section: "s1", part: "a", live: false };
  expect(textLines(pieces)).toEqual([
    { ...line, piece: 0, at: 2, text: "甲。", startsParagraph: true },
    { ...line, piece: 0, at: 7, text: "乙。", startsParagraph: true },
    { ...line, piece: 1, at: 0, text: "丙。", startsParagraph: false },
    { ...line, part: "b", live: true, piece: 2, at: 0, text: "丁。", startsParagraph: false },
  ]);
  expect(textLines(pieces)).toBe(textLines(pieces));
});

test("the second line of a piece that goes on begins a paragraph of its own", () => {
  expect(textLines([piece("a", "甲。\n乙。", false)]).map(({ startsParagraph }) => startsParagraph)).toEqual([false, true]);
});

test("all that a section says is one line without spaces", () => {
  expect(sectionWords([piece("a", " 甲 。\n"), piece("a", "丁。", true, "s2"), piece("b", "乙\u3000。\t丙")], sectionId("s1"))).toBe("甲。乙。丙");
  expect(sectionWords([piece("a", "甲。")], sectionId("s2"))).toBe("");
});

test("words before the first part of a section go into that part, before what it says; a section without parts keeps them", () => {
  const pieces = [pieceOf(TOY, 0, "b", "乙。"), pieceOf(TOY, 0, "a", "甲。"), pieceOf(TOY, 0, "", "在先。"), pieceOf(TOY, 1, "", "别处。"), pieceOf(TOY, 0, "", "在后。")];
  expect(inParts(TOY, pieces).map(({ section, part, content }) => [section, part, content])).toEqual([["s1", "a", "在先。"], ["s1", "a", "在后。"], ["s1", "b", "乙。"], ["s1", "a", "甲。"], ["s2", "", "别处。"]]);
});
