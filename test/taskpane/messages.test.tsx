import { act, screen, within } from "@testing-library/react";
import type { AppState, Damage, Outcome } from "../../src/app/state";
import { enUS } from "../../src/locales/en-US/words";
import { primaryButtons } from "./support/primary";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { at, OVERVIEW } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const announced = () => {
  act(() => jest.advanceTimersByTime(200));
  return screen.getByRole("status").textContent;
};
const after = (outcome: Outcome, change: Partial<AppState> = {}) => stateOf({}, { outcome, outcomeCount: 1, ...change });
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

describe("what a command came to", () => {
  it.each<[Outcome, string]>([
    [{ kind: "laidOut", sheets: ["封面", "文字"], renamed: [{ from: "校验", to: "校验 (2)" }] }, "已建立 2 张表：封面、文字。可以开始填报了。“校验”这个表名已被占用，新表叫“校验 (2)”。"],
    [{ kind: "laidOut", sheets: [], renamed: [] }, "版面已恢复，数据未变。"],
    [{ kind: "nothingToLayOut" }, "表都在，没有要补建的。"],
    [{ kind: "zeroFilled", cells: 63 }, "已填 0：63 格。"],
    [{ kind: "nothingToFill" }, "表里没有空格。"],
    [{ kind: "zeroFillUndone", cells: 61, kept: 2 }, "已撤销 61 格；2 格后来改过，未动。"],
    [{ kind: "generated", sheet: "年度报告", keptAs: "年度报告（旧）", broughtBack: 2, draft: false }, "已生成“年度报告”表。2 段手工改动已带回“文字”表。旧表改名为“年度报告（旧）”保留。"],
    [{ kind: "generated", sheet: "年度报告", keptAs: "年度报告（旧）", broughtBack: 0, draft: true }, "已生成草稿：还有未填 7 处，不能报送。旧表改名为“年度报告（旧）”保留。"],
    [{ kind: "imported", cells: 62, paragraphs: 4, kept: 2, homeless: 1 }, "已填入：62 格、4 段文字。2 格来源里没有数，未动。来源里有 1 项在这版格式里没有位置，没有放进去。"],
    [{ kind: "imported", cells: 0, paragraphs: 0, kept: 0, homeless: 0 }, "没有要填入的。"],
    [{ kind: "importUndone", cells: 60, paragraphs: 4, kept: 2 }, "已撤销导入：60 格、4 段文字；2 处后来改过，未动。"],
    [{ kind: "lastTaken", cells: 1, differences: [{ figure: at("in", "east"), stands: { kind: "number", value: 7 }, last: 3 }], unknown: 1, sheet: "上年", otherYear: 2021, otherOffice: "西街玩具店", replaced: 2, parked: 1, parkedOn: "暂存" }, "已填入 1 格；去年的数和文字在“上年”表。与去年不同，未动：表甲“收到”东区现为 7，去年结转 3。去年年报里有 1 格没有数。注意：来源是 2021 年度的年报，不是上一年度的。注意：来源是“西街玩具店”的年报。“上年”表原有的 2 处和这份不同，已换成这份的。“上年”表里另写的 1 处移到了“暂存”表。"],
    [{ kind: "importUndone", cells: 1, paragraphs: 0, kept: 0, last: { sheet: "上年", how: "removed" } }, "已撤销导入：1 格。“上年”表已撤掉。"],
    [{ kind: "importUndone", cells: 0, paragraphs: 1, kept: 0 }, "已撤销导入：1 段文字。"],
    [{ kind: "importUndone", cells: 0, paragraphs: 0, kept: 3 }, "已撤销导入；3 处后来改过，未动。"],
    [{ kind: "refused", command: "readSource", reason: { kind: "source", reason: "noReport" } }, "“读取”没有完成。"],
    [{ kind: "restored", cells: 3 }, "已恢复公式：3 格。"],
    [{ kind: "written" }, "已写入。"],
    [{ kind: "written", figure: at("in", "east"), value: 0 }, "已把表甲“收到”东区改为 0。"],
    [{ kind: "refused", command: "zeroFill", reason: { kind: "host", cause: "editing" } }, "有单元格在编辑，没有做成。请按回车，再点“填 0”。"],
    [{ kind: "refused", command: "zeroFill", reason: { kind: "sheetProtected", sheet: "二 收办" } }, "“二 收办”受保护，没有写入，数据未变。请点“审阅—撤销工作表保护”，再重试。"],
    [{ kind: "refused", command: "switchEdition", reason: { kind: "notFetched" } }, "“更换年报格式”要用的程序没有取到，什么也没有做。请检查网络，再点一次；还不行，请重新载入。"],
    [{ kind: "refused", command: "generate", reason: { kind: "readOnly" } }, "工作簿是只读的，没有写入，数据未变。请另存一份再做。"],
    [{ kind: "refused", command: "setFigure", reason: { kind: "changedMeanwhile" } }, "这一格刚刚改过，没有写入。请看一眼现在的内容再决定。"],
    [{ kind: "refused", command: "takeImported", reason: { kind: "changedMeanwhile" } }, "看过以后工作簿又有改动，没有写入。请再点一次“粘贴表格…”或“从文件读取…”，看过现在的内容再决定。"],
    [{ kind: "refused", command: "zeroFill", reason: { kind: "damaged", damage: { kind: "missing", key: "t9", sheet: "三 收费" } } }, "缺少“三 收费”表。没有写入，数据未变。"],
    [{ kind: "failed", command: "generate", code: "GeneralException", where: "Range.format" }, "“生成年度报告”没有完成。请再试一次；还不行，请把这个错误代码告诉技术人员：GeneralException（Range.format）"],
  ])("%j is shown and read out", (outcome, words) => {
    renderPane(after(outcome));
    expect(screen.getAllByText(words)[0]).toBeVisible();
    expect(announced()).toBe(words);
  });

  describe("several cells that hold something else than last year's report", () => {
    const differences = (count: number) => (["east", "west"] as const).flatMap((area) => (["in", "done", "left"] as const).map((row) => ({ figure: at(row, area), stands: { kind: "number", value: 7 } as const, last: 3 }))).slice(0, count);
    const taken = (count: number): Outcome => ({ kind: "lastTaken", cells: 0, differences: differences(count), unknown: 0, sheet: "上年" });

    it("are a list of one line each, not one long sentence", () => {
      renderPane(after(taken(2)));
      expect(screen.getAllByText("没有空格要填去年的数；去年的数和文字在“上年”表。")[0]).toBeVisible();
      expect(screen.getByText("2 格与去年不同，未动")).toBeVisible();
      expect(screen.getByText("表甲“收到”东区现为 7，去年结转 3")).toBeVisible();
    });

    it("are folded where they are many, and each is still named", () => {
      renderPane(after(taken(4)));
      const fold = screen.getByText("4 格与去年不同，未动").closest("details")!;
      expect(fold).not.toHaveAttribute("open");
      expect([...fold.querySelectorAll("li")]).toHaveLength(4);
    });

    it("are read out, each by its name", () => {
      renderPane(after(taken(4)));
      expect(announced()).toMatch(/“上年”表。4 格与去年不同，未动：表甲“收到”东区现为 7，去年结转 3；.+。$/);
    });
  });

  it("reads the verdict out with what is left, and shows it in its own place", () => {
    renderPane(after({ kind: "validated", passed: false }));
    expect(announced()).toBe("还不能报送：未填 7 处。");
  });

  it("no longer stands to be read once it no longer holds", () => {
    const passed = { at: { year: 2026, month: 1, day: 17, hour: 10, minute: 5 }, passed: true, changed: [] };
    const { become } = renderPane({ ...after({ kind: "validated", passed: true }), validation: passed });
    expect(announced()).toBe("校验通过，可以报送。");
    become({ ...after({ kind: "validated", passed: true }), validation: { ...passed, changed: [{ kind: "meta", field: "date", before: "", after: "2026年1月20日" }] } });
    expect(announced()).toBe("");
    become(stateOf({}, { damage: [{ kind: "duplicate", key: "t8", sheet: "二 收办", others: ["二 收办 (2)"] }] }));
    expect(announced()).toContain("二 收办 (2)");
    become(stateOf());
    expect(announced()).toBe("");
  });

  it("is read out again when the same happens again", () => {
    const first = after({ kind: "nothingToFill" });
    const { become } = renderPane(first);
    announced();
    const before = screen.getByRole("status").firstChild;
    become({ ...first, outcomeCount: 2 });
    expect(announced()).toBe("表里没有空格。");
    expect(screen.getByRole("status").firstChild).not.toBe(before);
  });

  it("can be put away", async () => {
    const { app, user } = renderPane(after({ kind: "written" }));
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(app.asked).toEqual([{ dismiss: [] }]);
  });

  it.each<[string, Outcome, readonly object[]]>([
    ["leaves when it was good", { kind: "nothingToFill" }, [{ dismiss: [] }]],
    ["stays when something went wrong", { kind: "refused", command: "zeroFill", reason: { kind: "readOnly" } }, []],
  ])("%s and the person goes on to another cell", (_, outcome, asked) => {
    const state = after(outcome);
    const { app, become } = renderPane(state);
    expect(app.asked).toEqual([]);
    become({ ...state, cursor: { figure: at("in", "east"), key: "t8" } });
    expect(app.asked).toEqual(asked);
  });

  it("stays after laying out, which goes to 封面 by itself", () => {
    const state = after({ kind: "laidOut", sheets: ["封面"], renamed: [] });
    const { app, become } = renderPane(state);
    become({ ...state, cursor: { figure: undefined, key: "cover", field: "unit" } });
    expect(app.asked).toEqual([]);
  });

  it("leaves its room when it was good and the person goes on to the texts", () => {
    const text = { figure: undefined, key: "text", section: OVERVIEW, part: "" } as const;
    const state = after({ kind: "written" }, { cursor: { figure: at("in", "east"), key: "t8" } });
    const { app, become } = renderPane(state);
    become({ ...state, cursor: text });
    expect(app.asked).toEqual([{ dismiss: [] }]);
  });

  it("stays where Excel only tells late that the cursor is in the texts", () => {
    const state = after({ kind: "written" });
    const { app, become } = renderPane(state);
    become({ ...state, cursor: { figure: undefined, key: "text", section: OVERVIEW, part: "" } });
    expect(app.asked).toEqual([]);
  });

  it.each<[string, Outcome, readonly object[]]>([
    ["leaves its room when it was good", { kind: "written" }, [{ dismiss: [] }]],
    ["stays when something went wrong", { kind: "refused", command: "zeroFill", reason: { kind: "readOnly" } }, []],
  ])("%s and the person opens another thing of the list", async (_, outcome, asked) => {
    const cells = { [at("in", "east")]: "无", [at("in", "west")]: "无" };
    const { app, user } = renderPane(stateOf({ cells }, { outcome, outcomeCount: 1 }));
    const [second] = within(screen.getByRole("region", { name: "要处理的" })).getAllByRole("button", { expanded: false });
    await user.click(second!);
    expect(app.asked).toEqual(asked);
  });

  it("leads to what was set aside when a layout was restored", async () => {
    const mended = { kind: "mended", sheets: ["二 收办"], added: [], renamed: [], moved: 6, parked: 1, parkedOn: "暂存" } as const;
    const { app, user } = renderPane(after(mended));
    expect(screen.getAllByText("已恢复版面：“二 收办”。6 个数据放回了原位。1 处没有位置的内容移到了“暂存”表。")[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "看“暂存”表" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: "parked" }] }]);
  });

  it("clears its own way where protection was in it", async () => {
    const { app, user, become } = renderPane(after({ kind: "refused", command: "restoreFormula", reason: { kind: "sheetProtected", sheet: "二 收办" } }));
    await user.click(screen.getByRole("button", { name: "关掉保护" }));
    expect(app.asked).toEqual([{ setProtection: [false] }]);
    become(after({ kind: "refused", command: "setProtection", reason: { kind: "sheetProtected", sheet: "二 收办" } }));
    expect(screen.queryByRole("button", { name: "关掉保护" })).toBeNull();
  });

  it("says in sight that a verdict could not be written into the workbook", () => {
    const { unmount } = renderPane(after({ kind: "validated", passed: true, unrecorded: { kind: "sheetProtected", sheet: "校验记录" } }));
    expect(screen.getByText(/^结果没有记进工作簿：“校验记录”受保护/)).toBeVisible();
    unmount();
    // Said above the screen already.
    renderPane(after({ kind: "validated", passed: true, unrecorded: { kind: "readOnly" } }, { readOnly: true }));
    expect(screen.queryByText(/^结果没有记进工作簿/)).toBeNull();
  });

  it("can be taken back at once after zero-fill", async () => {
    const { app, user } = renderPane(after({ kind: "zeroFilled", cells: 6 }, { undoableZeros: 6 }));
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(app.asked).toEqual([{ undoZeroFill: [] }]);
  });
});

