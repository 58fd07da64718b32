import { found, piece } from "./worded";

/** In a report for 2025. */
const years = (place: string, text: string) => found("YEAR", { pieces: [piece(place, text)] }).flatMap(({ detail }) => (detail.kind === "year" ? [[detail.year, detail.seen]] : []));

describe("a year that is not the report's", () => {
  it.each([
    ["s1/active", "2024年，我局主动公开政府信息300条。", "2024年，我局主动公开政府信息"],
    ["s1/active", "一是加强领导。2024年度，本街道公开信息12条。", "2024年度，本街道公开信息12"],
    ["s1/active", "（一）2024年我街道公开信息12条。", undefined],
    ["s1/request", "2024年共收到申请5件，同比增长10%。", undefined],
    ["s0", "本报告所列数据的统计期限为2024年1月1日至2024年12月31日。", undefined],
    ["s0", "统计期限自2024年1月1日起至12月31日止。", undefined],
    ["s0", "根据条例要求，编制2024年度政府信息公开工作年度报告。", undefined],
    ["s1/active", "截至2024年12月31日，街道公开信息426条。", undefined],
    ["s1/active", "2026年，我局公开信息3条。", undefined],
    ["s0", "编制本报告，数据统计期限为2024年1月1日至2025年12月31日。", undefined],
    ["s0", "现公布2025年度政府信息公开工作年度报告，数据统计时限自2024年1月1日起至12月31日止。", undefined],
    ["s0", "现公布本局2024年度政府信息公开工作年度报告，统计期限为2025年1月1日至12月31日。", undefined],
    ["s0", "现公布2026年度政府信息公开工作年度报告，统计期限为2025年1月1日至12月31日。", undefined],
    ["s0", "本报告所列数据的统计期限为2026年1月1日至12月31日。", undefined],
    ["s0", "本报告反映2024年度政府信息公开工作情况。", undefined],
    ["s6", "我局2024年未收取信息处理费。", undefined],
  ])("is found in %s “%s”", (place, text, seen) => {
    expect(years(place, text)).toEqual([[expect.any(Number), seen ?? expect.any(String)]]);
  });

  it.each([
    ["s1/active", "2025年，我局主动公开政府信息300条，比2024年增加20条。"],
    ["s1/active", "2024年，我局收到申请5件，2025年收到8件。"],
    ["s1/active", "2024年收到申请5件，今年收到8件。"],
    ["s1/active", "与2024年相比，公开数量增加。"],
    ["s1/active", "较2024年度增加5件，同比2024年增长。"],
    ["s1/active", "按照国办公开办函〔2024〕30号和《2024年政务公开工作要点》，扎实推进。"],
    ["s1/active", "《2024年度报告》已公布。2008年，条例施行。"],
    ["s1/active", "自2024年起，实行月报。2021—2025年规划已编制。"],
    ["s1/active", "2024年，我局成立政务公开领导小组，今年调整了成员。"],
    ["s1/active", "2024年，街道政务公开领导小组成立，负责统筹。"],
    ["s5", "2026年，我局将进一步加强培训。"],
    ["s5", "2026年，我街道：一是加强培训。"],
    ["s1/active", "2026年，我局将继续推进。"],
    ["s0", "现公布2025年度政府信息公开工作年度报告和2026年工作要点。"],
    ["s0", "本报告编制于2026年1月，反映上一年的情况。"],
    ["s0", "为做好2026年政府信息公开工作，现将2026年有关安排和上年情况公布如下。"],
    ["s0", "2026年1月20日，本报告在门户网站公布。"],
    ["s0", "2025年，街道在上年工作的基础上，认真落实2024年度考核反馈。"],
    ["s1/request", "2024年度结转的2件申请均已办结。"],
    ["s1/oversight", "在2024年度全区政务公开考核中获评优秀。"],
    ["s6", "无。"],
    ["s1/active", "2035年，我国将基本实现现代化。"],
  ])("is not found in %s “%s”", (place, text) => {
    expect(years(place, text)).toEqual([]);
  });

  it("is not looked for in the middle of a sentence that two rows of 文字 share", () => {
    expect(found("YEAR", { pieces: [piece("s1/active", "我局自", true), piece("s1/active", "2024年，我局", false)] })).toEqual([]);
  });
  it("is not looked for while the report year is not known", () => {
    expect(found("YEAR", { pieces: [piece("s1/active", "2024年，我局")], meta: { year: undefined } })).toEqual([]);
  });
});
