import { screen, within } from "@testing-library/react";
import type { HandEdit } from "../../src/app/state";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, FEES, FLOWS, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const dialog = () => screen.getByRole("dialog");
/** Its script is fetched when it is first wanted. */
const opened = () => screen.findByRole("dialog");

describe("filling blanks with 0", () => {
  it("asks first: which tables, how many cells, and that these matters did not occur", async () => {
    const { app, user } = renderPane(stateOf({ cells: { [at("in", "east")]: 4 } }));
    await user.click(screen.getByRole("button", { name: "空格填 0…" }));
    await opened();
    expect(within(dialog()).getByRole("heading")).toHaveTextContent("把 5 个空格填为 0？");
    expect(screen.getByRole("checkbox", { name: "表甲（二 收办）：5 个空格" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "表乙（三 收费）：1 个空格" })).not.toBeChecked();
    expect(within(dialog()).getByText("请确认这些事项本年确实没有发生。")).toBeVisible();
    expect(app.asked).toEqual([]);
  });

  it("fills the ticked tables, by keyboard alone", async () => {
    const { app, user } = renderPane(stateOf());
    screen.getByRole("button", { name: "空格填 0…" }).focus();
    await user.keyboard("{Enter}");
    await opened();
    expect(dialog()).toContainElement(document.activeElement as HTMLElement);
    screen.getByRole("checkbox", { name: /^表乙/ }).focus();
    await user.keyboard(" ");
    expect(within(dialog()).getByRole("heading")).toHaveTextContent("把 7 个空格填为 0？");
    screen.getByRole("button", { name: "填 0（7 格）" }).focus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ zeroFill: [[FLOWS, FEES]] }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves out cells whose figure was lost, and says so, unless they are ticked", async () => {
    const { app, user } = renderPane(stateOf({ cells: { [at("in", "east")]: 4 } }, { toRefill: [at("in", "west")] }), { dialog: "zeroFill" });
    await opened();
    expect(within(dialog()).getByRole("heading")).toHaveTextContent("把 4 个空格填为 0？");
    const lost = screen.getByRole("checkbox", { name: "连同 1 个原来有数、现在空着的格（应重填，不是没有）" });
    expect(lost).not.toBeChecked();
    await user.click(lost);
    await user.click(screen.getByRole("button", { name: "填 0（5 格）" }));
    expect(app.asked).toEqual([{ zeroFill: [[FLOWS], true] }]);
  });

  it("does nothing on Escape or 取消", async () => {
    const { app, view, user } = renderPane(stateOf(), { dialog: "zeroFill" });
    await opened();
    await user.keyboard("{Escape}");
    expect(view.getState().dialog).toBeUndefined();
    expect(app.asked).toEqual([]);
  });

  it("does not fill when no table is ticked, and offers none that has no blank", async () => {
    const { app, user } = renderPane(stateOf({ cells: { ...cells, [at("in", "east")]: "" } }), { dialog: "zeroFill" });
    await opened();
    expect(screen.getByRole("checkbox", { name: "表乙（三 收费）：没有空格" })).toBeDisabled();
    expect(within(dialog()).getByRole("heading")).toHaveTextContent("没有选中空格。");
    await user.click(screen.getByRole("button", { name: "填 0（0 格）" }));
    expect(app.asked).toEqual([]);
  });
});

describe("hand edits on the report sheet", () => {
  const edits: readonly HandEdit[] = [
    { row: 7, kind: "changed", before: "办结 3 件。", after: "全部办结。", returnable: true, section: undefined },
    { row: 9, kind: "removed", before: "联系人。", after: "", returnable: false, section: undefined },
  ];
  const asking = (list = edits) => stateOf({ cells }, { outcome: { kind: "handEdits", edits: list }, outcomeCount: 1 });

  it("are listed with what was generated and what stands there now", async () => {
    renderPane(asking(), { tab: "check" });
    await opened();
    const [changed, removed] = within(dialog()).getAllByRole("listitem");
    expect(changed).toHaveTextContent("第 7 行 · 改动原来办结 3 件。现在全部办结。");
    expect(removed).toHaveTextContent("第 9 行 · 删去原来联系人。");
  });

  it.each([
    [/^带回文字（1 段）/, "bringBack"],
    [/^旧表改名保留/, "keepOld"],
    [/^覆盖/, "overwrite"],
  ])("become what is chosen: %s", async (name, mode) => {
    const { app, user } = renderPane(asking(), { tab: "check" });
    await opened();
    await user.click(within(dialog()).getByRole("button", { name }));
    expect(app.asked).toEqual([{ generate: [mode, PLAIN_OPTIONS] }]);
  });

  it("stay as they are on 取消", async () => {
    const { app, user } = renderPane(asking(), { tab: "check" });
    await opened();
    await user.click(within(dialog()).getByRole("button", { name: "取消" }));
    expect(app.asked).toEqual([{ dismiss: [] }]);
  });

  it("are not offered to be brought back where no text is among them", async () => {
    renderPane(asking(edits.slice(1)), { tab: "check" });
    await opened();
    expect(within(dialog()).queryByRole("button", { name: /带回文字/ })).toBeNull();
  });

  it("say that what cannot be brought back is kept on the old sheet", async () => {
    renderPane(asking(), { tab: "check" });
    await opened();
    expect(within(dialog()).getByRole("button", { name: /另外 1 处带不回，旧表改名留着/ })).toBeVisible();
  });
});
