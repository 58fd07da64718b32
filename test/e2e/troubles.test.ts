import { Clerk, placeOf } from "./clerk";
import { clerksAtWork, readyReport } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

browserTests("troubles with Excel", (open) => {
  const atWork = clerksAtWork(open);

  wide("while a cell is being edited a command says so and does nothing; after Enter the same press works", async () => {
    const clerk = await atWork();
    const { page } = clerk.workbench;
    const { cell } = await clerk.sheetOf("t3.carry_out.legal");
    await clerk.workbench.goTo(cell);
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("1");
    // Clicking in the pane does not end editing, as in Excel; what it shows is of before, and it says so.
    await clerk.screen("校验与报送");
    await clerk.message("有单元格正在编辑。请按回车，下面的结果才会更新。").waitFor();
    await clerk.button("校验").click();
    await clerk.message("有单元格在编辑，没有做成。请按回车，再点“校验”。").waitFor();
    await clerk.workbench.picture("trouble-editing");
    const editor = page.getByRole("textbox", { name: "编辑单元格" });
    expect(await editor.inputValue()).toBe("1");
    expect(await clerk.workbench.read(cell)).toBe("0");
    await editor.press("Enter");
    await clerk.screen("填报");
    await clerk.item("表三 法律服务机构不平，差 1 件").waitFor();
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送：必改 1 处。").waitFor();
    expect(await clerk.message(/有单元格正?在编辑/).count()).toBe(0);
  });

  wide("figures typed one after the other bring no warning about editing", async () => {
    const clerk = await atWork();
    const { page, pane } = clerk.workbench;
    let warned = 0;
    let typed = 0;
    const look = async () => void (warned += await pane.getByText("有单元格正在编辑").filter({ visible: true }).count());
    await clerk.sheetOf("t3.new.natural");
    await clerk.workbench.goTo(placeOf("t3.new.natural").cell);
    for (const figure of ["72", "0", "20", "9", "1", "0", "2", "3", "10", "4", "5"]) {
      for (const digit of figure) {
        await page.keyboard.press(digit, { delay: 60 });
        await look();
      }
      await page.keyboard.press("Enter");
      // A glance at the paper.
      await page.waitForTimeout(typed++ % 3 === 2 ? 300 : 80);
      await look();
    }
    expect(warned).toBe(0);
    await clerk.item("表三 自然人不平").waitFor();
  });

  test("an Excel too old is told what it lacks, and the workbook stays as it is", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    await workbench.become("过旧的 Excel（ExcelApi 1.8）");
    await workbench.pane.getByRole("heading", { name: "这个版本的 Excel 太旧" }).waitFor();
    await workbench.pane.getByText(/^信息公开年报需要 Excel 2021、Excel 2024 或 Microsoft 365。工作簿没有改动。请在装有/).filter({ visible: true }).waitFor();
    await workbench.pane.getByText("缺少的功能：ExcelApi 1.9").waitFor();
    expect(await workbench.pane.getByRole("button").count()).toBe(0);
    await workbench.picture("trouble-too-old");
    // The workbook's own formulas go on without the add-in.
    await clerk.type("t3.carry_out.legal", "1");
    await workbench.sheet("校验");
    expect(await workbench.read("B3")).toMatch(/不平 [1-9]/);
    expect(await workbench.page.evaluate(() => window.workbench.host.clients.reduce((sum, client) => sum + client.counters.syncs, 0))).toBe(0);
  });

  wide.each(["Excel LTSC 2021", "Excel LTSC 2024"])("in %s the same workbook is read, filled and validated", async (excel) => {
    const clerk = await atWork();
    await clerk.workbench.become(excel);
    await clerk.nothingLeft();
    await clerk.type("t3.carry_out.legal", "1");
    await clerk.item("表三 法律服务机构不平，差 1 件").waitFor();
    await clerk.type("t3.carry_out.legal", "0");
    await clerk.nothingLeft();
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    expect(await clerk.workbench.page.evaluate(() => window.workbench.host.clients.flatMap((client) => client.counters.refused))).toEqual([]);
  });

  wide("an Excel that does not answer at the start is waited for in words, then given up with 重试", async () => {
    const workbench = await open({ alone: true });
    const clerk = new Clerk(workbench);
    const { page, pane } = workbench;
    await workbench.load("收到的年报.xlsx", await readyReport("pt_region_2022"));
    await clerk.nothingLeft();
    // From here on time goes as told, so that nobody waits for it.
    await page.clock.install();
    let letPaneLoad: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letPaneLoad = resolve));
    await page.route("**/taskpane.html*", async (route) => {
      await held;
      await route.continue();
    });
    await workbench.become("Excel LTSC 2024");
    await page.evaluate(() => {
      window.workbench.host.clients.at(-1)!.misbehaviour.batchDelay = 60_000;
    });
    letPaneLoad();
    await pane.getByText("正在读取工作簿…").first().waitFor({ state: "attached" });
    // It waits from when it has asked: time told before would be lost.
    while ((await page.evaluate(() => window.workbench.host.clients.at(-1)!.counters.syncs)) === 0) await page.waitForTimeout(20);
    await page.clock.fastForward(11_000);
    await clerk.button("重新载入").waitFor();
    await pane.getByText("Excel 还没有回应。可能有单元格正在编辑，或者开着对话框。").first().waitFor();
    await workbench.picture("trouble-slow");
    await page.clock.fastForward(11_000);
    await pane.getByRole("heading", { name: "读不到工作簿" }).waitFor();
    await workbench.picture("trouble-no-answer");
    // Excel comes back.
    await page.evaluate(() => {
      window.workbench.host.clients.at(-1)!.misbehaviour.batchDelay = 0;
    });
    await page.clock.fastForward(60_000);
    await clerk.button("重试").click();
    await clerk.nothingLeft();
  });

  wide("an Office.js that does not come is said, and 重试 works once it comes", async () => {
    const workbench = await open();
    const clerk = new Clerk(workbench);
    const { page, pane } = workbench;
    await clerk.button("建立年报表格").waitFor();
    let blocked = true;
    await page.route("https://appsforoffice.microsoft.com/**", async (route) => {
      // An empty answer, as a filter on a closed network gives; a refused one would also fill the console.
      if (blocked) await route.fulfill({ contentType: "text/javascript", body: "" });
      else await route.fallback();
    });
    await workbench.become("Excel LTSC 2021");
    await pane.getByRole("heading", { name: "Excel 没有回应" }).waitFor();
    await workbench.picture("trouble-no-office");
    blocked = false;
    await clerk.button("重试").click();
    await clerk.button("建立年报表格").waitFor();
  });

  wide("an Office that never says it is ready is given up after ten seconds, with 重试", async () => {
    const workbench = await open({ alone: true });
    const clerk = new Clerk(workbench);
    const { page, pane } = workbench;
    await clerk.button("建立年报表格").waitFor();
    await page.evaluate(() => {
      // The host hears nothing any more.
      window.addEventListener("message", (event) => (document.body.dataset.deaf === undefined ? undefined : event.stopImmediatePropagation()), true);
      document.body.dataset.deaf = "";
    });
    await page.clock.install();
    await workbench.become("Excel LTSC 2021");
    await pane.getByText("正在读取工作簿…").first().waitFor({ state: "attached" });
    await page.clock.fastForward(10_500);
    await pane.getByRole("heading", { name: "Excel 没有回应" }).waitFor();
    await page.evaluate(() => delete document.body.dataset.deaf);
    await clerk.button("重试").click();
    await clerk.button("建立年报表格").waitFor();
  });
});
