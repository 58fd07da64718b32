import { screen, within } from "@testing-library/react";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, OVERVIEW, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const zeros = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const off = { ...zeros, [at("in", "east")]: 3, [at("in", "total")]: 3, [at("done", "east")]: 3, [at("done", "total")]: 3, [at("left", "east")]: 1, [at("left", "total")]: 1 };
const work = () => screen.getByRole("region", { name: "要处理的" });
const openItem = () => screen.getByRole("button", { expanded: true });

describe("filling in", () => {
  it("says whose report it is and how much time is left", () => {
    renderPane(stateOf());
    expect(screen.getByRole("heading", { level: 1, name: "东街店 2025年" })).toBeVisible();
    expect(screen.getByText("距 1月26日还有 9 天")).toBeVisible();
  });

  it("warns in words when the deadline is past", () => {
    renderPane(stateOf({}, { deadline: { statutory: { year: 2026, month: 1, day: 31 }, local: undefined, daysLeft: -2 } }));
    expect(screen.getByText("已过 1月31日期限 2 天")).toBeVisible();
  });

  it("says of a deadline long past only that it is, and hurries nobody", () => {
    const { become } = renderPane(stateOf({}, { deadline: { statutory: { year: 2026, month: 1, day: 31 }, local: undefined, daysLeft: -61 } }));
    expect(screen.getByText("期限 1月31日，已过")).toBeVisible();
    expect(screen.queryByText(/已过 1月31日期限/)).toBeNull();
    become(stateOf({ meta: { year: 2020 } }, { deadline: { statutory: { year: 2021, month: 1, day: 31 }, local: undefined, daysLeft: -1_812 } }));
    expect(screen.getByText("期限 2021年1月31日，已过")).toBeVisible();
  });

  it("counts what is empty part by part and goes to the next blank after the cursor", async () => {
    const { app, user } = renderPane(stateOf({ cells: { [at("in", "east")]: 1 }, pieces: [] }, { cursor: { figure: at("done", "east"), key: "t8" } }));
    expect(screen.getByRole("button", { name: "文字 1 处没写，去第一处" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^表甲 5 个空格/ }));
    await user.click(screen.getByRole("button", { name: /^文字 1 处没写/ }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("done", "west") }] }, { goTo: [{ kind: "section", section: OVERVIEW }] }]);
  });

  it("says which parts are filled, and which cannot be read", () => {
    renderPane(stateOf({ cells: zeros, unreadable: ["t9"] }));
    expect(screen.getByText("表甲 已填完")).toBeVisible();
    expect(screen.getByText("表乙 读不到")).toBeVisible();
  });

  it("shows an incomplete balance with its remainder, and not as a fault", () => {
    renderPane(stateOf({ cells: { [at("in", "east")]: 18, [at("done", "east")]: 5 } }));
    expect(openItem()).toHaveTextContent("未填完 表甲 东区：还差 13 件");
    expect(screen.getByText("收到 18；已填 5")).toBeVisible();
    expect(within(work()).getByText("必改 0")).toBeVisible();
  });

  it("names table and column of an imbalance, shows both sides and the difference, and goes to the cell", async () => {
    const { app, user } = renderPane(stateOf({ cells: off }));
    expect(openItem()).toHaveTextContent("必改 表甲 东区不平，差 1 件");
    expect(screen.getByText("收到 3")).toBeVisible();
    expect(screen.getByText("办结 3＋结转 1＝4")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "定位" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("in", "east") }] }]);
  });

  it("keeps the code of a rule under 明细", () => {
    renderPane(stateOf({ cells: off }));
    expect(within(work()).getByText(/TOY-BAL/).closest("details")).not.toHaveAttribute("open");
  });

  it("offers 恢复公式 for exactly the totals that were typed over", async () => {
    const { app, user } = renderPane(stateOf({ cells: { ...zeros, [at("in", "total")]: 5 }, overwritten: [at("in", "total")] }));
    expect(openItem()).toHaveTextContent("必改 表甲“一、收到数量”：总计差 5 件");
    expect(screen.getByText("两列相加 0，总计是 5")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "恢复公式" }));
    expect(app.asked).toEqual([{ restoreFormula: [[at("in", "total")]] }]);
  });

  it.each([
    ["无", "改为 0", 0],
    ["１２", "改为 12", 12],
  ])("offers for “%s” in a number cell to %s, if the cell still holds it", async (seen, label, value) => {
    const { app, user } = renderPane(stateOf({ cells: { ...zeros, [at("done", "east")]: seen } }));
    expect(openItem()).toHaveTextContent(`必改 表甲“二、办结数量”东区：填的是“${seen}”`);
    expect(screen.getByText("件数应为 0 或正整数。没有请填 0。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: label }));
    expect(app.asked).toEqual([{ setFigure: [at("done", "east"), value, seen] }]);
  });

  it.each([
    [-2, "填的是负数 -2"],
    [3.5, "填的是小数 3.5"],
    [null, "格里是错误值 #REF!"],
    ["多", "填的是“多”"],
  ])("says of %s what is wrong with it and offers no number of its own", (value, words) => {
    renderPane(stateOf({ cells: { ...zeros, [at("done", "east")]: value } }, { cursor: { figure: at("done", "east"), key: "t8" } }));
    expect(openItem()).toHaveTextContent(`表甲“二、办结数量”东区：${words}`);
    expect(screen.queryByRole("button", { name: /^改为/ })).toBeNull();
  });

  it("goes to the open item first, then to the next and the previous, round the end, and takes the cursor along", async () => {
    const { app, user } = renderPane(stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } }));
    expect(screen.getByText("第 1 处，共 2 处")).toBeVisible();
    for (const [button, opens] of [["下一处", "东区"], ["下一处", "西区"], ["下一处", "东区"], ["上一处", "西区"]] as const) {
      await user.click(screen.getByRole("button", { name: button }));
      expect(openItem()).toHaveTextContent(opens);
    }
    expect(app.asked.map((asked) => asked.goTo)).toEqual([at("done", "east"), at("done", "west"), at("done", "east"), at("done", "west")].map((figure) => [{ kind: "figure", figure }]));
  });

  it("opens the item that concerns the cell under the cursor, without moving the focus", () => {
    const state = stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } });
    const { become } = renderPane(state);
    become({ ...state, cursor: { figure: at("done", "west"), key: "t8" } });
    expect(openItem()).toHaveTextContent("西区");
    expect(document.body).toHaveFocus();
  });

  it("opens what is chosen in the list wherever the cursor stands, by press or by Enter, until the cursor goes to another cell", async () => {
    const state = stateOf({ cells: { ...zeros, [at("in", "east")]: "无", [at("done", "east")]: "无", [at("done", "west")]: "无" } }, { cursor: { figure: at("done", "west"), key: "t8" } });
    const { user, become } = renderPane(state);
    const titled = (name: RegExp) => screen.getByRole("button", { name });
    expect(openItem()).toHaveTextContent("“二、办结数量”西区");
    await user.click(titled(/“一、收到数量”东区/));
    expect(openItem()).toHaveTextContent("“一、收到数量”东区");
    titled(/“二、办结数量”东区/).focus();
    await user.keyboard("{Enter}");
    expect(openItem()).toHaveTextContent("“二、办结数量”东区");
    become({ ...state, revision: 2, check: { ...state.check! } });
    expect(openItem()).toHaveTextContent("“二、办结数量”东区");
    become({ ...state, cursor: { figure: at("in", "east"), key: "t8" } });
    expect(openItem()).toHaveTextContent("“一、收到数量”东区");
    become(state);
    expect(openItem()).toHaveTextContent("“二、办结数量”西区");
  });

  it("opens the next item when one is mended in the list, not the first", async () => {
    const cells = { ...zeros, [at("in", "east")]: "无", [at("done", "east")]: "无", [at("left", "west")]: "无" };
    const { user, become } = renderPane(stateOf({ cells }));
    await user.click(screen.getByRole("button", { name: /“二、办结数量”东区/ }));
    await user.click(screen.getByRole("button", { name: "定位" }));
    await user.click(screen.getByRole("button", { name: "改为 0" }));
    become(stateOf({ cells: { ...cells, [at("done", "east")]: 0 } }, { cursor: { figure: at("done", "east"), key: "t8" } }));
    expect(openItem()).toHaveTextContent("“三、结转数量”西区");
    await user.click(screen.getByRole("button", { name: "改为 0" }));
    become(stateOf({ cells: { ...cells, [at("done", "east")]: 0, [at("left", "west")]: 0 } }, { cursor: { figure: at("done", "east"), key: "t8" } }));
    expect(openItem()).toHaveTextContent("“一、收到数量”东区");
  });

  it("opens the column's balance while one of the cells behind its total is being filled", () => {
    renderPane(stateOf({ cells: { [at("in", "west")]: 4, [at("in", "east")]: 18 } }, { cursor: { figure: at("left", "west"), key: "t8" } }));
    expect(openItem()).toHaveTextContent("表甲 西区：还差 4 件");
  });

  it("explains the cell under the cursor with its article", () => {
    renderPane(stateOf({}, { cursor: { figure: at("in", "east"), key: "t8" } }));
    const help = screen.getByRole("group", { name: "光标" });
    expect(help).toHaveTextContent("表甲“一、收到数量”东区");
    expect(help).toHaveTextContent("收到的件数。《玩具表格》第一条");
  });

  it("explains the length of the list by the numbers above it", () => {
    renderPane(stateOf({ cells: { [at("in", "east")]: 18, [at("done", "west")]: "无" }, pieces: [], meta: { date: { year: 2026, month: 3, day: 1 } } }));
    const counts = ["必改 1", "未填完 1", "待写 1", "需核实 1"];
    for (const count of counts) expect(screen.getByText(count)).toBeVisible();
    expect(screen.getByText("第 1 处，共 4 处")).toBeVisible();
  });

  it("says that nothing is wrong when nothing is, and leads on to the validation", async () => {
    const { user, view } = renderPane(stateOf({ cells: zeros }));
    expect(screen.getByText("目前没有不平的，也没有填错的格。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "去校验" }));
    expect(view.getState().tab).toBe("check");
    expect(screen.getByRole("tab", { name: "校验与报送" })).toHaveAttribute("aria-selected", "true");
  });

  it("offers to take the zeros back as long as there are any", async () => {
    const { app, user } = renderPane(stateOf({ cells: zeros }, { undoableZeros: 7 }));
    await user.click(screen.getByRole("button", { name: "撤销填 0（7 格）" }));
    expect(app.asked).toEqual([{ undoZeroFill: [] }]);
  });

  it.each(["zeros", "import"] as const)("a press on 撤销 holds where the number on it changes under the finger, and the keyboard stays there: %s", async (kind) => {
    const left = (count: number) => (kind === "zeros" ? { undoableZeros: count } : { undoableImport: count });
    const { app, user, become } = renderPane(stateOf({ cells: zeros }, left(7)));
    await user.pointer({ keys: "[MouseLeft>]", target: screen.getByRole("button", { name: /^撤销.*7/ }) });
    become(stateOf({ cells: zeros }, left(6)));
    const button = screen.getByRole("button", { name: /^撤销.*6/ });
    expect(button).toHaveFocus();
    await user.pointer({ keys: "[/MouseLeft]", target: button });
    expect(app.asked).toEqual([kind === "zeros" ? { undoZeroFill: [] } : { undoImport: [] }]);
  });

  it("offers to take back what was imported as long as any of it stands, once the message that offered it has gone", async () => {
    const { app, user, become } = renderPane(stateOf({ cells: zeros }, { undoableImport: 5, outcome: { kind: "imported", cells: 5, paragraphs: 0, kept: 0, homeless: 0 }, outcomeCount: 1 }));
    expect(screen.getAllByRole("button", { name: /^撤销/ })).toHaveLength(1);
    become(stateOf({ cells: zeros }, { undoableImport: 4 }));
    await user.click(screen.getByRole("button", { name: "撤销导入（4 处）" }));
    expect(app.asked).toEqual([{ undoImport: [] }]);
    become(stateOf({ cells: zeros }, { undoableImport: 0 }));
    expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
  });

  it("no longer offers to take zeros back when none is left", () => {
    renderPane(stateOf({ cells: zeros }, { undoableZeros: 0, outcome: { kind: "zeroFilled", cells: 7 }, outcomeCount: 1 }));
    expect(screen.getAllByText("已填 0：7 格。")[0]).toBeVisible();
    expect(screen.queryByRole("button", { name: /撤销/ })).toBeNull();
  });

  it("has one primary button at a time", () => {
    const primaries = (parts: Parameters<typeof stateOf>) => {
      const { unmount } = renderPane(stateOf(...parts));
      const found = primaryButtons();
      unmount();
      return found;
    };
    expect(primaries([{}])).toEqual(["空格填 0…"]);
    expect(primaries([{ cells: zeros }])).toEqual(["去校验"]);
    expect(primaries([{}, { damage: [{ kind: "missing", key: "t9", sheet: "三 收费" }] }])).toEqual(["补建缺少的表"]);
  });
});
