/** Sentences on numbers of the texts that the tables do not bear out. */
import { enUS } from "../../src/locales/en-US/words";
import { sayFinding } from "../../src/locales/say/finding";
import { Names } from "../../src/locales/say/names";
import { zhCN } from "../../src/locales/zh-CN/words";
import { check } from "../../src/report/check";
import type { Report } from "../../src/report/types";
import { publishedReport } from "../support/reports";

function saying(id: string, content: string): Report {
  const report = publishedReport(id);
  return { ...report, pieces: [{ section: report.edition.sections[1]!.id, part: report.edition.sections[1]!.parts[0]!.id, kind: "text", startsParagraph: true, content }] };
}
function said(report: Report, words = zhCN) {
  const names = new Names(report.edition, words);
  return check(report).findings.filter(({ detail }) => detail.kind === "said" || detail.kind === "divided").map((f) => sayFinding(f, names, words, 2025));
}

describe("a number of the text that no table has", () => {
  it("is shown with both meanings of 收到", () => {
    expect(said(saying("suqian_2023", "2023年，全市共收到政府信息公开申请3600件。"))).toEqual([
      { title: "文字“全市共收到政府信息公开申请3600件”与表三对不上：新收 3511，新收＋上年结转 3607", lines: ["文字里的数应与其中一个相等。改文字，或者改表里的数。"], likely: [] },
    ]);
  });

  it("names the blocks of 表四", () => {
    expect(said(saying("suqian_2023", "被提起行政诉讼89件。"))[0]?.title).toBe("文字“被提起行政诉讼89件”与表四对不上：行政诉讼 113");
  });

  it("says what a percentage comes to", () => {
    expect(said(saying("suqian_2023", "全年办结申请3486件，予以公开占43.2%。"))[0]?.title).toBe("文字“予以公开占43.2%”与表三对不上：予以公开占办理结果 34.17%");
  });

  it("adds up the parts that were listed", () => {
    expect(said(saying("suqian_2023", "主动公开信息426条，其中网站39条、报道388条。"))).toEqual([{ title: "文字“主动公开信息426条”：列出的各部分相加 427，总数写的是 426", lines: ["39＋388＝427"], likely: [] }]);
  });

  it("says that not all was done", () => {
    expect(said(saying("suqian_2023", "收到政府信息公开申请3607件，已全部办结。"))).toEqual([{ title: "文字“已全部办结”与表三对不上：结转下年度 121", lines: ["还有没办完的，不能写全部办结。"], likely: [] }]);
  });

  it("has the same findings in English", () => {
    const report = saying("suqian_2023", "收到政府信息公开申请3600件，其中自然人3700件。");
    expect(said(report, enUS).map((s) => s.lines.length)).toEqual(said(report).map((s) => s.lines.length));
    expect(said(report, enUS)[1]?.title).toBe("The text “收到政府信息公开申请3600件” does not agree with 表三: 新收 3511, 新收＋上年结转 3607");
  });
});
