import { Clerk, INPUTS, placeOf, TOTALS } from "./clerk";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

browserTests("damage to the sheets", (open) => {
  const atWork = clerksAtWork(open);
  async function tabMenu(clerk: Clerk, tab: string, item: string): Promise<void> {
    await clerk.workbench.tab(tab).click({ button: "right" });
    await clerk.workbench.page.getByRole("menuitem", { name: item, exact: true }).click();
  }

  test("a deleted sheet is named, put back empty, and the others keep all they hold", async () => {
    const clerk = await atWork();
    const { page } = clerk.workbench;
    const others = [...INPUTS, ...TOTALS].filter((figure) => placeOf(figure).sheet !== "四 复议诉讼");
    const before = await clerk.figures(others);
    await tabMenu(clerk, "四 复议诉讼", "删除");
    await page.getByRole("alertdialog").getByRole("button", { name: "删除", exact: true }).click();
    await clerk.message("缺少“四 复议诉讼”表。").waitFor();
    await clerk.workbench.pane.getByText("表四 读不到").waitFor();
    await clerk.workbench.picture("damage-deleted");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送").waitFor();
    await clerk.button("补建缺少的表").click();
    await clerk.message("已补建：“四 复议诉讼”。").waitFor();
    expect(await clerk.workbench.sheetNames()).toEqual(["Sheet1", "封面", "文字", "二 主动公开", "三 申请办理", "四 复议诉讼", "校验", "年度报告", "校验记录"]);
    expect(await clerk.figures(others)).toEqual(before);
    await clerk.zeroFill(12);
    await clerk.nothingLeft();
  });

  wide("a renamed and moved sheet is still known", async () => {
    const clerk = await atWork();
    const { page } = clerk.workbench;
    await clerk.workbench.tab("三 申请办理").dblclick();
    await page.keyboard.type("表三 张三");
    await page.keyboard.press("Enter");
    await tabMenu(clerk, "表三 张三", "左移");
    await clerk.workbench.type(placeOf("t3.carry_out.legal").cell, "1");
    const title = "必改 表三 法律服务机构不平，差 1 件";
    await clerk.open(title);
    await clerk.workbench.sheet("封面");
    await clerk.item(title).getByRole("button", { name: "定位" }).click();
    await page.getByRole("grid", { name: "表三 张三", exact: true }).waitFor();
    await clerk.workbench.type(placeOf("t3.carry_out.legal").cell, "0");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
  });

  wide("an inserted row is named and gone to, nothing is written over it, and Ctrl+Z mends it", async () => {
    const clerk = await atWork();
    const { page, pane } = clerk.workbench;
    await clerk.sheetOf("t3.r3_2.company");
    await clerk.workbench.cell(placeOf("t3.r3_2.company").cell).click({ button: "right" });
    await page.getByRole("menuitem", { name: "插入 1 行" }).click();
    await clerk.message("“三 申请办理”第 14 行与格式不符：多了 1 行。").waitFor();
    await pane.getByText("表三 读不到").waitFor();
    await clerk.workbench.picture("damage-inserted");
    await clerk.workbench.sheet("封面");
    await clerk.message("多了 1 行").getByRole("button", { name: "定位" }).click();
    await page.getByRole("grid", { name: "三 申请办理" }).waitFor();
    await page.locator("[role=gridcell][aria-selected=true]").first().waitFor();
    expect(await page.getByRole("textbox", { name: "名称框" }).inputValue()).toMatch(/^[A-Z]14$/);
    await clerk.screen("校验与报送");
    await clerk.button("生成年度报告").click();
    await clerk.message("没有写入，数据未变。").waitFor();
    await page.getByRole("textbox", { name: "工作表" }).press("Control+z");
    await clerk.screen("填报");
    await clerk.nothingLeft();
  });

  wide("a reworded label is put right by 恢复版面, and no figure is touched", async () => {
    const clerk = await atWork();
    const before = await clerk.figures(INPUTS);
    await clerk.workbench.sheet("二 主动公开");
    await clerk.workbench.type("B12", "行政许可证");
    await clerk.message("“二 主动公开”第 12 行与格式不符：应是“行政许可”，现在是“行政许可证”。").waitFor();
    await clerk.button("恢复版面").click();
    await clerk.message("已恢复版面：“二 主动公开”。").waitFor();
    await clerk.nothingLeft();
    expect(await clerk.workbench.read("B12")).toBe("行政许可");
    expect(await clerk.figures(INPUTS)).toEqual(before);
  });

  wide("a protected sheet refuses by its name, and when it is free again the same press does it", async () => {
    const clerk = await atWork();
    await clerk.type("t3.r1.total", "25");
    await clerk.item("总计差 4 件").waitFor();
    await clerk.workbench.command("保护工作表");
    await clerk.open("总计差 4 件");
    await clerk.button("恢复公式").click();
    await clerk.message("“三 申请办理”受保护，没有写入，数据未变。").waitFor();
    expect(await clerk.workbench.read(placeOf("t3.r1.total").cell)).toBe("25");
    await clerk.workbench.picture("damage-protected");
    await clerk.workbench.command("取消保护工作表");
    await clerk.button("恢复公式").click();
    await clerk.message("已恢复公式：1 格。").waitFor();
    await clerk.nothingLeft();
  });

  wide("a read-only workbook is read and checked; what would write is refused", async () => {
    const clerk = await atWork();
    const { page } = clerk.workbench;
    await clerk.sheetOf("t4.review.upheld");
    await clerk.workbench.goTo(placeOf("t4.review.upheld").cell);
    await page.keyboard.press("Delete");
    await clerk.button("表四 1 个空格，去下一个").waitFor();
    await page.evaluate(() => window.workbench.model.setReadOnly(true));
    await clerk.button("空格填 0…").click();
    await clerk.button("填 0（1 格）").click();
    await clerk.message("没有写入").waitFor();
    expect(await clerk.workbench.read(placeOf("t4.review.upheld").cell)).toBe("");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送：未填 1 处。").waitFor();
    await clerk.message("工作簿是只读的：可以校验，不能写入。").waitFor();
  });
});
