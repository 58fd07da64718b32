/** What reads reports from outside works apart from the pane: where it does not come, or does not come to an end, the clerk is told and goes on. */
import { readFileSync } from "node:fs";
import { Clerk } from "./clerk";
import { cleanHtml } from "../outside/generate/html";
import { publishedPage } from "../outside/generate/page";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";
import type { Workbench } from "./support/workbench";

const START = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 } as const;
const SCRIPT = /\/readers\.[^/]*js$/;
const page = { name: "年报.html", mimeType: "text/html", buffer: Buffer.from(cleanHtml(publishedPage("huaian_2024"))) };

browserTests("reading apart from the pane", (open) => {
  async function choosing(): Promise<{ readonly clerk: Clerk; readonly workbench: Workbench; choose(file?: typeof page): Promise<void> }> {
    const workbench = await open({ sparing: true });
    const clerk = new Clerk(workbench);
    await clerk.layOut(START);
    await clerk.button("从文件读取…").click();
    const choose = async (file = page): Promise<void> => {
      const asked = workbench.page.waitForEvent("filechooser");
      await clerk.button("选择文件…").click();
      await (await asked).setFiles(file);
    };
    return { clerk, workbench, choose };
  }
  const taken = (workbench: Workbench): Promise<void> => workbench.pane.getByRole("button", { name: /^放进工作簿/ }).waitFor();

  test("where the readers do not come the clerk is told, and the same file is read once the network is back", async () => {
    const { workbench, choose } = await choosing();
    await workbench.context.route(SCRIPT, (route) => route.abort());
    await choose();
    await workbench.pane.getByText("要用的程序没有取到").first().waitFor();
    await workbench.context.unroute(SCRIPT);
    const said = workbench.faults.splice(0);
    for (const fault of said) expect(fault).toContain("net::ERR_FAILED");
    await choose();
    await taken(workbench);
  });

  wide("a PDF is read there too, with the library that it takes", async () => {
    const { workbench, choose } = await choosing();
    await choose({ name: "年报.pdf", mimeType: "application/pdf", buffer: readFileSync("test/fixtures/pdf/pt_region_2024.sheet.pdf") });
    await workbench.pane.getByText("年报.pdf（PDF）").waitFor();
    await workbench.pane.getByText(/^表三：读到 25\/25 行，175 个数/).waitFor();
    await taken(workbench);
  });

  wide("a source that never comes to an end is given up after ten seconds, and the next one is read", async () => {
    const { workbench, choose } = await choosing();
    // In the readers' place, some that are asked and never answer.
    await workbench.context.route(SCRIPT, (route) => route.fulfill({ contentType: "text/javascript", body: "self.onmessage = () => { for (;;); }; postMessage({ kind: 'ready' });" }));
    const from = Date.now();
    await choose();
    await workbench.pane.getByText("读取用时太长，已停下，什么也没读。").first().waitFor();
    expect(Date.now() - from).toBeGreaterThan(9_000);
    await workbench.context.unroute(SCRIPT);
    await choose();
    await taken(workbench);
  });
});
