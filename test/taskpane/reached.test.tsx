import { act, screen } from "@testing-library/react";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, FLOWS, OVERVIEW, TOY } from "./support/toyEdition";

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
    await user.click(screen.getByRole("button", { name: "文字还有 1 处没写，去第一处" }));
    expect(hint()).toBe("已选中 文字。点一下表格（或按 F6）就可以改。");
  });
});

describe("the cursor on 文字", () => {
  it("shows what the section is to say", () => {
    renderPane(stateOf({}, { cursor: { figure: undefined, key: "text", section: OVERVIEW, part: "" } }));
    const help = screen.getByRole("group", { name: "光标" });
    expect(help).toHaveTextContent("一、概况");
    expect(help).toHaveTextContent("写一写概况。");
  });

  it("shows the part and what it is to say where the section has parts", () => {
    const sections = TOY.sections.map((section) => (section.id === OVERVIEW ? { ...section, parts: [{ id: "open", title: "主动公开", demand: "公开了多少。" }] } : section));
    renderPane(stateOf({ edition: { ...TOY, sections } }, { cursor: { figure: undefined, key: "text", section: OVERVIEW, part: "open" } }));
    const help = screen.getByRole("group", { name: "光标" });
    expect(help).toHaveTextContent("一、概况 · 主动公开");
    expect(help).toHaveTextContent("公开了多少。");
  });
});

describe("the length of the list", () => {
  it("is explained by the numbers above it", () => {
    renderPane(stateOf({ cells: { [at("in", "east")]: 18, [at("done", "west")]: "无" }, pieces: [], meta: { date: { year: 2026, month: 3, day: 1 } } }));
    const counts = ["必改 1", "未填完 1", "未填 1", "需核实 1"];
    for (const count of counts) expect(screen.getByText(count)).toBeVisible();
    expect(screen.getByText("第 1 处，共 4 处")).toBeVisible();
    expect(screen.getByText(TOY.tables.find((t) => t.id === FLOWS)!.name, { exact: false, selector: "button" })).toBeVisible();
  });
});
