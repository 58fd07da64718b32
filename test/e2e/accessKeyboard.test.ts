/**
 * A whole year's work without a mouse: after each step the keyboard stands where a person expects it, never nowhere, and what the step
 * came to is read out once.
 */
import type { Locator } from "playwright-core";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { Clerk } from "./clerk";
import { enterPane, keyboardOn, pressByKeyboard, tabTo } from "./keyboard";
import { clerkWith, ODD, oddReport } from "./oddReport";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import type { Workbench } from "./support/workbench";
import { wide } from "./support/wide";

const ZERO = /：总计差 11 件/;

/** One step of the way. */
interface Step {
  readonly what: string;
  readonly press: () => Promise<void>;
  /** Where the keyboard stands then. */
  readonly stands: Locator;
  /** What is read out, once. */
  readonly heard?: RegExp;
}

/** Keeps what the pane's live regions say, from now on. */
async function listen({ page }: Workbench): Promise<() => Promise<readonly string[]>> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector("[aria-live=polite]")!;
    new MutationObserver(() => {
      const text = region.textContent ?? "";
      if (text !== "") said.push(text);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  return () => frame.evaluate(() => (window as Window & { readonly said?: string[] }).said!.splice(0));
}

async function walk(workbench: Workbench, steps: readonly Step[]): Promise<void> {
  const said = await listen(workbench);
  for (const { what, press, stands, heard } of steps) {
    await press();
    await keyboardOn(stands).catch(async () => {
      const there = await workbench.pane.locator(":focus").evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 200)));
      throw new Error(`after ${what} the keyboard is on ${there.join() || "nothing"}`);
    });
    if (heard === undefined) continue;
    await workbench.pane.locator("[aria-live=polite]").filter({ hasText: heard }).waitFor();
    const all = await said();
    expect({ what, times: all.filter((one) => heard.test(one)).length, all }).toEqual({ what, times: 1, all });
  }
}

