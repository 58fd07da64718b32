import { screen, within } from "@testing-library/react";
import type { AppState } from "../../src/app/state";
import { enUS } from "../../src/locales/en-US/words";
import type { Piece } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { sectionId, sentenceId } from "../../src/statute/ids";
import type { Edition, Sentence } from "../../src/statute/types";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf, type ReportParts } from "./support/states";
import { at, OVERVIEW, PREFACE, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const told: Sentence = { id: sentenceId("told"), title: "收到情况", section: OVERVIEW, part: "got", parts: [{ kind: "year" }, "年，", { kind: "selfName" }, "收到 ", { kind: "sum", figures: [at("in", "total")] }, " 件。"] };
const fee: Sentence = { id: sentenceId("fee"), title: "收了费", section: OVERVIEW, part: "fee", parts: ["发出通知 ", { kind: "given", field: "notices", label: "通知", unit: "件" }, " 件，收取 ", { kind: "given", field: "paid", label: "收取", unit: "元" }, " 元。"] };
const parts = [{ id: "got", title: "收到", demand: "写收到多少。" }, { id: "fee", title: "收费", demand: "写收了多少费。" }];
const edition: Edition = {
  ...TOY, sentences: [told, fee], sections: TOY.sections.map((s) => (s.id === OVERVIEW ? { ...s, parts } : s)),
  rules: [...TOY.rules, { code: "LEN", level: "hint", citation: TOY.citation, clause: "不超过二十字。", kind: "length", section: OVERVIEW, most: 20 }],
};
const cells = { [at("in", "east")]: 3, [at("in", "west")]: 4, [at("in", "total")]: 7 };
const text = (part: string, content: string): Piece => ({ section: OVERVIEW, part, kind: "text", startsParagraph: true, content });
const live: Piece = { section: OVERVIEW, part: "got", kind: "live", sentence: told.id, startsParagraph: true, content: "2025年，本店收到 7 件。" };
const at文字 = (part: string, piece?: number): Partial<AppState> => ({ cursor: { figure: undefined, key: "text", section: OVERVIEW, part, ...(piece !== undefined && { piece }) } });

const show = async (report: ReportParts, change: Partial<AppState> = {}, words = {}) => {
  const pane = renderPane(stateOf({ edition, cells, pieces: [], ...report }, change), { tab: "narrative", ...words });
  await screen.findByRole("heading", { level: 3, name: /（一）收到/ });
  return pane;
};
const row = (name: RegExp) => screen.getByRole("button", { name, expanded: true });
const opened = () => screen.getAllByRole("button", { expanded: true }).map((button) => button.textContent);

describe("writing the texts", () => {
  it("is a screen of its own, reached by keyboard, that opens where something is still to be written", async () => {
    const { user, view } = renderPane(stateOf({ edition, cells, pieces: [] }));
    screen.getByRole("tab", { name: "填报" }).focus();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(view.getState().tab).toBe("narrative");
    expect(await screen.findByRole("button", { name: /（一）收到.*空/, expanded: true })).toBeVisible();
    expect(screen.getByText("写收到多少。")).toBeVisible();
    expect(screen.getByRole("button", { name: /引言.*可不写/, expanded: false })).toBeVisible();
  });

  it("shows a sentence as it reads now, says that it will follow, and puts it in with one press", async () => {
    const { app, user } = await show({});
    expect(screen.getByText("2025年，本店收到 7 件。")).toBeVisible();
    expect(screen.getByText(/插入后数字随表格变化。/)).toHaveTextContent("插在这部分的末尾。");
    expect(primaryButtons()).toEqual(["插入"]);
    await user.click(screen.getByRole("button", { name: "插入“收到情况”" }));
    expect(app.asked).toEqual([{ insertSentence: ["told"] }]);
  });

  it("keeps the part open that a sentence was put into, and shows the sentence there, though another part is still to be written", async () => {
    const { become, user } = await show({});
    await user.click(screen.getByRole("button", { name: "插入“收到情况”" }));
    become(stateOf({ edition, cells, pieces: [live] }));
    expect(opened()).toEqual([expect.stringContaining("（一）收到")]);
    expect(screen.getByText("2025年，本店收到 7 件。")).toBeVisible();
    expect(screen.getByText("已插入（随表格更新）")).toBeVisible();
  });

  it("says that it goes below the paragraph of the cursor, where the cursor stands in that part", async () => {
    await show({ pieces: [text("got", "头一段。")] }, at文字("got", 0));
    expect(screen.getByText(/插在光标所在段的后面。/)).toBeVisible();
  });

  it("says that tables have blanks, or the cover, and lets it be put in all the same", async () => {
    const { become } = await show({ cells: {} });
    expect(screen.getByText("2025年，本店收到 （未填） 件。")).toBeVisible();
    expect(screen.getByText(/表格还有空格，先填表。/)).toBeVisible();
    expect(screen.getByRole("button", { name: "插入“收到情况”" })).toBeEnabled();
    expect(primaryButtons()).toEqual([]);
    become(stateOf({ edition, cells, pieces: [], meta: { selfName: "" } }));
    expect(screen.getByText(/封面还没填全，先填封面。/)).toBeVisible();
  });

  it("says of one that was put in that it follows, leads to it, and makes it plain text", async () => {
    const { app, user } = await show({ pieces: [text("got", "头一段。"), live] }, at文字("got"));
    expect(screen.getByText("已插入（随表格更新）")).toBeVisible();
    expect(screen.queryByRole("button", { name: "插入“收到情况”" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "定位：收到情况" }));
    await user.click(screen.getByRole("button", { name: /把“收到情况”转为普通文字/ }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: "s1", piece: 1 }] }, { freezeSentences: [[1]] }]);
  });

  it("keeps the keyboard with a sentence whose button goes away by its own press", async () => {
    const { user, become } = await show({ pieces: [text("got", "头一段。")] }, at文字("got"));
    document.hasFocus = () => true;
    screen.getByRole("button", { name: "插入“收到情况”" }).focus();
    await user.keyboard("{Enter}");
    become(stateOf({ edition, cells, pieces: [text("got", "头一段。"), live] }, at文字("got")));
    await Promise.resolve();
    expect(screen.getByRole("button", { name: "定位：收到情况" })).toHaveFocus();
  });

  it("says that the same stands there as plain text, so that it is not put in twice unawares", async () => {
    await show({ pieces: [text("got", "我店情况：2025年，本店收到 7 件。")] }, at文字("got"));
    expect(screen.getByText("已写在文字里（普通文字）")).toBeVisible();
    expect(primaryButtons()).toEqual([]);
  });

  it("asks for the numbers that no table knows, shows them in the sentence, and puts them in as given", async () => {
    const { app, user, become } = await show({}, at文字("fee"));
    const insert = screen.getByRole("button", { name: "插入“收了费”" });
    expect(insert).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByLabelText("通知（件）"), "２");
    await user.type(screen.getByLabelText("收取（元）"), "一百");
    expect(screen.getByText("请填数字，没有就填 0。")).toBeVisible();
    await user.clear(screen.getByLabelText("收取（元）"));
    await user.type(screen.getByLabelText("收取（元）"), "1,000.5");
    expect(screen.getByText("发出通知 2 件，收取 1000.5 元。")).toBeVisible();
    await user.click(insert);
    expect(app.asked).toEqual([{ insertSentence: ["fee", undefined, { notices: 2, paid: 1000.5 }] }]);
    become(stateOf({ edition, cells, pieces: [text("fee", "发出通知 2 件，收取 1000.5 元。")] }, at文字("fee")));
    expect(screen.getByText("已写在文字里（普通文字）")).toBeVisible();
  });

  it("counts what is written against what the section should keep to, calmly", async () => {
    const { become } = await show({ pieces: [text("got", "写了 五个字")] });
    expect(screen.getByText("已写 5 字／20 字")).toBeVisible();
    become(stateOf({ edition, cells, pieces: [text("got", "字".repeat(15)), text("fee", "字".repeat(8))] }));
    expect(screen.getByText("已写 23 字／20 字")).toBeVisible();
    expect(screen.getByText("超出 3 字，可以精简")).toBeVisible();
  });

  it("shows what is found beside the place it was found in, with the way there", async () => {
    const { app, user } = await show({ pieces: [text("got", "头一段。"), text("fee", "收了××元。")] }, at文字("fee"));
    await user.click(within(row(/（二）收费/).closest("li")!).getByRole("button", { name: /定位：.*××/ }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: "s1", piece: 1 }] }]);
  });

  it("says of a place that is closed how many things are found there, at the worst level", async () => {
    await show({ pieces: [text("got", "头一段。"), text("fee", "收了××元。"), text("fee", "又收了××元。")] }, at文字("got"));
    expect(screen.getByRole("button", { name: /（二）收费 ?必改 2、2 段/, expanded: false })).toBeVisible();
  });

  it("leads to the row of the part that is open", async () => {
    const { app, user } = await show({}, at文字("fee"));
    await user.click(screen.getByRole("button", { name: "定位：（二）收费" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: "s1", part: "fee" }] }]);
  });

  it("has last year's words of the same place beside it, and leads to 上年", async () => {
    const state = stateOf({ edition, cells, pieces: [] });
    const last = { edition, year: 2024, unit: "", titleName: "", figures: new Map(), pieces: [text("got", "去年收到 5 件。")] };
    const { app, user } = renderPane({ ...state, report: { ...state.report!, last } }, { tab: "narrative" });
    await user.click(await screen.findByText("2024年写的"));
    expect(screen.getByText("去年收到 5 件。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "对照去年" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: "last" }] }]);
  });

  it("tells what each number of a person's own words equals in the tables, what is wrong and what cannot be told, and leaves set sentences out", async () => {
    const real = EDITION_2021;
    const request = (content: string): Piece => ({ section: sectionId("s1"), part: "request", kind: "text", startsParagraph: true, content });
    const own = "2025年，收到政府信息公开申请 8 件。办结 5 件，结转下年度 2 件。";
    const sentence = real.sentences!.find((one) => one.part === "request")!;
    const [got, before] = [["t3.new.total", 8], ["t3.carry_in.total", 0]] as const;
    const parts = { edition: real, cells: Object.fromEntries([got, before, ["t3.r7.total", 6]]), meta: { officeKind: "street" } };
    const pieces: readonly Piece[] = [{ ...request("2025年，本店新收政府信息公开申请 8 件。"), kind: "live", sentence: sentence.id }, request(own)];
    const { user } = renderPane(stateOf({ ...parts, pieces }, { cursor: { figure: undefined, key: "text", section: sectionId("s1"), part: "request" } }), { tab: "narrative" });
    await user.click(await screen.findByText("读到的数（3）"));
    const lines = within(screen.getByText("读到的数（3）").closest("details")!).getAllByRole("listitem").map((line) => line.textContent);
    expect(lines).toEqual([expect.stringMatching(/申请 8 件”＝新收，也＝新收＋上年结转$/), expect.stringMatching(/办结 5 件”与表格对不上$/), expect.stringMatching(/结转下年度 2 件”：表格还空着，没有核对$/)]);
  });

  it("opens the place the cursor goes to; the later of cursor and press wins", async () => {
    const { user, become } = await show({});
    expect(opened()).toEqual(["（一）收到空"]);
    become(stateOf({ edition, cells, pieces: [] }, at文字("fee")));
    expect(opened()).toEqual(["（二）收费空"]);
    await user.click(screen.getByRole("button", { name: /引言/ }));
    expect(opened()).toEqual(["引言可不写"]);
    become(stateOf({ edition, cells, pieces: [] }, at文字("got")));
    expect(opened()).toEqual(["（一）收到空"]);
    become(stateOf({ edition, cells, pieces: [] }, { cursor: { figure: at("in", "east"), key: "t8" } }));
    expect(opened()).toEqual(["（一）收到空"]);
  });

  it("takes the last step back from its message, and once that has gone from the foot", async () => {
    const outcome = { kind: "sentenceInserted", sentence: told.id, section: OVERVIEW, part: "got", live: true } as const;
    const { app, user, become } = await show({ pieces: [live] }, { undoableSentence: true, outcome, outcomeCount: 1 });
    expect(screen.queryByRole("button", { name: "撤销上一步" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "撤销" }));
    become(stateOf({ edition, cells, pieces: [live] }, { undoableSentence: true, outcomeCount: 1 }));
    await user.click(screen.getByRole("button", { name: "撤销上一步" }));
    expect(app.asked).toEqual([{ undoSentence: [] }, { undoSentence: [] }]);
  });

  it("writes nothing in a workbook that is read-only", async () => {
    const { app, user } = await show({}, { readOnly: true });
    await user.click(screen.getByRole("button", { name: "插入“收到情况”" }));
    expect(app.asked).toEqual([]);
  });

  it("speaks English where the pane does", async () => {
    renderPane(stateOf({ edition, cells, pieces: [] }), { tab: "narrative", words: enUS });
    expect(await screen.findByRole("button", { name: "Insert “收到情况”" })).toBeVisible();
    expect(screen.getByText("0 of 20 characters")).toBeVisible();
  });
});

