/** The words of a report as offices write them: under which heading they come to stand, and what is left out and said. */
import fc from "fast-check";
import type { OutsideBlock, OutsideDocument } from "../../../src/files/outside/document";
import { recogniseNarrative } from "../../../src/files/recognise/narrative";
import { EDITIONS } from "../../../src/statute/editions";
import type { Edition } from "../../../src/statute/types";
import { TOY } from "../../support/toy";

const [EDITION_2021, EDITION_2019] = [EDITIONS.find((e) => e.firstYear === 2021)!, EDITIONS.find((e) => e.firstYear === 2019)!];
const TABLE: OutsideBlock = { kind: "table", cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: "规章" }, { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: "3" }] };
/** `#` is a table of the form, `%` another one. */
function read(text: string, edition: Edition = EDITION_2021) {
  const lines = text.split("\n").map((line) => line.trim());
  const blocks = lines.map((line): OutsideBlock => (line === "#" || line === "%" ? TABLE : { kind: "paragraph", text: line }));
  const document: OutsideDocument = { source: "html", name: "", blocks, remarks: [] };
  const found = recogniseNarrative(document, edition, new Set(lines.flatMap((line, i) => (line === "#" ? [i] : []))));
  const numbers = new Map(edition.sections.map((s) => [s.id, s.number]));
  return { ...found, said: found.pieces.map((p) => `${numbers.get(p.section)}${p.part && `/${p.part}`}:${p.content}`), left: found.remarks.map((r) => (r.kind === "left" ? r.begins : r.kind)), missing: found.sections.filter((s) => !s.found).map((s) => numbers.get(s.section)) };
}

const TABLES = "二、主动公开政府信息情况\n#\n三、收到和处理政府信息公开申请情况\n#\n四、政府信息公开行政复议、行政诉讼情况\n#\n";
const REPORT = `东柳街道2024年政府信息公开工作年度报告
  根据条例编制本报告。
  一、总体情况
  （一）主动公开
  全年主动公开426条。
  依申请公开
  未收到申请。
  （四）平台建设情况
  建好平台。
  ${TABLES}五、存在的问题
  公开还不及时。
  六、其他需要报告的事项
  无收费。
  东柳街道办事处
  2025年1月20日`;

