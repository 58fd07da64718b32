import { act, screen } from "@testing-library/react";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("the ways in for figures that stand somewhere already", () => {
  it.each([
    ["粘贴表格…", "读取已有的年报"],
    ["从文件读取…", "读取已有的年报"],
    ["取去年数…", "取去年数"],
  ])("%s asks where the report is, and is put away again", async (button, title) => {
    const { user } = renderPane(stateOf());
    screen.getByRole("button", { name: button }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", { name: title })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("are out of reach while something is under way", () => {
    renderPane(stateOf({}, { busy: "validate" }));
    act(() => jest.advanceTimersByTime(400));
    expect(screen.getByRole("button", { name: "粘贴表格…" })).toHaveAttribute("aria-disabled", "true");
  });
});
