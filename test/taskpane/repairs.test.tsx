import { screen, within } from "@testing-library/react";
import { zhCN } from "../../src/locales/zh-CN/words";
import { number } from "../../src/report/reading";
import { TOY as ROWS } from "../support/toy";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** In balance: received 5 and 4, done 3 and 4, left 2 and 0. */
const whole = {
  ...Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0]))),
  [at("in", "east")]: 5, [at("in", "west")]: 4, [at("in", "total")]: 9,
  [at("done", "east")]: 3, [at("done", "west")]: 4, [at("done", "total")]: 7,
  [at("left", "east")]: 2, [at("left", "west")]: 0, [at("left", "total")]: 2,
};
const zeroTotal = stateOf({ cells: { ...whole, [at("in", "total")]: 0 }, overwritten: [at("in", "total")] });
/** Nothing tells which of three numbers is wrong: totals are formulas. */
const oneOff = stateOf({ cells: { ...whole, [at("done", "east")]: 4, [at("done", "total")]: 8 } });

const list = () => screen.findByRole("group", { name: /改法|核对/ });
const see = () => screen.getByRole("button", { name: "看改法" });

describe("看改法", () => {
  it("shows the cells before and after with the reason, and writes them at one press", async () => {
    const { app, user } = renderPane(zeroTotal);
    await user.click(see());
    const [first] = within(await list()).getAllByRole("listitem");
    expect(first).toHaveTextContent("表甲“收到”总计 0 → 9");
    expect(first).toHaveTextContent("总计填成了 0。");
    await user.click(within(first!).getByRole("button", { name: /^改 / }));
    expect(app.asked).toEqual([{ applyRepair: [[{ figure: at("in", "total"), before: number(0), after: number(9) }]] }]);
  });

  it("does not offer 恢复公式 beside a proposal that does the same, and offers it again once the list is closed", async () => {
    const { user } = renderPane(zeroTotal);
    expect(screen.getByRole("button", { name: "恢复公式" })).toBeVisible();
    await user.click(see());
    await list();
    expect(screen.queryByRole("button", { name: "恢复公式" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "都不对" }));
    expect(screen.getByRole("button", { name: "恢复公式" })).toBeVisible();
  });

  it("lists equals as equals, with none of them marked or chosen", async () => {
    const { app, user } = renderPane(oneOff);
    await user.click(see());
    const shown = await list();
    const lines = within(shown).getAllByRole("listitem");
    expect(lines.length).toBeGreaterThan(1);
    expect(within(shown).getByText(`下面 ${lines.length} 种改法一样可能，请核对原始材料再选。`)).toBeVisible();
    expect(within(shown).queryByText("最可能")).toBeNull();
    expect(app.asked).toEqual([]);
  });

  it("guesses nothing beside the list of what it may be", async () => {
    const guess = { leftMore: () => "漏了一件", rightMore: () => "计了两次" };
    const { user } = renderPane(oneOff, { words: { ...zhCN, rules: { ...zhCN.rules, ...{ "TOY-BAL": guess } } } });
    expect(screen.getByText("可能：计了两次")).toBeVisible();
    await user.click(see());
    await list();
    expect(screen.queryByText("可能：计了两次")).toBeNull();
  });

  it("takes the keyboard to its head, not to a button that writes, and gives it back on 都不对 and on Escape", async () => {
    const { user } = renderPane(oneOff);
    for (const leave of ["都不对", "Escape"]) {
      see().focus();
      await user.keyboard("{Enter}");
      const shown = await list();
      expect(document.activeElement).toHaveTextContent("一样可能");
      expect(see()).toHaveAttribute("aria-expanded", "true");
      if (leave === "Escape") await user.keyboard("{Escape}");
      else await user.click(within(shown).getByRole("button", { name: leave }));
      expect(see()).toHaveFocus();
      expect(see()).toHaveAttribute("aria-expanded", "false");
      expect(screen.queryByRole("group", { name: /改法/ })).toBeNull();
    }
  });

  it("brings the ways into sight, not their head alone, and takes away good news of what was done before", async () => {
    const into = jest.spyOn(Element.prototype, "scrollIntoView");
    const { app, user } = renderPane({ ...oneOff, outcome: { kind: "written" }, outcomeCount: 1 });
    await user.click(see());
    const shown = await list();
    expect(into.mock.contexts).toContain(shown);
    expect(app.asked).toEqual([{ dismiss: [] }]);
    into.mockRestore();
  });

  it("goes to the cell of a proposal and stays open there", async () => {
    const { app, user, become } = renderPane(oneOff);
    await user.click(see());
    const [first] = within(await list()).getAllByRole("listitem");
    await user.click(within(first!).getByRole("button", { name: /^定位 / }));
    const asked = app.asked[0] as { readonly goTo: readonly [{ readonly figure: string }] };
    expect(asked.goTo[0]).toMatchObject({ kind: "figure" });
    become({ ...oneOff, cursor: { figure: asked.goTo[0].figure as never, key: "t8" } });
    expect(await list()).toBeVisible();
  });

  it("marks the first 最可能 only where it is alone and there are others, which are folded away", async () => {
    const { user } = renderPane(stateOf({ cells: { ...whole, [at("in", "east")]: 21, [at("done", "east")]: 10, [at("in", "total")]: 25, [at("done", "total")]: 14 } }));
    await user.click(see());
    const shown = await list();
    expect(within(shown).getByText("最可能").closest("li")).toHaveTextContent("表甲“收到”东区 21 → 12最可能相邻两位数字写反了。");
    const others = within(shown).getByText(/^其他 \d+ 种改法$/).closest("details")!;
    expect(others.open).toBe(false);
    expect(within(others).queryByText("最可能")).toBeNull();
  });

  it("follows the sheet: what it shows is always of the figures as they stand", async () => {
    const { user, become } = renderPane(zeroTotal);
    await user.click(see());
    expect(await list()).toHaveTextContent("0 → 9");
    become(stateOf({ cells: { ...whole, [at("in", "total")]: 3 }, overwritten: [at("in", "total")] }));
    expect(await list()).toHaveTextContent("3 → 9");
  });

  it("says plainly where there is none, and what to do", async () => {
    const { user } = renderPane(stateOf({ cells: { ...whole, [at("in", "east")]: -1, [at("in", "total")]: 3 } }));
    await user.click(see());
    const shown = await screen.findByRole("group", { name: /^没有找到能一次改平的改法：.*请对照原始材料，逐格核对这一行、这一列。$/ });
    expect(within(shown).queryByRole("listitem")).toBeNull();
    await user.click(within(shown).getByRole("button", { name: "收起" }));
    expect(see()).toHaveFocus();
  });

  it("is offered in a form of any shape, and not for what it cannot mend", () => {
    const cells = Object.fromEntries(ROWS.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
    const { unmount } = renderPane(stateOf({ edition: ROWS, cells: { ...cells, "t1.got.a": 1, "t1.got.total": 1 } }));
    expect(see()).toBeVisible();
    unmount();
    renderPane(stateOf({ cells: { ...whole, [at("left", "west")]: "无" } }));
    expect(screen.queryByRole("button", { name: "看改法" })).toBeNull();
    expect(screen.getByRole("button", { name: "改为 0" })).toBeVisible();
  });

  it("offers 撤销 in the message, and once that is gone below the list", async () => {
    const changes = [{ figure: at("in", "total"), before: number(0), after: number(9) }];
    const { app, user, become } = renderPane({ ...stateOf({ cells: whole }), outcome: { kind: "repaired", changes, formulas: 1 }, outcomeCount: 1, undoableRepair: 1 });
    expect(screen.getByText("已改 1 格：表甲“收到”总计 0 → 9。1 格合计恢复了公式。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "撤销" }));
    become({ ...stateOf({ cells: whole }), undoableRepair: 1 });
    await user.click(screen.getByRole("button", { name: "撤销改动（1 格）" }));
    expect(app.asked).toEqual([{ undoRepair: [] }, { undoRepair: [] }]);
  });
});
