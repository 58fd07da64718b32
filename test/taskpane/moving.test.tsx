/** Through the problems and the blanks, by button and by key, from where the cursor stands. */
import { act, screen } from "@testing-library/react";
import fc from "fast-check";
import type { AppState, CursorInfo, Target } from "../../src/app/state";
import { comparePlaces } from "../../src/report/formPlace";
import { move, type Move } from "../../src/taskpane/moves";
import { MOVE_KEYS } from "../../src/taskpane/pane/moveKeys";
import { PaneView } from "../../src/taskpane/view";
import { spotOf, spotOfTarget } from "../../src/taskpane/cursorSpot";
import { worklist } from "../../src/taskpane/worklist";
import { FakeApp } from "./support/fakeApp";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, FEE, OVERVIEW, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const inputs = [at("in", "east"), at("in", "west"), at("done", "east"), at("done", "west"), at("left", "east"), at("left", "west"), FEE];
const zeros = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const openItem = () => screen.getByRole("button", { expanded: true });
const heard = async () => {
  // What was gone to is known, then it is said.
  await act(() => jest.advanceTimersByTimeAsync(10));
  await act(() => jest.advanceTimersByTimeAsync(500));
  return document.querySelector("[aria-live=polite]")!.textContent;
};
const figure = (id: (typeof inputs)[number]): Target => ({ kind: "figure", figure: id });
const cursorOn = (target: Target): CursorInfo =>
  target.kind === "figure" ? { key: "t8", figure: target.figure } : target.kind === "section" ? { key: "text", figure: undefined, section: target.section, part: "" } : target.kind === "meta" ? { key: "cover", figure: undefined, field: target.field } : { key: target.key, figure: undefined };

/** A workbook that takes the cursor where it is told, as Excel does. */
class Following extends FakeApp {
  readonly gone: Target[] = [];
  override goTo = (target: Target) => {
    this.gone.push(target);
    this.become({ ...this.getState(), cursor: cursorOn(target) });
    return Promise.resolve();
  };
}

/** The pane's part without the pane: moves, and hears of the cursor. */
function walk(state: AppState) {
  const app = new Following(state);
  const view = new PaneView();
  app.subscribe(() => view.cursorAt(spotOf(app.getState().cursor)));
  return { app, view, go: (which: Move) => move(app, view, which, (target) => app.goTo(target).then(() => true)) };
}

const troubles = fc.tuple(...inputs.map(() => fc.constantFrom<number | string | undefined>(0, 1, 2, "无", -1, undefined))).chain((values) =>
  fc.record({ unit: fc.boolean(), said: fc.boolean(), start: fc.constantFrom(undefined, ...inputs) }).map(({ unit, said, start }) =>
    stateOf(
      { cells: Object.fromEntries(inputs.flatMap((id, i) => (values[i] === undefined ? [] : [[id, values[i]]]))), meta: { unit: unit ? "东街玩具店" : "" }, ...(!said && { pieces: [] }) },
      { cursor: { key: "t8", figure: start } },
    ),
  ),
);

describe("moving through the work", () => {
  test("the list stands in the order of the form, whatever the level", () => {
    fc.assert(fc.property(troubles, ({ check, edition }) => {
      const items = worklist(check!, edition);
      for (const [i, item] of items.entries()) if (i > 0) expect(comparePlaces(items[i - 1]!.place, item.place)).toBeLessThanOrEqual(0);
    }));
  });

  test.each<Move>(["next", "previous"])("a round of “%s” comes to every item of the list once, from wherever the cursor stands", async (which) => {
    await fc.assert(fc.asyncProperty(troubles, async (state) => {
      const { view, go } = walk(state);
      const items = worklist(state.check!, state.edition);
      const keys: string[] = [];
      for (const _item of items) {
        await go(which);
        keys.push(view.getState().moved!.item!.key);
      }
      expect([...keys].sort()).toEqual(items.map(({ key }) => key).sort());
    }));
  });

  test.each<readonly [Move, Move]>([["next", "previous"], ["previous", "next"], ["nextBlank", "previousBlank"], ["previousBlank", "nextBlank"]])("“%s” and then “%s” is where one was", async (there, back) => {
    await fc.assert(fc.asyncProperty(troubles, async (state) => {
      const { view, go } = walk(state);
      await go(there);
      const from = view.getState().moved!;
      await go(there);
      await go(back);
      const to = view.getState().moved!;
      expect([to.item?.key, to.target, to.at]).toEqual([from.item?.key, from.target, from.at]);
    }));
  });

  test.each([true, false])("a round of “下一个空格” comes to every blank once, also where Excel does not tell where the cursor is (told: %s)", async (told) => {
    await fc.assert(fc.asyncProperty(troubles, async (state) => {
      const { view, go, app } = walk(told ? state : { ...state, cursor: { key: undefined, figure: undefined } });
      if (!told) app.goTo = (target) => Promise.resolve(void app.gone.push(target));
      for (let i = 0; i < state.check!.unfilled; i += 1) await go("nextBlank");
      expect(new Set(app.gone.map((target) => spotOfTarget(target))).size).toBe(state.check!.unfilled);
      expect(view.getState().moved?.of ?? 0).toBe(state.check!.unfilled);
    }));
  });

  test("下一处 goes on from the cell under the cursor, not from the first of the form", async () => {
    const { app, go } = walk(stateOf({ cells: { ...zeros, [at("in", "east")]: "无", [at("done", "east")]: "无", [at("left", "west")]: "无" } }, { cursor: { key: "t8", figure: at("in", "west") } }));
    await go("next");
    await go("next");
    await go("next");
    expect(app.gone).toEqual([figure(at("done", "east")), figure(at("left", "west")), figure(at("in", "east"))]);
  });

  test("goes on from where the cursor was put by hand after a move, also in a text or on the cover", async () => {
    const { app, go } = walk(stateOf({ cells: {}, meta: { unit: "" }, pieces: [] }));
    await go("nextBlank");
    await go("nextBlank");
    expect(app.gone).toEqual([{ kind: "meta", field: "unit" }, { kind: "section", section: OVERVIEW }]);
    app.become({ ...app.getState(), cursor: { key: "t8", figure: at("left", "west") } });
    await go("nextBlank");
    app.become({ ...app.getState(), cursor: { key: "cover", figure: undefined, field: "unit" } });
    await go("nextBlank");
    expect(app.gone.slice(2)).toEqual([figure(FEE), { kind: "section", section: OVERVIEW }]);
  });
});

