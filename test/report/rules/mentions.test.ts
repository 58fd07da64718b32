import { feesReceived } from "../../../src/report/feesReceived";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { figureId } from "../../../src/statute/ids";
import type { ReportParts } from "../../taskpane/support/states";
import { TOY } from "../../support/toy";
import { found, piece } from "./worded";

const said = (code: string, place: string, text: string, parts: ReportParts = {}) => found(code, { pieces: [piece(place, text)], ...parts }).map((f) => f.detail);

describe("section 六 and the fee", () => {
  it.each(["2025年，无收取信息处理费情况。", "本年度没有产生信息公开处理费。", "全年收取3940 元。", "本机关未发出信息处理收费通知。", "本年度未收费。", "不向申请人收取任何费用。", "信息处理费收取情况：通知收取 1 件"])("finds the fee spoken of in “%s”", (text) => {
    expect(said("FEE-6", "s6", text)).toEqual([]);
  });
  it("asks for it where it is not spoken of, from report year 2021 on", () => {
    const text = "本年度没有其他需要报告的事项。";
    expect(said("FEE-6", "s6", text)).toMatchObject([{ kind: "mention", missing: ["信息处理费"] }]);
    expect(said("FEE-6", "s6", text, { meta: { year: 2020 } })).toEqual([]);
  });
  it("says nothing while the section is still empty", () => {
    expect(said("FEE-6", "s5", "存在的问题。")).toEqual([]);
  });
  it("asks for the notices to pay only where table 三 has applications given up for a fee not paid", () => {
    const cells = { "t3.r6_2.natural": 1, "t3.r6_2.total": 1 };
    expect(said("FEE-62a", "s6", "无收取信息处理费情况。", { cells })).toMatchObject([{ missing: ["收费通知"] }]);
    expect(said("FEE-62a", "s6", "无收取信息处理费情况。", { cells: { "t3.r6_2.total": 0 } })).toEqual([]);
    expect(said("FEE-62a", "s6", "发出收费通知 1 件，通知金额 800 元，实际收取 0 元。", { cells })).toEqual([]);
  });
});

describe("an amount that was received", () => {
  it.each([
    ["2023年对25件申请收取了信息处理费2950元。其中，1件，收取420元。", [2950, 420]],
    ["发出收费通知 1 件，通知金额 800 元，实际收取 0 元。", [0]],
    ["全年收取信息处理费3,940.50 元。", [3940.5]],
    ["实际收取信息处理费共计1.2万元。", [12_000]],
    ["依法收取信息处理费１００元。", [100]],
  ])("is read in “%s”", (text, amounts) => {
    expect(feesReceived(text).map((fee) => fee.amount)).toEqual(amounts);
  });
  it.each(["超过10件的，每件收取100元。", "未收取信息处理费800元。", "应收取信息处理费800元。", "按每件100元的标准收取。", "收取标准为每件100元。", "通知收取信息处理费800元。", "收到财政拨款50万元。", "收取信息处理费100元/件。", "无收取信息处理费情况。"])("is not read in “%s”", (text) => {
    expect(feesReceived(text)).toEqual([]);
  });
  it("stands in table 二 too, two decimals being enough", () => {
    const text = "实际收取信息处理费3940元。";
    const of = (fee: number | string) => said("FEE-62b", "s6", text, { cells: { "t2.fee": fee } });
    expect(of(0)).toMatchObject([{ kind: "received", amount: 3940, value: 0, seen: "实际收取信息处理费3940元" }]);
    expect(of(0.2)).toHaveLength(1);
    expect([of(0.394), of(0.39), of(12), of("")]).toEqual([[], [], [], []]);
  });
});

