/** Years that a text names as its own though the report is of 2025. */
import { yearsNamed } from "../../src/report/yearsNamed";

const named = (text: string, place?: "preface" | "plans", startsParagraph = true): readonly string[] => yearsNamed(text, 2025, startsParagraph, place).map(({ year, seen }) => `${year} ${seen}`);

test.each<[string, readonly string[]]>([
  ["2024年，我局公开信息300条，较上年增加20条。", ["2024 2024年，我局公开信息300条"]],
  ["2024年度，公开。", ["2024 2024年度，公开。"]], ["2024年全年，公开。", ["2024 2024年全年，公开。"]], ["2024年度内,公开。", ["2024 2024年度内,公开。"]],
  ["2024年我街道公开。", ["2024 2024年我街道公开。"]], ["本机关2024年公开政府信息3条。", ["2024 本机关2024年公开政府信息3条"]], ["2024年全区公开。", ["2024 2024年全区公开。"]], ["2024年全县公开。", ["2024 2024年全县公开。"]],
  ["2024年共收到申请。", ["2024 2024年共收到申请。"]], ["2024年累计受理。", ["2024 2024年累计受理。"]], ["2024年办结5件。", ["2024 2024年办结5件。"]], ["2024年未收取费用。", ["2024 2024年未收取费用。"]],
  ["截至2024年12月31日，公开426条。", ["2024 截至2024年12月31日，公开"]], ["截止到2024年12月31日公开。", ["2024 截止到2024年12月31日公开"]],
  ["一是2024年，公开。", ["2024 一是2024年，公开。"]], ["（一）2024年，公开。", ["2024 （一）2024年，公开。"]], ["1.2024年，公开。", ["2024 1.2024年，公开。"]], ["第一，2024年，公开。", ["2024 第一，2024年，公开。"]], ["十、2024年，公开。", ["2024 十、2024年，公开。"]],
  ["公开了信息。 2024年，公开。", ["2024 2024年，公开。"]], ["公开了信息；2024年，公开！2023年，公开？2024年，公开。", ["2024 2024年，公开！", "2023 2023年，公开？", "2024 2024年，公开。"]],
  ["2023年，公开。", ["2023 2023年，公开。"]], ["2026年，公开。", ["2026 2026年，公开。"]],
])("%j names another year", (text, found) => {
  expect(named(text)).toEqual(found);
});

test.each([
  ["the report year", "2025年，公开。"], ["longer ago than two years", "2022年，公开。"], ["further off than the next year", "2027年，公开。"],
  ...["《》", "〔〕", "[]", "（）", "()", "“”", "\"\""].map(([open, close]): [string, string] => ["a sentence in an aside", `公开${open}甲。2024年，乙${close}丙。`]),
  ["both years", "2024年，公开5件，2025年公开8件。"], ["this year beside it", "2024年，公开5件，今年8件。"], ["this year beside it", "2024年，公开5件，本年度8件。"],
  ["a year within the sentence", "公开信息，2024年，增加。"], ["a year that goes on otherwise", "2024年的申请均已办结。"], ["no year at all", "全年公开3条。"], ["a number before 年", "公开时间为3年，"],
  ["what is to come", "2026年，将公开。"], ["what is to come", "2026年，继续公开。"], ["what is to come", "2026年，力争公开。"], ["what is planned", "2026年，计划公开。"],
  ["history", "2024年，我局成立。"], ["history", "2024年，条例施行。"], ["history", "2024年，领导小组组建完成。"], ["how that year was judged", "2024年，全区政务公开考核获优。"], ["how that year was judged", "2024年，我局被评为先进。"], ["since then", "2024年，自制度出台以来。"], ["from then on", "2024年，我局起，公开。"],
  ["a title", "《2024年，》公开。"], ["a number of a document", "〔2024〕30号2024年以来。"], ["a quotation", "“2024年，公开。”"], ["a quotation", "\"2024年，公开。\""], ["an aside in brackets", "（2024年，公开）全年公开。"], ["an aside in brackets", "(2024年，公开)全年公开。"], ["an aside in brackets", "[2024年，公开]全年公开。"],
])("%s is left alone: %j", (_what, text) => {
  expect(named(text)).toEqual([]);
});

test("an aside hides what stands in it and nothing behind it", () => {
  expect(named("《条例》修订后。2024年，公开。")).toEqual(["2024 2024年，公开。"]);
  expect(named("我局（以下简称本局）公开。2024年，公开“信息”。")).toEqual(["2024 2024年，公开“信息”。"]);
  expect(named("一（甲）2024年，公开。")).toEqual([]);
});

test("a text that goes on with a sentence begins none; its next sentence does", () => {
  expect(named("2024年，公开。2023年，公开。", undefined, false)).toEqual(["2023 2023年，公开。"]);
});

test.each<[string, readonly string[]]>([
  ["数据统计期限为2024年1月1日至2024年12月31日。", ["2024 2024年1月1日至2024年1"]],
  ["统计期限：2024年1月1日至12月31日。", ["2024 2024年1月1日至12月31日"]],
  ["统计时间自2024年1月1日起至12月31日止。", ["2024 2024年1月1日起至12月31"]],
  ["统计期限为2025年1月1日—2024年12月31日。", ["2024 2025年1月1日—2024年1"]],
  ["统计期限为2025年1月1日到2025年12月31日。", []],
  // Whose days these are nothing says: those of one whole year count, of a sentence that names the report year or compares they do not.
  ["2024年1月1日至12月31日公开信息。", ["2024 2024年1月1日至12月31日"]],
  ["统计数据时间期限为2023年1月1日至2024年12月31日。", ["2023 2023年1月1日至2024年1"]],
  ["2023年1月1日至2024年12月31日公开信息。", []],
  ["我局与各单位在2024年1月1日至12月31日公开信息。", ["2024 2024年1月1日至12月31日"]],
  ["与 2024年1月1日至12月31日相比增加。", []],
  ["2024年1月1日至12月31日公开信息，2025年增加。", []],
  ["与2024年1月1日至12月31日相比增加。", []],
  ["统计期限为2026年1月1日至12月31日，将公布。", ["2026 2026年1月1日至12月31日"]],
  ["2026年1月1日至12月31日将公开信息。", []],
])("from day to day: %j", (text, found) => {
  expect(named(text, "plans")).toEqual(found);
});

test.each<[string, readonly string[]]>([
  ["现公布2024年度政府信息公开工作年度报告。", ["2024 现公布2024年度政府信息公开工"]],
  ["编制2024年年度报告。", ["2024 编制2024年年度报告。"]],
  ["编制完成2024年度。", ["2024 编制完成2024年度。"]],
  ["本报告反映2024年度工作情况。", ["2024 反映2024年度工作情况。"]],
  ["现将2026年年度报告公布如下。", ["2026 现将2026年年度报告公布如下。"]],
  ["现将2026年有关情况公布如下。", []],
  ["编制2025年度报告。", []],
  ["编制2024年度工作要点。", []],
  ["2024年，公开。", []],
])("in the 引言, what the report is of: %j", (text, found) => {
  expect(named(text, "preface")).toEqual(found);
});

test("elsewhere such words speak of another report", () => {
  expect([named("编制2024年年度报告。"), named("编制2024年年度报告。", "plans")]).toEqual([[], []]);
});

test("where plans are told, the year to come is", () => {
  expect([named("2026年，公开。", "plans"), named("2024年，公开。", "plans")]).toEqual([[], ["2024 2024年，公开。"]]);
});
