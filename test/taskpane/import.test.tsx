import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { CellReceipt, ImportedReport, TableReceipt } from "../../src/report/imported";
import type { Reading } from "../../src/report/types";
import type { Edition, FigureId } from "../../src/statute/types";
import { sectionId } from "../../src/statute/ids";
import { EDITIONS } from "../../src/statute/editions";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import { formOf } from "../../src/report/form";
import { enUS } from "../../src/locales/en-US/words";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, FEE, FEES, FLOWS, OVERVIEW, PREFACE, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const dialog = () => screen.getByRole("dialog");
/** Drawn, and the keyboard in its place. */
const opened = async () => {
  await screen.findByRole("dialog");
  act(() => jest.advanceTimersByTime(1));
};
const inside = () => within(dialog());

const flows: TableReceipt = {
  table: FLOWS, found: true, rows: 3, rowsOfForm: 3, read: 7,
  cells: [
    { figure: at("in", "west"), how: "note", seen: "22（其中修订16件）", value: 22, note: "其中修订16件" },
    { figure: at("done", "west"), how: "notUnderstood", seen: "若干" },
    { figure: at("left", "east"), how: "refused", seen: "1134", why: "runTogether", readings: 3 },
    { figure: at("in", "total"), how: "control", value: 30, sum: 26 },
    { figure: at("left", "west"), how: "blank" },
  ],
};
const fees: TableReceipt = { table: FEES, found: false, rows: 0, rowsOfForm: 1, read: 0, cells: [{ figure: FEE, how: "missing" }] };

function importedOf(numbers: Readonly<Record<string, number>>, change: Partial<ImportedReport> = {}): ImportedReport {
  return {
    edition: TOY, unit: "东街玩具店", titleName: "", year: 2025, date: undefined,
    figures: new Map(TOY.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, numbers[f.id] === undefined ? { kind: "blank" } : { kind: "number", value: numbers[f.id]! }]))),
    pieces: [],
    receipt: {
      source: "html", name: "", tables: [flows, fees],
      sections: [{ section: PREFACE, found: false, paragraphs: 0, characters: 0 }, { section: OVERVIEW, found: true, paragraphs: 2, characters: 18, heading: "（一）概况" }],
      remarks: [{ kind: "encoding", encoding: "GBK" }],
    },
    ...change,
  };
}
const FIGURES: readonly FigureId[] = (["in", "done", "left"] as const).flatMap((item) => (["east", "west", "total"] as const).map((column) => at(item, column)));
/** The toy form, where this year's 收到 begins with what last year carried over. */
const YEARLY: Edition = {
  ...TOY,
  rules: [...TOY.rules, { code: "TOY-YEAR", level: "error", citation: TOY.citation, clause: "本年收到从上年结转开始。", kind: "lastYear", acrossEditions: false, carries: true, instances: (["east", "west"] as const).map((column) => ({ figure: at("in", column), last: [at("left", column)], plus: [], minus: [] })) }],
};
const waiting = (imported: ImportedReport, cells: Record<string, number> = {}) => stateOf({ cells }, { incoming: { purpose: "import", imported } });