describe("a command whose part of the add-in does not come", () => {
  it("can be given again, and the pane reloaded at once where the server has a newer one", async () => {
    const { reload, user } = renderPane(after({ kind: "refused", command: "generate", reason: { kind: "notFetched" } }));
    await user.click(screen.getByRole("button", { name: "重新载入" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe("while a command is under way", () => {
  it("shows nothing for a short one and its name for a longer one", () => {
    renderPane(stateOf({}, { busy: "generate" }));
    wait(250);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("button", { name: "空格填 0…" })).toBeEnabled();
    wait(100);
    expect(screen.getByRole("progressbar", { name: "正在生成年度报告…" })).toBeVisible();
    expect(screen.getByRole("button", { name: "空格填 0…" })).toHaveAttribute("aria-disabled", "true");
    expect(announced()).toBe("正在生成年度报告…");
  });

  it("offers a way out when Excel does not answer for ten seconds", async () => {
    const { reload, user } = renderPane(stateOf({}, { busy: "layOut" }));
    wait(10_100);
    await user.click(screen.getByRole("button", { name: "重新载入" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("shows progress while the workbook is first read", () => {
    renderPane(stateOf({}, { phase: { kind: "starting" } }));
    wait(350);
    expect(screen.getByRole("progressbar", { name: "正在读取工作簿…" })).toBeVisible();
  });
});

describe("what is wrong with the sheets", () => {
  const layout = { kind: "layout", key: "t8", sheet: "二 收办", row: 7, column: 2, inserted: 0, columns: 0, expected: "办结", found: "办完", repairable: false } as const;
  it.each<[Damage, string]>([
    [{ kind: "missing", key: "t9", sheet: "三 收费" }, "缺少“三 收费”表。"],
    [{ kind: "duplicate", key: "t9", sheet: "三 收费", others: ["三 收费 (2)", "副本"] }, "“三 收费”有重复的表：三 收费 (2)、副本。"],
    [layout, "“二 收办”第 7 行与格式不符：应是“办结”，现在是“办完”。"],
    [{ ...layout, found: "" }, "“二 收办”第 7 行与格式不符：应是“办结”，现在是空的。"],
    [{ ...layout, inserted: 1 }, "“二 收办”第 7 行与格式不符：多了 1 行。"],
    [{ ...layout, inserted: -2 }, "“二 收办”第 7 行与格式不符：少了 2 行。"],
    [{ ...layout, columns: 1 }, "“二 收办”与格式不符：多了 1 列。"],
    [{ kind: "unfinished", key: "t9", sheet: "三 收费" }, "“三 收费”没有画完，可能中途断开了。"],
  ])("%j is said with sheet and row", (damage, words) => {
    renderPane(stateOf({}, { damage: [damage] }));
    expect(screen.getByText(words)).toBeVisible();
  });

  it.each<[Damage, string]>([
    [{ kind: "missing", key: "t9", sheet: "三 收费" }, "补建缺少的表"],
    [{ kind: "unfinished", key: "t9", sheet: "三 收费" }, "接着画完"],
    [{ ...layout, repairable: true }, "恢复版面"],
  ])("%j is mended by laying out again", async (damage, name) => {
    const { app, user } = renderPane(stateOf({}, { damage: [damage] }));
    await user.click(screen.getByRole("button", { name }));
    expect(app.asked).toEqual([{ layOut: [undefined] }]);
  });

  it("says before restoring what becomes of everything, and can be looked at first", async () => {
    const { app, user } = renderPane(stateOf({}, { damage: [{ ...layout, inserted: 1, repairable: true, redraw: true }] }));
    expect(screen.getByText("可以恢复版面：数据放回原来的行列，放不下的移到“暂存”，不会丢。Excel 的撤销记录会清空。")).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: /^定位/ })[0]!);
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: "t8", row: 6, column: 1 }] }]);
    expect(primaryButtons()).toEqual(["恢复版面"]);
  });

  it("is gone to, where only a person can mend it", async () => {
    const { app, user } = renderPane(stateOf({}, { damage: [layout] }));
    await user.click(screen.getAllByRole("button", { name: /^定位/ })[0]!);
    expect(app.asked).toEqual([{ goTo: [{ kind: "sheet", key: "t8", row: 6, column: 1 }] }]);
  });
});

describe("circumstances", () => {
  it("asks for Enter where a cell is left half-written, and not while figures are typed one after the other", () => {
    const words = "有单元格正在编辑。请按回车，下面的结果才会更新。";
    const { become } = renderPane(stateOf({}, { waitingForEdit: true }));
    for (let figure = 0; figure < 5; figure += 1) {
      wait(1_000);
      expect(screen.queryByText(words)).toBeNull();
      become(stateOf({}, { waitingForEdit: false }));
      become(stateOf({}, { waitingForEdit: true }));
    }
    wait(2_000);
    expect(screen.getAllByText(words)[0]).toBeVisible();
    expect(announced()).toBe(words);
    become(stateOf({}, { waitingForEdit: false }));
    expect(screen.queryAllByText(words).filter((element) => !element.closest("[role=status]"))).toEqual([]);
  });

  it("says once that a cell is being edited where a command was refused for it, and that it was not done until she goes on", () => {
    const editing = after({ kind: "refused", command: "validate", reason: { kind: "host", cause: "editing" } }, { waitingForEdit: true });
    const { app, become } = renderPane(editing);
    wait(2_500);
    expect(screen.getAllByText(/有单元格(?:正)?在编辑/).filter((element) => !element.closest("[role=status]"))).toHaveLength(1);
    become({ ...editing, revision: 2 });
    expect(app.asked).toEqual([]);
    become({ ...editing, revision: 3, waitingForEdit: false, check: { ...editing.check! } });
    // The editing may be over before anybody can read that nothing came of the press.
    expect(app.asked).toEqual([]);
    expect(screen.getAllByText("有单元格在编辑，没有做成。请按回车，再点“校验”。")[0]).toBeVisible();
  });

  it("says what can still be done on a protected sheet and in a read-only workbook", () => {
    const { unmount } = renderPane(stateOf({}, { protectedSheets: ["二 收办"] }));
    expect(screen.getByText("“二 收办”受保护：浅黄色的格可以填；不能恢复公式，也不能整表粘贴。")).toBeVisible();
    unmount();
    const many = renderPane(stateOf({}, { protectedSheets: ["封面", "二 收办", "三 收费"] }));
    expect(screen.getByText("表格受保护：浅黄色的格可以填；要粘贴整张表、恢复公式，请先在“更多”里关掉保护。")).toBeVisible();
    many.unmount();
    renderPane(stateOf({}, { readOnly: true }));
    expect(screen.getByText("工作簿是只读的：可以校验，不能写入。")).toBeVisible();
  });

  it("says so when changes are not watched, and reads again on request", async () => {
    const { app, user } = renderPane(stateOf({}, { live: false }));
    await user.click(screen.getByRole("button", { name: "重新读取" }));
    expect(app.asked).toEqual([{ recheck: [] }]);
  });

  it("offers to try again where the workbook could not be read", async () => {
    const { app, user } = renderPane(stateOf({}, { phase: { kind: "stuck", refusal: { kind: "refused", command: "start", reason: { kind: "host", cause: "editing" } } } }));
    expect(screen.getByText("有单元格在编辑，没有做成。请按回车，再点“重试”。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(app.asked).toEqual([{ start: [] }]);
  });

  it("speaks English in an English Office, with the form's own words in Chinese", () => {
    renderPane(stateOf({}, { protectedSheets: ["二 收办"] }), { words: enUS });
    expect(screen.getByRole("button", { name: "Fill blanks with 0…" })).toBeVisible();
    expect(screen.getByText("“二 收办”: protected. The pale yellow cells can be filled; formulas cannot be restored, nor whole sheets pasted.")).toBeVisible();
  });
});