describe("fees of table 二 too great for their unit", () => {
  const of = (fee: number, officeKind: string) => found("FEE-UNIT", { cells: { "t2.fee": fee }, meta: { officeKind } }).map((f) => f.detail);
  it("are asked about from 1,000 万元 on in a subdistrict or department, with what it would be in 元", () => {
    expect(of(25_000, "street")).toEqual([{ kind: "magnitude", value: 25_000, last: undefined, probable: 2.5 }]);
    expect(of(1000, "department")).toHaveLength(1);
    expect([of(999, "street"), of(25_000, "county"), of(0, "street")]).toEqual([[], [], []]);
  });
});

describe("the report of a people's government", () => {
  const text = "将政务公开纳入绩效考核，开展满意度测评。";
  it("names which of 考核, 评议 and 追究 it does not tell of, for a township and not for a subdistrict", () => {
    expect(said("GOV-5", "s1/oversight", text, { meta: { officeKind: "township" } })).toMatchObject([{ missing: ["责任追究"] }]);
    expect(said("GOV-5", "s1/oversight", text, { meta: { officeKind: "street" } })).toEqual([]);
    expect(said("GOV-5", "s1/oversight", `${text}未发生问责情形。`, { meta: { officeKind: "township" } })).toEqual([]);
  });
  it("is that of every government and of no office", () => {
    for (const { officeKinds } of [EDITION_2021, EDITION_2019]) expect(officeKinds.filter((k) => k.government).map((k) => k.id)).toEqual(["township", "county", "city", "province"]);
  });
});

describe("the length of section 一", () => {
  it("is counted over its parts, without spaces and line breaks, up to 1,000 characters", () => {
    const of = (...texts: string[]) => found("LEN-1", { pieces: texts.map((t) => piece("s1/active", t)) }).map((f) => f.detail);
    expect(of("好 ".repeat(500), `${"好".repeat(499)}\n。`)).toEqual([]);
    expect(of("好".repeat(500), `${"好".repeat(500)}。`)).toMatchObject([{ count: 1001, most: 1000 }]);
  });
});

describe("the trial format", () => {
  const of = (year: number, edition = EDITION_2019) => found("VER", { edition, meta: { year } }).map((f) => f.detail);
  it("is for report years up to 2020", () => {
    expect(of(2021)).toEqual([{ kind: "inForce", year: 2021, until: 2020 }]);
    expect([of(2020), of(2019), of(2019, EDITION_2021)]).toEqual([[], [], []]);
  });
});

test("a form that has none of these rules is not asked for any of them", () => {
  const pieces = [piece("s1/a", "一、文字\n2024年，一是好，三是坏。")];
  for (const code of ["FEE-6", "YEAR", "TITLE", "NUM", "LEN-1", "VER"]) expect(found(code, { edition: TOY, pieces })).toEqual([]);
  expect(TOY.rules.some((rule) => "figure" in rule && rule.figure === figureId("t2.fee"))).toBe(false);
});

test("what a finding over words points to is the figure that makes it one, and nothing where none does", () => {
  const pointed = (code: string, place: string, text: string, parts: ReportParts = {}) => found(code, { pieces: [piece(place, text)], ...parts }).map((f) => [f.figures, f.table]);
  expect(pointed("FEE-6", "s6", "本年度没有其他需要报告的事项。")).toEqual([[[], undefined]]);
  expect(pointed("FEE-62a", "s6", "无收取信息处理费情况。", { cells: { "t3.r6_2.natural": 1, "t3.r6_2.total": 1 } })).toEqual([[[figureId("t3.r6_2.total")], undefined]]);
  expect(pointed("FEE-UNIT", "s6", "无。", { cells: { "t2.fee": 25_000 }, meta: { officeKind: "street" } })).toEqual([[[figureId("t2.fee")], "t2"]]);
  const headings = [...found("TITLE", { pieces: [piece("s5", "五、存在的主要问题及改进情况")] }), ...found("TITLE-OTHER", { pieces: [piece("s5", "六、其他需要报告的事项")] })];
  expect(headings.map((f) => [f.code, f.figures, f.table])).toEqual([["TITLE", [], undefined], ["TITLE-OTHER", [], undefined]]);
});
