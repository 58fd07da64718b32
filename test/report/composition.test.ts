/** The report from title to date, as every way out of the workbook has it. */
import { compose, type Block } from "../../src/report/composition";
import type { Piece, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { pieceOf } from "../support/imported";
import { META, reportOf } from "../support/reports";
import { TOY } from "../support/toy";

function line(block: Block): string {
  switch (block.kind) {
    case "title":
      return `title ${block.who}|${block.name}`;
    case "table":
      return `table ${block.table.name}`;
    case "paragraph":
      return `paragraph ${block.paragraph.text}`;
    case "signature":
      return `signature ${block.unit}|${block.date}`;
    default:
      return `${block.kind} ${block.text}`;
  }
}
const composed = (pieces: readonly Piece[], meta: Partial<Report["meta"]> = {}, edition = TOY): readonly string[] => compose(reportOf(new Map(), { edition, pieces, meta: { ...META, ...meta } })).map(line);

test("sections come with their headings, parts with theirs, numbered, before what they say; a table stands under its own", () => {
  expect(composed([pieceOf(TOY, 0, "b", "乙一。"), pieceOf(TOY, 0, "", "总述。"), pieceOf(TOY, 0, "a", "甲一。\n甲二。")])).toEqual([
    "title 东柳街道2024年|玩具报告", "heading 一、文字", "paragraph 总述。", "part （一）甲", "paragraph 甲一。", "paragraph 甲二。", "part （二）乙", "paragraph 乙一。", "heading 二、数字", "table 表二", "signature 宁波市鄞州区东柳街道办事处|2025年1月20日",
  ]);
});

test("a part that says nothing is left out, and the next one takes its number", () => {
  expect(composed([pieceOf(TOY, 0, "a", "  "), pieceOf(TOY, 0, "b", "乙。")]).slice(1, 4)).toEqual(["heading 一、文字", "part （一）乙", "paragraph 乙。"]);
  expect(composed([]).slice(1, 3)).toEqual(["heading 一、文字", "heading 二、数字"]);
});

test("words before the first heading have none", () => {
  expect(composed([pieceOf(EDITION_2021, 0, "", "引言。")], {}, EDITION_2021).slice(1, 3)).toEqual(["paragraph 引言。", `heading ${EDITION_2021.sections[1]!.title}`]);
});

test("the title says whose report it is and of which year, by the office's full name where it has no other, as far as both are known", () => {
  const title = (meta: Partial<Report["meta"]>) => composed([], meta)[0];
  expect(title({ titleName: "" })).toBe("title 宁波市鄞州区东柳街道办事处2024年|玩具报告");
  expect(title({ year: undefined })).toBe("title 东柳街道|玩具报告");
  expect(title({ titleName: "", unit: "", year: undefined })).toBe("title |玩具报告");
});

test("it is signed with the office and the day, with one of them where the other is not known, and not at all with neither", () => {
  const signed = (meta: Partial<Report["meta"]>) => composed([], meta).filter((one) => one.startsWith("signature"));
  expect(signed({ date: undefined })).toEqual(["signature 宁波市鄞州区东柳街道办事处|"]);
  expect(signed({ unit: "" })).toEqual(["signature |2025年1月20日"]);
  expect(signed({ unit: "", date: undefined })).toEqual([]);
});

test("every block knows the section that it belongs to", () => {
  const blocks = compose(reportOf(new Map(), { edition: TOY, pieces: [pieceOf(TOY, 0, "a", "甲。")] }));
  expect(blocks.flatMap((block) => (block.kind === "heading" || block.kind === "part" ? [[block.kind, block.section.id]] : []))).toEqual([["heading", "s1"], ["part", "s1"], ["heading", "s2"]]);
});