describe("giving a report to be read", () => {
  it("takes what is pasted with its markup, at once", async () => {
    const { app } = renderPane(stateOf(), { dialog: "importPaste" });
    await opened();
    const field = screen.getByRole("textbox", { name: "粘贴在这里（Ctrl+V）" });
    expect(field).toHaveFocus();
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => (type === "text/html" ? "<table></table>" : "一\t二") } });
    expect(app.asked).toEqual([{ readSource: [{ kind: "pasted", html: "<table></table>", text: "一\t二" }, "import"] }]);
  });

  it("takes what was typed or pasted as text with 读取, by keyboard alone", async () => {
    const { app, user } = renderPane(stateOf(), { dialog: "importPaste" });
    await opened();
    await user.keyboard("abc");
    screen.getByRole("button", { name: "读取" }).focus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ readSource: [{ kind: "pasted", html: undefined, text: "abc" }, "import"] }]);
  });

  it("offers 读取 for what was typed only: a file and a page that is pasted are read at once", async () => {
    const { user } = renderPane(stateOf(), { dialog: "importFile" });
    await opened();
    expect(inside().queryByRole("button", { name: "读取" })).toBeNull();
    expect(primaryButtons()).toContain("选择文件…");
    await user.type(screen.getByRole("textbox"), "abc");
    expect(primaryButtons()).toContain("读取");
    expect(primaryButtons()).not.toContain("选择文件…");
  });

  it("takes a file with its name and its bytes", async () => {
    const { app, user } = renderPane(stateOf(), { dialog: "importFile" });
    await opened();
    expect(screen.getByRole("button", { name: "选择文件…" })).toHaveFocus();
    const file = new File([], "年报.html");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new Uint8Array([60, 112]).buffer) });
    await user.upload(screen.getByLabelText("年报文件"), file);
    await waitFor(() => expect(app.asked).toHaveLength(1));
    expect(app.asked).toEqual([{ readSource: [{ kind: "file", name: "年报.html", bytes: new Uint8Array([60, 112]) }, "import"] }]);
  });

  it("reads no file that came after she cancelled or chose another", async () => {
    const { app, user } = renderPane(stateOf(), { dialog: "importFile" });
    await opened();
    const arrivals: (() => void)[] = [];
    const slow = (name: string): File => Object.defineProperty(new File([], name), "arrayBuffer", { value: () => new Promise<ArrayBuffer>((resolve) => arrivals.push(() => resolve(new ArrayBuffer(1)))) });
    const picker = screen.getByLabelText("年报文件");
    await user.upload(picker, slow("一.html"));
    await user.upload(picker, slow("二.html"));
    await act(async () => { arrivals[1]!(); await Promise.resolve(); });
    await act(async () => { arrivals[0]!(); await Promise.resolve(); });
    await waitFor(() => expect(app.asked).toMatchObject([{ readSource: [{ name: "二.html" }, "import"] }]));
    await user.upload(picker, slow("三.html"));
    await user.click(inside().getByRole("button", { name: "取消" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await act(async () => { arrivals[2]!(); await Promise.resolve(); });
    act(() => jest.advanceTimersByTime(1));
    expect(app.asked.filter((one) => "readSource" in one)).toHaveLength(1);
  });

  it("does not even load a file that is too large, and says so", async () => {
    const { app, user } = renderPane(stateOf(), { dialog: "importFile" });
    await opened();
    const file = new File([], "年报.html");
    Object.defineProperty(file, "size", { value: 100_000_001 });
    await user.upload(screen.getByLabelText("年报文件"), file);
    expect(await inside().findByRole("alert")).toHaveTextContent(/内容太大/);
    expect(app.asked).toEqual([]);
  });

  it("says why a source cannot be read, and not what went wrong before", async () => {
    const failed = stateOf({}, { outcome: { kind: "refused", command: "readSource", reason: { kind: "source", reason: "noReport" } }, outcomeCount: 1 });
    const { become } = renderPane(failed, { dialog: "importPaste" });
    await opened();
    expect(inside().queryByRole("alert")).toBeNull();
    become({ ...failed, outcomeCount: 2 });
    expect(inside().getByRole("alert")).toHaveTextContent("里面没有找到年报的表格。");
    become({ ...failed, outcome: { kind: "refused", command: "readSource", reason: { kind: "source", reason: "noLines" } }, outcomeCount: 3 });
    expect(inside().getByRole("alert")).toHaveTextContent("PDF 里的表格没有框线，无法确定每个数字属于哪一格。请改用 Word、网页或 Excel 文件。");
  });

  it("says in its place that reading failed by a fault of ours: the notice behind is out of sight", async () => {
    const { become } = renderPane(stateOf({}, { outcomeCount: 1 }), { dialog: "takeLast" });
    await opened();
    become(stateOf({}, { outcome: { kind: "failed", command: "readSource", code: "TypeError", where: "" }, outcomeCount: 2 }));
    expect(inside().getByRole("alert")).toHaveTextContent("“读取”没有完成。请再试一次；还不行，请把这个错误代码告诉技术人员：TypeError");
  });
});

describe("what was read", () => {
  it("is told for each table and section, with each cell to look at", async () => {
    renderPane(waiting(importedOf({ [at("in", "east")]: 4 })), { dialog: "importPaste" });
    await opened();
    const told = within(screen.getByRole("region", { name: "读取结果" })).getAllByRole("listitem").map((item) => item.textContent);
    expect(told[0]).toBe("粘贴的内容（网页）");
    expect(told[1]).toBe("东街玩具店 · 2025年 · 玩具版");
    expect(told[2]).toMatch(/^表甲：读到 3\/3 行，7 个数，空白 1、看不懂 1、没有读 1、带说明 1、合计不符 1/);
    expect(told).toContain("表甲“收到”西区：原文“22（其中修订16件）”，读作 22");
    expect(told).toContain("表甲“办结”西区：原文“若干”不是数，这一格空着");
    expect(told).toContain("表甲“结转”东区：原文“1134”，几格连在一起，拆法不止一种（3 种），这一格空着");
    expect(told).toContain("表甲“收到”总计：原文是 30，各项相加是 26");
    expect(told).toContain("表乙：没有找到");
    expect(told).toContain("一、概况：2 段，18 字，原标题“（一）概况”");
    expect(told).toContain("按 GBK 编码读取。");
  });

  it("stands beside what is there, differences only", async () => {
    renderPane(waiting(importedOf({ [at("in", "east")]: 4, [at("in", "west")]: 5 }), { [at("in", "east")]: 3, [at("in", "west")]: 5 }), { dialog: "importPaste" });
    await opened();
    expect(screen.getByRole("checkbox", { name: "表甲：替换 1 格，1 格相同" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "表乙：没有可放的" })).toBeDisabled();
    const row = inside().getByText("表甲“收到”东区").closest("tr")!;
    expect([...row.cells].map((cell) => cell.textContent)).toEqual(["表甲“收到”东区", "3", "4"]);
  });

  it("tells what would be replaced from what fills blanks, and shows that first", async () => {
    renderPane(waiting(importedOf({ [at("in", "east")]: 4, [at("in", "west")]: 5, [at("done", "east")]: 6 }), { [at("done", "east")]: 2 }), { dialog: "importPaste" });
    await opened();
    expect(screen.getByRole("checkbox", { name: "表甲：填入 2 个空格，替换 1 格" })).toBeChecked();
    const rows = within(screen.getByRole("table", { name: "表甲的不同之处", hidden: true })).getAllByRole("row", { hidden: true });
    expect(rows.slice(1).map((one) => [...(one as HTMLTableRowElement).cells].map((cell) => cell.textContent))).toEqual([["表甲“办结”东区", "2", "6"], ["表甲“收到”东区", "空格", "4"], ["表甲“收到”西区", "空格", "5"]]);
  });

  it("is told first in one line, with what is not there and how much there is to look at", async () => {
    renderPane(waiting(importedOf({ [at("in", "east")]: 4 })), { dialog: "importPaste" });
    await opened();
    expect(inside().getByText("读到 7 个数、2 段文字，没有找到表乙；有 3 处要看一看，见下面的“读取结果”。")).toBeVisible();
    expect(inside().getByText("要看一看的 3 处")).toBeVisible();
    expect(inside().getByText("已读、可以核对的 1 处")).toBeVisible();
  });

  it("folds what is many of one kind once more, under its count", async () => {
    const many = FIGURES.map((figure): CellReceipt => ({ figure, how: "notUnderstood", seen: "若干" }));
    const imported = importedOf({});
    renderPane(waiting({ ...imported, receipt: { ...imported.receipt, tables: [{ ...flows, cells: [...many, { figure: at("in", "total"), how: "control", value: 30, sum: 26 }] }, fees] } }), { dialog: "importPaste" });
    await opened();
    const fold = inside().getByText("要看一看的 10 处").closest("details")!;
    const kind = within(fold).getByText("看不懂 9").closest("details")!;
    expect(within(kind).getAllByText(/若干/)).toHaveLength(9);
    expect(within(fold).getByText("表甲“收到”总计：原文是 30，各项相加是 26").closest("details")).toBe(fold);
  });

  it("is said to be of another year or office, where it is", async () => {
    const { become } = renderPane(waiting(importedOf({}, { unit: "西街玩具店", year: 2024 })), { dialog: "importPaste" });
    await opened();
    expect(inside().getByRole("alert")).toHaveTextContent("这份是 2024 年度的年报，工作簿是 2025 年度的，请核实。只要去年的数，请取消，改点“取去年数…”。这份的单位是“西街玩具店”，工作簿的单位是“东街玩具店”，请核实。");
    become(waiting(importedOf({}, { year: 2022 })));
    expect(inside().getByRole("alert")).toHaveTextContent(/^这份是 2022 年度的年报，工作簿是 2025 年度的，请核实。$/);
    become(waiting(importedOf({})));
    expect(inside().queryByRole("alert")).toBeNull();
  });

  it.each([["year", { year: 2024 }], ["office", { unit: "西街玩具店" }]])("is not put in by Enter where it is of another %s: Enter asks for another source", async (_of, other) => {
    const { app, user } = renderPane(waiting(importedOf({ [at("in", "east")]: 7 }, other)), { dialog: "importPaste" });
    await opened();
    expect(screen.getByRole("button", { name: "换一个来源" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ dropIncoming: [] }]);
  });

  it("is put into the workbook as far as it is ticked, by keyboard alone", async () => {
    const pieces = [{ section: OVERVIEW, part: "", kind: "text" as const, startsParagraph: true, content: "新写的概况。" }];
    const { app, user, view } = renderPane(waiting(importedOf({ [at("in", "east")]: 4, [FEE]: 2 }, { pieces })), { dialog: "importPaste" });
    await opened();
    expect(screen.getByRole("button", { name: "放进工作簿（3 处）" })).toHaveFocus();
    screen.getByRole("checkbox", { name: /^表乙/ }).focus();
    await user.keyboard(" ");
    screen.getByRole("button", { name: "放进工作簿（2 处）" }).focus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ takeImported: [{ tables: [FLOWS], sections: [OVERVIEW], particulars: false }] }]);
    expect(view.getState().dialog).toBeUndefined();
  });

  it("does not touch a filled cover unless that is ticked", async () => {
    const { app, user } = renderPane(waiting(importedOf({ [at("in", "east")]: 4 }, { unit: "西街玩具店", year: 2024 })), { dialog: "importPaste" });
    await opened();
    const tick = screen.getByRole("checkbox", { name: "封面上的单位、年度、日期" });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    await user.click(screen.getByRole("button", { name: "放进工作簿（3 处）" }));
    expect(app.asked).toEqual([{ takeImported: [{ tables: [FLOWS], sections: [], particulars: true }] }]);
  });

  it("names each thing of the source that has no place, with what stood there", async () => {
    const [{ older, newer, same, divided }] = MAPPINGS as [(typeof MAPPINGS)[number]];
    const [from, to] = [older, newer].map((id) => EDITIONS.find((e) => e.id === id)!) as [Edition, Edition];
    const placed = new Set([...same.map((s) => s.older), ...divided.map((d) => d.older)]);
    const { id } = from.tables.flatMap((t) => t.figures).find((f) => !placed.has(f.id) && ![...formOf(from).definitions.keys()].includes(f.id))!;
    const figures = new Map(from.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, f.id === id ? { kind: "number", value: 4321 } : { kind: "blank" }])));
    renderPane(stateOf({ edition: to }, { incoming: { purpose: "import", imported: importedOf({}, { edition: from, figures, receipt: { source: "html", name: "", tables: [], sections: [], remarks: [] } }) } }), { dialog: "importPaste" });
    await opened();
    expect(inside().getByText("来源里有 1 项在这版格式里没有位置，不会放进去。")).toBeVisible();
    expect(inside().getByText(/4321/).tagName).toBe("LI");
  });

  it("names equal things each by itself: also two of the same words without a place, and two equal remarks", async () => {
    const complained = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const piece = { section: sectionId("s3"), part: "", kind: "text", startsParagraph: true, content: "收费依据同上。" } as const;
    const left = { kind: "left", characters: 5, begins: "见附件一" } as const;
    const { receipt } = importedOf({});
    renderPane(waiting(importedOf({}, { pieces: [piece, piece], receipt: { ...receipt, remarks: [left, left] } })), { dialog: "importFile" });
    await opened();
    expect(inside().getAllByText(/收费依据同上。/)).toHaveLength(2);
    expect(inside().getAllByText(/见附件一/)).toHaveLength(2);
    expect(complained.mock.calls).toEqual([]);
    complained.mockRestore();
  });

  it("is put away on 取消, and another source can be given instead", async () => {
    const { app, user, view } = renderPane(waiting(importedOf({})), { dialog: "importPaste" });
    await opened();
    expect(screen.getByRole("button", { name: /^没有可以放进去的/ })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "换一个来源" }));
    expect(view.getState().dialog).toBe("importPaste");
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(app.asked).toEqual([{ dropIncoming: [] }, { dropIncoming: [] }]);
    expect(view.getState().dialog).toBeUndefined();
  });

  it("is told in the language of the pane", async () => {
    renderPane(waiting(importedOf({ [at("in", "east")]: 4 })), { dialog: "importPaste", words: enUS });
    await opened();
    expect(screen.getByRole("button", { name: "Put into the workbook (1)" })).toBeVisible();
  });
});

