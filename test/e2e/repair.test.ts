/** 看改法: a fault is put right by keyboard alone, and taken back. */
import { figureId } from "../../src/statute/ids";
import { enterPane, keyboardOn, pressByKeyboard } from "./keyboard";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

const TOTAL = figureId("t3.new.total");
const ZERO = /：总计差 11 件/;

browserTests("看改法", (open) => {
  const atWork = clerksAtWork(open, "pt_build_2022");

  test("a 总计 of 0 over 11 cases becomes its sum at one press, and 0 again at another", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    expect(await clerk.figures([TOTAL])).toEqual([11]);
    await clerk.type(TOTAL, "0");
    await clerk.item(ZERO).waitFor();
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("看改法"));
    const list = workbench.pane.getByRole("group", { name: /^按可能性排列/ });
    // What the list says is read out first; nothing is pressed by a key too many.
    await keyboardOn(list.getByText(/请核对原始材料/));
    await workbench.picture("repair-list");
    await pressByKeyboard(workbench, list.getByRole("button", { name: /^改 .*0 → 11$/ }));
    await clerk.message(/^已改 1 格：.*0 → 11/).waitFor();
    await clerk.nothingLeft();
    expect(await clerk.figures([TOTAL])).toEqual([11]);
    await workbench.picture("repair-done");
    await pressByKeyboard(workbench, clerk.button("撤销"));
    await clerk.message("已改回 1 格。").waitFor();
    await clerk.item(ZERO).waitFor();
    expect(await clerk.figures([TOTAL])).toEqual([0]);
  });

  wide("where nothing tells which cell is wrong, the ways are listed as equals, and a look at a cell leaves the list open", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.type("t3.r1.natural", "5");
    await clerk.item(/自然人不平/).waitFor();
    await clerk.button("看改法").click();
    const list = pane.getByRole("group", { name: /一样可能/ });
    await list.waitFor();
    // More ways than there is room for: they begin below what stays above the list, whether all of that stays or the list's own head.
    for (const height of [768, 1000]) {
      await page.setViewportSize({ width: 1366, height });
      await clerk.button("看改法").click();
      await list.waitFor({ state: "detached" });
      await clerk.button("看改法").click();
      await list.waitFor();
      expect(await list.getByText(/一样可能/).evaluate((head) => {
        const { left, top, height } = head.getBoundingClientRect();
        return [4, height - 4].every((down) => head.contains(document.elementFromPoint(left + 4, top + down)));
      })).toBe(true);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await workbench.picture("repair-equals");
    await page.emulateMedia({ colorScheme: "dark" });
    await workbench.picture("repair-equals-dark");
    await page.emulateMedia({ colorScheme: "light" });
    const before = await clerk.figures([TOTAL]);
    await list.getByRole("button", { name: /^定位/ }).last().click();
    await page.locator("[role=gridcell][aria-selected=true]").waitFor();
    await list.waitFor();
    await list.getByRole("button", { name: "都不对" }).click();
    await list.waitFor({ state: "detached" });
    expect(await clerk.figures([TOTAL])).toEqual(before);
  });
});
