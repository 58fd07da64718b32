import { screen, within } from "@testing-library/react";
import type { AppState } from "../../src/app/state";
import { enUS } from "../../src/locales/en-US/words";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const protection = () => screen.findByRole("switch", { name: "保护表格（防误改）" });

describe("what is rarely wanted", () => {
  it("stands apart from the two screens, is reached by keyboard, and asks for nothing", async () => {
    const { view, user } = renderPane(stateOf({ cells }));
    screen.getByRole("tab", { name: "更多" }).focus();
    await user.keyboard("{Enter}");
    expect(view.getState().tab).toBe("more");
    expect(await screen.findByText("保护表格（防误改）")).toBeVisible();
    expect(primaryButtons()).toEqual([]);
  });
});

describe("protecting the sheets", () => {
  it("says what it costs before it is turned on", async () => {
    const { app, user } = renderPane(stateOf(), { tab: "more" });
    expect(await protection()).not.toBeChecked();
    expect(await protection()).toHaveAccessibleDescription("打开后只能改浅黄色的格；粘贴整张表会被 Excel 拒绝。没有密码，随时可以关掉。Excel 的撤销记录会清空。");
    await user.click(await protection());
    expect(app.asked).toEqual([{ setProtection: [true] }]);
  });

  it("shows that they are protected, and is turned off by keyboard", async () => {
    const { app, user } = renderPane(stateOf({}, { protectedSheets: ["二 收办", "三 收费"] }), { tab: "more" });
    expect(await protection()).toBeChecked();
    // Said once: the notice of the other screens would only say it again.
    expect(screen.queryByText(/受保护/)).toBeNull();
    (await protection()).focus();
    await user.keyboard(" ");
    expect(app.asked).toEqual([{ setProtection: [false] }]);
  });

  it("shows what Excel holds, not what was pressed", async () => {
    const { user, become } = renderPane(stateOf(), { tab: "more" });
    await user.click(await protection());
    expect(await protection()).not.toBeChecked();
    become(stateOf({}, { protectedSheets: ["二 收办"] }));
    expect(await protection()).toBeChecked();
  });

  it("can do nothing in a workbook that is read-only", async () => {
    const { app, user } = renderPane(stateOf({}, { readOnly: true }), { tab: "more" });
    await user.click(await protection());
    expect(app.asked).toEqual([]);
  });
});

describe("changing the format", () => {
  const editions = EDITIONS;
  const [newer, older] = [EDITION_2021, EDITION_2019];
  /** Real forms: which figure is which in another one is a matter of the statute. */
  const filled = (cells: Readonly<Record<string, number | string>> = {}) => ({ edition: newer, cells, pieces: [], meta: { officeKind: "street" } });
  const ask = async (user: ReturnType<typeof renderPane>["user"]) => {
    await user.click(await screen.findByRole("button", { name: "更换年报格式…" }));
    return screen.findByRole("dialog");
  };

  it("states the format, and offers another only where there is one", async () => {
    const { unmount } = renderPane(stateOf(), { tab: "more" });
    expect(await screen.findByText("玩具版")).toBeVisible();
    expect(screen.queryByRole("button", { name: "更换年报格式…" })).toBeNull();
    unmount();
    renderPane(stateOf(filled(), { editions }), { tab: "more" });
    expect(await screen.findByRole("button", { name: "更换年报格式…" })).toBeVisible();
  });

  it("asks first: from which to which, and that undo is cleared", async () => {
    const { app, user } = renderPane(stateOf(filled(), { editions }), { tab: "more" });
    const dialog = await ask(user);
    expect(within(dialog).getByRole("heading")).toHaveTextContent(`更换为${older.name}？`);
    expect(within(dialog).getByText(`现在是${newer.name}。`)).toBeVisible();
    expect(within(dialog).getByText("还没有填数据，只换表格。")).toBeVisible();
    expect(within(dialog).getByText("文字、单位、日期照旧。Excel 的撤销记录会清空。")).toBeVisible();
    expect(app.asked).toEqual([]);
  });

  it("says how much goes along and lists what has no place, with what stood there", async () => {
    const { user } = renderPane(stateOf(filled({ "t2.reg.valid": 7, "t2.lic": 12, "t3.new.natural": 81, "t3.r1.natural": "无" }), { editions, record: "kept" }), { tab: "more" });
    const dialog = await ask(user);
    expect(within(dialog).getByText(/^新表里有 \d+ 格空着，要再填/)).toBeVisible();
    expect(within(dialog).getByText("文字、单位、日期照旧。校验记录会清空。Excel 的撤销记录会清空。")).toBeVisible();
    expect(within(dialog).getByText("3 个数据按含义放到新表里。")).toBeVisible();
    expect(within(dialog).getByText(/^1 处在新表里没有对应的位置/)).toBeVisible();
    expect(within(dialog).getAllByRole("listitem").map((one) => one.textContent)).toEqual([expect.stringMatching(/^表二.*现行有效.* 7$/)]);
  });

  it("changes on a press, by keyboard alone", async () => {
    const { app, user } = renderPane(stateOf(filled(), { editions }), { tab: "more" });
    const change = await screen.findByRole("button", { name: "更换年报格式…" });
    change.focus();
    await user.keyboard("{Enter}");
    within(await screen.findByRole("dialog")).getByRole("button", { name: "更换" }).focus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ switchEdition: [older.id] }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("changes nothing on 取消 or Escape", async () => {
    const { app, user } = renderPane(stateOf(filled(), { editions }), { tab: "more" });
    await user.click(within(await ask(user)).getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await ask(user);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(app.asked).toEqual([]);
  });

  it.each<[string, Partial<AppState>]>([
    ["有表缺失或版面不符，请先恢复，再更换。", { damage: [{ kind: "missing", key: "t4", sheet: "四 复议诉讼" }] }],
    ["表格受保护，请先关掉保护，再更换。", { protectedSheets: ["四 复议诉讼"] }],
  ])("is held up where it would be refused: %s", async (words, change) => {
    const { app, user } = renderPane(stateOf(filled(), { editions, ...change }), { tab: "more" });
    const dialog = await ask(user);
    expect(within(dialog).getByText(words)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "更换" }));
    expect(app.asked).toEqual([]);
  });

  it("says that the report sheet is kept under another name where there is one", async () => {
    const { user, become } = renderPane(stateOf(filled(), { editions }), { tab: "more" });
    const dialog = await ask(user);
    become(stateOf(filled(), { editions, printed: { kind: "current", handEdits: 0 } }));
    expect(within(dialog).getByText("文字、单位、日期照旧。现在的“年度报告”表改名保留。Excel 的撤销记录会清空。")).toBeVisible();
  });

  it("tells what came of it and leads to what was set aside", async () => {
    const switched = { kind: "switched", parked: 2, parkedOn: "暂存", keptAs: "年度报告（旧）" } as const;
    const { app, user } = renderPane(stateOf(filled(), { editions, outcome: switched, outcomeCount: 1 }), { tab: "more" });
    await user.click(await screen.findByRole("button", { name: "看“暂存”表" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: "parked" }] }]);
  });

  it("is named in English in an English Office", async () => {
    renderPane(stateOf(filled(), { editions }), { tab: "more", words: enUS });
    expect(await screen.findByRole("button", { name: "Change the format…" })).toBeVisible();
  });
});