describe("last year's report", () => {
  const last = (numbers: Readonly<Record<string, number>>, cells: Record<string, number> = {}) => stateOf({ edition: YEARLY, cells }, { incoming: { purpose: "last", imported: importedOf(numbers, { edition: YEARLY, year: 2024 }) } });
  const row = (place: string) => [...inside().getByText(place).closest("tr")!.cells].map((cell) => cell.textContent);

  it("is asked for by itself: what was read for import is not taken for it", async () => {
    const { app, user } = renderPane(waiting(importedOf({})), { dialog: "takeLast" });
    await opened();
    expect(screen.getByRole("heading", { name: "取去年数" })).toBeVisible();
    await user.type(screen.getByRole("textbox"), "abc");
    await user.click(screen.getByRole("button", { name: "读取" }));
    expect(app.asked).toEqual([{ readSource: [{ kind: "pasted", html: undefined, text: "abc" }, "last"] }]);
  });

  it("fills blanks, and each cell that differs is named with both numbers, before anything is written", async () => {
    const { app, view, user } = renderPane(last({ [at("left", "east")]: 7, [at("left", "west")]: 2 }, { [at("in", "west")]: 3 }), { dialog: "takeLast" });
    await opened();
    expect(inside().getByText("1 个空格填入去年结转的数：")).toBeVisible();
    expect(row("表甲“收到”东区")).toEqual(["表甲“收到”东区", "空", "7"]);
    expect(inside().getByText("1 格和去年的数不同，不动：")).toBeVisible();
    expect(row("表甲“收到”西区")).toEqual(["表甲“收到”西区", "3", "2"]);
    expect(app.asked).toEqual([]);
    expect(screen.getByRole("button", { name: "取去年数" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ takeLastYear: [] }]);
    expect(view.getState().dialog).toBeUndefined();
  });

  it("is doubted when it is of another year, and Enter then asks for another source, not for these figures", async () => {
    const { app, user } = renderPane(stateOf({ edition: YEARLY }, { incoming: { purpose: "last", imported: importedOf({ [at("left", "east")]: 7 }, { edition: YEARLY, year: 2025 }) } }), { dialog: "takeLast" });
    await opened();
    expect(inside().getByRole("alert")).toHaveTextContent("这份是 2025 年度的年报，去年的应是 2024 年度的，请核实。");
    expect(screen.getByRole("button", { name: "换一个来源" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(app.asked).toEqual([{ dropIncoming: [] }]);
  });

  it("says before it is taken how much of what 上年 holds will be replaced", async () => {
    const state = last({ [at("left", "east")]: 7 });
    const { edition, year, unit, titleName, pieces } = state.incoming!.imported;
    const figures = new Map([...state.incoming!.imported.figures, [at("left", "east"), { kind: "number" as const, value: 8 }]]);
    renderPane({ ...state, report: { ...state.report!, last: { edition, year, unit, titleName, pieces, figures } } }, { dialog: "takeLast" });
    await opened();
    expect(inside().getByText(/“上年”表现有的内容有 1 处和这份不同/)).toBeVisible();
  });

  it("leaves blank what it has no number for, and says how many cells", async () => {
    renderPane(last({ [at("left", "east")]: 7 }), { dialog: "takeLast" });
    await opened();
    expect(inside().getByText("去年的年报里有 1 格没有数，这些格空着。")).toBeVisible();
  });
});
