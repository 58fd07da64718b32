import { formOf } from "../../src/report/form";
import { number } from "../../src/report/reading";
import { sentenceNow } from "../../src/report/sentence";
import type { Reading, Report } from "../../src/report/types";
import { defineEdition } from "../../src/statute/define";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sentenceId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";
import { META, reportOf, withTotals } from "../support/reports";

/** All 0 but these. */
const filled = (edition: Edition, values: Readonly<Record<string, number>> = {}): Report =>
  withTotals(reportOf(new Map([...formOf(edition).figures.keys()].map((id): [FigureId, Reading] => [id, number(values[id] ?? 0)])), { edition, meta: META }));
const says = (report: Report, id: string) => sentenceNow(sentenceId(id), report);

test("where there is nothing to report each sentence says so, in words that are true of nothing else", () => {
  const none = filled(EDITION_2021);
  expect(says(none, "applications")).toBe("2024年，本街道未收到政府信息公开申请，无上年结转申请。");
  expect(says(none, "litigation")).toBe("未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。");
  expect(says(none, "decisions")).toBe("2024年，本街道未作出行政许可、行政处罚、行政强制处理决定。");
  expect(says(none, "norms")).toBe("2024年，本街道未制发、废止行政规范性文件，没有现行有效的行政规范性文件。");
  expect(says(none, "charges")).toBe("2024年，本街道未收取行政事业性收费。");
  expect(says(none, "fee_none")).toBe("2024年，本街道未发出信息处理费收费通知，未收取信息处理费。");
  const one = (id: string) => filled(EDITION_2021, { [id]: 1 });
  expect(says(one("t3.carry_in.natural"), "applications")).toMatch("新收政府信息公开申请 0 件，上年结转 1 件；办结 0 件；结转下年度继续办理 0 件。");
  expect(says(one("t4.after.pending"), "litigation")).toBe("未发生因政府信息公开工作被申请行政复议的情况；因政府信息公开工作被提起行政诉讼 1 件，其中尚未审结 1 件。");
});

test("what there is comes with its number, and what was none of it is left out", () => {
  const report = filled(EDITION_2021, { "t3.new.natural": 5, "t3.new.legal": 2, "t3.carry_in.natural": 1, "t3.r1.natural": 3, "t3.r3_4.natural": 1, "t3.r3_8.legal": 2, "t3.carry_out.natural": 2, "t2.norm.made": 2, "t2.norm.valid": 9, "t2.pun": 4, "t2.fee": 24252.311082, "t4.review.upheld": 1, "t4.direct.upheld": 2, "t4.after.upheld": 1 });
  expect(says(report, "applications")).toBe("2024年，本街道新收政府信息公开申请 7 件，上年结转 1 件；办结 6 件，其中予以公开 3 件、不予公开 3 件；结转下年度继续办理 2 件。");
  expect(says(report, "applicants")).toBe("2024年，本街道新收的政府信息公开申请中，自然人申请 5 件、法人或其他组织申请 2 件。");
  expect(says(report, "litigation")).toBe("因政府信息公开工作被申请行政复议 1 件，其中结果维持 1 件；因政府信息公开工作被提起行政诉讼 3 件，其中结果维持 3 件。");
  expect(says(report, "norms")).toBe("2024年，本街道制发行政规范性文件 2 件，废止 0 件，截至2024年12月31日现行有效 9 件。");
  expect(says(report, "decisions")).toBe("2024年，本街道作出行政处罚处理决定 4 件。");
  expect(says(report, "charges")).toBe("2024年，本街道收取行政事业性收费 24252.311082 万元。");
});

test("a number that is not filled yet is said to be so, also where only a part of its total is", () => {
  const report = filled(EDITION_2021, { "t3.new.natural": 5 });
  const open = { ...report, figures: new Map([...report.figures, [figureId("t3.new.company"), { kind: "blank" } as Reading]]) };
  expect(says(open, "applications")).toMatch("新收政府信息公开申请 （未填） 件，上年结转 0 件");
  expect(says({ ...report, meta: { ...report.meta, year: undefined, selfName: "" } }, "fee_none")).toBe("（未填）年，（未填）未发出信息处理费收费通知，未收取信息处理费。");
});

test("the 2019 edition counts what was opened, items of charges, and purchases", () => {
  const report = filled(EDITION_2019, { "t2.norm.made": 1, "t2.norm.opened": 2, "t2.norm.total": 30, "t2.fee.last": 5, "t2.fee.change": -2, "t2.buy.count": 3 });
  expect(says(report, "norms_opened")).toBe("2024年，本街道新制作规范性文件 1 件，新公开 2 件，对外公开总数量 30 件。");
  expect(says(report, "charge_items")).toBe("2024年，本街道有行政事业性收费项目 3 项。");
  expect(says(report, "purchases")).toBe("2024年，本街道实施政府集中采购项目 3 项。");
});

test("what a person gives is said in its place", () => {
  expect(sentenceNow(sentenceId("fee_some"), filled(EDITION_2021), { notices: 1, asked: 800, paid: 0 })).toBe("2024年，本街道发出信息处理费收费通知 1 件，通知金额 800 元，实际收取 0 元。");
});

describe("an edition with a sentence", () => {
  const [first] = EDITION_2021.sentences!;
  const fee = figureId("t2.fee");
  const withSentence = (more: object) => () => defineEdition({ ...EDITION_2021, sentences: [{ ...first!, id: sentenceId("one"), ...more }] });
  const list = (before: string, after: string) => ({ parts: [{ kind: "list", items: [{ before, figures: [fee], after }] }] });

  it("of words and figures of its own is taken, however long a formula may still be", () => {
    expect(withSentence({})).not.toThrow();
    expect(withSentence({ parts: ["字".repeat(255)] })).not.toThrow();
    expect(withSentence(list("字".repeat(200), "字".repeat(45)))).not.toThrow();
  });

  it.each<[string, object, RegExp]>([
    ["that says a figure it does not have", { parts: [{ kind: "sum", figures: [figureId("t9.none")] }] }, /sentence one says t9.none/],
    ["that says such a figure deep in it", { parts: [{ kind: "ifZero", figures: [fee], zero: [], otherwise: [{ kind: "list", items: [{ before: "", figures: [figureId("t9.none")], after: "" }] }] }] }, /says t9.none/],
    ["that stands in a part it does not have", { part: "nowhere" }, /sentence one belongs to no place for text/],
    ["that stands under a heading with parts, in none of them", { section: EDITION_2021.sections.find((s) => s.parts.length > 0)!.id, part: "" }, /no place for text/],
    ["that stands in a part of a section that has none", { section: EDITION_2021.sections.find((s) => s.kind === "narrative" && s.parts.length === 0)!.id, part: "active" }, /no place for text/],
    ["that stands in a table", { section: EDITION_2021.sections.find((s) => s.kind === "table")!.id, part: "" }, /no place for text/],
    ["longer than a formula may hold", { parts: ["字".repeat(256)] }, /sentence one holds words longer/],
    ["with a list longer than a formula may hold", list("字".repeat(200), "字".repeat(46)), /holds words longer/],
    ["that counts nothing", { parts: [{ kind: "sum", figures: [] }] }, /sentence one counts nothing/],
  ])("%s is refused", (_name, more, why) => {
    expect(withSentence(more)).toThrow(why);
  });
});
