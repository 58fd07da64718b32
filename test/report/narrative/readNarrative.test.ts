/** Where a number counts as wrong, on both sides of each limit, and which words of a text are shown for it. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { readText } from "../../../src/report/narrative/readText";
import { BLANK, number } from "../../../src/report/reading";
import type { Piece, Reading, Report } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import { saying } from "../../support/said";

const OFFICE = "pt_build_2024";
const put = (report: Report, values: Readonly<Record<string, Reading>>): Report => ({ ...report, figures: new Map([...report.figures, ...Object.entries(values).map(([id, reading]) => [figureId(id), reading] as const)]) });
const wrongIn = (report: Report): readonly boolean[] => { const { numbers, divisions } = readNarrative(report); return [...numbers, ...divisions].map((n) => n.wrong); };
const seenIn = (text: string): readonly string[] => { const { numbers, divisions } = readNarrative(saying(OFFICE, text)); return [...numbers, ...divisions].map((n) => n.seen); };

describe("what a number equals", () => {
  it.each([["15.5%", false], ["15.6%", false], ["15.4%", true], ["15.7%", true], ["15%", false], ["16%", false], ["14%", true], ["17%", true]])("9 of 58 is not exactly %s: wrong %p, as rounded or cut off", (share, wrong) => {
    expect(wrongIn(saying(OFFICE, `予以公开9件，占${share}。`))).toEqual([false, wrong]);
  });

  it("may lie half of the last digit away where it is said in ten thousands", () => {
    const made = (value: number) => wrongIn(put(saying(OFFICE, "制发行政规范性文件3.5万件。"), { "t2.norm.made": number(value) }));
    expect([34_499, 34_500, 35_500, 35_501].map(made)).toEqual([[true], [false], [false], [true]]);
    const exact = (value: number) => wrongIn(put(saying(OFFICE, "制发行政规范性文件35件。"), { "t2.norm.made": number(value) }));
    expect([34, 35, 36].map(exact)).toEqual([[true], [false], [true]]);
  });

  it("is nobody's business while a figure is blank, or while the sum that it is a share of is nothing", () => {
    const share = saying(OFFICE, "予以公开9件，占20%。");
    expect(wrongIn(share)).toEqual([false, true]);
    expect(wrongIn(put(share, { "t3.r7.total": BLANK }))).toEqual([false, false]);
    expect(wrongIn(put(share, { "t3.r1.total": BLANK }))).toEqual([false, false]);
    expect(wrongIn(put(share, { "t3.r7.total": number(0) }))).toEqual([false, false]);
    // Of what was received it is a share all the same.
    expect(readNarrative(put(share, { "t3.r7.total": number(0) })).numbers[1]!.candidates.map((c) => c.value)).toEqual([undefined, (9 / 58) * 100, (9 / 58) * 100]);
  });

  it("may be one of several sums: one that is unknown leaves it open, and one that agrees is enough", () => {
    const received = (carried: Reading, says: number) => readNarrative(put(saying(OFFICE, `收到政府信息公开申请${says}件。`), { "t3.new.total": number(58), "t3.carry_in.total": carried })).numbers.map((n) => [n.candidates.map((c) => c.value), n.equals.map((c) => c.sum.id), n.wrong]);
    expect(received(number(2), 60)).toEqual([[[58, 60], ["newAndCarried"], false]]);
    expect(received(number(2), 59)).toEqual([[[58, 60], [], true]]);
    expect(received(BLANK, 59)).toEqual([[[58, undefined], [], false]]);
    expect(received(BLANK, 58)).toEqual([[[58, undefined], ["new"], false]]);
  });

  it("is not held against another year's numbers", () => {
    expect(wrongIn(saying(OFFICE, "2023年收到政府信息公开申请9999件。"))).toEqual([false]);
  });
});

describe("parts of a total", () => {
  it.each([
    ["主动公开信息30条，其中网站10条、公众号20条。", false], ["主动公开信息30条，其中网站10条、公众号21条。", true], ["主动公开信息30条，其中网站10条、公众号19条。", false],
    ["主动公开信息30条，其中网站10条、其他19条。", true], ["主动公开信息30条，其中网站10条、其他20条。", false],
    ["主动公开信息3.5万条，其中网站2万条、其他15500条。", false], ["主动公开信息3.5万条，其中网站2万条、其他15501条。", true],
    ["主动公开信息3.5万条，其中网站2万条、其他14500条。", false], ["主动公开信息3.5万条，其中网站2万条、其他14499条。", true],
  ])("“%s”: wrong %p", (text, wrong) => {
    expect(wrongIn(saying(OFFICE, text))).toEqual([wrong]);
  });

  it("are told with what they come to", () => {
    expect(readNarrative(saying(OFFICE, "主动公开信息30条，其中网站10条、公众号21条。")).divisions).toMatchObject([{ section: "s1", piece: 0, seen: "主动公开信息30条", sum: 31 }]);
  });
});

describe("the words shown for a number", () => {
  it.each([
    ["今年以来，制发行政规范性文件3件并公开，好。", ["制发行政规范性文件3件并公开"]],
    ["今年以来，制发行政规范性文件3件并全部公开，好。", ["制发行政规范性文件3件并全部公"]],
    ["情况：制发行政规范性文件3件（新）。", ["制发行政规范性文件3件"]],
    ["制发行政规范性文件3件\n好。", ["制发行政规范性文件3件"]],
    ["天地玄黄宇宙洪荒日月盈昃制发行政规范性文件3件。", ["天地玄黄宇宙洪荒日月盈昃制发行政规范性文件3件"]],
    ["天地玄黄宇宙洪荒日月盈昃辰制发行政规范性文件3件。", ["天地玄黄宇宙洪荒日月盈昃辰制发行政规范性文件3件"]],
    ["天地玄黄宇宙洪荒日月盈昃辰宿制发行政规范性文件3件。", ["…昃辰宿制发行政规范性文件3件"]],
    ["收到政府信息公开申请58件，均已办结。", ["收到政府信息公开申请58件", "均已办结"]],
    ["收到政府信息公开申请58件，均在规定期限内办结。", ["收到政府信息公开申请58件", "均在规定期限内办结"]],
  ])("in “%s”", (text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });

  it("stand in the row of 文字 that holds them, where several rows make a paragraph", () => {
    const base = saying(OFFICE, "");
    const row = (content: string, startsParagraph: boolean): Piece => ({ ...base.pieces[0]!, content, startsParagraph });
    const report = { ...base, pieces: [row("另起一段。", true), row("制发行政规范性文件3件，", true), row("废止1件，", false), row("现行有效7件。", false)] };
    expect(readNarrative(report).numbers.map((n) => [n.piece, n.seen])).toEqual([[1, "制发行政规范性文件3件"], [2, "废止1件"], [3, "现行有效7件"]]);
  });
});

describe("a text", () => {
  const { edition } = saying(OFFICE, "");
  const says = (text: string, unit: string, year: number | undefined) => readText(text, edition, unit, year).numbers.map(({ quantity, says: n, elsewhen }) => [quantity.id, n, elsewhen]);

  it("is read anew for a region and for an office, for one year and for another", () => {
    const text = "2023年，市政府办公室收到申请12件。";
    expect(says(text, "市住建局", 2023)).toEqual([["received", 12, false]]);
    expect(says(text, "市住建局", 2024)).toEqual([["received", 12, true]]);
    expect(says(text, "市住建局", undefined)).toEqual([["received", 12, false]]);
    expect(says(text, "市人民政府", 2023)).toEqual([]);
    expect(readText(text, edition, "市住建局", 2023)).toBe(readText(text, edition, "市公安局", 2023));
  });

  it("is read up to 40,000 characters, and a longer one is no text of a report", () => {
    const text = (length: number) => `收到政府信息公开申请58件。${"好".repeat(length - 14)}`;
    expect(text(40_000)).toHaveLength(40_000);
    expect(says(text(40_000), "市住建局", 2024)).toEqual([["received", 58, false]]);
    expect(readText(text(40_001), edition, "市住建局", 2024)).toEqual({ numbers: [], divisions: [] });
  });
});
