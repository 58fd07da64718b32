import { screen, within } from "@testing-library/react";
import { enUS } from "../../src/locales/en-US/words";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const OLD = { ...TOY, id: "old" as typeof TOY.id, name: "旧玩具版" };
const editions = [TOY, OLD];
const protection = () => screen.findByRole("switch", { name: "保护表格（防误改）" });

describe("what is rarely wanted", () => {
  it("stands apart from the two screens, is reached by keyboard, and asks for nothing", async () => {
    const { view, user } = renderPane(stateOf({ cells }, { editions }));
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
  const ask = async (user: ReturnType<typeof renderPane>["user"]) => {
    await user.click(await screen.findByRole("button", { name: "更换年报格式…" }));
    return screen.findByRole("dialog");
  };

  it("states the format, and offers another only where there is one", async () => {
    const { unmount } = renderPane(stateOf(), { tab: "more" });
    expect(await screen.findByText("玩具版")).toBeVisible();
    expect(screen.queryByRole("button", { name: "更换年报格式…" })).toBeNull();
    unmount();
    renderPane(stateOf({}, { editions }), { tab: "more" });
    expect(await screen.findByRole("button", { name: "更换年报格式…" })).toBeVisible();
  });

  it("asks first: from which to which, and that undo is cleared", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { editions }), { tab: "more" });
    const dialog = await ask(user);
    expect(within(dialog).getByRole("heading")).toHaveTextContent("更换为旧玩具版？");
    expect(within(dialog).getByText("现在是玩具版。")).toBeVisible();
    expect(within(dialog).getByText("Excel 的撤销记录会清空。")).toBeVisible();
    expect(app.asked).toEqual([]);
  });

  it("changes on a press, by keyboard alone, and gives the keyboard back", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { editions }), { tab: "more" });
    const change = await screen.findByRole("button", { name: "更换年报格式…" });
    change.focus();
    await user.keyboard("{Enter}");
    within(await screen.findByRole("dialog")).getByRole("button", { name: "更换" }).focus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ switchEdition: [OLD.id] }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("changes nothing on 取消 or Escape", async () => {
    const { app, user } = renderPane(stateOf({ cells }, { editions }), { tab: "more" });
    await user.click(within(await ask(user)).getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await ask(user);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(app.asked).toEqual([]);
  });

  it("says that the report sheet is kept under another name where there is one", async () => {
    const { user, become } = renderPane(stateOf({ cells }, { editions }), { tab: "more" });
    const dialog = await ask(user);
    expect(within(dialog).queryByText(/“年度报告”/)).toBeNull();
    become(stateOf({ cells }, { editions, printed: { kind: "current", handEdits: 0 } }));
    expect(within(dialog).getByText("现在的“年度报告”表改名保留。")).toBeVisible();
  });

  it("is named in English in an English Office", async () => {
    renderPane(stateOf({ cells }, { editions }), { tab: "more", words: enUS });
    expect(await screen.findByRole("button", { name: "Change the format…" })).toBeVisible();
  });
});