browserTests("without a mouse", (open) => {
  const atWork = clerksAtWork(open);

  test("from the start form to 校验, 生成 and 复制, the keyboard goes on from where it was, and each outcome is heard once", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const keys = page.keyboard;
    const unit = pane.getByLabel("单位全称");
    await unit.waitFor();
    const screen = pane.getByRole("tabpanel");
    const tab = (name: string) => pane.getByRole("tab", { name, exact: true });
    const dialog = pane.getByRole("dialog");
    const kinds = EDITION_2021.officeKinds.findIndex(({ name }) => name === "街道办事处") + 1;
    await walk(workbench, [
      { what: "an empty form", press: async () => { await page.locator("aside iframe").focus(); await unit.focus(); await keys.press("Enter"); }, stands: unit },
      { what: "filling it in", press: async () => {
        await keys.type("宁波市鄞州区东柳街道办事处");
        await tabTo(workbench, pane.getByLabel("标题用名称"));
        await keys.press("Control+a");
        await keys.type("东柳街道");
        await tabTo(workbench, pane.getByLabel("单位类型"));
        for (let down = 0; down < kinds; down += 1) await keys.press("ArrowDown");
        await tabTo(workbench, pane.getByLabel("报告年度"));
        await keys.press("Control+a");
        await keys.type("2024");
        await keys.press("Enter");
      }, stands: screen, heard: /已建立 8 张表/ },
      { what: "asking for 空格填 0", press: () => pressByKeyboard(workbench, clerk.button("空格填 0…")), stands: dialog.getByRole("checkbox").first() },
      { what: "Escape", press: () => keys.press("Escape"), stands: clerk.button("空格填 0…") },
      { what: "asking again", press: () => keys.press("Enter"), stands: dialog.getByRole("checkbox").first() },
      { what: "填 0", press: () => pressByKeyboard(workbench, dialog.getByRole("button", { name: /^填 0/ })), stands: clerk.button("空格填 0…"), heard: /已填 0：156 格/ },
      { what: "撤销", press: async () => { await enterPane(workbench); await pressByKeyboard(workbench, clerk.button("撤销")); }, stands: screen, heard: /已撤销 156 格/ },
      { what: "校验与报送", press: async () => { await enterPane(workbench); for (let right = 0; right < 2; right += 1) await keys.press("ArrowRight"); await keys.press("Enter"); }, stands: tab("校验与报送") },
      { what: "校验", press: () => pressByKeyboard(workbench, clerk.button("校验")), stands: clerk.button("重新校验"), heard: /还不能报送/ },
      { what: "生成年度报告", press: () => pressByKeyboard(workbench, clerk.button("生成年度报告")), stands: clerk.button("生成年度报告"), heard: /已生成“年度报告”表|已生成草稿/ },
      { what: "复制校验清单", press: () => pressByKeyboard(workbench, clerk.button("复制校验清单")), stands: clerk.button("复制校验清单"), heard: /已复制.*校验清单/ },
      { what: "putting the message away", press: async () => { await enterPane(workbench); await pressByKeyboard(workbench, clerk.button("关闭")); }, stands: screen },
      { what: "更多", press: async () => { await enterPane(workbench); await keys.press("End"); await keys.press("Enter"); }, stands: tab("更多") },
      { what: "更换年报格式", press: () => pressByKeyboard(workbench, clerk.button("更换年报格式…")), stands: dialog.getByRole("button", { name: "更换", exact: true }) },
      { what: "Escape from it", press: () => keys.press("Escape"), stands: clerk.button("更换年报格式…") },
    ]);
  });

  wide("a fault is found, put right and taken back, and another explained: the keyboard is with the item, then with the next", async () => {
    const clerk = await clerkWith(open, await oddReport((desk) => desk.type("t3.new.total", "0")), 2);
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const keys = page.keyboard;
    const screen = pane.getByRole("tabpanel");
    const odd = clerk.item(ODD.title).getByRole("button", { name: ODD.title });
    await enterPane(workbench);
    await walk(workbench, [
      { what: "opening the fault", press: () => pressByKeyboard(workbench, clerk.item(ZERO).getByRole("button", { name: ZERO })), stands: clerk.item(ZERO).getByRole("button", { name: ZERO }) },
      { what: "看改法", press: () => pressByKeyboard(workbench, clerk.button("看改法")), stands: pane.getByText(/请核对原始材料/).first() },
      { what: "Escape", press: () => keys.press("Escape"), stands: clerk.button("看改法") },
      { what: "看改法 again", press: () => keys.press("Enter"), stands: pane.getByText(/请核对原始材料/).first() },
      { what: "改", press: () => pressByKeyboard(workbench, pane.getByRole("button", { name: /^改 .*0 → 11$/ })), stands: odd, heard: /^已改 1 格/ },
      { what: "撤销", press: () => pressByKeyboard(workbench, clerk.button("撤销")), stands: screen, heard: /^已改回 1 格/ },
      { what: "opening the other", press: async () => { await enterPane(workbench); await pressByKeyboard(workbench, odd); }, stands: odd },
      { what: "写说明", press: () => pressByKeyboard(workbench, clerk.item(ODD.title).getByRole("button", { name: /^写说明/ })), stands: pane.getByRole("textbox", { name: "说明", exact: true }) },
      { what: "保存", press: async () => {
        await keys.type("四件文件当年已废止");
        await tabTo(workbench, pane.getByRole("textbox", { name: "说明人", exact: true }));
        await keys.type("张三");
        await keys.press("Enter");
      }, stands: odd, heard: /说明已记在“审核说明”表/ },
    ]);
  });

  wide("a layout is restored: the keyboard stays on the screen that then shows the tables again", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    await workbench.sheet("二 主动公开");
    await workbench.type("B12", "行政许可证");
    await clerk.message("应是“行政许可”").waitFor();
    await enterPane(workbench);
    await walk(workbench, [{ what: "恢复版面", press: () => pressByKeyboard(workbench, clerk.button("恢复版面")), stands: workbench.pane.getByRole("tabpanel"), heard: /已恢复版面/ }]);
  });
});
