import { figureId } from "../../src/statute/ids";
import { Clerk, placeOf } from "./clerk";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

browserTests("faults in the figures", (open) => {
  const atWork = clerksAtWork(open);
  const value = async (clerk: Clerk, figure: string) => (await clerk.figures([figureId(figure)]))[0];

  test("a total typed over its formula and wrong is found, gone to, and gets its formula back", async () => {
    const clerk = await atWork();
    await clerk.type("t3.r1.total", "25");
    const title = "必改 表三“（一）予以公开”：总计差 4 件";
    await clerk.item(title).waitFor();
    expect(await clerk.list()).toEqual([title]);
    const said = await clerk.open(title);
    expect(said).toContain("六列相加 21，总计是 25");
    expect(said).toContain("总计的公式被改成了数");
    await clerk.workbench.sheet("封面");
    await clerk.locate(title, "t3.r1.total");
    await clerk.workbench.picture("fault-total");
    await clerk.button("恢复公式").click();
    await clerk.message("已恢复公式：1 格。").waitFor();
    await clerk.nothingLeft();
    expect(await value(clerk, "t3.r1.total")).toBe(21);
    await clerk.type("t3.r1.natural", "22");
    expect(await value(clerk, "t3.r1.total")).toBe(22);
  });

  wide("a column that does not balance is said once with its two sides, and is gone once it balances", async () => {
    const clerk = await atWork();
    await clerk.type("t3.carry_out.natural", "3");
    const title = "必改 表三 自然人不平，差 3 件";
    await clerk.item(title).waitFor();
    // 总计 does not balance either, by the same 3: that is not said again.
    expect(await clerk.list()).toEqual([title]);
    const said = await clerk.open(title);
    expect(said).toContain("新收 71＋上年结转 1＝72");
    expect(said).toContain("办理结果 72＋结转下年度 3＝75");
    await clerk.locate(title, "t3.new.natural");
    await clerk.workbench.picture("fault-column");
    await clerk.type("t3.carry_out.natural", "0");
    await clerk.nothingLeft();
  });

  wide("a column still being filled is no error: it says how many are not placed yet", async () => {
    const clerk = await atWork();
    const { cell } = await clerk.sheetOf("t3.r1.natural");
    await clerk.workbench.goTo(cell);
    await clerk.workbench.page.keyboard.press("Delete");
    const title = "未填完 表三 自然人：还有 21 件未归类";
    await clerk.item(title).waitFor();
    expect(await clerk.list()).toEqual([title]);
    expect(await clerk.open(title)).toContain("收 72（新收 71＋上年结转 1），已填 51");
    await clerk.workbench.pane.getByText("必改 0").waitFor();
    await clerk.workbench.picture("fault-pending");
    await clerk.workbench.sheet("封面");
    await clerk.locate(title, "t3.r1.natural");
    await clerk.workbench.page.getByRole("textbox", { name: "工作表" }).press("2");
    await clerk.workbench.page.keyboard.type("1");
    await clerk.workbench.page.keyboard.press("Enter");
    await clerk.nothingLeft();
  });

  wide("无 in a number cell becomes 0 by one press", async () => {
    const clerk = await atWork();
    await clerk.type("t3.r6_2.research", "无");
    const title = /^必改 表三“（六）2\..*”科研机构：填的是“无”$/;
    expect(await clerk.open(title)).toContain("件数应为 0 或正整数。没有请填 0。");
    await clerk.locate(title, "t3.r6_2.research");
    await clerk.button("改为 0").click();
    await clerk.message(/已把表三“.+”科研机构改为 0。/).waitFor();
    await clerk.nothingLeft();
    expect(await value(clerk, "t3.r6_2.research")).toBe(0);
  });

  wide("a number that Excel takes for text is offered as the number it means", async () => {
    const clerk = await atWork();
    await clerk.type("t2.pun", "'２,１１３");
    const title = "必改 表二“行政处罚”本年处理决定数量：填的是“２,１１３”";
    expect(await clerk.open(title)).toContain("可能：是 2113");
    await clerk.button("改为 2113").click();
    await clerk.nothingLeft();
    expect(await value(clerk, "t2.pun")).toBe(2113);
  });

  wide.each([
    ["-1", "t3.carry_in.welfare", /^必改 表三“.*上年结转.*”社会公益组织：填的是负数 -1$/],
    ["3.5", "t4.direct.other", /^必改 表四“行政诉讼（未经复议直接起诉）”其他结果：填的是小数 3.5$/],
    ["#REF!", "t2.lic", /^必改 表二“行政许可”本年处理决定数量：格里是错误值 #REF!$/],
  ])("%s in a count is named with its table, row and column, and corrected by typing", async (wrong, figure, title) => {
    const clerk = await atWork();
    const right = String(await value(clerk, figure));
    await clerk.type(figure, wrong);
    await clerk.item(title).waitFor();
    // The totals that follow it are not blamed as well.
    expect((await clerk.list()).filter((one) => one.includes("总计"))).toEqual([]);
    await clerk.workbench.sheet("封面");
    await clerk.locate(title, figure);
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送：必改").waitFor();
    await clerk.type(figure, right);
    await clerk.message("要改的都改好了，请重新校验。").waitFor();
    await clerk.button("重新校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
  });

  wide("previous and next walk through everything to be done, from cell to cell", async () => {
    const clerk = await atWork();
    const { page } = clerk.workbench;
    await clerk.type("t2.coe", "-2");
    await clerk.type("t3.carry_out.legal", "1");
    await clerk.type("t4.after.other", "无");
    await clerk.workbench.pane.getByText("必改 3").waitFor();
    const press = async (button: string, figure: string) => {
      await clerk.button(button).click();
      const { sheet, cell } = placeOf(figure);
      await page.getByRole("grid", { name: sheet, exact: true }).waitFor();
      await page.locator(`[role=gridcell][aria-label=${cell}][aria-selected=true]`).waitFor();
    };
    // To the open one first, then on, and round the end.
    for (const figure of ["t2.coe", "t3.new.legal", "t4.after.other", "t2.coe"]) await press("下一处", figure);
    await press("上一处", "t4.after.other");
  });

  wide("what was filled with 0 is taken back, but for cells that were changed since", async () => {
    const clerk = await atWork();
    const row = ["natural", "company", "research", "welfare", "legal", "other"].map((column) => figureId(`t3.r5_3.${column}`));
    const empty = async () => {
      await clerk.sheetOf("t3.r5_3.natural");
      await clerk.workbench.goTo(`${placeOf("t3.r5_3.natural").cell}:${placeOf("t3.r5_3.other").cell}`);
      await clerk.workbench.page.keyboard.press("Delete");
      await clerk.button("表三 6 个空格，去下一个").waitFor();
    };
    await clerk.sheetOf("t2.pun");
    await clerk.workbench.goTo(placeOf("t2.pun").cell);
    await clerk.workbench.page.keyboard.press("Delete");
    await empty();

    // 表二 is not ticked: licences and punishments are rarely none.
    await clerk.button("空格填 0…").click();
    expect(await clerk.workbench.pane.getByRole("checkbox", { name: "表二（二 主动公开）：1 个空格" }).isChecked()).toBe(false);
    await clerk.button("填 0（6 格）").click();
    await clerk.message("已填 0：6 格。").waitFor();
    expect(await clerk.figures(row)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await value(clerk, "t2.pun")).toBeNull();

    await clerk.button("撤销").click();
    await clerk.message("已撤销 6 格。").waitFor();
    expect(await clerk.figures(row)).toEqual([null, null, null, null, null, null]);

    await clerk.zeroFill(6);
    await clerk.type("t3.r5_3.legal", "4");
    // The number on it follows: five of the six are still as they were filled.
    await clerk.button("撤销填 0（5 格）").click();
    await clerk.message("已撤销 5 格；1 格后来改过，未动。").waitFor();
    expect(await clerk.figures(row)).toEqual([null, null, null, null, 4, null]);
  });

  wide("what changed after a validation that passed is listed, and is gone when it is changed back", async () => {
    const clerk = await atWork();
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await clerk.type("t2.lic", "10691");
    await clerk.message("校验通过，之后改动 1 处，请重新校验后再报送。").waitFor();
    await clerk.workbench.sheet("封面");
    await clerk.button("定位 表二“行政许可”本年处理决定数量 10690 → 10691").click();
    await clerk.workbench.page.getByRole("grid", { name: "二 主动公开" }).waitFor();
    await clerk.workbench.picture("fault-lapsed");
    await clerk.type("t2.lic", "10690");
    await clerk.message("校验通过，可以报送。").waitFor();
  });
});
