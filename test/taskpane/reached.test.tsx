import { act, screen } from "@testing-library/react";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const zeros = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const wrong = () => stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } });
const hint = () => screen.queryByText(/^已选中/)?.textContent;
const leavePane = () => act(() => void window.dispatchEvent(new Event("blur")));

describe("after 定位", () => {
  it("says once in a session how to go on, while the keyboard is still in the pane", async () => {
    const { user } = renderPane(wrong());
    await user.click(screen.getByRole("button", { name: "定位" }));
    expect(hint()).toMatch(/^已选中 二 收办 [A-Z]+\d+。点一下表格（或按 F6）就可以改。$/);
    leavePane();
    expect(hint()).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "下一处" }));
    expect(hint()).toBeUndefined();
  });

  it("names the place that was gone to last, until the person has left the pane", async () => {
    const { user } = renderPane(wrong());
    await user.click(screen.getByRole("button", { name: "定位" }));
    const first = hint();
    await user.click(screen.getByRole("button", { name: "下一处" }));
    expect(hint()).toMatch(/^已选中 二 收办 /);
    expect(hint()).not.toBe(first);
  });

  it("says nothing where the sheet took the keyboard", async () => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
    const { app, user } = renderPane(wrong());
    await user.click(screen.getByRole("button", { name: "定位" }));
    expect(app.asked).toHaveLength(1);
    expect(hint()).toBeUndefined();
    hasFocus.mockRestore();
  });

  it("says nothing where the place could not be gone to", async () => {
    const state = wrong();
    const { app, user } = renderPane(state);
    app.goTo = () => Promise.resolve(app.become({ ...state, outcome: { kind: "refused", command: "goTo", reason: { kind: "placeGone" } }, outcomeCount: 1 }));
    await user.click(screen.getByRole("button", { name: "定位" }));
    expect(screen.getAllByText("要去的格已经不在了。请看上面的提示。")[0]).toBeVisible();
    expect(hint()).toBeUndefined();
  });

  it("names the sheet alone for a text", async () => {
    const { user } = renderPane(stateOf({ cells: zeros, pieces: [] }));
    await user.click(screen.getByRole("button", { name: "文字 1 处没写，去第一处" }));
    expect(hint()).toBe("已选中 文字。点一下表格（或按 F6）就可以改。");
  });
});