describe("the words of a report", () => {
  it("stand under their headings, with 引言, title, 落款 and date", () => {
    const found = read(REPORT);
    expect(found.said).toEqual([":根据条例编制本报告。", "一/active:全年主动公开426条。", "一/request:未收到申请。", "一/platform:建好平台。", "五:公开还不及时。", "六:无收费。"]);
    expect(found).toMatchObject({ titleName: "东柳街道", year: 2024, unit: "东柳街道办事处", date: { year: 2025, month: 1, day: 20 }, left: [], missing: [] });
    expect(found.sections.map((s) => [s.paragraphs, s.heading])).toEqual([[1, undefined], [3, undefined], [1, "五、存在的问题"], [1, undefined]]);
  });

  it.each([
    "五、存在的主要问题及改进情况", "五、存在的问题", "五、存在问题及改进情况", "五、存在的主要问题及改进措施", "五、存在的主要问题及明年工作计划", "五、政府信息公开工作存在的主要问题及改进情况",
    "五、存在的主要问题及改进情况（叙述略）", "（五）政府信息公开工作存在的主要问题及改进情况", "５．存在的主要问题及改进情况", "六、政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及改进情况", "五 、存在的主要问题及改进情况：",
  ])("know the heading %s", (heading) => {
    const found = read(REPORT.replace("五、存在的问题", heading));
    expect(found.said).toContain("五:公开还不及时。");
  });

  it("may stand in the same line as their heading", () => {
    const found = read(REPORT.replace("五、存在的问题\n  公开", "五、存在的主要问题及改进情况。公开").replace("（一）主动公开\n  全年", "（一）主动公开。全年"));
    expect(found.said).toEqual(expect.arrayContaining(["五:公开还不及时。", "一/active:全年主动公开426条。"]));
  });

  it("are found where the source repeats all headings in its navigation", () => {
    const menu = EDITION_2021.sections.map((s) => s.title).join("\n");
    expect(read(`${menu}\n${REPORT}`).said).toEqual(read(REPORT).said);
  });

  it("of a section that the form does not have are left out and said, and shift no other", () => {
    const found = read(REPORT.replace("五、存在的问题", "五、政务新媒体运行\n新媒体很好。\n六、存在的问题").replace("六、其他", "七、其他"));
    expect(found.said).toEqual(read(REPORT).said);
    expect(found.left).toEqual(["新媒体很好。"]);
  });

  it.each(["一、总体情况的内容与上年相同。", "一、总体情况的内容与上年相同，公开工作平稳有序，群众满意，全年没有发生因为信息公开而引起的投诉举报，制度也更完善。", "（一）主动公开数量有增加。群众满意。", "六、其他需要报告的事项和上年一样。"])("keep a paragraph whole that begins as a heading does: %s", (paragraph) => {
    const found = read(REPORT.replace("全年主动公开426条。", `${paragraph}\n全年主动公开426条。`));
    expect(found.said).toEqual(read(REPORT).said.flatMap((said) => (said === "一/active:全年主动公开426条。" ? [`一/active:${paragraph}`, said] : [said])));
  });

  it("follow a heading in its own line without any mark, too", () => {
    expect(read(REPORT.replace("六、其他需要报告的事项\n", "六、其他需要报告的事项2024年，本街道没有收取信息处理费，也没有其他需要报告的事项，特此说明。\n")).said).toContain("六:2024年，本街道没有收取信息处理费，也没有其他需要报告的事项，特此说明。");
  });

  it("keep numbered paragraphs within a section as its text", () => {
    const found = read(REPORT.replace("公开还不及时。", "一、公开不及时\n二、内容不全\n改进。"));
    expect(found.said.filter((s) => s.startsWith("五"))).toEqual(["五:一、公开不及时", "五:二、内容不全", "五:改进。"]);
  });

  it("after a table and the page's own words are left out and said", () => {
    const found = read(`当前位置： 首页 > 年报\n微信 微博\n${REPORT.replace("#\n三", "#\n本年公开395条。\n三").replace("无收费。", "%\n无收费。")}\n附件下载\n主办单位：某某`);
    expect(found.said).toEqual(read(REPORT).said);
    expect(found.left).toEqual(["当前位置： 首页 > 年报", "本年公开395条。", "规章 3", "附件下载"]);
    expect(found.remarks[0]).toEqual({ kind: "left", characters: 18, begins: "当前位置： 首页 > 年报" });
  });

  it("that are missing are said to be missing", () => {
    expect(read(REPORT.slice(0, REPORT.indexOf("六、"))).missing).toEqual(["六"]);
    expect(read("#\n只有表格。")).toMatchObject({ said: [], missing: ["", "一", "五", "六"], left: ["只有表格。"], unit: "", year: undefined });
  });

  it("without a date end with their last sentence", () => {
    const found = read(REPORT.slice(0, REPORT.indexOf("东柳街道办事处")) + "附件下载\n网站地图");
    expect(found.said.at(-1)).toBe("六:无收费。");
    expect(found).toMatchObject({ unit: "东柳街道", date: undefined, left: ["附件下载"] });
  });

  it.each([
    ["宁波市鄞州区东柳街道办事处\n2024年政府信息公开工作年度报告", "宁波市鄞州区东柳街道办事处", 2024],
    ["２０２４年度东柳街道政府信息公开年度报告", "东柳街道", 2024],
    ["东柳街道二〇二四年政府信息公开工作年度报告", "东柳街道", 2024],
    ["东柳街道关于2024年政府信息公开工作年度报告", "东柳街道", 2024],
    ["东柳街道政府信息公开工作年度报告（2024年）", "东柳街道", 2024],
    ["东柳街道2024年政府信息公开年报", "东柳街道", 2024],
    ["东柳街道政府信息公开工作年度报告", "东柳街道", undefined],
  ])("carry their title as %s", (title, titleName, year) => {
    expect(read(REPORT.replace("东柳街道2024年政府信息公开工作年度报告", title))).toMatchObject({ titleName, year });
  });

  it.each(["东柳街道办事处 2025年1月20日", "东柳街道办事处\n二〇二五年一月二十日", "东柳街道办事处\n2025-01-20", "东柳街道办事处（盖章）\n（2025年1月20日）"])("are signed as %s", (signed) => {
    expect(read(REPORT.replace("东柳街道办事处\n  2025年1月20日", signed))).toMatchObject({ unit: "东柳街道办事处", date: { year: 2025, month: 1, day: 20 }, left: [] });
  });

  it("of any length are read without running out of room", () => {
    const room = "\u00a0".repeat(2_000_000);
    expect(read(`一、${room}完\n${REPORT.replace("五、存在的问题", `五、存在的主要问题及改进情况${room}很长。`)}`).said).toContain("五:很长。");
  });

  it("come back as they were written, in every form, wherever a paragraph stands", () => {
    const sentence = fc.string({ unit: fc.constantFrom(..."本年公开信息工作扎实推进群众满意"), minLength: 6, maxLength: 30 }).map((s) => `${s}。`);
    const form = fc.constantFrom<Edition>(EDITION_2021, EDITION_2019, TOY);
    fc.assert(fc.property(form, fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 7, maxLength: 7 }), (edition, texts) => {
      const lines = edition.sections.flatMap((s, i) => [...(s.title ? [s.title] : []), ...(s.kind === "table" ? ["#"] : texts[i]!)]);
      const found = read([`东柳街道2024年${edition.reportTitle}`, ...lines, "东柳街道办事处", "2025年1月20日"].join("\n"), edition);
      expect(found.said).toEqual(edition.sections.flatMap((s, i) => (s.kind === "table" ? [] : texts[i]!.map((t) => `${s.number}:${t}`))));
      expect(found.left).toEqual([]);
    }));
  });
});
