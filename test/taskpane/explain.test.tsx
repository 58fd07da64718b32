import { screen, within } from "@testing-library/react";
import type { AppState } from "../../src/app/state";
import { check } from "../../src/report/check";
import { number } from "../../src/report/reading";
import type { Report } from "../../src/report/types";
import { NOTES_KEY } from "../../src/sheets/notesPlaces";
import { enUS } from "../../src/locales/en-US/words";
import { explainedReport } from "../support/explained";
import { renderPane } from "./support/render";
import { reportOf, stateOf } from "./support/states";
import { at, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
/** The date is after the deadline, which is the one thing to be looked at. */
const late = reportOf({ cells, meta: { date: { year: 2026, month: 3, day: 1 }, dateText: "" } });
const showing = (report: Report, change: Partial<AppState> = {}): AppState => stateOf({}, { report, check: check(report), ...change });
const explained = explainedReport(late);
const lapsed: Report = { ...explained, meta: { ...explained.meta, date: { year: 2026, month: 3, day: 2 } } };

describe("a warning", () => {
  it("is explained in a small form that asks who and why, and wants both", async () => {
    const { app, user } = renderPane(showing(late));
    await user.click(screen.getByRole("button", { name: "写说明" }));
    const why = await screen.findByLabelText("说明");
    expect(why).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(app.asked).toEqual([]);
    expect(screen.getByText("请写说明人。")).toBeVisible();
    await user.type(why, "按");
    await user.type(screen.getByLabelText("说明人"), "张三");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(screen.getByText("请写明原因，至少两个字。")).toBeVisible();
    expect(app.asked).toEqual([]);
    await user.type(why, "市里统一时间 ");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(app.asked).toEqual([{ explain: ["DATE", { who: "张三", why: "按市里统一时间" }] }]);
    expect(screen.queryByLabelText("说明")).toBeNull();
  });

  it("is not explained at a length that no cell shows, and what was typed stays to be shortened", async () => {
    const { app, user } = renderPane(showing(late));
    await user.click(screen.getByRole("button", { name: "写说明" }));
    const why = await screen.findByLabelText("说明");
    await user.type(screen.getByLabelText("说明人"), "张三");
    await user.click(why);
    await user.paste("原因".repeat(501));
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect([app.asked, (why as HTMLTextAreaElement).value.length]).toEqual([[], 1_002]);
    expect(screen.getByText("最多 1000 字，请写短些。")).toBeVisible();
  });

  it("is left as it is when the form is put away", async () => {
    const { app, user } = renderPane(showing(late));
    await user.click(screen.getByRole("button", { name: "写说明" }));
    await user.type(await screen.findByLabelText("说明"), "原因很多");
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect([app.asked, screen.queryByLabelText("说明")]).toEqual([[], null]);
  });

  it("keeps what was half-written while she looks at something else, and where Excel did not take it", async () => {
    const { app, user, become } = renderPane(showing(late));
    const write = async () => {
      await user.click(screen.getByRole("button", { name: "写说明" }));
      return (await screen.findByLabelText("说明")) as HTMLTextAreaElement;
    };
    await user.type(await write(), "按市里统一");
    await user.click(screen.getByRole("tab", { name: "更多" }));
    await user.click(screen.getByRole("tab", { name: "填报" }));
    const why = await write();
    expect(why.value).toBe("按市里统一");
    await user.type(why, "时间");
    await user.type(screen.getByLabelText("说明人"), "张三");
    await user.click(screen.getByRole("button", { name: "保存" }));
    become(showing(late, { outcome: { kind: "refused", command: "explain", reason: { kind: "host", cause: "editing" } }, outcomeCount: 1 }));
    expect([(await write()).value, (screen.getByLabelText("说明人") as HTMLInputElement).value]).toEqual(["按市里统一时间", "张三"]);
    // Put away on purpose it is gone.
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect((await write()).value).toBe("");
    expect(app.asked).toEqual([{ explain: ["DATE", { who: "张三", why: "按市里统一时间" }] }]);
  });

  it("that is explained says so, with who, when and why, is counted apart, and may be changed or taken off", async () => {
    const { app, user } = renderPane(showing(explained));
    expect(screen.getByText("需核实 1（1 已说明）")).toBeVisible();
    expect(screen.getByText("需核实·已说明")).toBeVisible();
    expect(await screen.findByText("说明：机构调整")).toBeVisible();
    expect(screen.getByText("张三，2026年1月20日")).toBeVisible();
    expect(screen.queryByRole("button", { name: "写说明" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "改" }));
    expect([screen.getByLabelText("说明人"), screen.getByLabelText("说明")].map((field) => (field as HTMLInputElement).value)).toEqual(["张三", "机构调整"]);
    await user.click(screen.getByRole("button", { name: "取消" }));
    await user.click(screen.getByRole("button", { name: "删除" }));
    expect(app.asked).toEqual([{ unexplain: [explained.explanations![0]] }]);
  });

  it("whose explanation has lapsed says what has changed, and what was said", async () => {
    const { user } = renderPane(showing(lapsed));
    expect(screen.getByText("需核实 1")).toBeVisible();
    expect(await screen.findByText("说明已失效：封面“成文日期” 2026年3月1日 → 2026年3月2日")).toBeVisible();
    expect(screen.getByText("原说明：机构调整（张三，2026年1月20日）")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重新说明" }));
    expect(await screen.findByLabelText("说明")).toHaveValue("机构调整");
  });

  it("is explained in English as well", async () => {
    const { user } = renderPane(showing(lapsed), { words: enUS });
    expect(await screen.findByText(/^The explanation has lapsed: .*1 March 2026|^The explanation has lapsed: /)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Explain again" }));
    expect(await screen.findByLabelText("Explanation")).toBeVisible();
  });
});

it("an error is not offered to be explained", () => {
  const wrong: Report = { ...late, meta: { ...late.meta, date: { year: 2026, month: 1, day: 20 } }, figures: new Map([...late.figures, [at("in", "east"), number(-1)]]) };
  renderPane(showing(wrong));
  expect(screen.getByText("必改")).toBeVisible();
  expect(screen.queryByRole("button", { name: "写说明" })).toBeNull();
});

describe("校验与报送", () => {
  const part = () => within(screen.getByRole("region", { name: "审核说明" }));

  it("counts what is not explained and leads there", async () => {
    const { view, user } = renderPane(showing(late), { tab: "check" });
    expect(part().getByText("需核实 1 处，未说明 1 处。改正或写明原因才能报送。")).toBeVisible();
    await user.click(part().getByRole("button", { name: "去说明（1）" }));
    expect(view.getState()).toMatchObject({ tab: "fill", chosen: { order: ["DATE"] } });
    expect(screen.getByRole("button", { name: "写说明" })).toBeVisible();
  });

  it("leads to the sheet where there is one, and offers to take off what is not needed any more", async () => {
    const mended: Report = { ...explained, meta: { ...explained.meta, date: { year: 2026, month: 1, day: 20 } } };
    const { app, user } = renderPane(showing(mended), { tab: "check" });
    expect(part().getByText("不再需要的说明：某处")).toBeVisible();
    await user.click(part().getByRole("button", { name: "看“审核说明”表" }));
    await user.click(part().getByRole("button", { name: "删除" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: NOTES_KEY, row: 5, column: 1 }] }, { unexplain: [explained.explanations![0]] }]);
  });

  it("says nothing of explanations where there is nothing to explain", () => {
    renderPane(showing({ ...late, meta: { ...late.meta, date: { year: 2026, month: 1, day: 20 } } }), { tab: "check" });
    expect(screen.queryByRole("region", { name: "审核说明" })).toBeNull();
  });
});

it("what was written can be taken back at once", async () => {
  const { app, user } = renderPane(showing(explained, { outcome: { kind: "explained", sheet: "审核说明", added: true }, outcomeCount: 1 }));
  expect(screen.getByText("说明已记在“审核说明”表（新增）。以后改了有关的数，这条说明就失效。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(app.asked).toEqual([{ undoExplain: [] }]);
});
