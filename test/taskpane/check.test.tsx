import { screen, within } from "@testing-library/react";
import type { Change } from "../../src/app/state";
import { check } from "../../src/report/check";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { explainedReport } from "../support/explained";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { reportOf, stateOf } from "./support/states";
import { at, OVERVIEW, PREFACE, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const moment = { year: 2026, month: 1, day: 17, hour: 10, minute: 5 };
const passed = { at: moment, passed: true, changed: [] };
const failed = { at: moment, passed: false, changed: [] };
const date = () => screen.getByLabelText("成文日期");

describe("validating and submitting", () => {
  it("asks to validate first", async () => {
    const { app, user } = renderPane(stateOf(), { tab: "check" });
    expect(screen.getByText("还没有校验。")).toBeVisible();
    expect(primaryButtons()).toEqual(["校验"]);
    await user.click(screen.getByRole("button", { name: "校验" }));
    expect(app.asked).toEqual([{ validate: [] }]);
  });

  it("says yes, over how many balances, and that this is no approval; the report is the next step", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { validation: passed }), { tab: "check" });
    expect(screen.getByText("校验通过，可以报送。")).toBeVisible();
    expect(screen.getByText("1月17日 10:05 校验，之后未改动。勾稽 6 条全平，没有空格。")).toBeVisible();
    expect(screen.getByText("校验不代替保密审查和领导审签。")).toBeVisible();
    expect(primaryButtons()).toEqual(["生成年度报告"]);
    await user.click(screen.getByRole("button", { name: "生成年度报告" }));
    expect(app.asked).toEqual([{ generate: ["ask", PLAIN_OPTIONS] }]);
  });

  it("says yes where every warning is explained, and no while one is not", () => {
    const warned = reportOf({ cells, meta: { date: { year: 2026, month: 3, day: 1 } } });
    const { become } = renderPane(stateOf({}, { report: warned, check: check(warned), validation: passed }), { tab: "check" });
    expect(screen.getByText("还不能报送：需核实 1 处未说明。")).toBeVisible();
    const explained = explainedReport(warned);
    become(stateOf({}, { report: explained, check: check(explained), validation: passed }));
    expect(screen.getByText("1月17日 10:05 校验，之后未改动。勾稽 6 条全平，没有空格，需核实 1 处都有说明。")).toBeVisible();
  });

  it("says no with what is left, and begins with the first place", async () => {
    const { app, view, user } = renderPane(stateOf({ cells: { [at("in", "east")]: "无" } }, { validation: failed }), { tab: "check" });
    expect(screen.getByText("还不能报送：必改 1 处，未填 6 处。")).toBeVisible();
    expect(screen.getByText("未填：表甲 5、表乙 1")).toBeVisible();
    expect(primaryButtons()).toEqual(["从第一处改起"]);
    await user.click(screen.getByRole("button", { name: "从第一处改起" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("in", "east") }] }]);
    expect(view.getState().tab).toBe("fill");
  });

  it("begins with the first blank when nothing is wrong", async () => {
    const { app, user } = renderPane(stateOf({}, { validation: failed }), { tab: "check" });
    await user.click(screen.getByRole("button", { name: "从第一处改起" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("in", "east") }] }]);
  });

  it("says no yes over a table that cannot be read, though nothing is known to have changed", () => {
    renderPane(stateOf({ cells, unreadable: [String(stateOf().edition.tables[0]!.id)] }, { validation: passed }), { tab: "check" });
    expect(screen.queryByText("校验通过，可以报送。")).toBeNull();
  });

  it("lists what has changed since the last validation that passed, also after one that did not", () => {
    const changed: readonly Change[] = [{ kind: "figure", figure: at("in", "east"), before: { kind: "number", value: 81 }, after: { kind: "number", value: 80 } }];
    renderPane(stateOf({ cells: { [at("in", "east")]: "无" } }, { validation: { ...failed, passedAt: passed.at, changed } }), { tab: "check" });
    expect(within(screen.getByRole("region", { name: "改动清单" })).getByText("从 1月17日 10:05 校验通过算起")).toBeVisible();
  });

  it("says that a record of another year is void, and that one that makes no sense is damaged", () => {
    const { become } = renderPane(stateOf({ cells }, { record: "void", voidedBy: ["year", "edition"] }), { tab: "check" });
    expect(screen.getByText("上次校验的记录已作废：报告年度、年报格式已改。请重新校验。")).toBeVisible();
    become(stateOf({ cells }, { record: "damaged" }));
    expect(screen.getByText("“校验记录”表里的记录已损坏，不能采信。请重新校验。")).toBeVisible();
  });

  it("asks to validate again once everything is mended", () => {
    renderPane(stateOf({ cells }, { validation: failed }), { tab: "check" });
    expect(screen.getByText("要改的都改好了，请重新校验。")).toBeVisible();
    expect(primaryButtons()).toEqual(["重新校验"]);
  });

  it("no longer says yes after a change, lists what changed from what to what, and goes to it", async () => {
    const changed: readonly Change[] = [
      { kind: "figure", figure: at("in", "east"), before: { kind: "number", value: 81 }, after: { kind: "number", value: 80 } },
      { kind: "figure", figure: at("in", "west"), before: { kind: "blank" }, after: { kind: "text", text: "无" } },
      { kind: "section", section: OVERVIEW, part: "", paragraph: 2, how: "changed", before: "旧的一段。", after: "新的一段。" },
      { kind: "section", section: PREFACE, part: "", paragraph: 0, how: "written", before: "", after: "按规定编制。" },
      { kind: "texts", what: "added", pieces: [{ section: OVERVIEW, part: "", content: "多写了一段。" }] },
      { kind: "meta", field: "date", before: "2026年1月20日", after: "" },
    ];
    const { app, user } = renderPane(stateOf({ cells }, { validation: { ...passed, changed } }), { tab: "check" });
    expect(screen.getByText("1月17日 10:05 校验通过，之后改动 6 处，请重新校验后再报送。")).toBeVisible();
    expect(primaryButtons()).toEqual(["重新校验"]);
    const list = screen.getByRole("region", { name: "改动清单" });
    expect(within(list).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["表甲“收到”东区 81 → 80定位还原", "表甲“收到”西区 空格 → “无”定位还原", "文字“一、概况” 第 2 段有改动定位对照", "文字“引言” 开头是新写的定位对照", "文字新增了段落：“一、概况”定位对照", "封面“成文日期” 2026年1月20日 → 空格定位"]);
    await user.click(within(list).getByRole("button", { name: "定位 文字“一、概况” 第 2 段有改动" }));
    await user.click(within(list).getByRole("button", { name: "定位 表甲“收到”东区 81 → 80" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: OVERVIEW }] }, { goTo: [{ kind: "figure", figure: at("in", "east") }] }]);
    await user.click(within(list).getByRole("button", { name: "还原 表甲“收到”东区 81 → 80" }));
    expect(app.asked.slice(2)).toEqual([{ putBack: [changed[0]] }]);
    await user.click(within(list).getByRole("button", { name: "对照 文字“一、概况” 第 2 段有改动" }));
    expect(within(list).getByText("旧的一段。")).toBeVisible();
    expect(within(list).getByText("新的一段。")).toBeVisible();
  });

  it("says what is wrong by now after a yes, and leads to it", async () => {
    const changed: readonly Change[] = [{ kind: "figure", figure: at("in", "east"), before: { kind: "number", value: 0 }, after: { kind: "number", value: 2 } }];
    const { view, user } = renderPane(stateOf({ cells: { ...cells, [at("in", "east")]: 2 } }, { validation: { ...passed, changed } }), { tab: "check" });
    expect(screen.getByText("1月17日 10:05 校验通过，之后改动 1 处，现在有必改 2 处，不能报送。")).toBeVisible();
    expect(primaryButtons()).toEqual(["从第一处改起"]);
    await user.click(screen.getByRole("button", { name: "从第一处改起" }));
    expect(view.getState().tab).toBe("fill");
  });

  it("shows the first ten of many changes, and the others when asked", async () => {
    const changed: readonly Change[] = Array.from({ length: 25 }, (_, i) => ({ kind: "section", section: OVERVIEW, part: "", paragraph: i + 1, how: "changed", before: "旧", after: "新" }));
    const { user } = renderPane(stateOf({ cells }, { validation: { ...passed, changed } }), { tab: "check" });
    const list = screen.getByRole("region", { name: "改动清单" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    await user.click(within(list).getByRole("button", { name: "另有 15 处" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(25);
    await user.click(within(list).getByRole("button", { name: "只看前 10 处" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
  });

  it("shows date, signature and preface of the report", () => {
    const { unmount } = renderPane(stateOf({ cells }), { tab: "check" });
    expect(date()).toHaveValue("2026-1-20");
    expect(screen.getByText("东街玩具店")).toBeVisible();
    expect(screen.getByText("没有（可不写）")).toBeVisible();
    unmount();
    renderPane(stateOf({ cells, meta: { unit: "" }, pieces: [{ section: PREFACE, part: "", kind: "text", startsParagraph: true, content: "按规定编制。" }] }), { tab: "check" });
    expect(screen.getByText("有")).toBeVisible();
    expect(screen.getByText("封面没有填单位全称")).toBeVisible();
  });

  it("writes a date only when told to, in any usual way of writing it", async () => {
    const { app, user } = renderPane(stateOf({ cells, meta: { date: undefined, dateText: "" } }), { tab: "check" });
    expect(screen.queryByRole("button", { name: "写入封面" })).toBeNull();
    await user.type(date(), "２０２６年１月２２日");
    expect(app.asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "写入封面" }));
    await user.clear(date());
    await user.type(date(), "20260123{Enter}");
    expect(app.asked).toEqual([{ setDate: ["date", { year: 2026, month: 1, day: 22 }] }, { setDate: ["date", { year: 2026, month: 1, day: 23 }] }]);
  });

  it("says what is wrong with a date and does not write it", async () => {
    const { app, user } = renderPane(stateOf({ cells }), { tab: "check" });
    await user.clear(date());
    await user.type(date(), "2026-13-1{Enter}");
    expect(screen.getByText("没有“2026-13-1”这一天")).toBeVisible();
    expect(screen.queryByRole("button", { name: "写入封面" })).toBeNull();
    expect(app.asked).toEqual([]);
  });

  it("takes the date out again when the field is cleared", async () => {
    const { app, user } = renderPane(stateOf({ cells }), { tab: "check" });
    await user.clear(date());
    await user.click(screen.getByRole("button", { name: "写入封面" }));
    expect(app.asked).toEqual([{ setDate: ["date", undefined] }]);
  });

  it("follows the cover when the date is changed there", () => {
    const { become } = renderPane(stateOf({ cells }), { tab: "check" });
    become(stateOf({ cells, meta: { date: { year: 2026, month: 1, day: 25 } } }));
    expect(date()).toHaveValue("2026-1-25");
  });

  it.each([["１-２３"], ["1月23日"], ["1.23"], ["1/23"]])("takes %s without a year for a day of the year after the report's, and shows what it understood", async (text) => {
    const { app, user } = renderPane(stateOf({ cells, meta: { date: undefined, dateText: "" } }), { tab: "check" });
    expect(screen.getByText("如 2026-1-20，与落款一起印在文末")).toBeVisible();
    await user.type(date(), text);
    expect(screen.getByText("即 2026年1月23日")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ setDate: ["date", { year: 2026, month: 1, day: 23 }] }]);
  });

  it("gives examples of dates in the year after the report's own", async () => {
    const { user } = renderPane(stateOf({ cells, meta: { year: 2022, date: undefined, dateText: "" } }), { tab: "check" });
    expect(screen.getByText("如 2023-1-20，与落款一起印在文末")).toBeVisible();
    await user.type(date(), "一月底");
    expect(screen.getByText("请填年月日，如 2023-1-20")).toBeVisible();
  });

  it("says under the verdict how the printed report stands", () => {
    const { become } = renderPane(stateOf({ cells }), { tab: "check" });
    expect(screen.getByText("还没有生成“年度报告”表。")).toBeVisible();
    become(stateOf({ cells }, { printed: { kind: "current", handEdits: 0 } }));
    expect(screen.getByText("“年度报告”表和填报的一致。")).toBeVisible();
    become(stateOf({ cells }, { printed: { kind: "current", handEdits: 2 } }));
    expect(screen.getByText("“年度报告”表有手工改动 2 处，生成时会先列出来。")).toBeVisible();
    become(stateOf({ cells }, { printed: { kind: "current", handEdits: undefined } }));
    expect(screen.getByText("“年度报告”表是照现在填报的内容生成的；有没有手工改动还没有查看。")).toBeVisible();
  });

  it("does not call the printed report up to date without a word once other options are chosen than it was generated with", async () => {
    const { user } = renderPane(stateOf({ cells }, { printed: { kind: "current", handEdits: 0, options: PLAIN_OPTIONS } }), { tab: "check" });
    await user.click(screen.getByText("选项：系统字体，数值"));
    await user.selectOptions(screen.getByLabelText("字体"), "公文字库");
    expect(screen.getByText("“年度报告”表和填报的一致。但现在选的选项和生成时不同，要按新选项请重新生成。")).toBeVisible();
  });

  it("asks to generate again where the printed report is of before the changes, also after a yes", async () => {
    const stale = { printed: { kind: "stale", handEdits: 1 } } as const;
    const { app, user, become } = renderPane(stateOf({ cells }, { ...stale, validation: passed }), { tab: "check" });
    expect(screen.getByText("“年度报告”表是改动前生成的，请重新生成。")).toBeVisible();
    expect(screen.getByText("“年度报告”表有手工改动 1 处，生成时会先列出来。")).toBeVisible();
    expect(primaryButtons()).toEqual(["生成年度报告"]);
    await user.click(screen.getByRole("button", { name: "生成年度报告" }));
    expect(app.asked).toEqual([{ generate: ["ask", PLAIN_OPTIONS] }]);
    become(stateOf({ cells }, { ...stale, validation: failed }));
    expect(screen.getByText("“年度报告”表是改动前生成的，请重新生成。")).toBeVisible();
    expect(primaryButtons()).toEqual(["重新校验"]);
    expect(screen.getAllByRole("button", { name: "生成年度报告" })).toHaveLength(1);
  });

  it("says that linked figures of the printed report are lost, not merely that it is old", () => {
    renderPane(stateOf({ cells }, { validation: passed, printed: { kind: "stale", handEdits: 0, options: { fonts: "system", figures: "links" }, lostLinks: true } }), { tab: "check" });
    expect(screen.getByText("“年度报告”表里有数取不到了（所链接的表或格被删除、移动过），请重新生成，不要打印。")).toBeVisible();
    expect(primaryButtons()).toEqual(["生成年度报告"]);
  });

  it("lets generate a draft before, and says that it is one", () => {
    renderPane(stateOf({ cells: {} }), { tab: "check" });
    expect(screen.getByText("现在还不能报送，生成的只能当草稿看。")).toBeVisible();
    expect(screen.getByRole("button", { name: "生成年度报告" })).toBeEnabled();
  });

  it("asks to validate first where nothing is left to mend", () => {
    renderPane(stateOf({ cells }), { tab: "check" });
    expect(screen.getByText("没有要改的了，请先校验再生成。")).toBeVisible();
  });

  it("generates in system fonts with plain numbers unless told otherwise, and says what each choice means", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { validation: passed }), { tab: "check" });
    await user.click(screen.getByText("选项：系统字体，数值"));
    expect(screen.getByText("仿宋、楷体、黑体、宋体，Windows 都有。")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("字体"), "公文字库");
    await user.selectOptions(screen.getByLabelText("数据"), "链接到填报表");
    expect(screen.getByText("方正小标宋、仿宋_GB2312 等；没有装的电脑会换成别的字体。")).toBeVisible();
    expect(screen.getByText("填报表的数改了会跟着变；文字改了仍要重新生成。")).toBeVisible();
    await user.click(screen.getByText("选项：公文字库，链接到填报表"));
    await user.click(screen.getByRole("button", { name: "生成年度报告" }));
    expect(app.asked).toEqual([{ generate: ["ask", { fonts: "official", figures: "links" }] }]);
  });

  it("generates again with the options of the report that is there", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { validation: passed, printed: { kind: "current", handEdits: 0, options: { fonts: "official", figures: "values" } } }), { tab: "check" });
    expect(screen.getByText("选项：公文字库，数值")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "生成年度报告" }));
    expect(app.asked).toEqual([{ generate: ["ask", { fonts: "official", figures: "values" }] }]);
  });
});
