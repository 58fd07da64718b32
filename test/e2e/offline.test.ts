/** The network is gone once the pane is open: everything but the reading of PDF goes on. */
import { Clerk } from "./clerk";
import { readyReport } from "./readyReport";
import { browserTests } from "./support/browserTests";
import type { Workbench } from "./support/workbench";

const START = { unit: "莆田市涵江区涵东街道办事处", titleName: "涵东街道", officeKind: "街道办事处", year: 2022 } as const;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Cuts the network once everything has been fetched ahead. */
async function cut({ page, context }: Workbench): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"))!;
  await frame.waitForFunction(() => performance.getEntriesByName("nianbao.ahead").length > 0, undefined, { timeout: 60_000 });
  await context.setOffline(true);
  expect(await frame.evaluate(() => fetch("shortcuts.json", { cache: "no-store" }).then(() => "came", () => "cut"))).toBe("cut");
}

browserTests("the network gone", (open) => {
  test("after the pane was opened the clerk lays out, reads a file, fills, validates, generates, copies and saves", async () => {
    const file = await readyReport("pt_region_2022");
    // In a window whose requests a test holds the browser would keep no files.
    const workbench = await open();
    const { pane } = workbench;
    const clerk = new Clerk(workbench);
    await pane.getByRole("button", { name: "建立年报表格" }).waitFor();
    await cut(workbench);
    // That was asked on purpose; from here on nothing may be missing.
    workbench.faults.splice(0);

    await clerk.layOut(START);
    await clerk.button("从文件读取…").click();
    const chooser = workbench.page.waitForEvent("filechooser");
    await clerk.button("选择文件…").click();
    await (await chooser).setFiles({ name: "年报.xlsx", mimeType: XLSX, buffer: file });
    await pane.getByRole("button", { name: /^放进工作簿/ }).click();
    await pane.getByText(/^已填入/).first().waitFor();
    await clerk.type("t3.carry_out.natural", "3");
    await clerk.item(/表三 自然人不平/).waitFor();
    await clerk.type("t3.carry_out.natural", "0");
    await pane.getByRole("tab", { name: "写文字" }).click();
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await pane.getByText(/可以报送|还不能报送/).first().waitFor();
    await clerk.button("生成年度报告").click();
    await pane.getByText(/已生成/).first().waitFor();
    await pane.getByRole("button", { name: /^复制到 Word/ }).click();
    await pane.getByText(/已复制/).first().waitFor();
    expect((await workbench.download()).bytes.length).toBeGreaterThan(10_000);
  });
});
