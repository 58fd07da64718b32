/** What holds of the reader whatever it is given. */
import fc from "fast-check";
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saidFindings } from "../../../src/report/rules/said";
import { isLive, sentenceNow } from "../../../src/report/sentence";
import type { Piece, Report } from "../../../src/report/types";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import type { Edition, SaidRule } from "../../../src/statute/types";
import { balancedReportsOf, publishedReport } from "../../support/reports";

const EDITIONS: readonly Edition[] = [EDITION_2021, EDITION_2019];
const findingsOf = (report: Report) => report.edition.rules.filter((r): r is SaidRule => r.kind === "said").flatMap((rule) => saidFindings(rule, report));
const saying = (report: Report, contents: readonly string[]): Report => ({
  ...report,
  pieces: contents.map((content): Piece => ({ section: report.edition.sections[1]!.id, part: report.edition.sections[1]!.parts[0]!.id, kind: "text", startsParagraph: true, content })),
});
const sentencesOf = (report: Report): readonly string[] => (report.edition.sentences ?? []).filter(isLive).map((s) => sentenceNow(s.id, report));

describe.each(EDITIONS.map((e) => [e.id, e] as const))("the set sentences of the form of %s", (_, edition) => {
  it("say nothing that the tables do not bear out", () => {
    fc.assert(fc.property(balancedReportsOf(edition), (report) => {
      expect(findingsOf(saying(report, sentencesOf(report))).map(({ detail }) => detail)).toEqual([]);
    }));
  });

  it("are found out when one number of them that was read is another", () => {
    fc.assert(fc.property(balancedReportsOf(edition), fc.nat(), fc.integer({ min: -9, max: 9 }).filter((k) => k !== 0), (report, pick, k) => {
      const contents = sentencesOf(report);
      const numbers = readNarrative(saying(report, contents)).numbers.filter(({ number }) => number.as === "number");
      fc.pre(numbers.length > 0);
      const { number, piece, candidates } = numbers[pick % numbers.length]!;
      const says = number.says + k;
      // Another meaning of the same words may be that very number.
      fc.pre(says >= 0 && !candidates.some((c) => c.value === says));
      const changed = contents.map((text, i) => (i === piece ? text.slice(0, number.at) + text.slice(number.at, number.end).replace(/\d+/u, String(says)) + text.slice(number.end) : text));
      expect(findingsOf(saying(report, changed)).some(({ detail }) => detail.kind === "said" && detail.says === says)).toBe(true);
    }));
  });

  it("are read in what they say of applications, results, cases", () => {
    fc.assert(fc.property(balancedReportsOf(edition), (report) => {
      const read = new Set(readNarrative(saying(report, sentencesOf(report))).numbers.map(({ number }) => number.quantity.id));
      expect(["new", "carriedIn", "done", "carriedOut"].filter((id) => !read.has(id) && !(id !== "carriedIn" && read.has("received")))).toEqual([]);
    }));
  });
});

describe("any text", () => {
  const report = publishedReport("huaian_2024");
  const scraps = fc.array(fc.oneof(fc.constantFrom("收到", "政府信息公开申请", "其中", "（", "）", "件", "12", "三千零一", "%", "占", "、", "，", "。", "未", "无", "《", "〔", "均", "分别为", "2023年", "合计", "予以公开", "和", "\ud83d", "\udc00", "１", " ", "万", "\n"), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 });

  it("is read without failing, however strange it is", () => {
    fc.assert(fc.property(scraps, (parts) => {
      const text = parts.join("");
      for (const { number } of readNarrative(saying(report, [text])).numbers) expect(number.end).toBeGreaterThan(number.at);
    }));
  });

  it("takes time in step with its length", () => {
    const worst = ["收到", "其中予以公开3件、", "（", "三千", "1,000,", "未收到、", "各", "合计", "《", "申请、", "占", "均在", "和行政复议"];
    const time = (text: string): number => {
      let best = Infinity;
      for (let i = 0; i < 5; i++) {
        const from = performance.now();
        readNarrative(saying(report, [`${text}${i}`]));
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    // Four times as long: four times the time, sixteen times were it looked at from every place anew. Machines are busy: the best of three.
    const growth = (words: string): number => {
      const of = (length: number): number => time(words.repeat(Math.ceil(length / words.length)));
      return Math.min(...[1, 2, 3].map(() => of(10_000) / Math.max(of(2_500), 0.2)));
    };
    const slow = worst.map((words) => ({ words, growth: growth(words) })).filter(({ growth: times }) => times > 9);
    expect(slow).toEqual([]);
  });
});
