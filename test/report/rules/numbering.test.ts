import fc from "fast-check";
import type { FindingDetail, Piece } from "../../../src/report/types";
import { found, piece } from "./worded";

type Numbering = Extract<FindingDetail, { kind: "numbering" }>;
const lists = (pieces: readonly Piece[]): readonly Numbering[] => found("NUM", { pieces }).flatMap(({ detail }) => (detail.kind === "numbering" ? [detail] : []));
const inOne = (text: string) => lists([piece("s5", text)]).map(({ before, after }) => [before.join(" "), after.join(" ")]);
/** As by one press on the first finding. */
const mendedOnce = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((p, i) => ({ ...p, content: lists(pieces)[0]?.edits.find((e) => e.piece === i)?.text ?? p.content }));
/** Each press leaves fewer to mend. */
function mended(pieces: readonly Piece[]): readonly Piece[] {
  const left = lists(pieces).length;
  if (left === 0) return pieces;
  const next = mendedOnce(pieces);
  expect(lists(next).length).toBeLessThan(left);
  return mended(next);
}

describe("numbered points", () => {
  it.each([
    ["一是学习；二是培训；四是检查。", "一是 二是 四是", "一是 二是 三是"],
    ["一是学习；二是培训；二是检查；三是考核。", "一是 二是 二是 三是", "一是 二是 三是 四是"],
    ["一是学习；二是培训；四是检查；五是考核。", "一是 二是 四是 五是", "一是 二是 三是 四是"],
    ["（一）学习。\n（三）培训。", "（一） （三）", "（一） （二）"],
    ["1.学习\n2.培训\n2.检查", "1. 2. 2.", "1. 2. 3."],
    ["第一，学习。第三，培训。", "第一 第三", "第一 第二"],
    ["其一，学习；其三，培训。", "其一 其三", "其一 其二"],
    ["一、学习\n三、培训", "一、 三、", "一、 二、"],
    ["九是甲；", "", ""],
  ].filter(([, before]) => before !== ""))("“%s” goes %s", (text, before, after) => {
    expect(inOne(text)).toEqual([[before, after]]);
  });

  it.each([
    "一是学习；二是培训；三是检查。", "一是学习；二是培训。改进措施：一是检查；二是考核。",
    "一是学习：1.甲\n2.乙\n二是培训：1.甲\n2.乙", "按照第二十条第（一）项、第（五）项公开。", "三是检查。", "二是培训；四是检查。",
    "（三）不予公开2件。\n（五）不予处理1件。", "公开率为1.5倍，同比2.3倍。", "2025.1.3 起执行；统一是好的，唯一是它。", "三、四季度各公开一次。", "一、二、三级目录均已更新。",
    "十一、十二月份。", "首先学习，其次培训。", "坚持“一是一、二是二”。", "第一季度公开3条，第三季度公开5条。",
    "（一）存在的问题。一是甲；二是乙；三是丙。\n（二）改进措施。一是甲；二是乙。",
    "一是甲。\n二是乙：一是子；二是丑；三是寅。\n三是丙。", "九是甲；十是乙；十一是丙。",
  ])("“%s” is left alone", (text) => {
    expect(inOne(text)).toEqual([]);
  });

  it("go on from row to row of a part, and are mended in all of them", () => {
    const pieces = [piece("s5", "1.学习"), piece("s5", "2.培训"), piece("s5", "2.检查"), piece("s5", "3.考核")];
    expect(lists(pieces).map(({ piece: at, edits }) => [at, edits.map((e) => [e.piece, e.seen, e.text])])).toEqual([[2, [[2, "2.检查", "3.检查"], [3, "3.考核", "4.考核"]]]]);
    expect(lists([piece("s1/active", "一是甲"), piece("s1/request", "三是乙"), piece("s5", "三是丙")])).toEqual([]);
  });

  const point = fc.tuple(fc.constantFrom(1, 1, 1, 1, 2, 0, -1), fc.constantFrom("学习。", "加强培训。", "公开1.5万条。", "（见附件）。"));
  const HAN = "零一二三四五六七八九十";
  const texts = fc.tuple(fc.array(point, { minLength: 1, maxLength: 8 }), fc.constantFrom((n: number) => `${HAN[n]}是`, (n: number) => `（${HAN[n]}）`, (n: number) => `${n}.`), fc.constantFrom("\n", "；")).map(([points, mark, between]) => {
    let value = 0;
    return points.map(([step, words]) => `${mark((value = Math.min(10, Math.max(1, value + step))))}${words}`).join(between);
  });

  it("once renumbered need no renumbering, and no other word has changed", () => {
    fc.assert(fc.property(texts, (text) => {
      const after = mended([piece("s5", text)]);
      expect(lists(after)).toEqual([]);
      const bare = (words: string) => words.replace(/(^|[；\n])[（(]?[一二三四五六七八九十\d]+/gu, "$1#");
      expect(bare(after[0]!.content)).toBe(bare(text));
    }));
  });

  it("that go up by one are never found", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), (n) => {
      expect(inOne(Array.from({ length: n }, (_, i) => `${i + 1}.学习`).join("\n"))).toEqual([]);
    }));
  });
});
