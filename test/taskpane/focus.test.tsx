/** The keyboard stays where the work is when a button goes away by its own press. */
import { act, screen, waitFor } from "@testing-library/react";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, TOY } from "./support/toyEdition";

const zeros = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
/** What is to be moved is seen after the page has changed. */
const seen = () => act(async () => undefined);
let inPane: jest.SpyInstance<boolean, []>;
// jsdom says that a page whose focused element has gone is itself left; a browser does not.
beforeEach(() => {
  jest.useFakeTimers();
  inPane = jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  inPane.mockRestore();
  jest.useRealTimers();
});

describe("keyboard focus", () => {
  it("goes on to the item that opens next when one is mended by its button", async () => {
    const cells = { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" };
    const { user, become } = renderPane(stateOf({ cells }));
    screen.getByRole("button", { name: "改为 0" }).focus();
    await user.keyboard("{Enter}");
    become(stateOf({ cells: { ...cells, [at("done", "east")]: 0 } }));
    await seen();
    expect(screen.getByRole("button", { expanded: true })).toHaveFocus();
    expect(document.activeElement).toHaveTextContent("西区");
  });

  it("goes to the words that nothing is left when the last item is mended", async () => {
    const { user, become } = renderPane(stateOf({ cells: { ...zeros, [at("done", "east")]: "无" } }));
    screen.getByRole("button", { name: "改为 0" }).focus();
    await user.keyboard("{Enter}");
    become(stateOf({ cells: zeros }));
    await seen();
    expect(screen.getByText("目前没有不平的，也没有填错的格。")).toHaveFocus();
  });

  it("stays on the screen when a message is put away", async () => {
    const state = stateOf({ cells: zeros }, { outcome: { kind: "written" }, outcomeCount: 1 });
    const { become } = renderPane(state);
    screen.getByRole("button", { name: "关闭" }).focus();
    become({ ...state, outcome: undefined });
    await seen();
    expect(screen.getByRole("tabpanel")).toHaveFocus();
  });

  it("goes on by Tab from where it was put, also where Office.js moves it, and comes there no more once it has left", async () => {
    const state = stateOf({ cells: zeros }, { outcome: { kind: "written" }, outcomeCount: 1 });
    const { user, become } = renderPane(state);
    screen.getByRole("button", { name: "关闭" }).focus();
    become({ ...state, outcome: undefined });
    await seen();
    const held = screen.getByRole("tabpanel");
    // Office.js looks for the element that has the keyboard among the stops, and does nothing where it is none.
    expect(held).toHaveAttribute("tabindex", "0");
    held.blur();
    expect(held).toHaveAttribute("tabindex", "-1");
    held.focus();
    expect(held).toHaveAttribute("tabindex", "-1");
    await user.tab();
    expect(held).not.toHaveFocus();
  });

  it("is not taken from where the person has gone meanwhile", async () => {
    const cells = { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" };
    const { become } = renderPane(stateOf({ cells }));
    screen.getByRole("button", { name: "改为 0" }).focus();
    screen.getByRole("tab", { name: "填报" }).focus();
    become(stateOf({ cells: zeros }));
    await seen();
    expect(screen.getByRole("tab", { name: "填报" })).toHaveFocus();
  });

  it("is not pulled into the pane while the keyboard is in the sheet", async () => {
    inPane.mockReturnValue(false);
    const cells = { ...zeros, [at("done", "east")]: "无" };
    const { become } = renderPane(stateOf({ cells }));
    screen.getByRole("button", { name: "改为 0" }).focus();
    become(stateOf({ cells: zeros }));
    await seen();
    expect(document.body).toHaveFocus();
  });

  it("goes back to the button that opened a dialog when the dialog is closed", async () => {
    const { user } = renderPane(stateOf());
    const opener = screen.getByRole("button", { name: "空格填 0…" });
    opener.focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    expect(opener).not.toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it("moves along the tabs by arrow keys, which alone open nothing", async () => {
    const { user, view } = renderPane(stateOf());
    screen.getByRole("tab", { name: "填报" }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "更多" })).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "校验与报送" })).toHaveFocus();
    expect(view.getState().tab).toBe("fill");
    await user.keyboard("{Enter}");
    expect(view.getState().tab).toBe("check");
    await user.keyboard("{Home}");
    expect(screen.getByRole("tab", { name: "填报" })).toHaveFocus();
    await user.tab();
    expect(screen.getAllByRole("tab")).not.toContain(document.activeElement);
  });
});
