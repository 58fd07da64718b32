/** Parts of the pane whose script is fetched when they are first wanted. */
import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { zhCN } from "../../src/locales/zh-CN/words";
import { Later } from "../../src/taskpane/later/Later";
import { LaterPart } from "../../src/taskpane/later/laterPart";
import { PaneContext } from "../../src/taskpane/pane/context";
import { theme } from "../../src/taskpane/theme/lightTheme";
import { PaneView } from "../../src/taskpane/view";
import { FakeApp } from "./support/fakeApp";
import { stateOf } from "./support/states";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const Greeting = ({ to }: { readonly to: string }) => <p>你好，{to}</p>;

/** A server that answers when told to: the n-th answer is for the n-th request. */
function server() {
  const requests: { readonly come: () => void; readonly fail: () => void }[] = [];
  const part = new LaterPart<{ readonly to: string }>(() => new Promise((resolve, reject) => requests.push({ come: () => resolve(Greeting), fail: () => reject(new Error("Loading chunk later failed.")) })));
  return { part, requests };
}

function renderPart(part: LaterPart<{ readonly to: string }>, wanted = true) {
  const cancel = jest.fn();
  const page = (want: boolean) => (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={{ app: new FakeApp(stateOf()), view: new PaneView(), words: zhCN, reload: () => undefined }}>
        <button {...part.ahead}>打招呼</button>
        <Later part={part} wanted={want} props={{ to: "东街" }} cancel={cancel} />
      </PaneContext.Provider>
    </FluentProvider>
  );
  const drawn = render(page(wanted));
  return { cancel, want: (now: boolean) => drawn.rerender(page(now)), user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime.bind(jest) }) };
}
const answered = (answer: () => void) => act(async () => answer());

describe("a part that is fetched when it is wanted", () => {
  it("is not asked for before", () => {
    const { part, requests } = server();
    renderPart(part, false);
    expect(requests).toHaveLength(0);
  });

  it("shows progress when it takes a moment, then itself", async () => {
    const { part, requests } = server();
    renderPart(part);
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => jest.advanceTimersByTime(350));
    expect(screen.getByRole("progressbar", { name: "正在打开…" })).toBeVisible();
    await answered(requests[0]!.come);
    expect(screen.getByText("你好，东街")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is fetched ahead when the keyboard comes to its button, and is then there at once", async () => {
    const { part, requests } = server();
    const { want } = renderPart(part, false);
    act(() => screen.getByRole("button", { name: "打招呼" }).focus());
    expect(requests).toHaveLength(1);
    await answered(requests[0]!.come);
    want(true);
    expect(screen.getByText("你好，东街")).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  it("says so when it does not come, and tries again", async () => {
    const { part, requests } = server();
    const { user } = renderPart(part);
    await answered(requests[0]!.fail);
    expect(screen.getByText("没有打开。请检查网络，再点“重试”。")).toBeVisible();
    expect(screen.getByText("Loading chunk later failed.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重试" }));
    await answered(requests[1]!.come);
    expect(screen.getByText("你好，东街")).toBeVisible();
  });

  it("is no longer wanted when the message is put away", async () => {
    const { part, requests } = server();
    const { user, cancel } = renderPart(part);
    await answered(requests[0]!.fail);
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it("says nothing of a failure ahead, and tries again when it is wanted", async () => {
    const { part, requests } = server();
    const { want } = renderPart(part, false);
    act(() => screen.getByRole("button", { name: "打招呼" }).focus());
    await answered(requests[0]!.fail);
    expect(screen.queryByText(/没有打开/)).toBeNull();
    want(true);
    await answered(requests[1]!.come);
    expect(screen.getByText("你好，东街")).toBeVisible();
  });
});
