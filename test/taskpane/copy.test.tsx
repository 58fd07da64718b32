import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Clip } from "../../src/app/ports";
import type { Copied } from "../../src/app/state";
import { enUS } from "../../src/locales/en-US/words";
import { zhCN } from "../../src/locales/zh-CN/words";
import { copyByHandDialog } from "../../src/taskpane/later/parts";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(document, "execCommand");
});

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const copied: Copied = { what: "word", unit: "东街店", year: 2025, tables: 2, draft: false, handEdits: 0 };
const clip: Clip = { text: "东街店2025年", html: "<h1>东街店2025年</h1>" };

/** The browser's old command, which copies by an event, or does nothing. */
function command(obeys: boolean): Clip[] {
  const taken: Clip[] = [];
  document.execCommand = (name: string) => {
    if (!obeys || name !== "copy") return false;
    const held = new Map<string, string>();
    const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData: { setData: (type: string, data: string) => void held.set(type, data) } });
    document.body.dispatchEvent(event);
    const html = held.get("text/html");
    if (event.defaultPrevented) taken.push({ text: held.get("text/plain") ?? "", ...(html !== undefined && { html }) });
    return event.defaultPrevented;
  };
  return taken;
}

describe("copying", () => {
  it.each([["复制到 Word／WPS", "word"], ["复制到网站编辑器", "web"], ["复制校验清单", "findings"]])("%s asks for just that, within the press", async (name, kind) => {
    const { app, user } = renderPane(stateOf({ cells }), { tab: "check" });
    await user.click(screen.getByRole("button", { name }));
    expect(app.asked).toEqual([{ copy: [kind] }]);
  });

  it("takes the one primary button away from nobody", () => {
    renderPane(stateOf({ cells }), { tab: "check" });
    expect(primaryButtons()).toEqual(["校验"]);
  });

  it.each([
    [copied, "已复制东街店 2025年年报（2 张表）。请到 Word 或 WPS 里粘贴。"],
    [{ ...copied, what: "web" }, "已复制东街店 2025年年报（2 张表）。请到网站编辑器里粘贴。"],
    [{ ...copied, what: "web", handEdits: 2 }, "已复制东街店 2025年年报（2 张表）。请到网站编辑器里粘贴。“年度报告”表里手工改的 2 处没有复制；要用请先生成，选“带回文字”。"],
    [{ ...copied, what: "findings", draft: true, handEdits: 1 }, "已复制东街店 2025年校验清单，可以粘贴到聊天里。"],
    [{ ...copied, unit: "", year: undefined }, "已复制（未填单位）年报（2 张表）。请到 Word 或 WPS 里粘贴。"],
  ] as readonly (readonly [Copied, string])[])("says what was copied and where it goes %#", (what, said) => {
    renderPane(stateOf({ cells }, { outcome: { kind: "copied", ...what }, outcomeCount: 1 }), { tab: "check" });
    expect(screen.getByText(said, { ignore: "[aria-live] *, [aria-live]" })).toBeVisible();
  });

  it("says of a draft what is left, in either language", () => {
    const draft = stateOf({}, { outcome: { kind: "copied", ...copied, draft: true }, outcomeCount: 1 });
    const { unmount } = renderPane(draft, { tab: "check" });
    expect(screen.getAllByText(/这是草稿：还有未填 7 处，不能报送；第一行写着“草稿”。$/)[0]).toBeVisible();
    unmount();
    renderPane(draft, { tab: "check", words: enUS });
    expect(screen.getAllByText(/This is a draft: still 7 empty; it cannot be submitted/)[0]).toBeVisible();
  });

  it("says of a refusal that nothing was copied", () => {
    renderPane(stateOf({ cells }, { outcome: { kind: "refused", command: "copyWeb", reason: { kind: "damaged", damage: { kind: "missing", key: "t8", sheet: "二 收办" } } }, outcomeCount: 1 }), { tab: "check" });
    expect(screen.getAllByText("缺少“二 收办”表。没有复制。")[0]).toBeVisible();
  });
});

describe("where the clipboard is refused", () => {
  beforeAll(() => copyByHandDialog.fetch());
  const refused = (content: Clip, what: Copied["what"] = "word") => stateOf({ cells }, { outcome: { kind: "copyByHand", ...copied, what, clip: content }, outcomeCount: 1 });
  /** Shown, and the frame has read its page. */
  const shownByHand = async (content: Clip, what?: Copied["what"]) => {
    const pane = renderPane(refused(content, what), { tab: "check" });
    const frame = dialog().querySelector("iframe");
    if (frame) await act(() => new Promise((resolve) => frame.addEventListener("load", resolve)));
    act(() => jest.runOnlyPendingTimers());
    return pane;
  };
  const dialog = () => screen.getByRole("dialog", { name: "请手工复制" });

  it("a list is shown selected, to be copied by keyboard", async () => {
    await shownByHand({ text: "一、\n二、" }, "findings");
    const shown = within(dialog()).getByRole<HTMLTextAreaElement>("textbox", { name: "要复制的内容" });
    expect(shown).toHaveValue("一、\n二、");
    expect(shown).toHaveFocus();
    expect([shown.selectionStart, shown.selectionEnd]).toEqual([0, 5]);
    expect(within(dialog()).getByRole("status")).toHaveTextContent("内容已经选中，请按 Ctrl+C");
    fireEvent.copy(shown);
    expect(within(dialog()).getByRole("status")).toHaveTextContent("已复制，可以去粘贴了。");
  });

  it("a report is shown in a frame that runs no script and fetches nothing", async () => {
    await shownByHand({ ...clip, html: "<h1>题<img></h1>" });
    const frame = within(dialog()).getByTitle("要复制的内容");
    expect(frame).toHaveAttribute("sandbox", "allow-same-origin");
    expect(frame.getAttribute("srcdoc")).toMatch(/Content-Security-Policy" content="default-src 'none'.*<h1>题<img><\/h1>/);
  });

  it("another press copies both flavours, and then closing is what is left to do", async () => {
    const taken = command(true);
    const { app, user } = await shownByHand(clip);
    await user.click(within(dialog()).getByRole("button", { name: "复制" }));
    expect(taken).toEqual([clip]);
    expect(within(dialog()).getByRole("status")).toHaveTextContent("已复制，可以去粘贴了。");
    await user.click(within(dialog()).getByRole("button", { name: "关闭" }));
    expect(app.asked).toEqual([{ dismiss: [] }]);
  });

  it("says so where that press is refused as well, and selects the content again", async () => {
    command(false);
    const { user } = await shownByHand({ text: "一、" }, "findings");
    await user.click(within(dialog()).getByRole("button", { name: "复制" }));
    act(() => jest.runOnlyPendingTimers());
    expect(within(dialog()).getByRole("status")).toHaveTextContent("还是不行，请按 Ctrl+C");
    expect(within(dialog()).getByRole("textbox")).toHaveFocus();
  });

  it("begins anew for the next refusal", async () => {
    command(true);
    const { user, become } = await shownByHand(clip);
    await user.click(within(dialog()).getByRole("button", { name: "复制" }));
    expect(within(dialog()).getByRole("status")).toHaveTextContent(zhCN.copy.byHand.done);
    become(stateOf({ cells }));
    act(() => jest.runOnlyPendingTimers());
    become({ ...refused({ text: clip.text }, "findings"), outcomeCount: 2 });
    expect(within(dialog()).getByRole("status")).toHaveTextContent(zhCN.copy.byHand.text);
  });
});
