import { screen, within } from "@testing-library/react";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition } from "../../src/statute/types";
import { piece } from "../report/rules/worded";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const zeros = (edition: Edition) => Object.fromEntries(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
const meta = { officeKind: "street", year: 2025 };
const saying = (...texts: readonly string[]) => stateOf({ edition: EDITION_2021, meta, cells: zeros(EDITION_2021), pieces: texts.map((text) => piece("s1/active", text)) });
const open = async (user: ReturnType<typeof renderPane>["user"], title: RegExp) => {
  const row = screen.getByRole("button", { name: title });
  if (row.getAttribute("aria-expanded") !== "true") await user.click(row);
  return row.closest("li")!;
};

test("a heading typed once more is taken out at one press, and nothing else of its text", async () => {
  const { app, user } = renderPane(saying("（一）主动公开\n全年公开信息12条。"));
  const item = await open(user, /文字里又写了标题/);
  await user.click(within(item).getByRole("button", { name: "删去重复的标题" }));
  expect(app.asked).toEqual([{ setTexts: [[{ piece: 0, seen: "（一）主动公开\n全年公开信息12条。", text: "全年公开信息12条。" }]] }]);
});

test("a heading of another part is only shown: whether its text is in the wrong place the person knows", async () => {
  const { app, user } = renderPane(saying("（二）依申请公开", "全年收到申请3件。"));
  const item = await open(user, /下面写了标题“（二）依申请公开”/);
  expect(within(item).queryByRole("button", { name: "删去重复的标题" })).toBeNull();
  await user.click(within(item).getByRole("button", { name: "定位" }));
  expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: "s1", piece: 0 }] }]);
});

test("numbers out of order are shown as they stand and as they will be, and are put right at one press", async () => {
  const { app, user } = renderPane(saying("一是加强领导。", "三是加强培训。"));
  const item = await open(user, /编号不连续/);
  expect(within(item).getByText("一是 三是 → 一是 二是")).toBeVisible();
  await user.click(within(item).getByRole("button", { name: "改正编号" }));
  expect(app.asked).toEqual([{ setTexts: [[{ piece: 1, seen: "三是加强培训。", text: "二是加强培训。" }]] }]);
});

test("a form that is no longer in force leads to the dialog that changes it, which asks first", async () => {
  const { app, user } = renderPane(stateOf({ edition: EDITION_2019, meta, cells: zeros(EDITION_2019) }, { editions: EDITIONS }));
  const item = await open(user, /不再用/);
  await user.click(within(item).getByRole("button", { name: "更换年报格式…" }));
  expect(await screen.findByRole("dialog")).toHaveTextContent(`更换为${EDITION_2021.name}？`);
  expect(app.asked).toEqual([]);
});

test("what was written into the texts can be taken back from the message, and from below once that has gone", async () => {
  const state = { ...saying("一是加强领导。"), undoableTexts: 2 };
  const { app, user, become } = renderPane({ ...state, outcome: { kind: "textsSet", texts: 2 }, outcomeCount: 1 });
  expect(screen.getByText("已改好 2 段文字。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "撤销改文字（2 段）" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  become(state);
  await user.click(screen.getByRole("button", { name: "撤销改文字（2 段）" }));
  expect(app.asked).toEqual([{ undoSetTexts: [] }, { undoSetTexts: [] }]);
  become({ ...state, undoableTexts: 0, outcome: { kind: "textsSetUndone", texts: 1, kept: 1 }, outcomeCount: 2 });
  expect(screen.getByText("已改回 1 段文字；1 段后来改过，未动。")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
});