test("the help at the foot of 填报 leads to the sentences of the part the cursor stands in, and only where there are any", async () => {
  const { user, view, become } = renderPane(stateOf({ edition, cells, pieces: [] }, at文字("got")));
  await user.click(screen.getByRole("button", { name: "有 1 个现成的句子，去看看" }));
  expect(view.getState().tab).toBe("narrative");
  expect(await screen.findByRole("button", { name: /（一）收到/, expanded: true })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "填报" }));
  become(stateOf({ edition, cells, pieces: [] }, { cursor: { figure: undefined, key: "text", section: PREFACE, part: "" } }));
  expect(screen.queryByRole("button", { name: /现成的句子/ })).toBeNull();
});

describe("a section that does not say what it has to", () => {
  const asked: Edition = { ...edition, rules: [...edition.rules, { code: "FEE-SAID", level: "warning", citation: TOY.citation, clause: "要写收费。", kind: "mention", section: OVERVIEW, topics: [{ name: "收费", pattern: "收取|收到" }] }] };
  const state = () => stateOf({ edition: asked, cells, pieces: [text("got", "没有别的事。")] });

  it("is put right in one press from the list, or where the numbers can be given", async () => {
    const { app, user, view } = renderPane(state());
    await user.click(screen.getByRole("button", { name: /没有写收费/ }));
    await user.click(screen.getByRole("button", { name: "插入“收到情况”" }));
    expect(app.asked).toEqual([{ insertSentence: ["told"] }]);
    await user.click(screen.getByRole("button", { name: "写“收了费”…" }));
    expect(view.getState().tab).toBe("narrative");
    expect(await screen.findByRole("button", { name: /（二）收费/, expanded: true })).toBeVisible();
  });

  it("is gone to by 定位, from the list and from its own heading", async () => {
    const { app, user } = renderPane(state());
    await user.click(screen.getByRole("button", { name: /没有写收费/ }));
    await user.click(screen.getByRole("button", { name: "定位" }));
    await user.click(screen.getByRole("tab", { name: "写文字" }));
    await user.click(await screen.findByRole("button", { name: /定位：.*没有写收费/ }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: "s1" }] }, { goTo: [{ kind: "section", section: "s1" }] }]);
  });
});