describe("in the pane", () => {
  const wrong = () => stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } });

  test("F8 and Shift+F8 go to the next and the previous, from every screen, and the buttons say so", async () => {
    const { app, user, view } = renderPane(wrong());
    expect(screen.getByRole("button", { name: "下一处" })).toHaveAttribute("title", "下一处（F8）");
    expect(screen.getByRole("button", { name: "上一处" })).toHaveAttribute("aria-keyshortcuts", "Shift+F8");
    act(() => view.set({ tab: "check" }));
    await user.keyboard("{F8}{F8}{Shift>}{F8}{/Shift}");
    expect(view.getState().tab).toBe("fill");
    expect(app.asked.map(({ goTo }) => goTo)).toEqual([[figure(at("done", "east"))], [figure(at("done", "west"))], [figure(at("done", "east"))]]);
  });

  test("下一个空格 by its button, F9 and Shift+F9 go through what is empty: cover, texts, cells", async () => {
    const { app, user } = renderPane(stateOf({ cells: { ...zeros, [FEE]: undefined as never }, meta: { date: undefined, dateText: "" }, pieces: [] }));
    await user.click(screen.getByRole("button", { name: "下一个空格" }));
    await user.keyboard("{F9}{F9}{F9}{Shift>}{F9}{/Shift}");
    expect(app.asked.map(({ goTo }) => goTo![0])).toEqual([{ kind: "meta", field: "date" }, { kind: "section", section: OVERVIEW }, figure(FEE), { kind: "meta", field: "date" }, figure(FEE)]);
  });

  test("a screen reader hears where one has come to, which of how many, and when the end was passed, which everybody sees", async () => {
    const { user } = renderPane(wrong());
    await user.keyboard("{F8}");
    expect(await heard()).toBe("表甲“二、办结数量”东区：填的是“无”，第 1 处，共 2 处。");
    await user.keyboard("{F8}");
    expect(screen.queryByText("已到最后一处，从头开始。")).toBeNull();
    await user.keyboard("{F8}");
    expect(openItem()).toHaveTextContent("东区");
    expect(screen.getByText("已到最后一处，从头开始。")).toBeVisible();
    expect(await heard()).toBe("已到最后一处，从头开始。表甲“二、办结数量”东区：填的是“无”，第 1 处，共 2 处。");
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(screen.getByText("已到第一处，从最后一处往回。")).toBeVisible();
  });

  test("says of a blank what it is, and says so where nothing is left", async () => {
    const { user, become } = renderPane(stateOf({ cells: { ...zeros, [FEE]: undefined as never } }));
    await user.keyboard("{F9}");
    expect(await heard()).toBe("表乙“收费金额”，第 1 个空格，共 1 个。");
    await user.keyboard("{F9}");
    expect(await heard()).toBe("只有这一个空格。表乙“收费金额”，第 1 个空格，共 1 个。");
    become(stateOf({ cells: zeros }));
    expect(screen.queryByRole("button", { name: "下一个空格" })).toBeNull();
    await user.keyboard("{F9}");
    expect(await heard()).toBe("没有空格，也没有要处理的。");
  });

  test("the keys do nothing in a dialog, with other keys held, or where the place could not be gone to", async () => {
    const state = stateOf();
    const { app, user } = renderPane(state);
    await user.keyboard("{Control>}{F8}{/Control}{Alt>}{F9}{/Alt}");
    await user.click(screen.getByRole("button", { name: "空格填 0…" }));
    await screen.findByRole("dialog");
    await user.keyboard("{F8}{F9}");
    expect(app.asked).toEqual([]);
    await user.keyboard("{Escape}");
    await act(async () => void jest.advanceTimersByTime(1_000));
    app.goTo = () => Promise.resolve(app.become({ ...state, outcome: { kind: "refused", command: "goTo", reason: { kind: "placeGone" } }, outcomeCount: 1 }));
    await user.keyboard("{F9}");
    expect(await heard()).toContain("要去的格已经不在了");
  });

  test("no two moves have the same keys", () => {
    expect(new Set(Object.values(MOVE_KEYS)).size).toBe(Object.keys(MOVE_KEYS).length);
  });
});
