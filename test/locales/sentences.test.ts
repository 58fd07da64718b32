/** Sentences over the edition in force: table, row and column in the statute's words, the two sides, the difference. */
import { languageFor, loadWords } from "../../src/locales/choose";
import { enUS } from "../../src/locales/en-US/words";
import { plain } from "../../src/locales/plain";
import { sayFinding } from "../../src/locales/say/finding";
import { Names } from "../../src/locales/say/names";
import { sayPending } from "../../src/locales/say/pending";
import { zhCN } from "../../src/locales/zh-CN/words";
import { check } from "../../src/report/check";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { FigureId } from "../../src/statute/types";
import { reportOf, type ReportParts } from "../taskpane/support/states";

const edition = EDITION_2021;
const names = new Names(edition, zhCN);
const zeros = Object.fromEntries(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const meta = { officeKind: "street" };

function said(parts: ReportParts, words = zhCN) {
  const { findings, pending } = check(reportOf({ edition, meta, ...parts }));
  const called = new Names(edition, words);
  return [...findings.map((finding) => sayFinding(finding, called, words, 2025)), ...pending.map((one) => sayPending(one, called, words))];
}

describe("a finding in words", () => {
  it("T3-BAL gives the column, both sides, the difference and what probably happened", () => {
    const column = (item: string) => `t3.${item}.legal`;
    const total = (item: string) => `t3.${item}.total`;
    const cells = { ...zeros, ...Object.fromEntries(["new", "r1", "r7"].flatMap((item) => [[column(item), 3], [total(item), 3]])), [column("carry_out")]: 1, [total("carry_out")]: 1 };
    expect(said({ cells })).toEqual([
      {
        title: "表三 法律服务机构不平，差 1 件",
        lines: ["新收 3＋上年结转 0＝3", "办理结果 3＋结转下年度 1＝4"],
        likely: ["有 1 件计了两次，如既算办结又算结转；或新收、上年结转少填"],
      },
    ]);
  });

  it("T3-ROW gives the row and its six columns", () => {
    expect(said({ cells: { ...zeros, "t3.r3_4.total": 1 }, overwritten: ["t3.r3_4.total" as FigureId] })[0]).toEqual({
      title: "表三“（三）4.保护第三方合法权益”：总计差 1 件",
      lines: ["六列相加 0，总计是 1", "总计的公式被改成了数。恢复公式后自动相加。"],
      likely: [],
    });
  });

  it("T3-SUM7 and T4-SUM name what is added up", () => {
    const sentences = said({ cells: { ...zeros, "t3.r7.natural": 2, "t4.after.total": 5 } });
    expect(sentences).toContainEqual({ title: "表三 自然人：总计差 2 件", lines: ["各项办理结果相加 0，“（七）总计”是 2"], likely: [] });
    expect(sentences).toContainEqual({ title: "表四“行政诉讼（复议后起诉）”：总计差 5 件", lines: ["四项结果相加 0，总计是 5"], likely: [] });
  });

  it("T3-BAL with blanks left says how many are not classified", () => {
    expect(said({ cells: { "t3.new.natural": 81, "t3.carry_in.natural": 2, "t3.r7.natural": 65, "t3.r1.natural": 65 } })).toContainEqual({ title: "表三 自然人：还有 18 件未归类", lines: ["收 83（新收 81＋上年结转 2），已填 65"], likely: [] });
  });

  it("an amount is told to be 0 or positive, in its own words", () => {
    expect(said({ cells: { ...zeros, "t2.fee": -0.5 } })[0]).toEqual({ title: "表二“行政事业性收费”本年收费金额（单位：万元）：填的是负数 -0.5", lines: ["金额应为 0 或正数，可以有小数。没有请填 0。"], likely: [] });
  });

  it("a number in text offers what it probably means", () => {
    expect(said({ cells: { ...zeros, "t2.lic": "1,234件" } })[0]!.likely).toEqual(["是 1234，数字带了文字、空格或全角字符，Excel 不当作数。"]);
  });

  it("particulars, dates, texts and leftovers of a template are named by where they stand", () => {
    const s1 = edition.sections.find((s) => s.number === "一")!.id;
    const pieces = [{ section: s1, part: "", kind: "text" as const, startsParagraph: true, content: "2025年，××街道认真贯彻。" }];
    const titles = said({ cells: zeros, pieces, meta: { ...meta, unit: "", date: { year: 2026, month: 2, day: 1 } } }).map((sentence) => sentence.title);
    expect(titles).toEqual([
      "封面没有填单位全称",
      "成文日期 2026年2月1日 晚于期限",
      "文字“一、总体情况”里还有“2025年，××街道认真贯彻…”",
      "文字“五、存在的主要问题及改进情况”还没有写",
      "文字“六、其他需要报告的事项”还没有写",
    ]);
  });

  it("several totals that lost their formulas are said once", () => {
    const lost = ["t3.r1.total", "t3.r2.total"] as FigureId[];
    expect(said({ cells: zeros, overwritten: lost }).map((sentence) => sentence.title)).toEqual(["表三 2 个总计的公式被改成了数"]);
  });

  it("keeps the statute's words in English sentences", () => {
    const [sentence] = said({ cells: { ...zeros, "t3.new.natural": 1, "t3.new.total": 1 } }, enUS);
    expect(sentence).toEqual({ title: "表三 自然人 does not balance: off by 1", lines: ["新收 1 + 上年结转 0 = 1", "办理结果 0 + 结转下年度 0 = 0"], likely: ["1 counted neither under a result nor as carried over"] });
  });

  it("can be made for every balance of the edition, complete or not, in both languages", () => {
    for (const words of [zhCN, enUS])
      for (const rule of edition.rules)
        for (const { left } of rule.kind === "identity" ? rule.instances : []) {
          for (const cells of [{ ...zeros, [left[0]!]: 7 }, { [left[0]!]: 7 }]) {
            const sentences = said({ cells }, words);
            expect(sentences.length).toBeGreaterThan(0);
            for (const { title, lines } of sentences) expect(`${title}${lines.join("")}`).not.toMatch(/undefined|NaN|\[object/);
          }
        }
  });
});

describe("words", () => {
  it("speaks English to an English Office and Chinese to every other", async () => {
    expect(["zh-CN", "en-US", "EN-gb", "ja-JP", "", "english?"].map(languageFor)).toEqual(["zh-CN", "en-US", "en-US", "zh-CN", "zh-CN", "zh-CN"]);
    expect((await loadWords("en-US")).language).toBe("en-US");
    expect(await loadWords("zh-CN")).toBe(zhCN);
  });

  it("has no word of one language left empty", () => {
    const empty = (value: unknown, path: string): string[] =>
      typeof value === "string" ? (value.trim() === "" ? [path] : []) : typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`)) : [];
    // A duplicate has no button: nobody but the person can say which sheet is the right one.
    expect([...empty(zhCN, "zh"), ...empty(enUS, "en")]).toEqual(["zh.damage.mend.duplicate", "en.damage.mend.duplicate"]);
  });

  it("writes sums of decimals without their binary tail", () => {
    expect([plain(0.1 + 0.2), plain(24252.311082), plain(-3), plain(1e6)]).toEqual(["0.3", "24252.311082", "-3", "1000000"]);
  });

  it("refuses to name a figure that the edition does not have", () => {
    expect(() => names.figure("t9.no" as FigureId)).toThrow(RangeError);
  });
});
