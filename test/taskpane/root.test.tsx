import "@testing-library/jest-dom";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { zhCN } from "../../src/locales/zh-CN/words";
import { watchFaults } from "../../src/taskpane/faults";
import type { Launch } from "../../src/taskpane/launch";
import { Root } from "../../src/taskpane/Root";
import { PaneView } from "../../src/taskpane/view";
import { FakeApp } from "./support/fakeApp";
import { stateOf } from "./support/states";

/** A browser that prefers light, which jsdom cannot say. */
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined }) as MediaQueryList;

function renderRoot(...answers: readonly (Launch | Error)[]) {
  let asked = 0;
  const launch = () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const reload = jest.fn();
  render(<Root launch={launch} officeTheme={() => "light"} reload={reload} onFault={(report) => watchFaults(window, report)} />);
  return { user: userEvent.setup(), reload };
}

const ready = (app = new FakeApp(stateOf())): Launch => ({ kind: "ready", services: { app, view: new PaneView(), words: zhCN, reload: () => undefined } });

describe("starting", () => {
  it("shows the pane when Excel is ready", async () => {
    renderRoot(ready());
    expect(await screen.findByRole("tab", { name: "填报" })).toBeVisible();
  });

  it("says what an Excel that is too old lacks, and that nothing was changed", async () => {
    renderRoot({ kind: "tooOld", need: "ExcelApi 1.9" });
    expect(await screen.findByRole("heading", { name: "这个版本的 Excel 太旧" })).toBeVisible();
    expect(screen.getByText("缺少的功能：ExcelApi 1.9")).toBeVisible();
    expect(screen.getByText(/工作簿没有改动/)).toBeVisible();
  });

  it("says in a plain browser where it belongs", async () => {
    renderRoot({ kind: "notOffice" });
    expect(await screen.findByRole("heading", { name: "请在 Excel 里打开" })).toBeVisible();
  });

  it("loads the page again when Excel did not answer, since Office speaks only when it loads", async () => {
    const { user, reload } = renderRoot({ kind: "noAnswer" });
    await user.click(await screen.findByRole("button", { name: "重试" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("shows what went wrong when starting fails, and tries again", async () => {
    const { user } = renderRoot(new Error("a script could not be fetched"), ready());
    expect(await screen.findByText("a script could not be fetched")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("tab", { name: "填报" })).toBeVisible();
  });
});

describe("a fault of the pane itself", () => {
  it("in drawing is shown with a way to try again, and reads the workbook anew", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = stateOf();
    const app = new FakeApp({ ...broken, cursor: { figure: "t8.no.such" as never, key: "t8" } });
    const { user } = renderRoot(ready(app));
    expect(await screen.findByText("the edition toy has no figure t8.no.such")).toBeVisible();
    app.become(broken);
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("tab", { name: "填报" })).toBeVisible();
    expect(app.asked).toEqual([{ start: [] }]);
    silent.mockRestore();
  });

  it("outside of drawing is shown above the pane, which goes on", async () => {
    renderRoot(ready());
    await screen.findByRole("tab", { name: "填报" });
    act(() => void window.dispatchEvent(new ErrorEvent("error", { error: new Error("lost a listener") })));
    await waitFor(() => expect(screen.getByText("出了意外：lost a listener")).toBeVisible());
    expect(screen.getByRole("tab", { name: "填报" })).toBeVisible();
  });
});
