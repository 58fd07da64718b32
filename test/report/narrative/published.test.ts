/** Real prose: what the five published texts and the known cases of reports say, and what they leave unsaid. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import type { Report } from "../../../src/report/types";
import { publishedReport } from "../../support/reports";

const FOLDER = join(__dirname, "../../fixtures/texts");
const saying = (id: string, contents: readonly string[]): Report => {
  const report = publishedReport(id);
  const section = report.edition.sections[1]!;
  return { ...report, pieces: contents.map((content) => ({ section: section.id, part: section.parts[0]!.id, kind: "text", startsParagraph: true, content })) };
};
/** The lines that are prose: not the cells of tables, which stand in rows of their own or run together. */
const prose = (id: string): readonly string[] => readFileSync(join(FOLDER, `${id}.txt`), "utf8").split("\n").filter((line) => !/^[#\t]|^[二三四]、|^\s*$|信息内容/u.test(line)).map((line) => line.replace(/^【叙述】/u, ""));
const told = (report: Report) => {
  const { numbers, divisions } = readNarrative(report);
  return {
    read: numbers.map(({ number, equals }) => `${number.quantity.id}${number.as === "number" ? "" : ` (${number.as})`} ${number.says} = ${equals.map((c) => c.sum.id).join(", ")}`),
    wrong: [...numbers.filter((n) => n.wrong).map((n) => n.seen), ...divisions.filter((d) => d.wrong).map((d) => d.seen)],
  };
};

describe("the published texts", () => {
  it.each<readonly [string, readonly string[]]>([
    ["dongliu_2024", ["received (none) 0 = new, newAndCarried", "reconsideration (none) 0 = reconsideration"]],
    ["pt_build_2022", ["received 11 = new, newAndCarried"]],
    ["pt_tourism_2022", []],
    ["pt_region_2022", [
      "documents.valid 698 = valid", "documents.made 88 = made", "received 75 = newAndCarried", "natural 72 = naturalAndCarried", "column:company 3 = company, companyAndCarried",
      "allDone (all) 0 = carriedOut", "allDone (all) 0 = carriedOut", "litigation 1 = litigation", "reconsideration 2 = reconsideration",
    ]],
  ])("%s says nothing that its tables do not bear out", (id, read) => {
    expect(told(saying(id, prose(id)))).toEqual({ read, wrong: [] });
  });

  it("pt_market_2025 has two results in its words that its table books otherwise: all four stand under 其他处理", () => {
    expect(told(saying("pt_market_2025", prose("pt_market_2025")))).toEqual({
      read: ["received 21 = new, newAndCarried", "granted 1 = granted", "refused 3 = refused", "partial 11 = partial", "unavailable 2 = ", "otherResult 2 = ", "carriedOut 2 = carriedOut"],
      wrong: ["因无法提供相关信息答复2件", "其他处理2件"],
    });
  });
});

describe("the known cases", () => {
  it("宿迁 means by 收到 what was carried in too, 淮安 only what was new", () => {
    expect(told(saying("suqian_2023", ["全市共收到政府信息公开申请3607件。"])).read).toEqual(["received 3607 = newAndCarried"]);
    expect(told(saying("huaian_2024", ["全市共收到政府信息公开申请3119件。"])).read).toEqual(["received 3119 = new"]);
  });

  it("a total that is not what its listed parts come to is found: 2599 for 2533", () => {
    expect(told(saying("pt_region_2019", ["主动公开信息2599条，其中政府网站1200条、政务微信1000条、其他333条。"])).wrong).toEqual(["主动公开信息2599条"]);
  });

  it("documents in force that the table counts otherwise are found: 393 for 440", () => {
    expect(told(saying("pt_region_2024", ["现行有效行政规范性文件393件。"])).wrong).toEqual(["现行有效行政规范性文件393件"]);
  });
});

describe("a number is left alone", () => {
  it.each([
    ["of another year", "2023年收到政府信息公开申请9999件。"],
    ["of last year", "去年同期收到政府信息公开申请9999件。"],
    ["that is growth", "收到政府信息公开申请较上年增加9999件。"],
    ["of a plan", "下一步将办结政府信息公开申请9999件。"],
    ["of other business", "受理12345热线诉求9999件，办结9998件，按时办结率99.9%。"],
    ["of other applications", "行政审批窗口收到办件申请9999件，受理补助申请9998件。"],
    ["of letters and petitions", "收到群众来信9999件，均予以答复；办理人大代表建议9998件，全部办结。"],
    ["of reviews of every kind", "全市各级复议机构收到各类行政复议申请9999件，办理行政复议案件9998件。"],
    ["of documents filed or drafted", "报送备案规范性文件9999件，起草规范性文件9998件，转发上级文件9997件。"],
    ["that is only about", "收到政府信息公开申请约9999件，超过9998件。"],
    ["by one way of many", "网上收到政府信息公开申请9999件。"],
    ["of papers by whether they may be made public", "全年制发公文9999件，其中主动公开9000件、依申请公开900件、不予公开99件。"],
    ["in an article, a date, a document", "根据《条例》第三十六条和国办函〔2020〕109号，自2019年5月15日起施行。"],
    ["of the rest only", "收到政府信息公开申请58件，1件申请人撤回，其余9999件按期答复。"],
    ["before what was done to it", "对现行有效的9999件行政规范性文件进行清理。"],
    ["of last year, clause after clause", "收到政府信息公开申请58件，比去年多37件。去年收到9999件，办结9998件。"],
    ["of half a year or up to a month", "2024年上半年，我局收到政府信息公开申请9999件，办结9998件。截至2024年10月，制发行政规范性文件9997件。"],
    ["of rules that were published, new and old ones", "公开部门规章9999件（含新制定9996件、废止3件），公开行政规范性文件9998件。"],
    ["of reviews that were carried over", "被申请行政复议0件（含上年结转9999件）。"],
    ["of a second list, that does not divide the last part of the first", "主动公开信息141条，其中文件类24条、项目类23条。其中政策信息17条、解读信息28条。"],
    ["of two results together", "予以公开和部分公开答复12件。"],
    ["of two that add up", "废止行政规范性文件9999件，宣布失效9998件。"],
  ])("%s", (_, text) => {
    expect(told(saying("pt_build_2024", [text])).wrong).toEqual([]);
  });

  it("of the whole region, where a bureau reports, and of one bureau, where a region does", () => {
    expect(told(saying("pt_build_2024", ["据统计全区各部门共收到政府信息公开申请9999件、办结9998件。我局收到政府信息公开申请58件。"]))).toEqual({ read: ["received 58 = new, newAndCarried"], wrong: [] });
    expect(told(saying("suqian_2023", ["市政府办公室本级新收政府信息公开申请9999件；市公安局办结申请9998件。"])).wrong).toEqual([]);
  });

  it("while a figure behind it is blank", () => {
    const report = saying("pt_build_2024", ["办结政府信息公开申请57件。"]);
    expect(told(report).wrong).toEqual(["办结政府信息公开申请57件"]);
    const totals = new Map([...report.figures].map(([id, reading]) => [id, id.includes("r7") ? { kind: "blank" as const } : reading]));
    expect(told({ ...report, figures: totals })).toEqual({ read: ["done 57 = "], wrong: [] });
  });
});
